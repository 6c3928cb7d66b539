"""A line that is two things is cut in two: a credit and its caption, a paragraph and the licence set behind it."""

from dataclasses import replace

from generator.model import ZoneRole
from generator.read.zones import captions, furniture
from generator.read.zones.paragraphs import Paragraph
from generator.read.zones.shape import words

Part = tuple[Paragraph, ZoneRole | None]
"""A stretch of a paragraph, and its role where the cut tells it."""

_TAIL = 400


def parts_of(paragraph: Paragraph) -> tuple[Part, ...]:
    """The parts of a paragraph, in order; most have one."""
    body, footer = _without_footer(paragraph)
    return _with_credits(body) + footer if body else footer


def _without_footer(paragraph: Paragraph) -> tuple[Paragraph | None, tuple[Part, ...]]:
    """A paragraph without the licence and the desk's initials that follow its last sentence on the same line."""
    before = max(0, len(paragraph.text) - _TAIL)
    found = furniture.FOOTER.search(paragraph.text[before:])
    if not found:
        return paragraph, ()
    at = before + found.start(found.lastgroup or 0)
    footer: Part = (_cut(paragraph, at, len(paragraph.text)), "boilerplate")
    return (_cut(paragraph, 0, at) if paragraph.text[:at].strip() else None), (footer,)


def _with_credits(paragraph: Paragraph) -> tuple[Part, ...]:
    text = paragraph.text
    if words(text) > captions.LONGEST_CAPTION:
        return ((paragraph, None),)
    if at := captions.leading_credit(text):
        return (_cut(paragraph, 0, at), "credit"), (_cut(paragraph, at, len(text)), "caption")
    if captions.is_credit(text):
        return ((paragraph, None),)
    if at := captions.trailing_credit(text):
        return (_cut(paragraph, 0, at), "caption"), (_cut(paragraph, at, len(text)), "credit")
    if at := captions.sign_off(text):
        return (_cut(paragraph, 0, at), None), (_cut(paragraph, at, len(text)), "credit")
    return ((paragraph, None),)


def _cut(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """A stretch of a paragraph; a cut through a line is no empty line."""
    raw = paragraph.text[start:end]
    text = raw.strip()
    first = paragraph.start + start + len(raw) - len(raw.lstrip())
    return replace(
        paragraph,
        start=first,
        end=first + len(text),
        text=text,
        open_above=paragraph.open_above and start == 0,
        open_below=paragraph.open_below and end == len(paragraph.text),
    )

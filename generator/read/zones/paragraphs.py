"""Text -> paragraphs: a line each, but lines that were broken to fit a width are one paragraph."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Span
from generator.read.zones.shape import ends_sentence

# What editors and browsers take for the end of a line; a form feed stands between pages.
_LINE = re.compile(r"[^\n\v\f\x85\u2028\u2029]+")
_ITEM = re.compile(r"\s*(?:[*+•◦▪‣·\u2013\u2014-]|\d{1,3}[.)]|#{1,6})\s")
_FIRST_WORD = re.compile(r"\S+")

_NARROWEST, _WIDEST = 40, 120
_SLACK = 3
_MOST_LINES_FILLED = 0.8


@dataclass(frozen=True, slots=True)
class Paragraph(Span):
    """A stretch of text without the white space around it, and whether an empty line stands above and below it."""

    text: str
    open_above: bool = True
    open_below: bool = True


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """All paragraphs of `text`, in order."""
    lines = [line for match in _LINE.finditer(text) if (line := _trimmed(text, *match.span()))]
    width = _wrap_width(text, lines)
    spans = list(_joined(text, lines, width=width))
    opened = [True, *(_is_open(text, above, below) for above, below in itertools.pairwise(spans)), True]
    return tuple(
        Paragraph(span.start, span.end, span.of(text), open_above=above, open_below=below)
        for span, above, below in zip(spans, opened, opened[1:], strict=False)
    )


def _trimmed(text: str, start: int, end: int) -> Span | None:
    line = text[start:end]
    start += len(line) - len(line.lstrip())
    return Span(start, start + len(line.strip())) if line.strip() else None


def _is_open(text: str, above: Span, below: Span) -> bool:
    """Whether more than the end of a line stands between two lines."""
    return sum(1 for character in text[above.end : below.start] if not _LINE.match(character)) > 1


def _joined(text: str, lines: list[Span], *, width: int | None) -> Iterator[Span]:
    if not lines:
        return
    first = last = lines[0]
    for line in lines[1:]:
        if width is None or not _continues(text, last, line, width=width):
            yield Span(first.start, last.end)
            first = line
        last = line
    yield Span(first.start, last.end)


def _continues(text: str, above: Span, below: Span, *, width: int) -> bool:
    """Whether a line was broken only because its next word did not fit: then both are one paragraph."""
    if _is_open(text, above, below) or _ITEM.match(text, below.start, below.end):
        return False
    next_word = _FIRST_WORD.match(text, below.start, below.end)
    length = above.end - above.start + 1 + (len(next_word[0]) if next_word else 0)
    return length > width - _SLACK


def _wrap_width(text: str, lines: list[Span]) -> int | None:
    """The width that the whole text was broken to, or None if its lines are paragraphs.

    In broken text nearly every line is full, and most end in the middle of a sentence.
    """
    lengths = sorted(line.end - line.start for line in lines)
    width = lengths[int(0.98 * (len(lengths) - 1))] if lengths else 0
    if not _NARROWEST <= width <= _WIDEST:
        return None
    inner = [
        (above, below)
        for above, below in itertools.pairwise(lines)
        if not _is_open(text, above, below) and not _ITEM.match(text, below.start, below.end)
    ]
    full = [above for above, below in inner if _continues(text, above, below, width=width)]
    in_sentence = [line for line in full if not ends_sentence(line.of(text))]
    if len(full) < _MOST_LINES_FILLED * len(inner) or 2 * len(in_sentence) < len(inner) or len(inner) < 2:
        return None
    return width

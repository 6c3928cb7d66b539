"""Where quotation marks open and close: the quoted stretches of a text.

Straight and curly marks, guillemets, doubled ticks, and single marks that are no apostrophes. A mark opens where its
left side is open and its right side is not; where a mark can do both, it closes what is open. A quotation over several
paragraphs opens a mark in each and closes the last one only.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model import Span

_DOUBLE = re.compile(r"[\"\u201c\u201d\u201e\u201f\u00ab\u00bb]|``|''")
_SINGLE = re.compile(r"[\u2018\u2019\u201a']")
_OPENERS = frozenset({"\u201c", "\u201e", "\u201f", "\u00ab", "``"})
_CLOSERS = frozenset({"\u201d", "\u00bb", "''"})
_BEFORE_OPENING = " \t\u00a0([{-\u2013\u2014/\u2026:"
_BEHIND_CLOSING = " \t\u00a0)]}-\u2013\u2014/.,;:?!\u2026'\u2019"
_CLIPPED = re.compile(r"\d\ds?\b|(?:em|til|tis|twas|cause|bout|n)\b", re.IGNORECASE)
"""What an apostrophe stands before: "'90s", "'em"."""


@dataclass(frozen=True, slots=True)
class Quoted(Span):
    """What stands between two marks, without them; one that `runs_on` goes on in the next paragraph."""

    single: bool = False
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark in its line; `opens` and `closes` say what it looks like, and both or neither can be."""

    start: int
    end: int
    opens: bool
    closes: bool


def find_quoted(text: str) -> list[Quoted]:
    """All quoted stretches in the order of the text; what is quoted inside another is left in it."""
    quoted: list[Quoted] = []
    pending: Span | None = None
    for line in _lines(text):
        marks = list(_double_marks(text, line))
        if pending and marks and _goes_on(marks[0], line):
            quoted.append(Quoted(pending.start, pending.end, runs_on=True))
            if not marks[0].opens:
                marks.insert(0, _Mark(line.start, line.start, opens=True, closes=False))
        pairs, opened = _pairs(marks)
        singles = list(_singles(text, list(_gaps(line, pairs, opened))))
        quoted += singles
        quoted += (Quoted(start, end) for start, end in pairs if not any(_holds(each, start) for each in singles))
        pending = Span(opened, line.end) if opened is not None else None
    return sorted((each for each in quoted if each.of(text).strip()), key=lambda each: each.start)


def _goes_on(first: _Mark, line: Span) -> bool:
    """Whether a line goes on with what was opened before: it opens a mark again, or only closes one."""
    return first.start == line.start if first.opens else first.closes


def _lines(text: str) -> Iterator[Span]:
    """The lines that are not blank, without the white space around them."""
    for found in re.finditer(r"[^\n]+", text):
        stripped = found[0].strip()
        if stripped:
            start = found.start() + found[0].index(stripped[0])
            yield Span(start, start + len(stripped))


def _double_marks(text: str, line: Span) -> Iterator[_Mark]:
    for found in _DOUBLE.finditer(text, line.start, line.end):
        glyph = found[0]
        before = text[found.start() - 1] if found.start() > line.start else " "
        behind = text[found.end()] if found.end() < line.end else " "
        if glyph == '"' and before.isdigit() and behind in " \u00a0x" and not _is_open(text, line, found.start()):
            continue  # inches
        opens, closes = _sides(before, behind)
        if opens == closes:
            opens, closes = glyph in _OPENERS, glyph in _CLOSERS
        yield _Mark(found.start(), found.end(), opens, closes)


def _is_open(text: str, line: Span, position: int) -> bool:
    return text.count('"', line.start, position) % 2 == 1


def _sides(before: str, behind: str) -> tuple[bool, bool]:
    opens = before in _BEFORE_OPENING and not behind.isspace() and behind not in ",.;:?!)"
    closes = not before.isspace() and before not in "([{" and behind in _BEHIND_CLOSING
    return opens, closes


def _pairs(marks: Iterable[_Mark]) -> tuple[list[tuple[int, int]], int | None]:
    """The stretches between marks, and where one was opened and not closed."""
    pairs, opened = [], None
    for mark in marks:
        if opened is None:
            if mark.opens or not mark.closes:
                opened = mark.end
        elif mark.opens and not mark.closes:
            opened = mark.end
        else:
            pairs.append((opened, mark.start))
            opened = None
    return pairs, opened


def _gaps(line: Span, pairs: Iterable[tuple[int, int]], opened: int | None) -> Iterator[Span]:
    """What lies outside the pairs of double marks."""
    position = line.start
    for start, end in pairs:
        yield Span(position, start)
        position = end
    yield Span(position, line.end if opened is None else opened)


def _holds(outer: Span, position: int) -> bool:
    return outer.start <= position < outer.end


def _singles(text: str, gaps: Sequence[Span]) -> Iterator[Quoted]:
    """What stands between single marks, in one gap or from one to another: 'She said "no" twice,'."""
    position = 0
    for number, gap in enumerate(gaps):
        position = max(position, gap.start)
        while position < gap.end and (opening := _single_opening(text, gap, position)):
            closing = _single_closing(text, Span(opening, gap.end)) or _closing_beyond(text, gaps[number + 1 :])
            if closing:
                yield Quoted(opening, closing, single=True)
            position = closing + 1 if closing else opening


def _closing_beyond(text: str, gaps: Iterable[Span]) -> int | None:
    """A mark behind what is quoted inside; only one behind a stop is sure to be no apostrophe."""
    for gap in gaps:
        if _single_opening(text, gap, gap.start):
            return None
        closing = _single_closing(text, gap)
        if closing and text[closing - 1] in ",.?!\u2026":
            return closing
    return None


def _single_opening(text: str, gap: Span, position: int) -> int | None:
    for found in _SINGLE.finditer(text, position, gap.end):
        before = text[found.start() - 1] if found.start() > gap.start else " "
        behind = text[found.end() : found.end() + 1]
        starts_word = behind.isalnum() or behind in "[\u2026"
        if before in _BEFORE_OPENING and behind and starts_word and not _CLIPPED.match(text, found.end()):
            return found.end()
    return None


def _single_closing(text: str, gap: Span) -> int | None:
    """The first mark that cannot be a plural's possessive, else the first that can."""
    possessive = None
    for found in _SINGLE.finditer(text, gap.start, gap.end):
        before = text[found.start() - 1]
        behind = text[found.end()] if found.end() < gap.end else " "
        if before in " (" and behind.isalnum():
            break
        if behind not in _BEHIND_CLOSING or before.isspace():
            continue
        if before not in "sS" or not behind.isspace():
            return found.start()
        possessive = possessive or found.start()
    return possessive

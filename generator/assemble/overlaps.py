"""Marks, and which of them share characters."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from generator.assemble.terms import TermUse
from generator.model import Mention, Span, Timex

Mark: TypeAlias = Mention | Timex | TermUse


def within(stretch: Span, marks: Sequence[Mark]) -> Iterator[Mark]:
    """The marks that stand in `stretch` as a whole."""
    for mark in marks[bisect_left(marks, stretch.start, key=lambda mark: mark.start) :]:
        if mark.start >= stretch.end:
            return
        if mark.end <= stretch.end:
            yield mark


def bearer(mark: Mark) -> str:
    """Whom or what a mark stands for: two marks with the same are one, told again."""
    if isinstance(mark, TermUse):
        return mark.term.id
    return (mark.edtf if isinstance(mark, Timex) else mark.entity) or ""


def dated_sentences(sentences: Iterable[Span], marks: Sequence[Mention | Timex]) -> Iterator[Span]:
    """The sentences in which a date stands, but for those whose borders the parser put inside a name."""
    for sentence in sentences:
        dated = any(isinstance(mark, Timex) for mark in within(sentence, marks))
        if dated and not _covers(marks, sentence.start) and not _covers(marks, sentence.end):
            yield sentence


def _covers(marks: Sequence[Mention | Timex], offset: int) -> bool:
    """Whether `offset` is inside a mark, neither at its beginning nor at its end."""
    index = bisect_left(marks, offset, key=lambda mark: mark.start) - 1
    return index >= 0 and offset < marks[index].end


def free(terms: Iterable[TermUse], marks: Sequence[Mention | Timex]) -> Iterator[TermUse]:
    """The terms that share no character with a name or a date, whose links they would break."""
    for term in terms:
        index = bisect_left(marks, term.end, key=lambda mark: mark.start) - 1
        if index < 0 or marks[index].end <= term.start:
            yield term


def without_overlaps(marks: Sequence[Mention | Timex]) -> Iterator[Mention | Timex]:
    """Of marks that share characters keep the first, and of those that begin together the longest."""
    end = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.start >= end:
            yield mark
            end = mark.end

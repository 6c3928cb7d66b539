"""Finds the time expressions of a text: simple ones first, then those that belong together."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from generator.pipeline.times.guards import is_time
from generator.pipeline.times.joining import is_portion, joined
from generator.pipeline.times.notation import Found, Pattern
from generator.pipeline.times.patterns import CLOCK, DAYS_AND_MONTHS, YEARS, figures
from generator.pipeline.times.ranges import PAIRS, Pair, shared
from generator.pipeline.times.relative import AMOUNTS, PORTION, RELATIVE, VAGUE

_NAMED_GROUP = re.compile(r"\(\?P<\w+>")

LONGEST_GLUE = 14
"""No two expressions that are one stand further apart than this."""


class Finder:
    """Tries the patterns in their order; `day_first` reads 3/4/2010 as 3 April."""

    def __init__(self, *, day_first: bool) -> None:
        self._patterns: tuple[Pattern | Pair, ...] = (
            *PAIRS,
            *figures(day_first=day_first),
            *RELATIVE,
            *CLOCK,
            *DAYS_AND_MONTHS,
            *YEARS,
            *AMOUNTS,
            *VAGUE,
            PORTION,
        )
        self._first_that_fits = _alternatives(self._patterns)

    def find(self, text: str, candidates: Iterable[int]) -> list[Found]:
        """The expressions of a text, given the offsets at which one may begin, in order."""
        simple = _without_overlaps(chain.from_iterable(self._at(text, start) for start in candidates))
        whole = [found for found in _join(text, simple) if not is_portion(found.partial)]
        return _share(text, [found for found in whole if is_time(text, found.start, found.end, found.partial)])

    def _at(self, text: str, start: int) -> tuple[Found, ...]:
        fits = self._first_that_fits.match(text, start)
        if not fits or fits.lastindex is None:
            return ()
        remaining = (pattern.match(text, start) for pattern in self._patterns[fits.lastindex - 1 :])
        return next((found for found in remaining if found), ())


def _alternatives(patterns: Iterable[Pattern | Pair]) -> re.Pattern[str]:
    """All patterns as one expression, each a group of it: most candidates begin nothing, and this tells it at once."""
    unnamed = (_NAMED_GROUP.sub("(?:", pattern.expression.pattern) for pattern in patterns)
    return re.compile("|".join(f"({expression})" for expression in unnamed), re.IGNORECASE)


def _without_overlaps(found: Iterable[Found]) -> Iterator[Found]:
    end = 0
    for one in found:
        if one.start >= end:
            yield one
            end = one.end


def _join(text: str, simple: Iterable[Found]) -> Iterator[Found]:
    """Neighbours that are one expression as one, from left to right."""
    current: Found | None = None
    for following in simple:
        both = _joined(text, current, following) if current else None
        if current and not both:
            yield current
        current = both or following
    if current:
        yield current


def _joined(text: str, left: Found, right: Found) -> Found | None:
    if right.start - left.end > LONGEST_GLUE:
        return None
    both = joined(left.partial, text[left.end : right.start], right.partial)
    return Found(left.start, right.end, both) if both else None


def _share(text: str, found: list[Found]) -> list[Found]:
    """Gives years to the dates of a list that only its last one names."""
    result = list(found)
    for index in range(len(result) - 2, -1, -1):
        left, right = result[index], result[index + 1]
        if right.start - left.end <= LONGEST_GLUE:
            glue = text[left.end : right.start]
            result[index] = replace(left, partial=shared(left.partial, glue, right.partial))
    return result

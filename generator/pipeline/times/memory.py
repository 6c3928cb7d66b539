"""What a text has said so far about when it plays: the date it has reached, and the year that it tells of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.pipeline.times.partial import Partial
from generator.pipeline.times.periods import SIZE, Period
from generator.pipeline.times.resolve import Resolution

_FEW_YEARS = 5
_FAR_AHEAD = 10
_NEWS_COUNTS = 3
"""One "yesterday" or "on Monday" says as much for news as three old years say for history."""

_NEARBY = 40
_SENTENCE_START = re.compile(r"(?:^|[.!?:][\"'\u201d\u2019)]*\s+[\"'\u201c\u2018(]?)(?:[A-Z]\w+ )?$", re.MULTILINE)
_HEADING = re.compile(r"[^.!?\n]{1,80}")
_INSIDE_STRETCH = re.compile(r"(?:[-\u2010\u2011\u2013/]|to )$")


def is_history(published: Period | None, partials: Sequence[Partial]) -> bool:
    """Whether a text is about earlier years: it names more of them than recent ones and days of the news."""
    years = [partial.year for partial in partials if partial.year is not None]
    old = sum(_is_old(year, published) for year in years)
    news = sum(partial.tells_of_publication for partial in partials)
    return old >= _FEW_YEARS and old > len(years) - old + _NEWS_COUNTS * news


def opens_passage(text: str, start: int) -> bool:
    """Whether an expression heads a sentence or stands in a heading, and so says when what follows happened."""
    line_start = text.rfind("\n", 0, start) + 1
    nearby = max(line_start, start - _NEARBY)
    if _INSIDE_STRETCH.search(text, nearby, start):
        return False
    line = text[line_start : text.find("\n", start) % (len(text) + 1)]
    return bool(_HEADING.fullmatch(line.strip())) or bool(_SENTENCE_START.search(text, nearby, start))


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered between two expressions.

    `mentioned` is the date that the text has reached, `named` the last one named at all: a bare year in the middle of
    a sentence is named and no more. `reported` is the latest quarter or half that it tells figures of. `year` is the
    last year written out.
    """

    published: Period | None
    history: bool = False
    mentioned: Period | None = None
    named: Period | None = None
    reported: Period | None = None
    year: int | None = None

    @property
    def narrative(self) -> bool:
        """Whether the text has turned to a year before the one that precedes publication."""
        return self.year is not None and _is_old(self.year, self.published)

    def after(self, partial: Partial, resolution: Resolution, *, opening: bool) -> "Memory":
        """What is remembered after one more date; one counted from publication brings the text back to the present."""
        following = self._turned_to(partial, resolution, opening=opening)
        return replace(following, reported=self._reporting_on(resolution.period))

    def in_new_paragraph(self) -> "Memory":
        """What is left of it in the next paragraph: news does not stay in the past for long."""
        return self if self.history else replace(self, year=None)

    def _reporting_on(self, period: Period) -> Period | None:
        known = self.reported
        newer = known is None or known.unit != period.unit or period.index > known.index
        return period if newer and period.unit in ("quarter", "half") else known

    def _turned_to(self, partial: Partial, resolution: Resolution, *, opening: bool) -> "Memory":
        period, written = resolution.period, partial.year is not None
        if SIZE[period.unit] > SIZE["year"]:
            return self
        aside = written and period.unit == "year" and not opening
        if aside or (written and self._leaps_ahead_to(period)):
            return replace(self, named=period)
        if written:
            return replace(self, mentioned=period, named=period, year=period.year)
        returns = resolution.anchor is not None and resolution.anchor == self.published and not self.history
        return replace(self, mentioned=period, named=period, year=None if returns else self.year)

    def _leaps_ahead_to(self, period: Period) -> bool:
        """Whether a history speaks of its own day for once, as in "papers released in 2005 showed"."""
        recent = not _is_old(period.year, self.published)
        return self.history and recent and self.year is not None and period.year > self.year + _FAR_AHEAD


def _is_old(year: int, published: Period | None) -> bool:
    return published is not None and year < published.year - 1

"""What a partial value means where it is written: blanks filled from the day of publication, the tense, or the text.

Each resolution says by which rule it was made, and from which date it started.
"""

from dataclasses import dataclass

from generator.pipeline.times.choose import (
    by_direction,
    candidates,
    day_of_month,
    inside,
    way,
    weekday,
    weekday_and_day,
    weekend,
)
from generator.pipeline.times.partial import Partial, Step
from generator.pipeline.times.periods import SIZE, Period, Unit
from generator.pipeline.times.tense import Tense

_LOOKS_BACK = 5
"""Months that a history steps back without naming the year; beyond them it has gone on to the next one."""

_REPORTED: dict[Unit, int] = {"quarter": 4, "half": 2}
"""The periods that companies report on and compare with "a year earlier", and how many of them a year has."""

_RULES = {-1: "{} before publication", 0: "{} nearest to publication", 1: "{} after publication"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known where an expression stands.

    `mentioned` is the date that the text has reached, perhaps in the same sentence. In a `narrative`, a passage about
    an earlier year, dates without a year follow it and not the day of publication; a `history` does so throughout.
    """

    published: Period | None = None
    mentioned: Period | None = None
    narrative: bool = False
    history: bool = False
    same_sentence: bool = False
    tense: Tense = Tense.UNKNOWN


@dataclass(frozen=True, slots=True)
class Resolution:
    """The period that is meant, the rule that found it and the period that the rule started from."""

    period: Period
    rule: str
    anchor: Period | None = None


def resolve(partial: Partial, context: Context) -> Resolution | None:
    """The meaning of a partial value, or None where it has none on a calendar or too little is known."""
    if partial.fixed is not None:
        return None
    if partial.step is not None:
        return _counted(partial, partial.step, context)
    if partial.year is not None:
        return _known(inside(partial, Period("year", partial.year)), "year is written")
    if partial.decade is not None:
        return _known(Period("decade", partial.decade), "decade is written")
    if partial.century is not None:
        return _known(Period("century", partial.century), "century is written")
    if not partial.names:
        return _of_the_day(context)
    if partial.mentioned and partial.which is not None:
        return _seen_from_mentioned(partial, partial.which, context)
    if context.narrative and context.mentioned and _follows(partial, context.mentioned):
        return _in_narrative(partial, context.mentioned)
    return _seen_from_publication(partial, context.published, context.tense) if context.published else None


def _known(period: Period | None, rule: str, anchor: Period | None = None) -> Resolution | None:
    return Resolution(period, rule, anchor) if period and period.within_calendar else None


def _of_the_day(context: Context) -> Resolution | None:
    """A time of day alone belongs to the day mentioned last."""
    if context.mentioned and context.mentioned.unit == "day":
        return _known(context.mentioned, "day mentioned before", context.mentioned)
    return _known(context.published, "day of publication", context.published)


def _counted(partial: Partial, step: Step, context: Context) -> Resolution | None:
    """So many units away; None where the anchor is coarser than the unit, as two days after a month."""
    anchor, rule = context.published, "counted from publication"
    if context.mentioned and (step.anchor == "mentioned" or context.history):
        anchor, rule = context.mentioned, "counted from the date before"
    if anchor is None:
        return None
    if partial.mentioned and step.unit == "quarter":
        return _reported_quarter(anchor, context.published)
    if partial.mentioned or context.same_sentence:
        compared = _same_period_of_another_year(step, anchor, context.mentioned)
        if compared:
            return compared
    return _known(inside(partial, anchor.to(step.unit) + step.count), rule, anchor) if _fits(step, anchor) else None


def _fits(step: Step, anchor: Period) -> bool:
    return SIZE[anchor.unit] <= SIZE[step.unit]


def _reported_quarter(anchor: Period, published: Period | None) -> Resolution | None:
    """The quarter that the text is about, else the last one that had ended at publication."""
    if anchor.unit == "quarter":
        return _known(anchor, "quarter mentioned before", anchor)
    return _known(published.to("quarter") + -1, "quarter that ended last", published) if published else None


def _same_period_of_another_year(step: Step, anchor: Period, reported: Period | None) -> Resolution | None:
    """A year before a reported quarter is a quarter."""
    if step.unit != "year" or step.count == 0 or reported is None or reported.unit not in _REPORTED:
        return None
    years = anchor.year + step.count - reported.year
    return _known(reported + years * _REPORTED[reported.unit], "same period of another year", reported)


def _seen_from_mentioned(partial: Partial, which: int, context: Context) -> Resolution | None:
    """A named unit such as "the following March"."""
    anchor = context.mentioned or context.published
    if anchor is None or (partial.weekday is not None and anchor.unit != "day"):
        return None
    if partial.weekday is not None:
        ahead = (partial.weekday - anchor.weekday) % 7
        return _known(anchor + (ahead - 7 if which < 0 else ahead or 7 * which), "counted from the date before", anchor)
    found = by_direction(candidates(partial, anchor), anchor, which, strictly=which != 0)
    return _known(found, "counted from the date before", anchor)


def _follows(partial: Partial, mentioned: Period) -> bool:
    """Whether it can follow the date mentioned last: a bare weekday only follows a day."""
    bare_weekday = partial.weekday is not None and partial.month is None
    return partial.which is None and (mentioned.unit == "day" or not bare_weekday)


def _in_narrative(partial: Partial, mentioned: Period) -> Resolution | None:
    if partial.weekday is not None and partial.month is None:
        ahead = (partial.weekday - mentioned.weekday) % 7
        return _known(mentioned + ahead, "weekday after the date before", mentioned)
    if partial.weekend:
        return _known(mentioned.to("weekend"), "weekend of the date before", mentioned)
    months_back = _LOOKS_BACK if SIZE[mentioned.unit] < SIZE["year"] else 0
    earliest = (mentioned.to("month") + -months_back).first_day
    found = next((period for period in candidates(partial, mentioned) if period.first_day >= earliest), None)
    return _known(found, "year of the date before", mentioned)


def _seen_from_publication(partial: Partial, published: Period, tense: Tense) -> Resolution | None:
    direction = way(partial, tense)
    if partial.day is not None and partial.month is not None:
        found, direction = day_of_month(partial, published, direction)
        kind = "day"
    elif partial.weekday is not None and partial.day is not None:
        found, kind = weekday_and_day(partial.weekday, partial.day, published, direction), "day"
    elif partial.weekday is not None:
        found, kind = weekday(partial, published, direction), "weekday"
    elif partial.weekend:
        found, kind = weekend(published, direction), "weekend"
    else:
        found = by_direction(candidates(partial, published), published, direction, strictly=bool(partial.which))
        kind = min(partial.names)
    return _known(found, _RULES[direction].format(kind), published)

"""What a partial value means where it is written: blanks filled from the day of publication, the tense, or the text.

Each resolution says by which rule it was made, and from which date it started.
"""

from dataclasses import dataclass

from generator.pipeline.times.choose import (
    by_direction,
    candidates,
    day_in_months,
    day_of_month,
    inside,
    moved,
    way,
    weekday,
    weekday_and_day,
    weekend,
)
from generator.pipeline.times.partial import Counterpart, Partial, Step
from generator.pipeline.times.periods import SIZE, Period, Unit
from generator.pipeline.times.tense import Tense

_LOOKS_BACK = 5
"""Months that a history steps back without naming the year; beyond them it has gone on to the next one."""

_REPORTED_WHOLE = {"quarter", "half"}
"""Nobody knows the figures of one that has not ended."""

_STILL_NEWS = 366

_A_YEAR: dict[Unit, int] = {"quarter": 4, "season": 4, "half": 2, "month": 12}
"""How many of a unit a year has, where that is a whole number."""

_RULES = {
    -1: "the last {} of that name up to publication",
    0: "the {} of that name nearest to publication",
    1: "the next {} of that name from publication on",
}
_BECAUSE = {-1: ", as the sentence looks back", 0: "", 1: ", as the sentence looks ahead"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known where an expression stands.

    `mentioned` is the date that the text has reached, perhaps in the same sentence. In a `narrative`, a passage about
    an earlier year, dates without a year follow it and not the day of publication; a `history` does so throughout.
    `reported` is the quarter or half that figures are told of. What is `compared` is set beside other figures, what is
    compared directly stands right behind "from" or "than".
    """

    published: Period | None = None
    mentioned: Period | None = None
    reported: Period | None = None
    compared: bool = False
    directly_compared: bool = False
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
    found = _named(partial, context)
    if found is None or (partial.holds is None and partial.shift is None):
        return found
    period = found.period.to(partial.holds) if partial.holds else found.period
    return _known(moved(period, partial.shift) if partial.shift else period, found.rule, found.anchor)


def _named(partial: Partial, context: Context) -> Resolution | None:
    """What is named, before the unit that holds it is taken or a shift is counted."""
    if partial.fixed is not None:
        return None
    if partial.counterpart is not None:
        return _counterpart(partial, partial.counterpart, context)
    if partial.comparable and (compared := _compared(partial, context)):
        return compared
    if partial.step is not None:
        return _counted(partial, partial.step, context)
    if partial.names & {"year", "decade", "century"}:
        return _written(partial)
    if not partial.names:
        return _of_the_day(context)
    if partial.mentioned and partial.which is not None:
        return _seen_from_mentioned(partial, partial.which, context)
    if context.narrative and context.mentioned and _follows(partial, context.mentioned):
        return _in_narrative(partial, context.mentioned)
    return _seen_from_publication(partial, context.published, context.tense) if context.published else None


def _written(partial: Partial) -> Resolution | None:
    """A year, decade or century that stands in the text, and the part of it that is named."""
    if partial.year is not None:
        return _known(inside(partial, Period("year", partial.year)), "the year is written")
    if partial.decade is not None:
        return _known(Period("decade", partial.decade), "the decade is written")
    return _known(Period("century", partial.century or 0), "the century is written")


def _known(period: Period | None, rule: str, anchor: Period | None = None) -> Resolution | None:
    return Resolution(period, rule, anchor) if period and period.within_calendar else None


def _of_the_day(context: Context) -> Resolution | None:
    """A time of day alone belongs to the day mentioned last."""
    if context.mentioned and context.mentioned.unit == "day":
        return _known(context.mentioned, "on the day mentioned before", context.mentioned)
    return _known(context.published, "on the day of publication", context.published)


def _counted(partial: Partial, step: Step, context: Context) -> Resolution | None:
    """So many units away; None where the anchor is coarser than the unit, as two days after a month."""
    anchor, rule = context.published, "counted from the day of publication"
    if context.mentioned and (step.anchor == "mentioned" or context.history):
        anchor, rule = context.mentioned, "counted from the date mentioned before"
    if anchor is None or (step.count > 1 and step.anchor == "mentioned" and context.mentioned is None):
        return None
    found = inside(partial, anchor.to(step.unit) + step.count) if _fits(step, anchor) else None
    return None if found and _is_told_too_soon(found, step, context) else _known(found, rule, anchor)


def _is_told_too_soon(found: Period, step: Step, context: Context) -> bool:
    """Whether something that happened "ten years later" would have happened after publication: the anchor is wrong."""
    after = context.published is not None and found.first_day > context.published.last_day
    return after and step.anchor == "mentioned" and step.count > 0 and context.tense is Tense.PAST


def _fits(step: Step, anchor: Period) -> bool:
    return SIZE[anchor.unit] <= SIZE[step.unit]


def _counterpart(partial: Partial, unit: Counterpart, context: Context) -> Resolution | None:
    """The period that the text reports on, or the same one of another year; without a period only that year."""
    period, rule = _reported(unit, context)
    year = partial.year
    if year is None and partial.step is not None and (anchor := period or context.published):
        year = anchor.year + partial.step.count
    if period is None:
        return (
            _known(Period("year", year), "the year is told, and no period of it", context.published) if year else None
        )
    if year is None or year == period.year:
        return _known(period, rule, period)
    return _known(moved(period, Step("year", year - period.year)), "the same period of another year", period)


def _reported(unit: Counterpart, context: Context) -> tuple[Period | None, str]:
    """The quarter or half that the text reports on, else the quarter that ended last; other units as mentioned."""
    if unit == "period" and context.same_sentence and context.mentioned and context.mentioned.unit == "month":
        return context.mentioned, "the period mentioned before"
    reported = context.reported if _is_recent(context.reported, context.published) else None
    if reported and unit in ("period", reported.unit):
        return reported, "the period that the text reports on"
    if unit == "quarter":
        return (
            context.published.to("quarter") + -1 if context.published else None
        ), "the quarter that had ended last on the day of publication"
    anchor = context.mentioned or context.published
    if unit == "period" or anchor is None or not SIZE[anchor.unit] <= SIZE[unit]:
        return None, ""
    return anchor.to(unit), "the period mentioned before"


def _is_recent(reported: Period | None, published: Period | None) -> bool:
    """Whether figures of a period are still news; nobody reports anew on what ended more than a year ago."""
    return reported is not None and (published is None or published.index - reported.last_day < _STILL_NEWS)


def _compared(partial: Partial, context: Context) -> Resolution | None:
    """A year before the period that figures are told of: the same period of the year before."""
    same = context.reported if context.compared else None
    mentioned = context.mentioned if context.same_sentence or context.directly_compared else None
    if same is None and mentioned and mentioned.unit in _A_YEAR:
        same = mentioned if context.compared or mentioned.unit in _REPORTED_WHOLE else None
    if same is None or partial.step is None:
        return None
    return _known(moved(same, partial.step), "the same period of another year", same)


def _seen_from_mentioned(partial: Partial, which: int, context: Context) -> Resolution | None:
    """A named unit such as "the following March"."""
    anchor = context.mentioned or context.published
    if anchor is None or (partial.weekday is not None and anchor.unit != "day"):
        return None
    if partial.weekday is not None:
        ahead = (partial.weekday - anchor.weekday) % 7
        return _known(
            anchor + (ahead - 7 if which < 0 else ahead or 7 * which), "counted from the date mentioned before", anchor
        )
    found = by_direction(candidates(partial, anchor), anchor, which, strictly=which != 0)
    return _known(found, "counted from the date mentioned before", anchor)


def _follows(partial: Partial, mentioned: Period) -> bool:
    """Whether it can follow the date mentioned last: a bare weekday only follows a day."""
    bare_weekday = (partial.weekday is not None and partial.month is None) or partial.names == {"day"}
    return partial.which is None and (mentioned.unit == "day" or not bare_weekday)


def _in_narrative(partial: Partial, mentioned: Period) -> Resolution | None:
    if partial.weekday is not None and partial.month is None:
        ahead = (partial.weekday - mentioned.weekday) % 7
        return _known(mentioned + ahead, "the next such weekday after the date mentioned before", mentioned)
    if partial.weekend:
        return _known(mentioned.to("weekend"), "the weekend of the date mentioned before", mentioned)
    if partial.names == {"day"}:
        return _known(
            day_in_months(partial.day or 0, mentioned, 1),
            "the next such day after the date mentioned before",
            mentioned,
        )
    months_back = _LOOKS_BACK if SIZE[mentioned.unit] < SIZE["year"] else 0
    earliest = (mentioned.to("month") + -months_back).first_day
    found = next((period for period in candidates(partial, mentioned) if period.first_day >= earliest), None)
    return _known(found, "in the year that the passage has reached", mentioned)


def _seen_from_publication(partial: Partial, published: Period, tense: Tense) -> Resolution | None:
    direction = way(partial, tense)
    if partial.day is not None and partial.month is not None:
        since = tense is Tense.SINCE
        found, direction = day_of_month(partial, published, direction, only_past=since)
        kind = "day"
    elif partial.names == {"day"}:
        found, kind = day_in_months(partial.day or 0, published, direction), "day"
    elif partial.weekday is not None and partial.day is not None:
        found, kind = weekday_and_day(partial.weekday, partial.day, published, direction), "day"
    elif partial.weekday is not None and partial.nth is None:
        found, kind = weekday(partial, published, direction), "weekday"
    elif partial.weekend:
        found, kind = weekend(partial, published, direction), "weekend"
    else:
        ended = partial.names & _REPORTED_WHOLE and direction < 0
        strictly = bool(partial.which or ended)
        found = by_direction(candidates(partial, published), published, direction, strictly=strictly)
        kind = min(partial.names)
    because = "" if partial.which is not None else _BECAUSE[direction]
    return _known(found, _RULES[direction].format(kind) + because, published)

"""Which of several days, months or seasons of the same name is meant, seen from the day of publication."""

from collections.abc import Iterable
from dataclasses import replace

from generator.pipeline.times.holidays import day_of
from generator.pipeline.times.partial import Partial, Step
from generator.pipeline.times.periods import LAST_YEAR, SIZE, Period
from generator.pipeline.times.tense import Tense

_NEAR = 60
"""Days within which a day and month mean the nearest such day whatever the tense."""

_HALF_A_WEEK = 3
_SUNDAY = 6
_WEEKS = ("week", "weekend")

_YEARS_AHEAD, _DECADE_AHEAD = 20, 5
_YEARS_AROUND = 4
"""Far enough for a leap day."""


def way(partial: Partial, tense: Tense) -> int:
    """-1 where the blanks are filled from the past, 1 where from the future, 0 where from the nearest."""
    if partial.which:
        return partial.which
    if partial.holds == "year" and tense is not Tense.PAST:
        return 1
    if tense is Tense.PRESENT:
        return 1 if partial.weekday is not None or partial.weekend or partial.day is not None else 0
    return max(-1, int(tense.value))


def in_its_century(partial: Partial, published: Period | None) -> Partial:
    """A year of two figures lies at most twenty years after publication; a decade has begun or soon will."""
    if not partial.short or published is None:
        return partial
    if partial.year is not None:
        latest = published.year + _YEARS_AHEAD
        return replace(partial, year=latest - (latest - partial.year) % 100)
    latest = (published.year + _DECADE_AHEAD) // 10
    return replace(partial, decade=latest - (latest - (partial.decade or 0)) % 10)


def inside(partial: Partial, outer: Period) -> Period | None:
    """The part of a year or week that the finer fields name, or the whole of it; None where there is no such day."""
    if partial.weekday is not None and outer.unit == "week":
        return Period("day", outer.first_day + partial.weekday)
    if partial.weekend and outer.unit == "week":
        return outer.to("weekend")
    if outer.unit != "year":
        return outer
    if partial.nth is not None and partial.weekday is not None and partial.month is not None:
        return _nth_weekday(partial.nth, partial.weekday, Period.part_of_year("month", outer.year, partial.month))
    if partial.month is not None and partial.day is not None:
        return Period.of_day(outer.year, partial.month, partial.day)
    if partial.holiday:
        return Period.of_date(day_of(partial.holiday, outer.year)) if 0 < outer.year < LAST_YEAR else None
    for unit in ("month", "quarter", "half"):
        if (number := getattr(partial, unit)) is not None:
            return Period.part_of_year(unit, outer.year, number)
    return outer if partial.season is None else Period.part_of_year("season", outer.year, partial.season + 1)


def candidates(partial: Partial, around: Period) -> list[Period]:
    """What may be meant in the years around a date, in order."""
    years = range(around.year - _YEARS_AROUND, around.year + _YEARS_AROUND + 1)
    found = (inside(partial, Period("year", year)) for year in years)
    return sorted((period for period in found if period is not None), key=lambda period: period.first_day)


def by_direction(ordered: Iterable[Period], anchor: Period, direction: int, *, strictly: bool) -> Period | None:
    """The last one that began before the anchor, the next one that ends after it, or the nearest one.

    Strictly means wholly before or after it.
    """
    if direction < 0:
        latest = anchor.first_day - strictly
        past = [period for period in ordered if (period.last_day if strictly else period.first_day) <= latest]
        return past[-1] if past else None
    if direction > 0:
        earliest = anchor.last_day + strictly
        ahead = (period for period in ordered if (period.first_day if strictly else period.last_day) >= earliest)
        return next(ahead, None)
    return min(ordered, key=lambda period: _distance(period, anchor), default=None)


def day_of_month(
    partial: Partial, published: Period, direction: int, *, only_past: bool = False
) -> tuple[Period | None, int]:
    """The nearest such day, unless it is months away on the side that the tense does not look at; and which side."""
    days = candidates(partial, published)
    if only_past:
        return by_direction(days, published, -1, strictly=False), -1
    nearest = by_direction(days, published, 0, strictly=False)
    if nearest and direction and _distance(nearest, published) > _NEAR:
        return by_direction(days, published, direction, strictly=False), direction
    return nearest, 0


def weekday(partial: Partial, published: Period, direction: int) -> Period:
    """The last such day, today included, or the next one; next Friday is the one of next week, next Sunday the next."""
    number = partial.weekday or 0
    ahead = (number - published.weekday) % 7
    if partial.which == 1 and number != _SUNDAY:
        return Period("day", (published.to("week") + 1).first_day + number)
    if partial.which == -1:
        return published + (ahead - 7)
    if partial.which == 1:
        return published + (ahead or 7)
    if partial.shift and partial.shift.unit != "week":
        return published + (ahead if ahead <= _HALF_A_WEEK else ahead - 7)
    if (direction > 0 and not partial.shift) or partial.which == 0:
        return published + ahead
    return published + (ahead - 7 if ahead else 0)


def moved(period: Period, step: Step) -> Period | None:
    """A period so many units away that keeps its kind: the same month ten years ago, a day two weeks on."""
    if step.unit == "day" or (step.unit == "week" and period.unit == "day"):
        return Period("day", period.first_day + step.count * SIZE[step.unit]).to(period.unit)
    if period.unit in _WEEKS:
        thursday = moved(Period("day", period.first_day + 3), step)
        return thursday.to(period.unit) if thursday else None
    months = step.count * (SIZE[step.unit] // SIZE["month"])
    month = period.to("month") + months
    if period.unit != "day":
        return month.to(period.unit)
    return Period.of_day(month.year, month.month, period.day)


def day_in_months(day: int, around: Period, direction: int) -> Period | None:
    """Such a day of the month before, this month or one after."""
    months = (around.to("month") + step for step in range(-2, 3))
    days = [found for month in months if (found := Period.of_day(month.year, month.month, day))]
    return by_direction(days, around, direction, strictly=False)


def _nth_weekday(nth: int, number: int, month: Period) -> Period | None:
    """The first Monday of a month and the like, -1 for the last one."""
    first = month.first_day + (number - month.weekday) % 7
    days = range(first, month.last_day + 1, 7)
    return Period("day", days[nth - 1 if nth > 0 else nth]) if nth <= len(days) else None


def weekday_and_day(number: int, day: int, published: Period, direction: int) -> Period | None:
    """The nearest Friday the 13th; every combination comes round within fourteen months."""
    months = (published.to("month") + step for step in range(-14, 15))
    days = (Period.of_day(month.year, month.month, day) for month in months)
    fitting = [one for one in days if one and one.weekday == number]
    return by_direction(fitting, published, direction, strictly=False)


def weekend(partial: Partial, published: Period, direction: int) -> Period:
    """The weekend that it is, the one that was until Wednesday, and the one to come after that, unless tense tells."""
    this = published.to("weekend")
    if published.weekday >= 5 or direction > 0 or (partial.which == 0 and direction == 0):
        return this
    return this + -1 if direction < 0 or published.weekday < 3 else this


def _distance(period: Period, other: Period) -> int:
    """Days between two periods, none where they overlap."""
    return max(0, period.first_day - other.last_day, other.first_day - period.last_day)

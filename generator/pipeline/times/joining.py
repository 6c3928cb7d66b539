"""Which neighbouring expressions are one: "early" + "Friday" + "morning", "March 5" + "2010", "July" + "last year"."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from generator.pipeline.times.notation import compile_glue
from generator.pipeline.times.partial import Partial, Step
from generator.pipeline.times.periods import SIZE, Unit
from generator.pipeline.times.relative import PORTION

DAY = SIZE["day"]


def is_portion(partial: Partial) -> bool:
    """Only "early", "the end of" and the like."""
    return partial.patterns == (PORTION.name,)


def is_dated(partial: Partial) -> bool:
    """Names some stretch of the calendar."""
    return bool(partial.finest) and partial.fixed is None


def is_bare_time(partial: Partial) -> bool:
    """Only a time of day."""
    return not is_dated(partial) and (partial.part or partial.clock) is not None


def is_day(partial: Partial) -> bool:
    """Names a day and no time of day."""
    return partial.finest == DAY and not partial.part and not partial.clock and partial.fixed is None


def is_weekday(partial: Partial) -> bool:
    """Only a weekday, or the weekend."""
    return partial.names in ({"weekday"}, {"weekend"}) and not partial.step and partial.which is None


def is_day_of_month(partial: Partial) -> bool:
    """A day and its month, perhaps with a year."""
    return {"day", "month"} <= partial.names or partial.holiday is not None


def wants_year(partial: Partial) -> bool:
    """A part of a year that is not named."""
    parts = partial.names & {"month", "season", "quarter", "half", "holiday"}
    return bool(parts) and partial.year is None and not partial.step and partial.which is None


def is_year(partial: Partial) -> bool:
    """Only a year."""
    return partial.names == {"year"} and not partial.step


def is_step(partial: Partial) -> bool:
    """Only so many units away."""
    return partial.step is not None and not partial.names and not partial.part and not partial.mentioned


Test: TypeAlias = Callable[[Partial], bool]
Joint: TypeAlias = Callable[[Partial, Partial], Partial]


def _is_year_away(partial: Partial) -> bool:
    return is_step(partial) and partial.finest >= SIZE["year"]


def _is_week_away(partial: Partial) -> bool:
    return is_step(partial) and partial.finest == SIZE["week"]


def _is_part_of_day(partial: Partial) -> bool:
    return is_bare_time(partial) and partial.part is not None


def _is_dated_part_of_day(partial: Partial) -> bool:
    return is_dated(partial) and partial.part is not None


def _is_unit(unit: Unit) -> Test:
    return lambda partial: partial.step == Step(unit, 0, "mentioned") and is_step(partial)


def _is_open_clock(partial: Partial) -> bool:
    return is_bare_time(partial) and partial.either_half


def _is_part_of_some_day(partial: Partial) -> bool:
    return partial.type == "TIME" and partial.part is not None and partial.clock is None


def _is_counterpart(partial: Partial) -> bool:
    return partial.counterpart is not None and partial.year is None and partial.step is None


def _is_any_year(partial: Partial) -> bool:
    return is_year(partial) or _is_year_away(partial)


def _one(left: Partial, right: Partial) -> Partial:
    return left.joined(right)


def _part_of(left: Partial, right: Partial) -> Partial:
    return replace(left.joined(right), patterns=right.patterns)


def _second(_: Partial, right: Partial) -> Partial:
    return right


def _week_of(left: Partial, right: Partial) -> Partial:
    return replace(right, holds="week", patterns=left.patterns)


def _same_of(left: Partial, right: Partial) -> Partial:
    return replace(left, year=right.year, step=right.step)


_JOINTS: tuple[tuple[str, Test, str, Test, Joint], ...] = (
    ("early 1990", is_portion, " |~|", is_dated, _part_of),
    ("early morning", is_portion, " ", is_bare_time, _part_of),
    ("Friday morning", is_day, ",? ", _is_part_of_day, _one),
    ("Friday at 8 p.m.", is_day, ",? (?:at |around |about |at about |at around |just after )?", is_bare_time, _one),
    ("Friday night at 8", _is_dated_part_of_day, ",? at (?:about |around )?", is_bare_time, _one),
    ("8 tonight", _is_open_clock, " (?:in |at |on )?", _is_part_of_some_day, _one),
    ("8 p.m. on Friday", is_bare_time, ",? (?:on |of |in )?", is_day, _one),
    ("8 in the evening", is_bare_time, " in ", is_bare_time, _one),
    ("Friday, March 5", is_weekday, ",? (?:the )?", is_day_of_month, _one),
    ("March 5, 2010", wants_year, ",? (?:of |in |~ )?", is_year, _one),
    ("March last year", wants_year, " (?:of |in )?", _is_year_away, _one),
    ("last year's third quarter", _is_any_year, "['\u2019]s ", wants_year, _one),
    ("the same month last year", _is_counterpart, " (?:of |in )?(?:the )?", _is_any_year, _same_of),
    ("Friday last week", is_weekday, " (?:of )?", _is_week_away, _one),
    ("the week of Oct. 16", _is_unit("week"), " of ", is_day, _week_of),
    ("the month of October", _is_unit("month"), " of ", lambda right: "month" in right.names, _second),
    ("the year 2000", _is_unit("year"), " ", is_year, _second),
)
"""An example, what stands on the left, what stands between, what stands on the right, and what both are together."""

_COMPILED = tuple((left, compile_glue(glue), right, both) for _, left, glue, right, both in _JOINTS)


def joined(left: Partial, glue: str, right: Partial) -> Partial | None:
    """Both expressions as one, or None where they are two."""
    for fits_left, joint, fits_right, both in _COMPILED:
        if fits_left(left) and fits_right(right) and joint.fullmatch(glue):
            return both(left, right)
    return None

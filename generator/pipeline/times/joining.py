"""Which neighbouring expressions are one: "early" + "Friday" + "morning", "March 5" + "2010", "July" + "last year"."""

from collections.abc import Callable
from dataclasses import replace

from generator.pipeline.times.notation import compile_glue
from generator.pipeline.times.partial import Partial
from generator.pipeline.times.periods import SIZE
from generator.pipeline.times.relative import PORTION

DAY = SIZE["day"]


def is_portion(partial: Partial) -> bool:
    """Only "early", "the end of" and the like."""
    return partial.pattern == PORTION.name


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
    return bool(parts or partial.mentioned) and partial.year is None and not partial.step and partial.which is None


def is_year(partial: Partial) -> bool:
    """Only a year."""
    return partial.names == {"year"} and not partial.step


def is_step(partial: Partial) -> bool:
    """Only so many units away."""
    return partial.step is not None and not partial.names and not partial.part and not partial.mentioned


Test = Callable[[Partial], bool]


def _is_year_away(partial: Partial) -> bool:
    return is_step(partial) and partial.finest >= SIZE["year"]


def _is_week_away(partial: Partial) -> bool:
    return is_step(partial) and partial.finest == SIZE["week"]


def _is_part_of_day(partial: Partial) -> bool:
    return is_bare_time(partial) and partial.part is not None


def _is_dated_part_of_day(partial: Partial) -> bool:
    return is_dated(partial) and partial.part is not None


_JOINTS: tuple[tuple[str, Test, str, Test], ...] = (
    ("early 1990", is_portion, " |~|", is_dated),
    ("early morning", is_portion, " ", is_bare_time),
    ("Friday morning", is_day, ",? ", _is_part_of_day),
    ("Friday at 8 p.m.", is_day, ",? (?:at |around |about |at about |at around |just after )?", is_bare_time),
    ("Friday night at 8", _is_dated_part_of_day, ",? at (?:about |around )?", is_bare_time),
    ("8 p.m. on Friday", is_bare_time, ",? (?:on |of |in )?", is_day),
    ("8 in the evening", is_bare_time, " in ", is_bare_time),
    ("Friday, March 5", is_weekday, ",? (?:the )?", is_day_of_month),
    ("March 5, 2010", wants_year, ",? (?:of |in |~ )?", is_year),
    ("March last year", wants_year, " (?:of |in )?", _is_year_away),
    ("last year's third quarter", lambda left: is_year(left) or _is_year_away(left), "['\\u2019]s ", wants_year),
    ("a week ago Friday", _is_week_away, " ", is_weekday),
    ("Friday last week", is_weekday, " (?:of )?", _is_week_away),
)
"""An example, what stands on the left, what stands between, and what stands on the right."""

_COMPILED = tuple((left, compile_glue(glue), right) for _, left, glue, right in _JOINTS)


def joined(left: Partial, glue: str, right: Partial) -> Partial | None:
    """Both expressions as one, or None where they are two."""
    for fits_left, joint, fits_right in _COMPILED:
        if fits_left(left) and fits_right(right) and joint.fullmatch(glue):
            both = left.joined(right)
            return replace(both, pattern=right.pattern) if is_portion(left) else both
    return None

"""How a resolved expression is written: as a TIMEX3 value and as EDTF."""

from typing import get_args

from generator import dates
from generator.pipeline.times.partial import Partial
from generator.pipeline.times.periods import Period

_PORTIONS = get_args(dates.Portion)
_AFTER_NOON = {"AF": range(1, 13), "EV": range(1, 12), "NI": range(6, 12)}
"""The hours on a twelve-hour clock that lie after noon when they are called so."""

_APPROXIMATE_UNITS = {"day", "month", "year"}
"""The units whose EDTF takes a qualifier; an interval has no place for one."""


def timex_of(partial: Partial, period: Period | None) -> str | None:
    """The TIMEX3 value; a time of day is written after its day."""
    if partial.fixed or period is None:
        return partial.fixed
    if partial.type == "TIME" and period.unit == "day":
        return period.timex() + _time_of_day(partial)
    return period.timex()


def _time_of_day(partial: Partial) -> str:
    if partial.clock is None:
        return f"T{partial.part}" if partial.part else ""
    hour = int(partial.clock[1:3])
    if partial.either_half and hour in _AFTER_NOON.get(partial.part or "", ()):
        return f"T{hour % 12 + 12:02d}{partial.clock[3:]}"
    return partial.clock


def mod_of(partial: Partial) -> str | None:
    """The TIMEX3 modifier."""
    return partial.mod or ("APPROX" if partial.about else None)


def edtf_of(partial: Partial, period: Period, anchor: Period | None) -> str:
    """The EDTF date, of day precision at most: the time of day stays with TIMEX3.

    What lies before or after a date is open towards that side, but what was "less than a year ago" ends with the
    unit of the anchor that it is counted from.
    """
    edtf = period.edtf()
    if partial.mod in _PORTIONS:
        return dates.portion(edtf, partial.mod)  # type: ignore[arg-type]
    if partial.mod in ("BEFORE", "AFTER"):
        return _beside(partial, period, anchor)
    inexact = partial.about or partial.fiscal
    return f"{edtf}~" if inexact and period.unit in _APPROXIMATE_UNITS else edtf


def _beside(partial: Partial, period: Period, anchor: Period | None) -> str:
    edge = anchor.to(period.unit) if anchor else period
    first, last = period.edtf().partition("/")[0], period.edtf().rpartition("/")[2]
    if partial.mod == "BEFORE":
        return f"{edge.edtf().partition('/')[0]}/{last}" if edge < period else f"../{last}"
    return f"{first}/{edge.edtf().rpartition('/')[2]}" if period < edge else f"{first}/.."

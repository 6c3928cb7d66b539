"""Calendar periods of every size that news speaks of, and the steps between them.

A period is a unit and the number of such units since the year 0 of ISO 8601 (which is 1 BC), so that "three weeks
earlier" is a subtraction whatever the unit.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal, TypeAlias

Unit: TypeAlias = Literal[
    "day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century", "millennium"
]

_MONTHS: dict[Unit, int] = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000,
}  # fmt: skip
_SPRING = 2
"""Seasons start in March, so that winter belongs to the year in which it begins."""

SIZE: dict[Unit, int] = {"day": 1, "weekend": 2, "week": 7, **{unit: 30 * n for unit, n in _MONTHS.items()}}
"""Days, roughly: to tell the finer of two units."""

_BCE_YEARS: dict[Unit, int] = {"decade": 2, "century": 1}
"""The 480s BC are the years -488 to -479 of ISO 8601, the 5th century BC the years -499 to -400."""

_ERA = 4000
"""A multiple of 400 years: added to a year, it brings BCE days into Python's calendar without moving weekdays."""
_ERA_DAYS = 1_460_970
LAST_YEAR = dt.MAXYEAR - _ERA - 100
_LAST_DAY = dt.date(LAST_YEAR, 1, 1).toordinal()

_NAMES_IN_YEAR: dict[Unit, tuple[str, ...]] = {
    "half": ("H1", "H2"), "quarter": ("Q1", "Q2", "Q3", "Q4"), "season": ("SP", "SU", "FA", "WI"),
}  # fmt: skip
_LEADING_FIGURES: dict[Unit, int] = {"decade": 3, "century": 2, "millennium": 1}
"""How many figures of the year TIMEX3 writes for it."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One day, week, month and so on; `index` counts periods of that unit."""

    unit: Unit
    index: int

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> "Period | None":
        """The day, or None where the calendar has no such day."""
        try:
            return cls("day", dt.date(year + _ERA, month, day).toordinal() - _ERA_DAYS)
        except ValueError:
            return None

    @classmethod
    def of_date(cls, date: dt.date) -> "Period":
        """The day that `date` is."""
        return cls("day", date.toordinal())

    @classmethod
    def part_of_year(cls, unit: Unit, year: int, number: int) -> "Period":
        """A numbered part of a year, counted from 1: March is the third month."""
        return cls(unit, year * 12 // _MONTHS[unit] + number - 1)

    @property
    def year(self) -> int:
        """The year that it begins in."""
        return self._first_month() // 12

    @property
    def month(self) -> int:
        """The month that it begins in."""
        return self._first_month() % 12 + 1

    @property
    def day(self) -> int:
        """The day of the month that it begins on."""
        return self._first_date().day

    @property
    def weekday(self) -> int:
        """The weekday of its first day, Monday is 0."""
        return (self.first_day - 1) % 7

    @property
    def first_day(self) -> int:
        """The index of its first day."""
        if self.unit == "day":
            return self.index
        if self.unit in ("week", "weekend"):
            return self.index * 7 + (1 if self.unit == "week" else 6)
        return dt.date(self.year + _ERA, self.month, 1).toordinal() - _ERA_DAYS

    @property
    def last_day(self) -> int:
        """The index of its last day."""
        return self.index if self.unit == "day" else (self + 1).first_day - (6 if self.unit == "weekend" else 1)

    def __add__(self, steps: int) -> "Period":
        return Period(self.unit, self.index + steps)

    def to(self, unit: Unit) -> "Period":
        """The period of another unit in which this one begins."""
        if unit == self.unit:
            return self
        if unit == "day":
            return Period("day", self.first_day)
        if unit in ("week", "weekend"):
            return Period(unit, (self.first_day - 1) // 7)
        month = self._first_month()
        return Period(unit, (month - _offset(unit, before_christ=month < 0)) // _MONTHS[unit])

    @property
    def within_calendar(self) -> bool:
        """Whether it lies in the years that this module reckons with."""
        if self.unit in _MONTHS:
            return -_ERA < self._first_month() // 12 < LAST_YEAR
        return -_ERA_DAYS < self.first_day < _LAST_DAY

    def timex(self) -> str:
        """The TIMEX3 value."""
        year = f"{self.year:04d}" if self.year > 0 else f"BC{1 - self.year:04d}"
        match self.unit:
            case "decade" | "century" | "millennium":
                return self._leading_figures()
            case "week" | "weekend":
                iso_year, week, _ = self._first_date().isocalendar()
                return f"{iso_year - _ERA:04d}-W{week:02d}" + ("-WE" if self.unit == "weekend" else "")
            case "year":
                return year
            case "month":
                return f"{year}-{self.month:02d}"
            case "day":
                return f"{year}-{self.month:02d}-{self._first_date().day:02d}"
            case _:
                names = _NAMES_IN_YEAR[self.unit]
                return f"{year}-{names[self.index % len(names)]}"

    def edtf(self) -> str:
        """The EDTF date; an interval where ISO 8601-2 has no name for the unit."""
        year = f"{self.year:04d}" if self.year >= 0 else f"-{-self.year:04d}"
        match self.unit:
            case "day":
                return f"{year}-{self.month:02d}-{self._first_date().day:02d}"
            case "month":
                return f"{year}-{self.month:02d}"
            case "year":
                return year
            case "season":
                return f"{year}-{21 + self.index % 4}"
            case "decade" | "century" if self.index >= 0:
                return self._leading_figures().ljust(4, "X")
            case "week" | "weekend":
                return self._interval("day")
            case "quarter" | "half":
                return self._interval("month")
            case _:
                return self._interval("year")

    def _interval(self, unit: Unit) -> str:
        last = Period("day", self.last_day) if unit == "day" else (self + 1).to(unit) + -1
        return f"{self.to(unit).edtf()}/{last.edtf()}"

    def _leading_figures(self) -> str:
        figures = _LEADING_FIGURES[self.unit]
        return f"{self.index:0{figures}d}" if self.index >= 0 else f"BC{-self.index - 1:0{figures}d}"

    def _first_month(self) -> int:
        if self.unit in _MONTHS:
            return self.index * _MONTHS[self.unit] + _offset(self.unit, before_christ=self.index < 0)
        date = self._first_date()
        return (date.year - _ERA) * 12 + date.month - 1

    def _first_date(self) -> dt.date:
        """Its first day in Python's calendar, moved by `_ERA`."""
        return dt.date.fromordinal(self.first_day + _ERA_DAYS)


def _offset(unit: Unit, *, before_christ: bool) -> int:
    if unit == "season":
        return _SPRING
    return 12 * _BCE_YEARS.get(unit, 0) if before_christ else 0

"""A stretch of time in months, years, decades or centuries: the finest of them that there is room for."""

import calendar
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

MOST = 60
"""Periods that fit beside each other on a screen."""

_TAIL = 20
"""The earliest days, one in so many, that may stand in one period before the others: "before 1990"."""

_YEARS = {"month": 1, "year": 1, "decade": 10, "century": 100}


@dataclass(frozen=True, slots=True)
class Periods:
    """Periods of one `unit`, numbered from that of the first day on; what was before it is number -1."""

    unit: str
    first: int
    last: int

    def __len__(self) -> int:
        """How many there are, without what was before them."""
        return self.last - self.first + 1

    def number_of(self, day: dt.date) -> int:
        """The number of the period in which a day is."""
        return max(-1, _index(day, self.unit) - self.first)

    def name(self, number: int) -> str:
        """A period in words."""
        index = self.first + number
        if number < 0:
            return f"before {self._year(self.first)}"
        if self.unit == "month":
            return f"{calendar.month_name[index % 12 + 1]} {index // 12}"
        return f"the {self._year(index)}s" if self.unit == "decade" else self.label(number)

    def label(self, number: int) -> str:
        """A period at the axis."""
        return str(self._year(self.first + number))

    def is_landmark(self, number: int) -> bool:
        """Whether a period begins a year, five or ten years, or centuries: where the axis may be labelled."""
        index, many = self.first + number, len(self)
        if self.unit == "month":
            return index % 12 == 0
        steps = next((step for step in (1, 2, 5, 10, 20) if many / step <= _LABELS), 50)
        return index % steps == 0

    def _year(self, index: int) -> int:
        return index // 12 if self.unit == "month" else index * _YEARS[self.unit]


_LABELS = 8


def periods(days: Sequence[dt.date]) -> Periods:
    """The finest periods from the first to the last of `days`, which are in order, or from the first but few."""
    units = ("month", "year", "decade", "century")
    for unit in units:
        for first in (days[0], days[len(days) // _TAIL]):
            found = Periods(unit, _index(first, unit), _index(days[-1], unit))
            if len(found) <= MOST:
                return found
    return found


def _index(day: dt.date, unit: str) -> int:
    return day.year * 12 + day.month - 1 if unit == "month" else day.year // _YEARS[unit]

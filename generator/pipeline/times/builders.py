"""How the words that name a place in the calendar become a partial value, where that is more than filling in fields."""

from dataclasses import replace
from typing import Any

from generator.pipeline.times.notation import Builder, Said
from generator.pipeline.times.partial import Partial

_FIRST_TWENTIETH_CENTURY_YEAR = 69
"""Two figures from here on are a year of the twentieth century, as in POSIX."""


def fields(**constants: Any) -> Builder:
    """Fills the fields that are named like the places of the pattern, and the constants."""
    return lambda said: Partial(**constants, **said)


def year_and_month(said: Said) -> Partial | None:
    """2010-03 is a month, but 2003-04 and 2010-12 are more likely stretches of years."""
    fits = 1 <= said["month"] <= min(12, said["year"] % 100)
    return Partial(**said) if fits else None


def numeric(*, day_first: bool, certain: bool = False) -> Builder:
    """A date in figures, with the usual order of day and month unless only the other one fits."""
    read_first, other = ("day", "month") if day_first else ("month", "day")
    either_way = "" if certain else f"the {read_first} is read first, and the {other} could be"

    def build(said: Said) -> Partial | None:
        first, second, year = said["first"], said["second"], said.get("year", said.get("year_figures"))
        day, month = (first, second) if (day_first and second <= 12) or first > 12 else (second, first)
        fits = 1 <= month <= 12 and 1 <= day <= 31
        note = either_way if first <= 12 and second <= 12 and first != second else ""
        return (
            Partial(year=year and full_year(year), month=month, day=day, short=bool(year) and year < 100, note=note)
            if fits
            else None
        )

    return build


def full_year(year: int) -> int:
    """The year that two figures mean where the text has no date; more figures mean what they say."""
    if year >= 100:
        return year
    return year + (1900 if year >= _FIRST_TWENTIETH_CENTURY_YEAR else 2000)


def short_year(said: Said) -> Partial:
    """A year of two figures, with a month or alone."""
    return Partial(year=full_year(said["short_year"]), month=said.get("month"), short=True)


def short_decade(said: Said) -> Partial:
    """A decade in two figures or by name."""
    return Partial(decade=190 + said.get("short_decade", said.get("named_decade")), short=True)


def before_christ(said: Said) -> Partial:
    """A year, decade or century counted backwards; `periods` counts from 1 BC as the year 0."""
    if "bc_century" in said:
        return Partial(century=-said["bc_century"])
    if "bc_decade" in said:
        return Partial(decade=-(said["bc_decade"] // 10) - 1)
    return Partial(year=1 - said["bc_year"])


def century_of_hundred(said: Said) -> Partial:
    """The 1800s are a century."""
    return Partial(century=said["century_year"])


def century(said: Said) -> Partial:
    """The 19th century is the one whose years begin with 18."""
    return Partial(century=said["century"] - 1)


def part_of_year(said: Said) -> Partial | None:
    """A numbered quarter or half."""
    return Partial(**said) if 1 <= said.get("quarter", 1) <= 4 and 1 <= said.get("half", 1) <= 2 else None


def clock(said: Said) -> Partial | None:
    """A time of day on the twelve or twenty-four hour clock."""
    hour, minute, half_day = said["hour"], said.get("minute", 0), said.get("meridiem")
    if half_day is not None and not 1 <= hour <= 12:
        return None
    hour24 = hour if half_day is None else hour % 12 + half_day
    return Partial(type="TIME", clock=f"T{hour24:02d}:{minute:02d}")


def open_clock(said: Said) -> Partial | None:
    """A time of day that does not say before or after noon."""
    hour = said.get("hour", said.get("hour_word"))
    partial = clock({"hour": hour, "minute": said.get("minute", 0)})
    return replace(partial, either_half=hour <= 12) if partial else None

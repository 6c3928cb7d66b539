"""How the words of a pattern become a partial value, where that is more than filling in its fields."""

from collections.abc import Callable
from typing import Any

from generator.pipeline.times.notation import Builder, Said
from generator.pipeline.times.partial import Anchor, Partial, Step
from generator.pipeline.times.periods import Unit

_STEPS: dict[str, tuple[Unit, int]] = {
    "day": ("day", 1), "night": ("day", 1), "week": ("week", 1), "fortnight": ("week", 2), "weekend": ("weekend", 1),
    "month": ("month", 1), "quarter": ("quarter", 1), "half": ("half", 1), "season": ("season", 1),
    "year": ("year", 1), "decade": ("decade", 1), "century": ("century", 1), "millennium": ("millennium", 1),
}  # fmt: skip
"""The unit of the calendar that each word counts, and how many of it; hours and minutes are none."""

_FRACTIONS: dict[str, tuple[Unit, int]] = {"year": ("month", 12), "decade": ("year", 10), "century": ("year", 100)}
_NAMED_AGAIN = {"week", "month", "year", "decade", "century"}

_ISO_UNITS = {
    "second": ("T", "S", 1), "minute": ("T", "M", 1), "hour": ("T", "H", 1), "day": ("", "D", 1), "night": ("", "D", 1),
    "week": ("", "W", 1), "fortnight": ("", "W", 2), "weekend": ("", "WE", 1), "month": ("", "M", 1),
    "quarter": ("", "M", 3), "season": ("", "M", 3), "half": ("", "M", 6), "year": ("", "Y", 1),
    "decade": ("", "Y", 10), "century": ("", "Y", 100), "millennium": ("", "Y", 1000),
}  # fmt: skip
"""How ISO 8601 writes a duration of one: after a T or not, the letter, and how many of that letter."""

_FIRST_TWENTIETH_CENTURY_YEAR = 69
"""Two figures from here on are a year of the twentieth century, as in POSIX."""


def fields(**constants: Any) -> Builder:
    """Fills the fields that are named like the places of the pattern, and the constants."""
    return lambda said: Partial(**constants, **said)


def near_day(said: Said) -> Partial:
    """A word such as yesterday."""
    return Partial(step=Step("day", said["near"]))


def day_away(count: int, part: str) -> Builder:
    """A part of a day counted from the day of publication."""
    return lambda _: Partial(type="TIME", step=Step("day", count), part=part)


def this_unit(anchor: Anchor) -> Builder:
    """A unit that is the last, this or the next one, seen from the anchor."""

    def build(said: Said) -> Partial | None:
        unit, which = said["one_unit"], said["which"]
        if unit == "night":
            return Partial(type="TIME", step=Step("day", which, anchor), part="NI")
        return Partial(step=Step(_STEPS[unit][0], which, anchor)) if unit in _STEPS else None

    return build


def this_part(anchor: Anchor) -> Builder:
    """A part of a day that is the last, this or the next one, seen from the anchor."""
    return lambda said: Partial(type="TIME", step=Step("day", said["which"], anchor), part=said["part"])


def the_unit(said: Said) -> Partial | None:
    """A unit that the text is about already."""
    unit = said["one_unit"]
    return Partial(step=Step(_STEPS[unit][0], 0, "mentioned")) if unit in _NAMED_AGAIN else None


def away(direction: int, anchor: Anchor) -> Callable[[Said], Partial]:
    """A number of units before or after the anchor; uncounted ones only point into the past or the future."""

    def build(said: Said) -> Partial:
        unit, count = said["unit"], said.get("count")
        if count is None or unit not in _STEPS:
            return Partial(fixed="PAST_REF" if direction < 0 else "FUTURE_REF")
        size, times = _STEPS[unit] if count == int(count) else _FRACTIONS.get(unit, _STEPS[unit])
        farther = {"more": True, "less": False}.get(said.get("bound", ""))
        mod = None if farther is None else "BEFORE" if farther == (direction < 0) else "AFTER"
        return Partial(
            step=Step(size, direction * round(count * times), anchor), mod=mod, about=said.get("approximate", False)
        )

    return build


def ago_and_a_half(said: Said) -> Partial:
    """A stretch such as a year and a half, before the day of publication."""
    return away(-1, "publication")({**said, "count": said["count"] + 0.5})


def one_away(direction: int) -> Builder:
    """One unit before or after the date mentioned last."""
    return lambda said: away(direction, "mentioned")({**said, "count": 1})


def duration(said: Said) -> Partial:
    """A stretch of time."""
    prefix, letter, times = _ISO_UNITS[said["unit"]]
    amount = f"{said['count'] * times:g}" if "count" in said else "X"
    mod = {"more": "MORE_THAN", "less": "LESS_THAN"}.get(said.get("bound", ""))
    return Partial(type="DURATION", fixed=f"P{prefix}{amount}{letter}", mod=mod, about=said.get("approximate", False))


def duration_and_a_half(said: Said) -> Partial:
    """A stretch such as two and a half years."""
    return duration({**said, "count": said["count"] + 0.5})


def duration_of_one(said: Said) -> Partial:
    """A stretch of one unit without a number; but the last quarter is the one that companies report on."""
    if said["one_unit"] == "quarter":
        return Partial(step=Step("quarter", 0, "mentioned"), mentioned=True)
    return duration({"unit": said["one_unit"], "count": 1})


def every(said: Said) -> Partial:
    """A repetition, as often as the unit comes round."""
    return Partial(type="SET", fixed=duration({"count": 1, **said}).fixed)


def repeated(said: Said) -> Partial:
    """A word such as daily."""
    return Partial(type="SET", fixed=said["repeated"])


def repeated_weekday(said: Said) -> Partial:
    """The same day of every week."""
    return Partial(type="SET", fixed=f"XXXX-WXX-{said['weekday'] + 1}")


def vague(said: Said) -> Partial:
    """A word that points into the past, present or future."""
    return Partial(fixed=said["vague"])


def portion(said: Said) -> Partial:
    """The early, middle or late part of what follows."""
    return Partial(mod=said["portion"] or None)


def year_and_month(said: Said) -> Partial | None:
    """2010-03 is a month, but 2003-04 and 2010-12 are more likely stretches of years."""
    fits = 1 <= said["month"] <= min(12, said["year"] % 100)
    return Partial(**said) if fits else None


def numeric(*, day_first: bool) -> Builder:
    """A date in figures, with the usual order of day and month unless only the other one fits."""

    def build(said: Said) -> Partial | None:
        first, second, year = said["first"], said["second"], said.get("year", said.get("year_figures"))
        day, month = (first, second) if (day_first and second <= 12) or first > 12 else (second, first)
        fits = 1 <= month <= 12 and 1 <= day <= 31
        return Partial(year=year and full_year(year), month=month, day=day) if fits else None

    return build


def full_year(year: int) -> int:
    """The year that two figures mean; more figures mean what they say."""
    if year >= 100:
        return year
    return year + (1900 if year >= _FIRST_TWENTIETH_CENTURY_YEAR else 2000)


def short_year(said: Said) -> Partial:
    """A year of two figures, with a month or alone."""
    return Partial(year=full_year(said["short_year"]), month=said.get("month"))


def short_decade(said: Said) -> Partial:
    """A decade of the twentieth century, in figures or by name."""
    return Partial(decade=190 + said.get("short_decade", said.get("named_decade")))


def before_christ(said: Said) -> Partial:
    """A year, decade or century counted backwards; `periods` counts from 1 BC as the year 0."""
    if "bc_century" in said:
        return Partial(century=-said["bc_century"])
    if "bc_decade" in said:
        return Partial(decade=-(said["bc_decade"] // 10) - 1)
    return Partial(year=1 - said["bc_year"])


def century(said: Said) -> Partial:
    """The 19th century is the one whose years begin with 18."""
    return Partial(century=said["century"] - 1)


def part_of_year(said: Said) -> Partial | None:
    """A numbered quarter or half."""
    return Partial(**said) if 1 <= said.get("quarter", 1) <= 4 else None


def clock(said: Said) -> Partial | None:
    """A time of day on the twelve or twenty-four hour clock."""
    hour, minute, half_day = said["hour"], said.get("minute", 0), said.get("meridiem")
    if half_day is not None and not 1 <= hour <= 12:
        return None
    hour = hour if half_day is None else hour % 12 + half_day
    return Partial(type="TIME", clock=f"T{hour:02d}:{minute:02d}")

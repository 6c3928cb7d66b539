"""How counted units, and words such as "last" and "every", become a partial value."""

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
        size, times = (_STEPS if count == int(count) else _FRACTIONS).get(unit, _STEPS[unit])
        farther = {"more": True, "less": False}.get(said.get("bound", ""))
        mod = None if farther is None else "BEFORE" if farther == (direction < 0) else "AFTER"
        return Partial(
            step=Step(size, direction * round(count * times), anchor),
            mod=mod,
            about=said.get("approximate", False),
            comparable=direction < 0 and unit == "year" and count == 1 and mod is None,
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
    if letter == "H" and said.get("count", 0) % 1:
        letter, times = "M", 60
    amount = f"{said['count'] * times:g}" if "count" in said else "X"
    mod = {"more": "MORE_THAN", "less": "LESS_THAN"}.get(said.get("bound", ""))
    return Partial(type="DURATION", fixed=f"P{prefix}{amount}{letter}", mod=mod, about=said.get("approximate", False))


def duration_and_a_half(said: Said) -> Partial:
    """A stretch such as two and a half years."""
    return duration({**said, "count": said["count"] + 0.5})


def duration_of_one(said: Said) -> Partial:
    """A stretch of one unit without a number; but the last quarter is the one that companies report on."""
    if said["one_unit"] == "quarter":
        return Partial(counterpart="quarter", mentioned=True)
    return duration({"unit": said["one_unit"], "count": 1})


def counterpart(**constants: Any) -> Builder:
    """A unit that the text reports on, or the same of another year; what is no unit is a period of some length."""

    def build(said: Said) -> Partial:
        unit = said.get("one_unit", "period")
        return Partial(counterpart=unit, mentioned=True, year=said.get("year"), **constants)

    return build


def counted_from_day(direction: int) -> Builder:
    """So many units from a day: a week from Sunday, ten years ago today."""

    def build(said: Said) -> Partial | None:
        unit = said["unit"]
        if unit not in _STEPS or "count" not in said:
            return None
        size, times = (_STEPS if said["count"] == int(said["count"]) else _FRACTIONS).get(unit, _STEPS[unit])
        near, weekday = said.get("near"), said.get("weekday")
        return Partial(
            step=None if near is None else Step("day", near),
            weekday=weekday,
            which=None if weekday is None or direction < 0 else 0,
            shift=Step(size, direction * round(said["count"] * times)),
        )

    return build


def years_ago_this(said: Said) -> Partial | None:
    """This week or month of an earlier year."""
    unit = said["one_unit"]
    return Partial(step=Step(_STEPS[unit][0], 0), shift=Step("year", -said["count"])) if unit in _STEPS else None


def every(said: Said) -> Partial:
    """A repetition, as often as the units come round."""
    return Partial(type="SET", fixed=duration(said if "few" in said else {"count": 1, **said}).fixed)


def often(said: Said) -> Partial:
    """A repetition within a unit, such as twice a week."""
    return Partial(type="SET", fixed=duration({"count": 1, "unit": said["unit"]}).fixed)


def every_other(said: Said) -> Partial:
    """A repetition that leaves out every second unit."""
    return Partial(type="SET", fixed=duration({**said, "count": 2}).fixed)


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

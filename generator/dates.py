"""What an EDTF date says: its bounds, its precision, its form in HTML and in plain English.

EDTF (ISO 8601-2) is how dates are stored, shown and sorted. This is the only module that imports the `edtf` package.
"""

import calendar
import datetime as dt
import re
import warnings
from functools import lru_cache
from typing import Any, Literal, TypeAlias

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # pyparsing 3.3 warns about the grammar that edtf 5.0.2 builds on import
    import edtf as library

Precision: TypeAlias = Literal["time", "day", "month", "season", "year", "decade", "century", "interval", "unknown"]
Portion: TypeAlias = Literal["START", "MID", "END"]

SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}

_OPEN_ENDS = re.compile(r"^(?=/)|(?<=/)$")
_PLAIN = re.compile(r"(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?", re.ASCII)
_QUALIFIERS = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}

_SHAPES: tuple[tuple[Precision, re.Pattern[str]], ...] = (
    ("interval", re.compile(r".*/.*")),
    ("time", re.compile(r"(?P<day>-?\d{4}-\d\d-\d\d)T(?P<time>\d\d:\d\d)\S*")),
    ("day", re.compile(r"(?P<year>-?\d{4})-(?P<month>\d\d)-(?P<day>\d\d)")),
    ("season", re.compile(r"(?P<year>-?\d{4})-(?P<season>2[1-4])")),
    ("month", re.compile(r"(?P<year>-?\d{4})-(?P<month>\d\d)(?:-XX)?")),
    ("year", re.compile(r"(?P<year>-?\d{4})(?:-XX)*")),
    ("decade", re.compile(r"(?P<decade>\d{3})X")),
    ("century", re.compile(r"(?P<century>\d\d)XX")),
)

_PORTIONS: dict[Precision, dict[Portion, str]] = {
    "month": {"START": "{0}-01~/{0}-10~", "MID": "{0}-10~/{0}-20~", "END": "{0}-20~/{0}-{1}"},
    "year": {"START": "{0}-01~/{0}-03~", "MID": "{0}-05~/{0}-08~", "END": "{0}-10~/{0}-12"},
    "decade": {"START": "{0}0~/{0}3~", "MID": "{0}4~/{0}6~", "END": "{0}7~/{0}9"},
    "century": {"START": "{0}00~/{0}33~", "MID": "{0}34~/{0}66~", "END": "{0}67~/{0}99"},
}
_PORTION_WORDS: dict[Portion, str] = {"START": "early", "MID": "mid", "END": "late"}


def is_valid(edtf: str) -> bool:
    """Whether `edtf` is a date that the functions of this module understand, and no interval that runs backwards."""
    try:
        earliest, latest = bounds(edtf)
    except ValueError:
        return False
    return earliest <= latest


@lru_cache(maxsize=65536)
def bounds(edtf: str) -> tuple[dt.date, dt.date]:
    """The earliest and the latest day that `edtf` can mean.

    Open ends are `date.min` and `date.max`; so are years that Python's calendar does not reach, such as all BCE ones.

    Raises:
        ValueError: `edtf` is no valid EDTF.
    """
    if _PLAIN.fullmatch(edtf):
        return _plain_bounds(edtf)
    try:
        parsed = library.parse_edtf(_OPEN_ENDS.sub("..", edtf))
        return _day(parsed.lower_strict()), _day(parsed.upper_strict())
    except (
        library.EDTFParseException,
        ValueError,
        AttributeError,
        TypeError,
    ) as error:  # it leaks the others
        raise ValueError(f"{edtf!r} is no EDTF date that can be read") from error


def _plain_bounds(date: str) -> tuple[dt.date, dt.date]:
    """The bounds of a plain year, month or day, which the `edtf` package would take a thousand times longer for."""
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    last = calendar.monthrange(year, month or 12)[1]
    return dt.date(year, month or 1, day or 1), dt.date(year, month or 12, day or last)


def precision(edtf: str) -> Precision:
    """The kind of calendar unit that `edtf` names; a half-open or closed stretch of them is an interval."""
    return _shape(edtf)[0]


def portion(edtf: str, part: Portion) -> str:
    """The early, middle or late part of a month, year, decade or century; any other date is returned as it is."""
    kind, _ = _shape(edtf)
    if kind not in _PORTIONS:
        return edtf
    last_day = calendar.monthrange(int(edtf[-7:-3]) or 4, int(edtf[-2:]))[1] if kind == "month" else ""
    return _PORTIONS[kind][part].format(edtf.rstrip("X"), last_day)


def html_datetime(edtf: str) -> str | None:
    """The certain part of `edtf` as a value of HTML's `<time datetime>`, or None where HTML has no form for it."""
    if "/" in edtf:
        start, end = (html_datetime(side) for side in edtf.split("/"))
        shared = (value for value in (start, start and start[:7], start and start[:4]) if value and end)
        return next((value for value in shared if str(end).startswith(value)), None)
    kind, parts = _shape(edtf)
    if kind == "time":
        return f"{parts['day']}T{parts['time']}"
    if parts.get("year", "0000") < "0001":
        return None
    return "-".join(parts[name] for name in ("year", "month", "day") if name in parts)


def certain_ends(edtf: str) -> tuple[str | None, str | None]:
    """The begin and the end of `edtf` in the form of `html_datetime`, as far as they are certain."""
    if "/" in edtf and not set(edtf) & set(_QUALIFIERS):
        start, end = edtf.split("/")
        return html_datetime(start), html_datetime(end)
    return html_datetime(edtf), html_datetime(edtf)


def words(edtf: str) -> str:
    """`edtf` in plain English, such as "22 March 2016", "the 1990s", "late 2021" or "since March 2012"."""
    if "/" in edtf:
        return _interval_words(edtf)
    kind, parts = _shape(edtf)
    qualifier = _QUALIFIERS.get(edtf[-1:], "")
    if kind == "time":
        return f"{words(parts['day'])}, {parts['time']}"
    if kind == "decade":
        return f"{qualifier}the {int(parts['decade'])}0s"
    if kind == "century":
        return f"{qualifier}the {_ordinal(int(parts['century']) + 1)} century"
    if kind == "unknown":
        return "at an unknown date"
    day, month = parts.get("day"), parts.get("month")
    names = (
        str(int(day)) if day else "",
        calendar.month_name[int(month)] if month else "",
        SEASONS.get(parts.get("season", ""), ""),
        _year_words(parts["year"]),
    )
    return qualifier + " ".join(name for name in names if name)


def _interval_words(edtf: str) -> str:
    start, end = edtf.split("/")
    if start in ("", "..") and end in ("", ".."):
        return "at an unknown date"
    if end in ("", ".."):
        return f"since {_portion_words(start) or words(start)}"
    if start in ("", ".."):
        return f"until {words(end)}"
    if named := _portion_words(start, end):
        return named
    if _is_week(start, end):
        return f"the week of {words(start)}"
    first, last = words(start).split(), words(end).split()
    same_kind = len(first) == len(last)
    while same_kind and len(first) > 1 and first[-1] == last[len(first) - 1]:
        first.pop()
    if edtf[-1] in _QUALIFIERS or start[-1] in _QUALIFIERS:
        return f"between {' '.join(first)} and {' '.join(last)}"
    return f"{' '.join(first)} to {' '.join(last)}"


def _portion_words(start: str, end: str = "") -> str:
    """The words of an interval that `portion` made, or of its start alone, which is known by being soft."""
    first = start.rstrip("~")
    for unit in (first[:-3], f"{first[:-1]}X", f"{first[:-2]}XX"):
        for part, word in _PORTION_WORDS.items():
            if first != start and portion(unit, part).startswith(f"{start}/{end}"):
                name = words(unit)
                the, name = ("the ", name[4:]) if name.startswith("the ") else ("", name)
                return f"{the}{word}{'-' if part == 'MID' else ' '}{name}"
    return ""


def _is_week(start: str, end: str) -> bool:
    if precision(start) != "day" or precision(end) != "day":
        return False
    monday, sunday = bounds(start)[0], bounds(end)[1]
    return monday.weekday() == 0 and sunday - monday == dt.timedelta(days=6)


def _shape(edtf: str) -> tuple[Precision, dict[str, str]]:
    plain = edtf.rstrip("~?%") if "/" not in edtf else edtf
    for kind, shape in _SHAPES:
        if found := shape.fullmatch(plain):
            return kind, found.groupdict()
    return "unknown", {}


def _day(moment: Any) -> dt.date:
    """A day of the `edtf` package, which uses struct_time and infinities, kept inside Python's calendar."""
    if isinstance(moment, float):
        return dt.date.min if moment < 0 else dt.date.max
    year, month, day = moment[:3]
    if year < dt.MINYEAR:
        return dt.date.min
    return dt.date(year, month, day) if year <= dt.MAXYEAR else dt.date.max


def _year_words(year: str) -> str:
    return str(int(year)) if int(year) > 0 else f"{1 - int(year)} BC"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"

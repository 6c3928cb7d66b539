"""Where in its years an uncertain date lies: a stretch on a line, with a soft end where the date has one."""

import calendar
import datetime as dt

from markupsafe import Markup

from generator import dates
from generator.pictures.svg import percent

_SOFT = frozenset("~?%")


def extent(edtf: str) -> Markup:
    """The line of the years that a date may be in, and the stretch of it that it means; nothing for a sure day.

    What it shows stands in words beside it, so it is hidden from screen readers.
    """
    if dates.precision(edtf) in {"day", "time"} and edtf[-1] not in _SOFT:
        return Markup("")
    earliest, latest = dates.bounds(edtf)
    open_start, open_end = earliest == dt.date.min, latest == dt.date.max
    if open_start and open_end:
        return Markup("")
    first = latest.year - 1 if open_start else earliest.year
    last = earliest.year + 1 if open_end else latest.year
    begin = 0.0 if open_start else _place(earliest, first, last)
    end = 1.0 if open_end else _place(latest, first, last, after=True)
    start, _, stop = edtf.rpartition("/")
    soft = [
        name
        for name, is_soft in (
            ("from", open_start or (start or stop)[-1:] in _SOFT),
            ("to", open_end or stop[-1:] in _SOFT),
        )
        if is_soft
    ]
    style = f"left:{percent(begin)};width:{percent(end - begin)}"
    classes = f' class="{" ".join(f"soft-{name}" for name in soft)}"' if soft else ""
    return Markup(f'<span class="extent" aria-hidden="true"><i{classes} style="{style}"></i></span>')  # noqa: S704 - numbers


def _place(day: dt.date, first: int, last: int, *, after: bool = False) -> float:
    """The share of the years `first` to `last` that is over when a day begins or, `after` it, ends."""
    days = 366 if calendar.isleap(day.year) else 365
    return (day.year - first + (day.timetuple().tm_yday - (0 if after else 1)) / days) / (last - first + 1)

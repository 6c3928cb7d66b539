"""Site -> the timeline for other programs: a table, a calendar, and TimelineJS. The only importer of icalendar.

All hold their events in the order of the page: the table all of them, the calendar what is known to the day and has a
date of its own, TimelineJS what the page shows.
"""

import csv
import datetime as dt
import html
import io
from collections.abc import Iterable, Iterator, Mapping

import icalendar

from generator import dates
from generator.model import Event, EventStatus
from generator.site import DatedEvent

COLUMNS = (
    *("id", "date", "earliest", "latest", "precision", "kind", "status", "told"),
    *("title", "actors", "briefings", "date_words", "quote"),
)

_FORMULA = ("=", "+", "-", "@", "\t")
"""What a spreadsheet takes for the beginning of a formula; an apostrophe before it makes it text (OWASP)."""

_CALENDAR_STATUS: Mapping[EventStatus, str] = {
    "cancelled": "CANCELLED",
    "scheduled": "TENTATIVE",
    "disputed": "TENTATIVE",
}

_GROUPS = {"dated": "Dated by the text", "news": "In the news", "written": "Added by the editors"}
"""The rows of TimelineJS."""

_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""The stamp of an entry that no dated briefing tells; a calendar must have one, and no clock may change it."""


def timeline_csv(entries: Iterable[DatedEvent]) -> str:
    """A table of all events, with a line of headings; several actors or briefings stand with semicolons between."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        event = entry.event
        writer.writerow(
            (
                event.id,
                event.date,
                event.earliest.isoformat(),
                event.latest.isoformat(),
                event.precision,
                entry.kind,
                event.status,
                entry.standing,
                _cell(event.title),
                _cell("; ".join(actor.name for actor in entry.actors)),
                "; ".join(quotation.slug for quotation in entry.quotations),
                _cell(entry.quotation.when if entry.quotation else ""),
                _cell(_quote(entry)),
            )
        )
    return table.getvalue()


def timeline_ics(entries: Iterable[DatedEvent], *, name: str) -> str:
    """A calendar (RFC 5545) of the events that have a date and are known to the day, each a whole day."""
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//mkdocs-briefings//timeline//EN")
    calendar.add("x-wr-calname", name)
    for entry in entries:
        if entry.kind != "news" and _is_one_day(entry.event):
            calendar.add_component(_calendar_entry(entry))
    return str(calendar.to_ical(), "utf-8")


def timeline_js(entries: Iterable[DatedEvent]) -> Iterator[Mapping[str, object]]:
    """The events as TimelineJS reads them; its texts are HTML."""
    return (_slide(entry) for entry in entries if entry.event.begins > dt.date.min)


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _quote(entry: DatedEvent) -> str:
    """The words of the first telling, on one line."""
    pieces = entry.quotation.pieces if entry.quotation else ()
    return " ".join("".join(piece.text for piece in pieces).split())


def _is_one_day(event: Event) -> bool:
    return event.precision in {"day", "time"} and event.date[-1] not in "~?%" and event.earliest > dt.date.min


def _calendar_entry(entry: DatedEvent) -> icalendar.Event:
    event = entry.event
    told = icalendar.Event()
    told.add("uid", event.id)
    told.add("dtstamp", _stamp(entry))
    told.add("dtstart", event.earliest)
    told.add("summary", event.title)
    told.add("status", _CALENDAR_STATUS.get(event.status, "CONFIRMED"))
    told.add("categories", [event.status])
    sources = [f"{quotation.title}: {_quote(entry)}" for quotation in entry.quotations[:1]]
    if text := "\n".join(filter(None, [event.summary, *sources])):
        told.add("description", text)
    return told


def _stamp(entry: DatedEvent) -> dt.datetime:
    """When the entry was made, by the data: on the day on which a briefing told it first."""
    days = [quotation.date for quotation in entry.quotations if quotation.date]
    return dt.datetime.combine(min(days), dt.time(), dt.UTC) if days else _NEVER


def _slide(entry: DatedEvent) -> Mapping[str, object]:
    event = entry.event
    slide: dict[str, object] = {
        "unique_id": event.id,
        "start_date": _day(event.begins, event.precision),
        "display_date": dates.words(event.date),
        "group": _GROUPS[entry.kind],
        "text": {"headline": html.escape(event.title), "text": html.escape(event.summary or _source(entry))},
    }
    if event.precision not in {"time", "day", "month", "year"} and event.begins < event.latest < dt.date.max:
        slide["end_date"] = _day(event.latest, "day")
    return slide


def _source(entry: DatedEvent) -> str:
    """The titles of the briefings that tell an event."""
    return "; ".join(quotation.title for quotation in entry.quotations)


def _day(day: dt.date, precision: str) -> Mapping[str, int]:
    """A date of TimelineJS, no more precise than it is known."""
    units = {"year": 1, "month": 2}.get(precision, 3)
    return dict(list({"year": day.year, "month": day.month, "day": day.day}.items())[:units])

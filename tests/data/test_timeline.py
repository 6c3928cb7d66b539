"""The timeline for other programs."""

import csv
import dataclasses
import datetime as dt
import io
from itertools import pairwise

import icalendar
import pytest

from generator.data.timeline import COLUMNS, timeline_csv, timeline_ics, timeline_js
from generator.dates import bounds, precision
from generator.model import Event, EventStatus, Span
from generator.site import DatedEvent, Piece, Quotation
from tests.stories import actor

LAPID = actor("per-yair-lapid", "Yair Lapid")


def entry(date: str, title: str = "Lapid came.", *, status: EventStatus = "reported", told: bool = True) -> DatedEvent:
    earliest, latest = bounds(date)
    event = Event(f"evt-{date}", date, earliest, latest, precision(date), title, status=status)
    quotation = Quotation("talks", "Talks, again", dt.date(2022, 6, 24), "p2", Span(0, 5), (Piece("He\ncame; all"),))
    return DatedEvent(event, (LAPID,), (quotation,) if told else ())


def table(*entries: DatedEvent) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(timeline_csv(entries))))


def calendar(*entries: DatedEvent) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(timeline_ics(entries, name="Ours")).events


def test_the_table_has_a_line_for_each_event() -> None:
    (row,) = table(entry("2022-06"))
    assert tuple(row) == COLUMNS
    assert (row["date"], row["earliest"], row["latest"]) == ("2022-06", "2022-06-01", "2022-06-30")
    assert (row["actors"], row["briefings"], row["quote"]) == ("Yair Lapid", "talks", "He came; all")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_cell_of_the_table_is_a_formula(title: str) -> None:
    (row,) = table(entry("2022", title))
    assert row["title"] == f"'{title}"


def test_the_calendar_has_what_is_known_to_the_day() -> None:
    dates = [
        "2022-06-24",
        "2022-06-24T10:30:00",
        "2022-06",
        "2022-06-24~",
        "2010-03-03/2010-03-05",
        "-0489-08-01",
        "2022",
    ]
    found = calendar(*map(entry, dates))
    assert [each["uid"] for each in found] == ["evt-2022-06-24", "evt-2022-06-24T10:30:00"]
    assert [each.start for each in found] == [dt.date(2022, 6, 24)] * 2


def test_a_calendar_entry_says_what_who_says_so_and_how_sure_it_is() -> None:
    (found,) = calendar(entry("2022-06-24", "Lapid, and others; came", status="scheduled"))
    assert found["summary"] == "Lapid, and others; came"
    assert found["description"] == "Talks, again: He came; all"
    assert found["status"] == "TENTATIVE"
    assert found.stamp == dt.datetime(2022, 6, 24, tzinfo=dt.UTC)


def test_the_calendar_is_stamped_by_the_data_and_its_lines_are_folded() -> None:
    entries = entry("2022-06-24", "é" * 200), entry("2022-06-25", told=False)
    text = timeline_ics(entries, name="Ours")
    assert text == timeline_ics(entries, name="Ours")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert calendar(*entries)[1].stamp == dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2022", {"year": 2022}, None),
        ("2022-06", {"year": 2022, "month": 6}, None),
        ("2022-06-24", {"year": 2022, "month": 6, "day": 24}, None),
        ("199X", {"year": 1990, "month": 1, "day": 1}, {"year": 1999, "month": 12, "day": 31}),
        ("2012-03/..", {"year": 2012, "month": 3, "day": 1}, None),
        ("../2012", {"year": 2012, "month": 12, "day": 31}, None),
    ],
)
def test_a_slide_is_as_precise_as_the_date(date: str, start: object, end: object) -> None:
    (slide,) = timeline_js([entry(date)])
    assert (slide["start_date"], slide.get("end_date")) == (start, end)


def test_the_text_of_a_slide_is_html() -> None:
    (slide,) = timeline_js([entry("2022", "<b>Bold</b> & more")])
    assert slide["text"] == {"headline": "&lt;b&gt;Bold&lt;/b&gt; &amp; more", "text": "Talks, again"}


def test_all_are_in_the_order_of_the_timeline() -> None:
    entries = [entry("2010-01-01"), entry("2011-01-01"), entry("2012-01-01")]
    for dates in (
        [row["date"] for row in table(*entries)],
        [str(each.start) for each in calendar(*entries)],
        [str(slide["start_date"]) for slide in timeline_js(entries)],
    ):
        assert all(one < other for one, other in pairwise(dates))


def test_an_editors_summary_is_told_with_the_event() -> None:
    written = dataclasses.replace(entry("2022-06-24").event, summary="In three languages.")
    (found,) = calendar(DatedEvent(written, ()))
    assert found["description"] == "In three languages."

"""The files of the timeline, field by field, as their formats have them."""

import dataclasses
import json
from typing import Any

import icalendar
import pytest
from pydantic import BaseModel, ConfigDict, TypeAdapter

from generator.data import data_files
from generator.dates import bounds, is_valid
from generator.model import Clause, Span
from generator.register.nouns import Register, RegisteredEvent
from generator.site import Site
from tests.data.test_data import LAPID, site
from tests.stories import actor, article, mention, span, timex

ENTRY = RegisteredEvent("evt-accord", "The accord is signed", "2020-09~", 1, summary="At last.", status="confirmed")
FIELDS = {
    *("id", "date", "earliest", "latest", "precision", "reported", "title", "actors", "briefing", "quote", "url"),
    *("status", "kind", "told", "rule", "summary", "importance", "sources", "also_dated", "timeline"),
}


def told() -> Site:
    """A dated event, what is planned, news that leads, news that somebody said, and an entry of the editors."""
    story = article("News", "Lapid flew home on Thursday.", "He left.", "They said so.", "They meet in July 2022.")
    thursday, july = timex(story, "Thursday", "2022-06-23"), timex(story, "July 2022", "2022-07")
    flew, left, said, meet = (Span(zone.start, zone.end) for zone in story.zones[1:])
    return site(
        (
            story,
            (
                mention(story, "Lapid", LAPID.id),
                thursday,
                july,
                Clause(flew.start, flew.end, Span(thursday.start, thursday.end), parts=(flew,), rule="verb"),
                Clause(left.start, left.end, None, parts=(left,), meant=span(story, "Lapid"), rule="lead"),
                Clause(said.start, said.end, None, parts=(said,), rule="news"),
                Clause(meet.start, meet.end, Span(july.start, july.end), "planned", (meet,), rule="verb"),
            ),
        ),
        register=Register(events=(ENTRY,)),
    )


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return dict(data_files(told()))


@pytest.fixture(scope="module")
def events(files: dict[str, str]) -> list[dict[str, Any]]:
    return json.loads(files["data/events.json"])["events"]  # type: ignore[no-any-return]


def test_each_event_has_every_field_and_its_dates_agree(events: list[dict[str, Any]]) -> None:
    assert len(events) == 5
    for event in events:
        assert set(event) == FIELDS
        assert is_valid(event["date"])
        assert (event["earliest"], event["latest"]) == tuple(day.isoformat() for day in bounds(event["date"]))
        assert event["status"] in {"confirmed", "reported", "disputed", "scheduled", "cancelled"}


def test_an_event_says_what_kind_it_is_whether_it_happened_and_how_that_was_found(events: list[dict[str, Any]]) -> None:
    assert sorted((event["kind"], event["told"]) for event in events) == [
        ("dated", "happened"),
        ("dated", "planned"),
        ("news", "happened"),
        ("news", "happened"),
        ("written", "happened"),
    ]
    assert all(event["rule"] for event in events if event["kind"] != "written")


def test_an_actor_of_an_event_has_the_mention_that_names_it_also_where_the_sentence_says_he(
    events: list[dict[str, Any]],
) -> None:
    named = {event["title"]: event["actors"] for event in events if event["actors"]}
    mention = {"briefing": "story", "start": 6, "end": 11}
    assert named == {
        "Lapid flew home on Thursday.": [{"id": LAPID.id, "role": "", "mention": mention}],
        "He left.": [{"id": LAPID.id, "role": "", "mention": mention}],
    }


def test_a_source_has_the_place_of_the_clause_and_the_words_of_the_date(events: list[dict[str, Any]]) -> None:
    (source,) = next(event["sources"] for event in events if event["date"] == "2022-06-23")
    assert source == {
        "briefing": "story",
        "url": "briefings/story/#p1",
        "start": 6,
        "end": 34,
        "date_words": "Thursday",
    }


def test_what_no_page_shows_has_no_place_in_the_timeline(events: list[dict[str, Any]]) -> None:
    assert [event["title"] for event in events if event["timeline"] is None] == ["They said so."]


def test_the_calendar_has_no_news_and_is_valid(files: dict[str, str]) -> None:
    calendar = icalendar.Calendar.from_ical(files["data/timeline.ics"])
    assert not calendar.errors
    assert [str(event["summary"]) for event in calendar.events] == ["Lapid flew home on Thursday."]
    assert all(not event.errors for event in calendar.events)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Date(_Strict):
    year: int
    month: int | None = None
    day: int | None = None


class _Text(_Strict):
    headline: str
    text: str


class _Slide(_Strict):
    """An event of TimelineJS, by its documentation; only what we write."""

    start_date: _Date
    end_date: _Date | None = None
    display_date: str
    text: _Text
    group: str
    unique_id: str


def test_timelinejs_gets_what_its_documentation_asks_for(files: dict[str, str]) -> None:
    slides = TypeAdapter(list[_Slide]).validate_python(json.loads(files["data/timelinejs.json"])["events"])
    assert len(slides) == 4
    assert len({slide.unique_id for slide in slides}) == 4
    assert {slide.group for slide in slides} == {"Dated by the text", "In the news", "Added by the editors"}


def test_two_builds_give_the_same_bytes(files: dict[str, str]) -> None:
    assert dict(data_files(told())) == files


def test_an_actor_that_is_hidden_has_no_place_in_an_event() -> None:
    hidden = dataclasses.replace(actor("per-a", "A"), status="hidden")
    story = article("News", "Somebody left in 2010.")
    whole = site((story, (mention(story, "Somebody", hidden.id), timex(story, "2010", "2010"))))
    assert json.loads(data_files(whole)["data/events.json"])["events"][0]["actors"] == []

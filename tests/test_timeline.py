"""Dated sentences become events."""

import dataclasses
import datetime as dt

from generator.model import Article, Event, Timex
from generator.register.nouns import Register, RegisteredEvent
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, timex

LAPID = actor("per-yair-lapid", "Yair Lapid")
ANKARA = actor("plc-ankara", "Ankara")


def events(story: Article, *marks: object, register: Register = Register()) -> tuple[Event, ...]:
    found = annotation(story, *marks)  # type: ignore[arg-type]
    return timeline([story], {story.slug: found}, resolution([found], LAPID, ANKARA), register)


def test_a_dated_sentence_is_an_event_with_its_actors() -> None:
    story = article("Talks", "It rained. Lapid came to Ankara in March. He left.")
    (event,) = events(
        story,
        mention(story, "Lapid", LAPID.id),
        mention(story, "Ankara", ANKARA.id, kind="PLACE"),
        timex(story, "in March", "2022-03"),
    )
    assert event.title == "Lapid came to Ankara in March."
    assert event.actors == (LAPID.id, ANKARA.id)
    assert (event.earliest, event.latest, event.precision) == (dt.date(2022, 3, 1), dt.date(2022, 3, 31), "month")


def test_two_dates_in_a_sentence_are_two_events_and_one_date_twice_is_one() -> None:
    story = article("Talks", "In 2010 and in 2016, and again in 2016, they quarrelled.")
    dates = [timex(story, "2010", "2010"), timex(story, "2016", "2016"), timex(story, "2016", "2016", nth=1)]
    assert [event.date for event in events(story, *dates)] == ["2010", "2016"]


def test_durations_sets_and_unresolved_dates_are_no_events() -> None:
    story = article("Talks", "For two days they met every year, recently.")
    marks = [timex(story, "two days", None), timex(story, "every year", "2022"), timex(story, "recently", None)]
    marks[1] = dataclasses.replace(marks[1], type="SET")
    assert events(story, *marks) == ()


def test_a_date_in_a_title_heading_or_caption_makes_no_event() -> None:
    story = article("Talks in May", "What June brings", "In July, Ankara", roles={1: "heading", 2: "caption"})
    dates: list[Timex] = [timex(story, month, "2022-05") for month in ("May", "June", "July")]
    assert events(story, *dates) == ()


def test_events_are_in_order_of_time_and_an_open_beginning_counts_by_its_end() -> None:
    story = article("Talks", "They met in 2016. They quarrelled until 2012. They met in March 2016. They met in 2010.")
    marks = [
        timex(story, "in 2016", "2016"),
        timex(story, "until 2012", "../2012"),
        timex(story, "in March 2016", "2016-03"),
        timex(story, "in 2010", "2010"),
    ]
    assert [event.date for event in events(story, *marks)] == ["2010", "../2012", "2016", "2016-03"]


def test_an_event_keeps_its_id_when_the_article_is_edited_around_it() -> None:
    before = article("Talks", "Lapid came in March.")
    after = article("Talks", "A new paragraph.", "Lapid came in March.")
    (old,), (new,) = (events(story, timex(story, "in March", "2022-03")) for story in (before, after))
    assert old.id == new.id


def test_an_entry_written_by_hand_stands_among_the_others() -> None:
    entry = RegisteredEvent("evt-accord", "The accord is signed", "2020-09-15", 1, actors=((LAPID.id, "witness"),))
    story = article("Talks", "They met in 2016 and in 2021.")
    marks = timex(story, "in 2016", "2016"), timex(story, "in 2021", "2021")
    found = events(story, *marks, register=Register(events=(entry,)))
    assert [event.id == "evt-accord" for event in found] == [False, True, False]
    assert found[1].actors == (LAPID.id,)

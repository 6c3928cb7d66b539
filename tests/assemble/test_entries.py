"""Entries of a timeline, with what their sentence says beside them."""

import dataclasses

from generator.assemble import assemble
from generator.model import Clause, Span
from generator.site import DatedEvent
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, span, timex

LAPID = actor("per-yair-lapid", "Yair Lapid")


def entry(sentence: str, date: str, *parts: str) -> DatedEvent:
    story = article("Talks", sentence)
    when = timex(story, date, "2010")
    places = tuple(span(story, part) for part in parts)
    clause = Clause(places[0].start, places[-1].end, Span(when.start, when.end), parts=places)
    found = annotation(story, mention(story, "Lapid", LAPID.id), when, clause)
    resolved = resolution([found], LAPID)
    site = assemble([story], {story.slug: found}, resolved, timeline([story], {story.slug: found}, resolved))
    return site.events[0]


def shown(told: DatedEvent) -> list[tuple[str, bool]]:
    assert told.quotation is not None
    return [(piece.text, piece.aside) for piece in told.quotation.pieces]


def test_what_a_sentence_says_beside_the_event_is_set_aside_and_nothing_is_lost() -> None:
    told = entry("Lapid flew home, as the treaty of 2010 was signed.", "2010", "the treaty of 2010 was signed")
    assert shown(told) == [
        ("Lapid", True),
        (" flew home, as ", True),
        ("the treaty of ", False),
        ("2010", False),
        (" was signed", False),
        (".", True),
    ]


def test_a_sentence_that_is_all_about_the_event_is_whole() -> None:
    told = entry("In 2010, Lapid flew home.", "2010", "In 2010, Lapid flew home")
    assert not any(aside for _, aside in shown(told))


def test_the_words_of_the_date_are_kept() -> None:
    told = entry("In 2010, Lapid flew home.", "In 2010", "In 2010, Lapid flew home")
    assert told.quotation is not None
    assert told.quotation.when == "In 2010"


def test_an_event_that_an_editor_renamed_is_still_one_that_the_text_tells() -> None:
    told = entry("In 2010, Lapid flew home.", "In 2010", "In 2010, Lapid flew home")
    renamed = dataclasses.replace(told, event=dataclasses.replace(told.event, origin="editor", title="The flight"))
    assert (told.kind, renamed.kind) == ("dated", "dated")

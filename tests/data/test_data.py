"""The JSON files under `data/`."""

import json

from generator.assemble import assemble
from generator.data import data_files
from generator.model import Article, Clause, Mention, Timex
from generator.register.nouns import Register, RegisteredEvent
from generator.site import LONG_TIMELINE, Site
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, timex

LAPID = actor("per-yair-lapid", "Yair Lapid")


def site(*stories: tuple[Article, tuple[Mention | Timex | Clause, ...]], register: Register = Register()) -> Site:
    articles = [story for story, _ in stories]
    found = {story.slug: annotation(story, *marks) for story, marks in stories}
    resolved = resolution(list(found.values()), LAPID)
    events = timeline(articles, found, resolved, register)
    return assemble(articles, found, resolved, events, register)


def events(whole: Site) -> list[dict[str, object]]:
    content = json.loads(data_files(whole)["data/events.json"])
    assert content["schema"] == 1
    return content["events"]  # type: ignore[no-any-return]


def told(slug: str, published: str) -> tuple[Article, tuple[Mention | Timex, ...]]:
    story = article("News", "Lapid flew to see the minister in March.", slug=slug, date=published)
    return story, (mention(story, "Lapid", LAPID.id), timex(story, "March", "2022-03"))


def test_an_event_names_all_briefings_that_tell_it_and_the_day_of_the_first() -> None:
    (event,) = events(site(told("later", "2022-06-25"), told("first", "2022-06-24")))
    assert [source["briefing"] for source in event["sources"]] == ["first", "later"]  # type: ignore[attr-defined]
    assert (event["briefing"], event["reported"], event["status"]) == ("first", "2022-06-24", "reported")


def test_an_entry_by_hand_has_its_summary_weight_and_the_parts_of_its_actors() -> None:
    entry = RegisteredEvent(
        "evt-a", "They meet", "2022-03", 1, summary="At last.", actors=((LAPID.id, "guest"),), importance=3
    )
    story = article("News", "Lapid spoke.")
    whole = site((story, (mention(story, "Lapid", LAPID.id),)), register=Register(events=(entry,)))
    (event,) = events(whole)
    assert event["actors"] == [{"id": LAPID.id, "role": "guest", "mention": None}]
    assert (event["summary"], event["importance"], event["url"]) == ("At last.", 3, "timeline/#evt-a")


def test_the_address_of_an_event_is_on_the_page_of_its_year_where_there_is_one() -> None:
    entries = tuple(RegisteredEvent(f"evt-{n}", "They meet", str(1500 + n), 1) for n in range(LONG_TIMELINE + 1))
    found = events(site((article("News", "They spoke."), ()), register=Register(events=entries)))
    assert found[0]["url"] == "timeline/1500/#evt-0"

"""What can be found in the text."""

from generator.assemble import assemble
from generator.search import page_record, records
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, timex

STORY = article("Talks", "Yair Lapid came to Ankara in June 2022.", "A photograph.", roles={2: "caption"}, slug="talks")
LAPID, ANKARA = actor("per-yair-lapid", "Yair Lapid"), actor("plc-ankara", "Ankara")


def found(directory_urls: bool = True):
    marks = annotation(
        STORY,
        mention(STORY, "Yair Lapid", LAPID.id),
        mention(STORY, "Ankara", ANKARA.id, kind="PLACE"),
        timex(STORY, "June 2022", "2022-06"),
    )
    resolved = resolution([marks], LAPID, ANKARA)
    annotations = {STORY.slug: marks}
    site = assemble([STORY], annotations, resolved, timeline([STORY], annotations, resolved))
    return records(site, directory_urls=directory_urls)


def test_a_briefing_is_found_by_its_text_but_not_by_its_captions() -> None:
    briefing = found()[0]
    assert (briefing.kind, briefing.title, briefing.url) == ("briefing", "Talks", "briefings/talks/")
    assert briefing.text == "Yair Lapid came to Ankara in June 2022."


def test_a_briefing_can_be_narrowed_down_by_year_actor_and_place() -> None:
    briefing = found()[0]
    assert (briefing.sort_date, briefing.actors, briefing.places) == ("2022-06-24", ("Yair Lapid",), ("Ankara",))


def test_an_event_is_found_at_its_paragraph_under_its_own_date() -> None:
    event = next(record for record in found() if record.kind == "event")
    assert (event.url, event.when, event.sort_date) == ("briefings/talks/#p1", "June 2022", "2022-06-01")


def test_addresses_follow_the_setting_of_the_site() -> None:
    assert found(directory_urls=False)[0].url == "briefings/talks.html"


def test_a_page_written_by_hand_is_found_by_what_is_shown_of_it() -> None:
    assert page_record("about/", "About", "<p>We &amp; <b>you</b></p>").text == "We & you"

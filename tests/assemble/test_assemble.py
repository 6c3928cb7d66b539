"""Single articles become a site."""

from generator.assemble import assemble
from generator.model import Article, Mention, Timex
from generator.site import Profile, Site
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, timex

LAPID = actor("per-yair-lapid", "Yair Lapid", "Lapid, Yair")
HERZOG = actor("per-isaac-herzog", "Isaac Herzog", "Herzog, Isaac")
ANKARA = actor("plc-ankara", "Ankara")
ACTORS = (LAPID, HERZOG, ANKARA)


def site(*stories: tuple[Article, tuple[Mention | Timex, ...]]) -> Site:
    found = [annotation(story, *marks) for story, marks in stories]
    articles = [story for story, _ in stories]
    annotations = {each.slug: each for each in found}
    resolved = resolution(found, *ACTORS)
    return assemble(articles, annotations, resolved, timeline(articles, annotations, resolved))


def profile(whole: Site, id: str) -> Profile:
    return next(profile for profile in whole.profiles if profile.actor.id == id)


def story_of(slug: str, date: str | None, *ids: str) -> tuple[Article, tuple[Mention, ...]]:
    names = {each.id: each.name for each in ACTORS}
    story = article(f"News {slug}", *(f"Here is {names[id]}." for id in ids), slug=slug, date=date)
    return story, tuple(mention(story, names[id], id) for id in ids)


def test_briefings_are_newest_first_and_undated_ones_last() -> None:
    whole = site(story_of("old", "2021-01-01"), story_of("undated", None), story_of("new", "2022-01-01"))
    assert [briefing.article.slug for briefing in whole.briefings] == ["new", "old", "undated"]


def test_profiles_are_in_order_of_their_sort_names() -> None:
    whole = site(story_of("a", "2022-01-01", LAPID.id, ANKARA.id, HERZOG.id))
    assert [profile.actor.name for profile in whole.profiles] == ["Ankara", "Isaac Herzog", "Yair Lapid"]


def test_a_briefing_lists_its_actors_by_first_mention_with_their_count() -> None:
    story = article("Talks", "Herzog met Lapid.", "Lapid left.")
    marks = (
        mention(story, "Herzog", HERZOG.id),
        mention(story, "Lapid", LAPID.id),
        mention(story, "Lapid", LAPID.id, 1),
    )
    (briefing,) = site((story, marks)).briefings
    assert [(each.actor.id, each.paragraph, each.count) for each in briefing.appearances] == [
        (HERZOG.id, "p1", 1),
        (LAPID.id, "p1", 2),
    ]


def test_a_profile_quotes_each_sentence_once_newest_briefing_first() -> None:
    old = article("Old", "Lapid thanked Lapid. He left.", slug="old", date="2021-01-01")
    new = article("New", "Lapid came.", slug="new", date="2022-01-01")
    whole = site(
        (old, (mention(old, "Lapid", LAPID.id), mention(old, "Lapid", LAPID.id, 1))),
        (new, (mention(new, "Lapid", LAPID.id),)),
    )
    found = profile(whole, LAPID.id)
    assert [coverage.article.slug for coverage in found.coverage] == ["new", "old"]
    quoted = [
        "".join(piece.text for piece in each.pieces) for coverage in found.coverage for each in coverage.quotations
    ]
    assert quoted == ["Lapid came.", "Lapid thanked Lapid."]
    assert found.mentions == 3


def test_related_actors_are_those_named_in_the_same_briefings_most_often_first() -> None:
    whole = site(
        story_of("a", "2022-01-01", LAPID.id, ANKARA.id),
        story_of("b", "2022-01-02", LAPID.id, ANKARA.id),
        story_of("c", "2022-01-03", LAPID.id, HERZOG.id),
    )
    assert [(each.id, each.count) for each in profile(whole, LAPID.id).related] == [(ANKARA.id, 2), (HERZOG.id, 1)]


def test_related_briefings_share_actors_and_a_rare_one_counts_for_more() -> None:
    whole = site(
        story_of("subject", "2022-01-05", LAPID.id, HERZOG.id),
        story_of("common", "2022-01-04", LAPID.id),
        story_of("common-too", "2022-01-03", LAPID.id),
        story_of("rare", "2022-01-02", HERZOG.id),
        story_of("stranger", "2022-01-01", ANKARA.id),
    )
    related = next(briefing for briefing in whole.briefings if briefing.article.slug == "subject").related
    assert [each.id for each in related] == ["rare", "common", "common-too"]
    assert [each.name for each in related[0].shared] == ["Isaac Herzog"]


def test_an_event_stands_in_its_briefing_and_in_the_profiles_of_its_actors() -> None:
    story = article("Talks", "Lapid came in March. Herzog stayed.")
    marks = (mention(story, "Lapid", LAPID.id), mention(story, "Herzog", HERZOG.id), timex(story, "March", "2022-03"))
    whole = site((story, marks))
    (event,) = whole.events
    assert whole.briefings[0].events == profile(whole, LAPID.id).events == (event,)
    assert profile(whole, HERZOG.id).events == ()
    assert event.quotation is not None
    assert event.quotation.paragraph == "p1"


def test_reading_takes_at_least_a_minute_and_one_more_for_each_238_words() -> None:
    short, long = article("Short", "A few words."), article("Long", "word " * 713, slug="long")
    assert sorted(briefing.minutes for briefing in site((short, ()), (long, ())).briefings) == [1, 3]

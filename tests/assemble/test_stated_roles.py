"""The roles that briefings give an actor, in the order of time."""

import json
from dataclasses import replace

import pytest

from generator.assemble import assemble
from generator.assemble.marks import MarkedArticle
from generator.assemble.stated_roles import held, stated_roles
from generator.data import data_files
from generator.model import ActorRole, Article, RoleClaim, RoleStatus
from generator.render import render
from generator.shipped import template_folders
from generator.site import Site
from tests.project import ROOT
from tests.stories import actor, annotation, article, mention, resolution, span

LAPID = actor("per-yair-lapid", "Yair Lapid", "Lapid, Yair")
ISRAEL = actor("plc-israel", "Israel")
ACTORS = {each.id: each for each in (LAPID, ISRAEL)}


def claim(
    story: Article, words: str, title: str, org: str = "", status: RoleStatus | None = None, nth: int = 0
) -> RoleClaim:
    """The claim that these words give Lapid a title."""
    place = span(story, words, nth)
    return RoleClaim(place.start, place.end, span(story, "Lapid"), title, org, status)


def told(
    slug: str, date: str | None, words: str, title: str, org: str = "", status: RoleStatus | None = None
) -> MarkedArticle:
    """A briefing with one sentence: "Here is Lapid, " and these words."""
    story = article("News", f"Here is Lapid, {words}.", slug=slug, date=date)
    found = replace(
        annotation(story, mention(story, "Lapid", LAPID.id)), roles=(claim(story, words, title, org, status),)
    )
    return MarkedArticle(story, found, found.mentions, ACTORS)


def roles(*marked: MarkedArticle) -> list[tuple[str, str]]:
    """The words of Lapid's roles, and the briefing."""
    return [(role.words, role.quotation.slug) for role in stated_roles(marked)[LAPID.id]]


def test_a_role_belongs_to_the_person_whose_mention_stands_there() -> None:
    story = article("News", "Here is minister Lapid.")
    role = claim(story, "minister", "minister")
    longer = mention(story, "minister Lapid", LAPID.id)
    assert list(held([role], [longer])) == [(role, LAPID.id)]


def test_a_role_without_a_mention_or_of_no_person_is_left_out() -> None:
    story = article("News", "Here is minister Lapid.")
    role = claim(story, "minister", "minister")
    assert list(held([role], [])) == []
    assert list(held([role], [mention(story, "Lapid", ISRAEL.id, kind="PLACE")])) == []


def test_a_role_quotes_its_sentence_and_its_place() -> None:
    (role,) = stated_roles([told("news", "2022-06-24", "the foreign minister", "foreign minister")])[LAPID.id]
    assert "".join(piece.text for piece in role.quotation.pieces) == "Here is Lapid, the foreign minister."
    assert (role.quotation.slug, role.quotation.paragraph) == ("news", "p1")


def test_what_is_said_again_is_told_once_in_the_newest_words() -> None:
    new = told("new", "2022-01-01", "Foreign Minister", "Foreign Minister", "Israel")
    old = told("old", "2021-01-01", "Israeli foreign minister", "foreign minister", "State of Israel")
    assert roles(new, old) == [("Foreign Minister", "new")]


@pytest.mark.parametrize(
    ("short", "long"),
    [
        (("minister", "minister", ""), ("Israeli minister", "minister", "Israel")),
        (("secretary", "secretary", ""), ("secretary of state", "secretary of state", "")),
        (("secretary", "secretary", "US"), ("American secretary of state", "secretary of state", "United States")),
    ],
)
def test_fewer_words_for_the_same_role_are_no_other_role(
    short: tuple[str, str, str], long: tuple[str, str, str]
) -> None:
    assert len(roles(told("new", "2022-01-01", *short), told("old", "2021-01-01", *long))) == 1


def test_fewer_words_for_one_of_two_roles_stand_beside_them() -> None:
    assert roles(
        told("c", "2022-01-03", "minister", "minister"),
        told("b", "2022-01-02", "minister of health", "minister of health"),
        told("a", "2022-01-01", "minister of finance", "minister of finance"),
    ) == [("minister", "c"), ("minister of health", "b"), ("minister of finance", "a")]


def test_a_contradiction_is_shown() -> None:
    assert roles(
        told("new", "2022-01-01", "former minister", "minister", "", "former"),
        told("old", "2022-01-01", "minister", "minister"),
    ) == [("former minister", "new"), ("minister", "old")]


def test_who_has_a_post_now_has_the_post() -> None:
    assert (
        len(
            roles(
                told("new", "2022-01-01", "minister", "minister"),
                told("old", "2021-01-01", "sitting minister", "minister", "", "current"),
            )
        )
        == 1
    )


def test_of_one_briefing_the_last_role_comes_first() -> None:
    story = article("News", "Lapid, a former journalist, became minister.")
    found = replace(
        annotation(story, mention(story, "Lapid", LAPID.id)),
        roles=(claim(story, "former journalist", "journalist", status="former"), claim(story, "minister", "minister")),
    )
    assert roles(MarkedArticle(story, found, found.mentions, ACTORS)) == [
        ("minister", "story"),
        ("former journalist", "story"),
    ]


def site(*dates: tuple[str, str]) -> Site:
    """Briefings that give Lapid a title on a day each; the register knows him as a journalist."""
    stories = [article("News", f"Here is {title} Lapid.", slug=title, date=date) for title, date in dates]
    found = [
        replace(annotation(story, mention(story, "Lapid", LAPID.id)), roles=(claim(story, story.slug, story.slug),))
        for story in stories
    ]
    known = replace(LAPID, roles=(ActorRole("Journalist", "Acre Times", "1990", "2010"),))
    return assemble(stories, {each.slug: each for each in found}, resolution(found, known), ())


def test_a_profile_states_roles_newest_first_and_undated_last() -> None:
    (profile,) = site(("deputy", "2020-01-01"), ("minister", "2022-01-01"), ("mayor", "")).profiles
    assert [role.words for role in profile.stated_roles] == ["minister", "deputy", "mayor"]


def test_the_data_hold_the_registers_roles_and_then_those_of_the_briefings() -> None:
    (entry,) = json.loads(data_files(site(("minister", "2022-01-01")))["data/actors.json"])["actors"]
    assert entry["roles"] == [
        {
            "title": "Journalist",
            "org": "Acre Times",
            "status": None,
            "date": "1990/2010",
            "briefing": None,
            "quote": None,
        },
        {
            "title": "minister",
            "org": "",
            "status": None,
            "date": "2022-01-01",
            "briefing": "minister",
            "quote": "Here is minister Lapid.",
        },
    ]


def test_a_profile_page_links_each_role_to_its_briefing_and_says_what_was_then() -> None:
    pages = render(
        site(("deputy", "2020-01-01"), ("minister", "2022-01-01")),
        name="News",
        templates=template_folders(ROOT / "none"),
    )
    (page,) = (page for page in pages if page.uri == "actors/per-yair-lapid.md")
    new, old = (line for line in page.body.splitlines() if 'class="source">[News]' in line)
    assert "minister" in new
    assert "(../briefings/minister.md#p1)" in new
    assert "Then" not in new
    assert '<span class="status">Then</span> deputy' in old


def test_a_role_that_does_not_say_of_what_stands_below_those_that_do() -> None:
    told_so = site(("leader", "2022-01-01"), ("foreign minister", "2020-01-01"))
    pages = render(told_so, name="News", templates=template_folders(ROOT / "none"))
    (page,) = (page for page in pages if page.uri == "actors/per-yair-lapid.md")
    assert "leader" not in page.body.partition("</ol>")[0]
    assert "Also called: [leader](../briefings/leader.md#p1)" in page.body

"""A long profile in several sheets."""

import re
from dataclasses import replace

import pytest

from generator.assemble import assemble
from generator.model import Mention, Quote
from generator.render import RenderedPage, render
from generator.render.dossier import FIRST, FURTHER, sheets
from generator.shipped import template_folders
from generator.site import Profile, Site
from tests.project import ROOT
from tests.stories import actor, annotation, article, mention, resolution, span

LAPID = actor("per-yair-lapid", "Yair Lapid", "Lapid, Yair")
ANKARA = actor("plc-ankara", "Ankara")
PROFILE = "actors/per-yair-lapid.md"


def site(sentences: int) -> Site:
    """Two briefings; the older has so many paragraphs, each with one name and one quote."""
    new = article("News", "Lapid was in Ankara.", slug="new", date="2022-06-25")
    old = article("Olds", *(f'Lapid said "no, {n}".' for n in range(sentences)), slug="old", date="2022-06-24")
    names: list[Mention] = [mention(old, "Lapid", LAPID.id, nth=n) for n in range(sentences)]
    said = [span(old, f"no, {n}") for n in range(sentences)]
    quotes = tuple(Quote(place.start, place.end, speaker=name) for place, name in zip(said, names, strict=True))
    found = [
        annotation(new, mention(new, "Lapid", LAPID.id), mention(new, "Ankara", ANKARA.id, kind="PLACE")),
        replace(annotation(old, *names), quotes=quotes),
    ]
    return assemble([new, old], {each.slug: each for each in found}, resolution(found, LAPID, ANKARA), ())


def profile(sentences: int) -> Profile:
    return next(each for each in site(sentences).profiles if each.actor.id == LAPID.id)


def pages(sentences: int) -> dict[str, RenderedPage]:
    made = render(site(sentences), name="News", templates=template_folders(ROOT / "none"))
    return {page.uri: page for page in made if page.uri.startswith("actors/per-")}


@pytest.mark.parametrize(("sentences", "expected"), [(0, 1), (28, 1), (29, 1), (30, 2), (129, 2), (130, 3)])
def test_a_list_is_cut_where_its_sheet_is_full(sentences: int, expected: int) -> None:
    found = list(sheets(profile(sentences), "mentions"))
    assert len(found) == expected
    assert sum(len(each.quotations) for sheet in found for each in sheet.coverage) == sentences + 1
    assert [sheet.start for sheet in found] == [1, FIRST["mentions"] + 1, FIRST["mentions"] + FURTHER + 1][:expected]
    assert found[-1].end == found[-1].total == sentences + 1


def test_the_newest_briefing_comes_first_and_one_may_go_on_on_the_next_sheet() -> None:
    first, second = sheets(profile(60), "mentions")
    assert [coverage.article.slug for coverage in first.coverage] == ["new", "old"]
    assert [coverage.article.slug for coverage in second.coverage] == ["old"]


def test_a_short_profile_is_one_page() -> None:
    assert list(pages(5)) == [PROFILE]


def test_a_long_profile_leads_to_its_further_sheets_and_they_lead_back() -> None:
    made = pages(40)
    assert list(made) == [PROFILE, "actors/per-yair-lapid/quotes-2.md", "actors/per-yair-lapid/mentions-2.md"]
    assert "[11 older mentions](per-yair-lapid/mentions-2.md)" in made[PROFILE].body
    sheet = made["actors/per-yair-lapid/mentions-2.md"]
    assert "31 to 41 of 41" in sheet.body
    assert "[Newest](../per-yair-lapid.md#mentions)" in sheet.body
    assert "(../../briefings/old.md#p30)" in sheet.body


def test_every_mention_and_quote_is_on_one_sheet_only() -> None:
    bodies = [page.body for page in pages(150).values()]
    assert sorted(n for body in bodies for n in re.findall(r'class="quoted">no, (\d+)', body)) == sorted(
        str(n) for n in range(150)
    )
    assert sum(body.count("<blockquote") for body in bodies) == 151


def test_a_further_sheet_stays_out_of_the_navigation_and_the_search() -> None:
    sheet = pages(40)["actors/per-yair-lapid/quotes-2.md"]
    assert sheet.hub == PROFILE
    assert sheet.meta["search"] == {"exclude": True}


def test_places_are_told_apart_from_the_company_that_an_actor_keeps() -> None:
    body = pages(1)[PROFILE].body
    assert body.index('<p class="label">Places</p>') < body.index("[Ankara](")
    assert '<p class="label">People</p>' not in body

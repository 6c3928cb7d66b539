"""Addresses that were given up lead on to the new ones."""

import posixpath
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from generator.render.redirects import redirects
from generator.site import Profile, Site
from tests.project import Project
from tests.stories import actor

LAPID = replace(actor("per-yair-lapid", "Yair <Lapid>"), former_ids=("per-lapid",))
SITE = Site((), (Profile(LAPID, (), (), ()),), (), (), ())


@pytest.mark.parametrize(
    ("directory_urls", "path", "target"),
    [
        (True, "actors/per-lapid/index.html", "../per-yair-lapid/"),
        (False, "actors/per-lapid.html", "per-yair-lapid.html"),
    ],
)
def test_an_old_address_leads_on_without_javascript(directory_urls: bool, path: str, target: str) -> None:
    ((made, html),) = redirects(SITE, directory_urls=directory_urls).items()
    page = BeautifulSoup(html, "html.parser")
    assert made == path
    assert page.find("meta", attrs={"http-equiv": "refresh"})["content"] == f"0; url={target}"
    assert page.find("link", rel="canonical")["href"] == target
    assert page.find("a")["href"] == target
    assert page.find("a").get_text() == "Yair <Lapid>"
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert not page.find_all("script")


def test_an_old_address_of_an_actor_without_a_page_leads_to_the_list_of_actors() -> None:
    pageless = replace(SITE, profiles=(replace(SITE.profiles[0], has_page=False),))
    ((_, html),) = redirects(pageless, directory_urls=True).items()
    assert BeautifulSoup(html, "html.parser").find("a")["href"] == "../#per-yair-lapid"


def test_an_address_that_is_alive_again_leads_nowhere() -> None:
    alive = Site((), (Profile(LAPID, (), (), ()), Profile(actor("per-lapid", "Lapid"), (), (), ())), (), (), ())
    assert redirects(alive, directory_urls=True) == {}


STORY = "Talks in Ankara\n\nAngela Merkel received Emmanuel Macron in Ankara on 23 June 2022.\n"


@pytest.mark.model
@pytest.mark.parametrize(
    ("decision", "old", "new"),
    [
        ("- same: [per-angela-merkel, per-emmanuel-macron]", "per-emmanuel-macron", "per-angela-merkel"),
        ("- retype: {text: Emmanuel Macron, type: organization}", "per-emmanuel-macron", "org-emmanuel-macron"),
        ("- rename: {id: per-emmanuel-macron, name: The President}", None, "per-emmanuel-macron"),
    ],
)
def test_no_decision_takes_away_a_published_address(project: Project, decision: str, old: str | None, new: str) -> None:
    project.article("2022-06-24-talks.txt", STORY)
    project.file("decisions.yml", f"{decision}\n")
    built = project.build(strict=True)
    assert built.warnings == []
    assert built.has(f"actors/{new}")
    if old:
        (target,) = [link["href"] for link in built.html(f"actors/{old}").find_all("a")]
        assert posixpath.normpath(f"actors/{old}/{target}") == f"actors/{new}"
        assert old not in (built.site / "search" / "search_index.json").read_text(encoding="utf-8")


@pytest.mark.model
def test_a_page_written_by_hand_at_an_old_address_stays(project: Project) -> None:
    project.article("2022-06-24-talks.txt", STORY)
    project.file("decisions.yml", "- same: [per-angela-merkel, per-emmanuel-macron]\n")
    project.file("actors/per-emmanuel-macron.md", "# Our own words\n")
    assert "Our own words" in project.build().html("actors/per-emmanuel-macron").get_text()


@pytest.mark.model
def test_merged_ids_of_the_register_lead_on(project: Project) -> None:
    project.article("2022-06-24-talks.txt", STORY)
    project.file(
        "actors.yml",
        "- id: per-emmanuel-macron\n  type: person\n  name: Emmanuel Macron\n  merged_ids: [per-e-macron]\n",
    )
    assert project.build(strict=True).html("actors/per-e-macron").find("a").get_text() == "Emmanuel Macron"

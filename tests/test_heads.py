"""The heads of the built pages: what search engines, feed readers and those who share a link find there."""

import json
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import feedparser
import pytest
from bs4 import BeautifulSoup

from tests.data.test_jsonld import mistakes
from tests.project import Built, Project

pytestmark = pytest.mark.model

URL = "https://example.org/news/"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A site that knows that it stands below a path of its host, with a page written by hand."""
    project = Project(tmp_path_factory.mktemp("heads"))
    project.configure(more=f"site_url: {URL}\n")
    project.article("2022-06-24-talks.md", '---\ntitle: Talks & "more" </script>\n---\n\nYair Lapid came to Ankara.\n')
    project.article("2022-06-25-again.txt", "They met again\n\nYair Lapid left Ankara.\n")
    project.file("about.md", "# About us\n\nA page written by hand.\n")
    return project.build()


def pages(site: Path) -> dict[str, BeautifulSoup]:
    """Every page by its path in the site."""
    found = {path.parent.relative_to(site).as_posix(): path for path in sorted(site.rglob("index.html"))}
    parsed = {uri: BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser") for uri, path in found.items()}
    return {uri: page for uri, page in parsed.items() if not page.find("meta", {"http-equiv": "refresh"})}


def address(uri: str) -> str:
    return URL if uri == "." else f"{URL}{uri}/"


def graph(page: BeautifulSoup) -> list[dict[str, object]]:
    (script,) = page.find_all("script", type="application/ld+json")
    whole = json.loads(script.string)
    return whole.pop("@graph") if "@graph" in whole else [{name: whole[name] for name in whole if name != "@context"}]


def test_each_page_has_one_description_one_canonical_address_and_the_same_for_sharing(built: Built) -> None:
    assert built.warnings == []
    for uri, page in pages(built.site).items():
        said = {meta["property"]: meta["content"] for meta in page.select("meta[property^=og]")}
        described = page.select("meta[name=description]")
        assert [link["href"] for link in page.select("link[rel=canonical]")] == [address(uri)]
        assert said["og:url"] == address(uri)
        assert said["og:image"] == f"{URL}assets/images/social.png"
        assert said["og:title"]
        assert [meta["content"] for meta in described] == ([said["og:description"]] if described else [])
        assert described or uri == "about"


def test_the_kind_of_what_is_shared_is_that_of_the_page(built: Built) -> None:
    kinds = {uri: page.find("meta", property="og:type")["content"] for uri, page in pages(built.site).items()}
    assert kinds["briefings/talks"] == "article"
    assert kinds["actors/per-yair-lapid"] == "profile"
    assert kinds["."] == "website"


def test_the_sitemap_has_every_page_and_no_other(built: Built) -> None:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    listed = [each.text for each in ET.parse(built.site / "sitemap.xml").iter(f"{space}loc")]
    assert sorted(listed) == sorted(map(address, pages(built.site)))


def test_every_page_says_in_the_words_of_schema_org_what_it_is_and_the_way_to_it(built: Built) -> None:
    for uri, page in pages(built.site).items():
        things = graph(page)
        assert mistakes(things) == [], uri
        trail = things[-1]["itemListElement"]
        assert trail[0]["item"] == URL  # type: ignore[index]
        assert trail[-1]["item"] == address(uri)  # type: ignore[index]


def test_a_title_that_would_end_the_script_does_not(built: Built) -> None:
    (briefing, _) = graph(built.html("briefings/talks"))
    assert briefing["headline"] == 'Talks & "more" </script>'


def test_every_page_leads_to_the_feeds_and_that_of_an_actor_to_its_own(built: Built) -> None:
    for uri, page in pages(built.site).items():
        links = [urljoin(address(uri), link["href"]) for link in page.select("link[rel~=alternate]")]
        assert links[:2] == [f"{URL}data/feed.xml", f"{URL}data/feed.json"]
        assert len(links) == (4 if uri.startswith("actors/") else 2)
        for link in links:
            content = (built.site / link.removeprefix(URL)).read_bytes()
            told = feedparser.parse(content) if link.endswith(".xml") else json.loads(content)
            assert told["entries" if link.endswith(".xml") else "items"]


def test_a_site_that_does_not_know_its_address_claims_none(sample_site: Path) -> None:
    for uri, page in pages(sample_site).items():
        assert not page.select("link[rel=canonical], meta[property='og:url'], meta[property='og:image']")
        assert page.find("meta", property="og:title")
        assert mistakes(graph(page)) == [], uri

"""The sample site, as `mkdocs build --strict` makes it."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.read import read_articles
from tests.links import broken_links, foreign_requests
from tests.project import ROOT

pytestmark = pytest.mark.model


@cache
def page(site: Path, uri: str) -> BeautifulSoup:
    return BeautifulSoup((site / uri / "index.html").read_text(encoding="utf-8"), "html.parser")


def data(site: Path, name: str) -> list[dict[str, object]]:
    content = json.loads((site / "data" / f"{name}.json").read_text(encoding="utf-8"))
    assert content["schema"] == 1
    (records,) = (value for key, value in content.items() if key != "schema")
    return records  # type: ignore[no-any-return]


def test_every_internal_link_and_anchor_resolves(sample_site: Path) -> None:
    assert broken_links(sample_site) == []


def test_no_page_loads_anything_from_another_host(sample_site: Path) -> None:
    assert foreign_requests(sample_site) == []


def test_every_article_is_a_briefing(sample_site: Path) -> None:
    articles, _ = read_articles(ROOT / "briefings" / "articles", root=ROOT)
    assert len(articles) == 6
    for article in articles:
        assert article.title in page(sample_site, f"briefings/{article.slug}").find("h1").get_text()


def test_what_editors_write_is_not_published_as_it_is(sample_site: Path) -> None:
    published = {path.name for path in sample_site.rglob("*")}
    assert not published & {"actors.yml", "terms.yml", "events.yml", "decisions.yml", "articles"}


def test_the_text_of_a_briefing_is_the_text_of_the_article(sample_site: Path) -> None:
    articles, _ = read_articles(ROOT / "briefings" / "articles", root=ROOT)
    for article in articles:
        text = page(sample_site, f"briefings/{article.slug}").find("article").get_text()
        for zone in article.zones:
            if zone.role == "body":
                assert " ".join(zone.of(article.text).split()) in " ".join(text.split())


def test_the_text_of_a_link_to_an_actor_is_one_of_its_names(sample_site: Path) -> None:
    texts = {article.slug: article.text for article in read_articles(ROOT / "briefings" / "articles", root=ROOT)[0]}
    for actor in data(sample_site, "actors"):
        for mention in actor["mentions"]:  # type: ignore[attr-defined]
            written = texts[mention["briefing"]][mention["start"] : mention["end"]]
            assert written == mention["text"]
            uri, _, anchor = mention["url"].partition("#")
            paragraph = page(sample_site, uri).find(id=anchor)
            links = [a.get_text() for a in paragraph.find_all("a") if actor["id"] in a["href"]]
            assert written in links


def test_hubs_are_in_the_navigation_and_leaves_are_not(sample_site: Path) -> None:
    home = page(sample_site, "")
    linked = {a["href"] for a in home.select("nav.md-nav--primary a[href], nav.md-tabs a[href]")}
    assert {"briefings/", "actors/", "timeline/", "glossary/"} <= linked
    assert not any(href.startswith(("actors/per", "briefings/lapid")) for href in linked)


def test_a_caption_in_spanish_is_marked_as_such_and_holds_no_actor(sample_site: Path) -> None:
    foreign = page(sample_site, "briefings/shared-alarm").select("[lang=es]")
    assert len(foreign) == 2
    assert not [caption for caption in foreign if caption.find("a")]


def test_a_footer_asking_for_tips_is_left_out(sample_site: Path) -> None:
    assert "Cuéntanos" not in page(sample_site, "briefings/shared-alarm").get_text()


def test_dates_are_marked_with_what_they_mean(sample_site: Path) -> None:
    times = page(sample_site, "briefings/shared-alarm").select("p .timex time")
    meant = {time.get_text(): time.get("datetime") for time in times}
    assert meant["March 2016"] == "2016-03"
    assert meant["July 2012"] == "2012-07"


def test_the_same_input_gives_the_same_bytes(sample_site: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(again)],
        cwd=ROOT,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "7", "NO_MKDOCS_2_WARNING": "1"},
    )
    for path in sorted(sample_site.rglob("*")):
        if path.is_file() and path.suffix != ".gz" and path.name != "sitemap.xml":
            assert path.read_bytes() == (again / path.relative_to(sample_site)).read_bytes(), path


def test_with_the_editors_decisions_nobody_is_what_he_is_not(sample_site: Path) -> None:
    kinds = {actor["name"]: actor["type"] for actor in data(sample_site, "actors")}
    people = {name for name, kind in kinds.items() if kind == "person"}
    assert {"Yair Lapid", "Isaac Herzog", "Recep Tayyip Erdogan", "Hakan Fidan", "King Abdullah II"} <= people
    assert {kinds[name] for name in ("Damietta", "Idku", "Chornomorsk", "Jordan", "Turkey")} == {"place"}
    assert {kinds[name] for name in ("Energean", "El Al", "Knesset", "United Nations")} == {"organization"}
    assert not kinds.keys() & {"Mavi Marmara", "EastMed", "Emirates", "Thursday", "Turkish", "Cuéntanos"}

"""Real news: the seed and eighty articles build strictly, without a warning, and every link of the site resolves."""

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from tests.links import broken_links, foreign_requests
from tests.project import Built, Project

pytestmark = [pytest.mark.model, pytest.mark.shared]


@pytest.fixture(scope="module")
def built(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    project = Project(tmp_path_factory.mktemp("real"))
    shutil.copy(shared / "articles" / "seed.txt", project.root / "briefings" / "articles" / "2022-06-24-seed.txt")
    with (shared / "corpus" / "dev" / "articles.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            prefix = f"{dt.date.fromisoformat(record['date'][:10])}-" if record["date"] else ""
            text = shared / "corpus" / "dev" / "txt" / f"{record['id']}.txt"
            shutil.copy(text, project.root / "briefings" / "articles" / f"{prefix}{record['id']}.txt")
    return project.build(strict=True)


def names(built: Built, type_: str) -> set[str]:
    actors = json.loads((built.site / "data" / "actors.json").read_text(encoding="utf-8"))["actors"]
    return {name["value"] for actor in actors if actor["type"] == type_ for name in actor["names"]}


def test_real_articles_build_strictly_without_a_warning(built: Built) -> None:
    assert built.warnings == []
    assert len(list((built.site / "briefings").iterdir())) == 82


def test_every_link_and_anchor_of_the_site_resolves(built: Built) -> None:
    assert broken_links(built.site) == []


def test_mkdocs_knows_every_link(built: Built) -> None:
    assert [note for note in built.notes if "link" in note] == []


def test_nothing_is_loaded_from_elsewhere(built: Built) -> None:
    assert foreign_requests(built.site) == []


def test_the_link_text_of_every_mention_is_exactly_the_text_of_the_article(built: Built) -> None:
    page = built.html("briefings/seed")
    actors = json.loads((built.site / "data" / "actors.json").read_text(encoding="utf-8"))["actors"]
    mentions = [mention for actor in actors for mention in actor["mentions"] if mention["briefing"] == "seed"]
    assert len(mentions) > 50
    for mention in mentions:
        paragraph = page.find(id=mention["url"].partition("#")[2])
        assert mention["text"] in [link.get_text() for link in paragraph.find_all("a")]


def test_captions_credits_and_the_footer_of_the_seed_name_nobody(built: Built) -> None:
    people = names(built, "person")
    assert {"Yair Lapid", "Isaac Herzog", "Naftali Bennett", "Jason Brodsky", "Hassan Sayad Khodai"} <= people
    assert not people & {"Envíanos", "ADEM ALTAN", "MUSTAFA KAMACI", "Fethullah Gülen", "lapid israel"}


def test_the_sub_heading_of_the_seed_is_a_heading_and_its_footer_is_gone(built: Built) -> None:
    page = built.html("briefings/seed")
    assert "Iran denies the accusations" in [heading.get_text().rstrip("¶") for heading in page.select("h2, h3")]
    assert "Envíanos" not in page.get_text()


def test_the_dates_of_the_seed_mean_what_they_meant_in_june_2022(built: Built) -> None:
    events = json.loads((built.site / "data" / "events.json").read_text(encoding="utf-8"))["events"]
    dates = {event["date"] for event in events if event["briefing"] == "seed"}
    assert {"2010", "2012", "2016-03", "2022-02", "2022-03", "2022-05", "2022-07", "2022-09"} <= dates
    assert "2021-10~/.." in dates  # "Since late last year"
    assert "2022-06-01~/2022-06-10~" in dates

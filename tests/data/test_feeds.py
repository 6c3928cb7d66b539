"""Feeds of the site and of its actors."""

import datetime as dt
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.assemble import assemble
from generator.data import data_files
from generator.data.feeds import NEWEST
from generator.model import Article, Correction, Source
from tests.stories import actor, annotation, article, mention, resolution

LAPID = actor("per-yair-lapid", "Yair Lapid")
URL = "https://example.org/news/"


def files(*stories: Article, **settings: str) -> dict[str, str]:
    """The feeds of a site in which each story names Lapid, who has a page if there are two."""
    found = {
        story.slug: annotation(story, *([mention(story, "Lapid", LAPID.id)] if "Lapid" in story.text else []))
        for story in stories
    }
    site = assemble(list(stories), found, resolution(list(found.values()), LAPID), [])
    made = data_files(site, name="Our briefings", **settings)  # type: ignore[arg-type]
    return {path: text for path, text in made.items() if path.startswith("data/feed")}


def stories(*dates: str | None) -> list[Article]:
    return [article(f"News {n}", "Lapid came.", slug=f"n{n}", date=date) for n, date in enumerate(dates)]


def json_feed(made: dict[str, str], path: str = "data/feed.json") -> dict[str, Any]:
    return json.loads(made[path])  # type: ignore[no-any-return]


def mistakes(feed: dict[str, Any]) -> list[str]:
    """What JSON Feed 1.1 would not take."""
    found = [] if feed["version"] == "https://jsonfeed.org/version/1.1" else ["version"]
    found += [
        f"{name} is no text" for name in ("title", "home_page_url", "feed_url") if not isinstance(feed[name], str)
    ]
    allowed = {"version", "title", "home_page_url", "feed_url", "language", "authors", "items", "description", "icon"}
    of_items = {
        *("id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "tags"),
        *("date_published", "date_modified", "authors", "language"),
    }
    found += [f"{name} is unknown" for name in feed.keys() - allowed]
    for item in feed["items"]:
        found += [f"{name} of an item is unknown" for name in item.keys() - of_items]
        found += [] if item["id"] and isinstance(item["id"], str) else ["an item without id"]
        found += [] if "content_text" in item or "content_html" in item else ["an item without content"]
        times = (item[name] for name in ("date_published", "date_modified") if name in item)
        found += [f"{time} is no date" for time in times if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", time)]
        found += ["authors"] * any(author.keys() - {"name", "url", "avatar"} for author in item.get("authors", []))
    return found + ["an id twice"] * (len({item["id"] for item in feed["items"]}) < len(feed["items"]))


@pytest.mark.parametrize("url", ["", URL])
def test_both_formats_are_valid_with_and_without_the_address_of_the_site(url: str) -> None:
    made = files(*stories("2022-06-01", "2022-06-02"), site_url=url)
    assert len(made) == 4
    for path, text in made.items():
        if path.endswith(".json"):
            assert mistakes(json.loads(text)) == []
        else:
            parsed = feedparser.parse(text.encode())
            assert not parsed.bozo
            assert parsed.version == "atom10"
            assert len(parsed.entries) == 2


@pytest.mark.parametrize(
    ("url", "path", "home", "entry"),
    [
        ("", "data/feed", "../", "../briefings/n0/"),
        ("", "data/feeds/per-yair-lapid", "../../actors/per-yair-lapid/", "../../briefings/n0/"),
        (URL, "data/feed", URL, f"{URL}briefings/n0/"),
        (URL, "data/feeds/per-yair-lapid", f"{URL}actors/per-yair-lapid/", f"{URL}briefings/n0/"),
    ],
)
def test_links_lead_to_pages_from_where_the_feed_stands(url: str, path: str, home: str, entry: str) -> None:
    made = files(*stories("2022-06-02", "2022-06-01"), site_url=url)
    feed, atom = json_feed(made, f"{path}.json"), feedparser.parse(made[f"{path}.xml"].encode())
    assert (feed["home_page_url"], feed["items"][0]["url"]) == (home, entry)
    links = {link.rel: link.href for link in atom.feed.links}
    assert links["alternate"] == home
    assert urlsplit(links["self"]).path.endswith(f"{path}.xml" if url else ".xml")
    assert atom.entries[0].link == entry


def test_ids_do_not_change_when_the_site_moves() -> None:
    here, there = (files(*stories("2022-06-01"), site_url=url) for url in ("", URL))
    assert json_feed(here)["items"][0]["id"] == json_feed(there)["items"][0]["id"]
    atoms = [feedparser.parse(made["data/feed.xml"].encode()) for made in (here, there)]
    assert atoms[0].feed.id == atoms[1].feed.id
    assert atoms[0].feed.id.startswith("urn:uuid:")
    assert atoms[0].entries[0].id == json_feed(here)["items"][0]["id"]


def test_a_briefing_without_a_date_is_in_no_feed() -> None:
    made = files(*stories("2022-06-01", None))
    assert [item["title"] for item in json_feed(made)["items"]] == ["News 0"]
    assert len(feedparser.parse(made["data/feed.xml"].encode()).entries) == 1


def test_an_actor_without_a_page_or_a_dated_briefing_has_no_feed() -> None:
    assert files(*stories("2022-06-01")).keys() == {"data/feed.json", "data/feed.xml"}
    assert files(*stories(None, None)).keys() == {"data/feed.json", "data/feed.xml"}


def test_a_feed_of_nothing_is_valid_and_has_no_date_of_the_clock() -> None:
    atom = feedparser.parse(files()["data/feed.xml"].encode())
    assert not atom.bozo
    assert atom.feed.updated == "1970-01-01T00:00:00Z"
    assert mistakes(json_feed(files())) == []


def test_a_feed_has_the_newest_briefings_newest_first() -> None:
    days = [(dt.date(2022, 1, 1) + dt.timedelta(days=day)).isoformat() for day in range(NEWEST + 5)]
    items = json_feed(files(*stories(*days)))["items"]
    assert [item["date_published"][:10] for item in items] == sorted(days, reverse=True)[:NEWEST]


def test_a_correction_makes_a_briefing_and_its_feed_newer() -> None:
    (story,) = stories("2022-06-01")
    made = files(replace(story, corrections=(Correction(dt.date(2022, 7, 1), "A name."),)))
    (item,) = json_feed(made)["items"]
    assert (item["date_published"], item["date_modified"]) == ("2022-06-01T00:00:00Z", "2022-07-01T00:00:00Z")
    assert feedparser.parse(made["data/feed.xml"].encode()).feed.updated == "2022-07-01T00:00:00Z"


def test_an_entry_names_the_author_and_leads_to_the_source_if_that_is_a_page() -> None:
    (story,) = stories("2022-06-01")
    told = replace(story, source=Source("The Courier", "A. Writer", "https://example.org/a"))
    (item,) = json_feed(files(told))["items"]
    assert (item["authors"], item["external_url"]) == ([{"name": "A. Writer"}], "https://example.org/a")
    bad = files(replace(story, source=Source(url="javascript:alert(1)")))
    assert "javascript" not in "".join(bad.values())


@given(st.text(min_size=1), st.text())
def test_no_text_breaks_a_feed_or_takes_shape_in_it(title: str, description: str) -> None:
    story = replace(article("News", "They met."), title=title, description=description, tags=(title,))
    made = files(story)
    (entry,) = ET.fromstring(made["data/feed.xml"]).iter("{http://www.w3.org/2005/Atom}entry")
    shown = entry.findtext("{http://www.w3.org/2005/Atom}title") or ""
    (item,) = json_feed(made)["items"]
    assert item.get("title", "") == shown
    assert shown.split() == re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", " ", title).split()

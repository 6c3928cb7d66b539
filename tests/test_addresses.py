"""Where pages stand."""

import pytest

from generator.addresses import (
    ARCHIVE,
    HOME,
    TIMELINE,
    Addresses,
    actor_uri,
    briefing_uri,
    url_between,
    url_of,
    web_address,
)


@pytest.mark.parametrize(
    ("uri", "folder", "file"),
    [
        (HOME, "", "index.html"),
        (ARCHIVE, "briefings/", "briefings/index.html"),
        (TIMELINE, "timeline/", "timeline.html"),
        (briefing_uri("talks"), "briefings/talks/", "briefings/talks.html"),
        (actor_uri("per-yair-lapid"), "actors/per-yair-lapid/", "actors/per-yair-lapid.html"),
    ],
)
def test_a_page_has_an_address_with_and_without_directory_urls(uri: str, folder: str, file: str) -> None:
    assert url_of(uri, directory_urls=True) == folder
    assert url_of(uri, directory_urls=False) == file


def test_an_anchor_follows_the_address() -> None:
    assert url_of(briefing_uri("talks"), "p3", directory_urls=True) == "briefings/talks/#p3"


@pytest.mark.parametrize(
    ("here", "there", "anchor", "folders", "files"),
    [
        ("timeline.md", "timeline.md", "y2022", "#y2022", "#y2022"),
        ("timeline.md", "timeline/2022.md", "", "2022/", "timeline/2022.html"),
        ("timeline/2022.md", "timeline/2021.md", "y2021", "../2021/#y2021", "2021.html#y2021"),
        ("index.md", "timeline.md", "", "timeline/", "timeline.html"),
        ("actors/per-a.md", "index.md", "", "../../", "../index.html"),
        ("data/feed.xml", "index.md", "", "../", "../index.html"),
        (
            "data/feeds/per-a.xml",
            "briefings/talks.md",
            "p1",
            "../../briefings/talks/#p1",
            "../../briefings/talks.html#p1",
        ),
        ("actors/per-a.md", "data/feeds/per-a.xml", "", "../../data/feeds/per-a.xml", "../data/feeds/per-a.xml"),
        ("data/feed.xml", "data/feed.xml", "", "feed.xml", "feed.xml"),
    ],
)
def test_a_page_or_file_leads_to_another_as_a_browser_resolves_it(
    here: str, there: str, anchor: str, folders: str, files: str
) -> None:
    assert url_between(here, there, anchor, directory_urls=True) == folders
    assert url_between(here, there, anchor, directory_urls=False) == files


@pytest.mark.parametrize("site_url", ["https://example.org/news", "https://example.org/news/"])
def test_an_address_for_programs_is_whole_where_the_site_knows_its_own(site_url: str) -> None:
    addresses = Addresses(site_url)
    assert addresses.of(HOME, here="data/feed.xml") == "https://example.org/news/"
    assert addresses.of("timeline.md", "y1", here="data/feed.xml") == "https://example.org/news/timeline/#y1"
    assert addresses.of("data/feed.xml", here=HOME) == "https://example.org/news/data/feed.xml"


def test_only_what_is_on_the_web_is_a_web_address() -> None:
    assert web_address("https://example.org/") == "https://example.org/"
    assert web_address("javascript:alert(1)") == ""

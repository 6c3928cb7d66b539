"""Where pages stand."""

import pytest

from generator.addresses import ARCHIVE, HOME, TIMELINE, actor_uri, briefing_uri, url_between, url_of


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
    ],
)
def test_a_page_leads_to_another_as_a_browser_resolves_it(
    here: str, there: str, anchor: str, folders: str, files: str
) -> None:
    assert url_between(here, there, anchor, directory_urls=True) == folders
    assert url_between(here, there, anchor, directory_urls=False) == files

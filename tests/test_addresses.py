"""Where pages stand."""

import pytest

from generator.addresses import ARCHIVE, HOME, TIMELINE, actor_uri, briefing_uri, url_of


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

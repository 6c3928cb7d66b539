"""Where pages stand: the one place that knows the site's addresses.

A uri is the path of a Markdown file in the documentation folder, a url what a browser asks for, both without the
address of the site in front.
"""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

HOME = "index.md"
ARCHIVE = "briefings/index.md"
ACTORS = "actors/index.md"
GLOSSARY = "glossary.md"
MARKS = "marks.md"
CHANGES = "changes.md"
TIMELINE = "timeline.md"
SEARCH = "search.md"
FEED = "data/feed"
"""The feeds of the site, without `.json` and `.xml`."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses for programs: whole if the site knows its own, else as who has read the file `here` resolves them."""

    site_url: str = ""
    directory_urls: bool = True

    def of(self, uri: str, anchor: str = "", *, here: str) -> str:
        """The address of a page or a file of the site, as the page or file `here` gives it."""
        if not self.site_url:
            return url_between(here, uri, anchor, directory_urls=self.directory_urls)
        return f"{self.site_url.rstrip('/')}/{_served(uri, anchor, self.directory_urls)}"


def briefing_uri(slug: str) -> str:
    """The page of the briefing `slug`."""
    return f"briefings/{slug}.md"


def actor_uri(id: str) -> str:
    """The profile of the actor `id`."""
    return f"actors/{id}.md"


def sheet_uri(id: str, kind: str, number: int) -> str:
    """A further sheet of the profile of the actor `id`: of what the actor said, did or is mentioned in."""
    return f"actors/{id}/{kind}-{number}.md"


def found_at(id: str, pageless: Mapping[str, str]) -> tuple[str, str]:
    """The page where the actor `id` is found, and the anchor on it: a profile, or where `pageless` lists it."""
    return (pageless[id], id) if id in pageless else (actor_uri(id), "")


def letter_uri(hub: str, letter: str) -> str:
    """The page of one letter of the list on `hub`, where each has its own."""
    return f"{hub.removesuffix('.md').removesuffix('/index')}/{letter_id(letter)}.md"


def letter_id(letter: str) -> str:
    """A letter of the alphabet, or "#" for what begins with none, as part of an address."""
    return "other" if letter == "#" else letter.lower()


def year_uri(year: str) -> str:
    """The page of the timeline's `year`, where each has its own."""
    return f"timeline/{year}.md"


def feed_of(id: str) -> str:
    """The feeds of the actor `id`, without `.json` and `.xml`."""
    return f"data/feeds/{id}"


def url_between(here: str, uri: str, anchor: str = "", *, directory_urls: bool) -> str:
    """The address of the page or file `uri` as a browser that shows the page or file `here` resolves it.

    MkDocs does this itself for links of Markdown; for those in pictures and scripts it does not.
    """
    fragment = f"#{anchor}" if anchor else ""
    if uri == here and fragment:
        return fragment
    start, target = (_served(each, "", directory_urls) for each in (here, uri))
    path = posixpath.relpath(target or ".", posixpath.dirname(start) or ".")
    return f"{path}{'' if posixpath.basename(target) else '/'}{fragment}"


def url_of(uri: str, anchor: str = "", *, directory_urls: bool) -> str:
    """The url of the page `uri`; MkDocs' `use_directory_urls` decides between `page/` and `page.html`."""
    stem = uri.removesuffix(".md")
    folder, name = posixpath.split(stem)
    fragment = f"#{anchor}" if anchor else ""
    if not directory_urls:
        return f"{stem}.html{fragment}"
    if name == "index":
        stem = folder
    return f"{stem}/{fragment}" if stem else fragment


def web_address(url: str) -> str:
    """`url` if a browser may follow it without running anything, else nothing."""
    return url if url.startswith(("https://", "http://")) else ""


def _served(uri: str, anchor: str, directory_urls: bool) -> str:
    """The url of a page, or of a file, which stands where it is."""
    return url_of(uri, anchor, directory_urls=directory_urls) if uri.endswith(".md") else uri

"""Where pages stand: the one place that knows the site's addresses.

A uri is the path of a Markdown file in the documentation folder, a url what a browser asks for, both without the
address of the site in front.
"""

import posixpath
from collections.abc import Container

HOME = "index.md"
ARCHIVE = "briefings/index.md"
ACTORS = "actors/index.md"
GLOSSARY = "glossary.md"
MARKS = "marks.md"
CHANGES = "changes.md"
TIMELINE = "timeline.md"
SEARCH = "search.md"


def briefing_uri(slug: str) -> str:
    """The page of the briefing `slug`."""
    return f"briefings/{slug}.md"


def actor_uri(id: str) -> str:
    """The profile of the actor `id`."""
    return f"actors/{id}.md"


def sheet_uri(id: str, kind: str, number: int) -> str:
    """A further sheet of the profile of the actor `id`: of what the actor said, did or is mentioned in."""
    return f"actors/{id}/{kind}-{number}.md"


def found_at(id: str, pageless: Container[str]) -> tuple[str, str]:
    """The page where the actor `id` is found, and the anchor on it: a profile, or an entry in the list of actors."""
    return (ACTORS, id) if id in pageless else (actor_uri(id), "")


def year_uri(year: str) -> str:
    """The page of the timeline's `year`, where each has its own."""
    return f"timeline/{year}.md"


def url_between(here: str, uri: str, anchor: str = "", *, directory_urls: bool) -> str:
    """The address of the page `uri` as a browser that shows the page `here` resolves it.

    MkDocs does this itself for links of Markdown; for those in pictures and scripts it does not.
    """
    fragment = f"#{anchor}" if anchor else ""
    if uri == here and fragment:
        return fragment
    start, target = (url_of(each, directory_urls=directory_urls) for each in (here, uri))
    path = posixpath.relpath(target or ".", posixpath.dirname(start) or ".")
    return f"{path}{'/' if directory_urls else ''}{fragment}"


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

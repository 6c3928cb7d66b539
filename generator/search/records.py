"""Site -> what a search finds in the text: briefings and events, with the facets by which readers narrow it down.

Actors are found by their names (`names.py`), not by the text about them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Literal, TypeAlias

from markupsafe import Markup

from generator import dates
from generator.addresses import briefing_uri, url_of
from generator.model import ANNOTATED_ROLES, Actor
from generator.site import Briefing, DatedEvent, Site

Kind: TypeAlias = Literal["briefing", "event", "page"]


@dataclass(frozen=True, slots=True)
class Record:
    """Something to be found: `url` starts at the root of the site, `when` is its date in words, `sort_date` ISO.

    `actors` and `places` are the names under which it can be narrowed down.
    """

    kind: Kind
    url: str
    title: str
    text: str
    when: str = ""
    sort_date: str = ""
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def records(site: Site, *, directory_urls: bool = True) -> tuple[Record, ...]:
    """The briefings, newest first, and the events in order of time."""
    url = partial(url_of, directory_urls=directory_urls)
    briefings = (_briefing(briefing, url(briefing_uri(briefing.article.slug))) for briefing in site.briefings)
    return (*briefings, *_events(site.events, url))


def _briefing(briefing: Briefing, url: str) -> Record:
    date = briefing.article.date.isoformat() if briefing.article.date else ""
    named = [appearance.actor for appearance in briefing.appearances]
    return Record(
        kind="briefing",
        url=url,
        title=briefing.article.title,
        text="\n".join(_told(briefing)),
        when=dates.words(date) if date else "",
        sort_date=date,
        actors=tuple(_names(named, places=False)),
        places=tuple(_names(named, places=True)),
    )


def _told(briefing: Briefing) -> Iterator[str]:
    """The standfirst and the paragraphs of the text proper, without captions, credits and the title."""
    if briefing.article.description:
        yield briefing.article.description
    for paragraph in briefing.paragraphs:
        if paragraph.role in ANNOTATED_ROLES - {"title"}:
            yield "".join(piece.text for piece in paragraph.pieces)


def _events(events: Iterable[DatedEvent], url: partial[str]) -> Iterator[Record]:
    """The events that a briefing tells, at its paragraph."""
    for entry in events:
        if entry.quotation:
            yield Record(
                kind="event",
                url=url(briefing_uri(entry.quotation.slug), entry.quotation.paragraph),
                title=entry.quotation.title,
                text=" ".join(entry.event.title.split()),
                when=dates.words(entry.event.date),
                sort_date=entry.event.begins.isoformat(),
                actors=tuple(_names(entry.actors, places=False)),
                places=tuple(_names(entry.actors, places=True)),
            )


def _names(actors: Iterable[Actor], *, places: bool) -> Iterator[str]:
    return (actor.name for actor in actors if (actor.type == "place") == places)


def page_record(url: str, title: str, html: str) -> Record:
    """A page that is written by hand, from what is shown of it."""
    return Record(kind="page", url=url, title=title, text=Markup(html).striptags())  # noqa: S704 - only to strip it

"""What the pages of a timeline show beside its events: the picture, the choices of its filters, and small words."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator import dates
from generator.addresses import TIMELINE, url_between, year_uri
from generator.alphabet import sort_key
from generator.model import Actor
from generator.pictures.overview import Bar, bars, overview
from generator.pictures.svg import Figure
from generator.render.headings import month_of, year_of, year_of_date
from generator.site import DatedEvent, Piece, Site

FEWEST_BARS = 3
"""Periods below which a picture says no more than the list."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The picture of a timeline, and what it shows as rows of a table."""

    figure: Figure
    bars: Sequence[Bar]


@dataclass(frozen=True, slots=True)
class Choices:
    """What a timeline can be filtered by: those who act in it, and where."""

    actors: tuple[Actor, ...]
    places: tuple[Actor, ...]


def picture_of(
    entries: Sequence[DatedEvent], home: Callable[[str], str], here: str, *, directory_urls: bool
) -> Overview | None:
    """The picture of a timeline for the page `here`, unless it would say no more than the list."""

    def address(entry: DatedEvent, unit: str) -> str:
        month = month_of(entry.event) if unit == "month" else 0
        anchor = f"y{year_of(entry.event)}-{month}" if month else f"y{year_of(entry.event)}"
        return url_between(here, home(entry.event.date), anchor, directory_urls=directory_urls)

    if not entries:
        return None
    found, shown = bars(entries, address)
    return Overview(overview(found, shown), shown) if len(shown) >= FEWEST_BARS else None


def home_of(site: Site) -> Callable[[str], str]:
    """Says on which page of the site's timeline a date stands."""
    by_year = site.has_year_pages
    return lambda date: year_uri(year_of_date(date)) if by_year else TIMELINE


def choices(entries: Iterable[DatedEvent]) -> Choices:
    """The actors and the places of a timeline, in order of their names."""
    met = {actor.id: actor for entry in entries for actor in entry.actors}
    ordered = sorted(met.values(), key=lambda actor: (sort_key(actor.sort_name), actor.id))
    return Choices(
        tuple(actor for actor in ordered if actor.type != "place"),
        tuple(actor for actor in ordered if actor.type == "place"),
    )


def wording(entry: DatedEvent) -> str:
    """The words of the date as the text has them, unless the resolved date has them too."""
    said = entry.quotation.when if entry.quotation else ""
    return "" if {*_words(said)} <= {*_words(dates.words(entry.event.date))} else said


def unnamed(entry: DatedEvent) -> tuple[Actor, ...]:
    """The actors of an event whom its sentence does not name, such as whom "he" stands for."""
    pieces: Sequence[Piece] = entry.quotation.pieces if entry.quotation else ()
    named = {piece.actor.id for piece in pieces if piece.actor}
    return tuple(actor for actor in entry.actors if actor.id not in named)


def _words(text: str) -> Iterator[str]:
    return (word.lstrip("0") for word in re.findall(r"\w+", text.casefold()))

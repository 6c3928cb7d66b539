"""Events as JSON: what happened when, by whose words, and by which rule that was found."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from generator.addresses import TIMELINE, briefing_uri, year_uri
from generator.model import Event, Mention, Telling
from generator.render.headings import year_of
from generator.site import DatedEvent, Quotation, Site

Json: TypeAlias = Mapping[str, object]
Url: TypeAlias = Callable[..., str]


def events(site: Site, url: Url) -> Iterator[Json]:
    """All events, in the order of the timeline; `url` makes an address of a page and an anchor."""
    by_year = site.has_year_pages
    for entry in site.events:
        home = year_uri(year_of(entry.event)) if by_year else TIMELINE
        yield _event(entry, url, "" if entry.is_minor else url(home, entry.event.id))


def _event(entry: DatedEvent, url: Url, home: str) -> Json:
    event, quotation = entry.event, entry.quotation
    return {
        "id": event.id,
        "date": event.date,
        "earliest": event.earliest.isoformat(),
        "latest": event.latest.isoformat(),
        "precision": event.precision,
        "reported": event.reported or (quotation.date.isoformat() if quotation and quotation.date else None),
        "title": event.title,
        "actors": [_actor(actor.id, event) for actor in entry.actors],
        "briefing": event.slug,
        "quote": _words(quotation) if quotation else None,
        "url": url(briefing_uri(quotation.slug), quotation.paragraph) if quotation else home,
        "timeline": home or None,
        "status": event.status,
        "kind": entry.kind,
        "told": entry.standing,
        "rule": event.rule,
        "summary": event.summary,
        "importance": event.importance,
        "sources": [
            _source(telling, quotation, url)
            for telling, quotation in zip(event.tellings, entry.quotations, strict=True)
        ],
        "also_dated": [{"id": id_, "date": date} for date, id_ in event.also_dated],
    }


def _actor(id: str, event: Event) -> Json:
    """An actor, its part in the event, and the mention by which it is known; none where an editor says so."""
    return {"id": id, "role": dict(event.parts).get(id, ""), "mention": _mention(id, event.tellings)}


def _mention(id: str, tellings: Sequence[Telling]) -> Json | None:
    named: Iterator[tuple[Telling, Mention]] = ((telling, mention) for telling in tellings for mention in telling.named)
    return next(
        (
            {"briefing": telling.slug, "start": mention.start, "end": mention.end}
            for telling, mention in named
            if mention.entity == id
        ),
        None,
    )


def _source(telling: Telling, quotation: Quotation, url: Url) -> Json:
    """A briefing that tells the event: where, and the date in its words."""
    place = telling.clause or telling.sentence
    return {
        "briefing": telling.slug,
        "url": url(briefing_uri(telling.slug), quotation.paragraph),
        "start": place.start,
        "end": place.end,
        "date_words": quotation.when,
    }


def _words(quotation: Quotation) -> str:
    return "".join(piece.text for piece in quotation.pieces)

"""Entries of a timeline: an event with its actors and, for each telling, the sentence in which it stands.

Of the sentence only a part may be about the event: the rest of it is shown, and set aside.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.assemble.marks import MarkedArticle
from generator.model import Actor, Event, Span, Telling
from generator.site import DatedEvent, Piece, Quotation


def entry(event: Event, marked: Mapping[str, MarkedArticle], actors: Mapping[str, Actor]) -> DatedEvent:
    """An event as pages show it."""
    return DatedEvent(
        event=event,
        actors=tuple(actors[id] for id in event.actors if id in actors),
        quotations=tuple(_quotation(telling, marked[telling.slug]) for telling in event.tellings),
    )


def as_told_in(entry: DatedEvent) -> Iterator[tuple[str, DatedEvent]]:
    """The entry once for each briefing that tells it, with the words of that briefing first."""
    tellings, quotations = entry.event.tellings, entry.quotations
    first = {telling.slug: n for n, telling in reversed(list(enumerate(tellings)))}
    for slug, n in first.items():
        event = replace(entry.event, tellings=(tellings[n], *tellings[:n], *tellings[n + 1 :]))
        yield slug, replace(entry, event=event, quotations=(quotations[n], *quotations[:n], *quotations[n + 1 :]))


def _quotation(telling: Telling, text: MarkedArticle) -> Quotation:
    whole = text.quotation(telling.sentence)
    when = " ".join(telling.timex.of(text.article.text).split()) if telling.timex else ""
    pieces = tuple(_in_parts(telling, text)) if _leaves_words(telling, text) else whole.pieces
    return replace(whole, when=when, pieces=pieces)


def _leaves_words(telling: Telling, text: MarkedArticle) -> bool:
    """Whether more of the sentence than punctuation is not about the event."""
    around = (gap.of(text.article.text) for gap in _gaps(telling))
    return bool(telling.parts) and any(character.isalnum() for gap in around for character in gap)


def _gaps(telling: Telling) -> Iterator[Span]:
    """The stretches of the sentence outside the parts that tell the event."""
    position = telling.sentence.start
    for part in telling.parts:
        if position < part.start:
            yield Span(position, part.start)
        position = max(position, part.end)
    if position < telling.sentence.end:
        yield Span(position, telling.sentence.end)


def _in_parts(telling: Telling, text: MarkedArticle) -> Iterator[Piece]:
    inside = [
        Span(max(part.start, telling.sentence.start), min(part.end, telling.sentence.end)) for part in telling.parts
    ]
    runs = [(part, False) for part in inside if part.start < part.end] + [(gap, True) for gap in _gaps(telling)]
    for run, aside in sorted(runs, key=lambda run: run[0].start):
        for piece in text.pieces(run):
            yield replace(piece, aside=aside)

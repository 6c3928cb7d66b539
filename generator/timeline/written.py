"""Events written by hand in `events.yml`, with the places of the quotations that bear them out."""

from collections.abc import Iterable, Iterator, Mapping

from generator.dates import bounds, precision
from generator.model import Article, Event, Problem, Span, Telling
from generator.register.anchors import find_quote, unfound_quote
from generator.register.nouns import Anchored, Register, RegisteredEvent


def written_events(articles: Iterable[Article], register: Register) -> Iterator[Event]:
    """The entries of the register as events."""
    by_slug = {article.slug: article for article in articles}
    for entry in register.events:
        earliest, latest = bounds(entry.date)
        yield Event(
            id=entry.id,
            date=entry.date,
            earliest=earliest,
            latest=latest,
            precision=precision(entry.date),
            title=entry.title,
            actors=tuple(actor for actor, _ in entry.actors) + entry.places,
            status=entry.status,
            tellings=tuple(_tellings(entry, by_slug)),
            origin="editor",
            summary=entry.summary,
            parts=tuple((actor, part) for actor, part in entry.actors if part),
            importance=entry.importance,
            reported=entry.reported,
        )


def not_written(told: Iterable[Event], written: Iterable[Event]) -> Iterator[Event]:
    """The events that articles tell, without those that an editor wrote down from the same sentence with that date."""
    quoted: dict[tuple[str, str], list[Span]] = {}
    for entry in written:
        for telling in entry.tellings:
            quoted.setdefault((telling.slug, entry.date), []).append(telling.sentence)
    for event in told:
        places = (place for telling in event.tellings for place in quoted.get((telling.slug, event.date), ()))
        if not any(event.sentence and touch(event.sentence, place) for place in places):
            yield event


def touch(one: Span, other: Span) -> bool:
    """Whether two stretches share a character."""
    return one.start < other.end and other.start < one.end


def unfound_sources(articles: Iterable[Article], register: Register) -> tuple[Problem, ...]:
    """A problem for each source of an entry that no article has."""
    by_slug = {article.slug: article for article in articles}
    return tuple(
        _unfound(entry, slug, quote, by_slug)
        for entry in register.events
        for slug, quote in entry.sources
        if slug not in by_slug or (quote and not _place(entry, quote, by_slug[slug]))
    )


def _tellings(entry: RegisteredEvent, articles: Mapping[str, Article]) -> Iterator[Telling]:
    for slug, quote in entry.sources:
        if slug in articles and quote and (place := _place(entry, quote, articles[slug])):
            yield Telling(slug, place)


def _place(entry: RegisteredEvent, quote: str, article: Article) -> Span | None:
    """Where the quotation of an entry stands first in an article."""
    return next(iter(find_quote(article.text, _anchored(entry, quote, article))), None)


def _anchored(entry: RegisteredEvent, quote: str, article: Article) -> Anchored:
    return Anchored(path=entry.path, line=entry.line, article=article.slug, quote=quote)


def _unfound(entry: RegisteredEvent, slug: str, quote: str, articles: Mapping[str, Article]) -> Problem:
    if slug not in articles:
        message, remedy = f'no article has the slug "{slug}".', "Mend the source, or delete it."
    else:
        unfound = unfound_quote(_anchored(entry, quote, articles[slug]), articles[slug])
        message, remedy = unfound.message, unfound.remedy
    return Problem(entry.path, entry.line, f"{entry.id}: {message}", remedy)

"""Times + sentences -> Event: what happened when, in the article's own words.

A resolved date in a sentence makes an event of that sentence on that date, with the actors that the sentence names.
Durations and sets are no dates; a date in a title or heading announces the text below it and makes no event.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.cache import digest
from generator.dates import bounds, precision
from generator.model import Annotation, Article, Event, Mention, Resolution, Span, Timex
from generator.register.nouns import Register

DATED = frozenset({"DATE", "TIME"})


def timeline(
    articles: Sequence[Article],
    annotations: Mapping[str, Annotation],
    resolution: Resolution,
    register: Register = Register(),
) -> tuple[Event, ...]:
    """All events of `articles` and of the register, earliest first; equal dates by their later bound, then by id."""
    events = [
        event
        for article in articles
        for event in _events(article, annotations[article.slug], resolution.mentions[article.slug])
    ]
    events += _written_by_hand(register)
    return tuple(sorted(events, key=lambda event: (event.begins, event.latest, event.id)))


def _events(article: Article, annotation: Annotation, mentions: Sequence[Mention]) -> Iterator[Event]:
    told = [zone for zone in article.zones if zone.role in {"lead", "body"}]
    for sentence in annotation.sentences:
        if not any(zone.start <= sentence.start < zone.end for zone in told):
            continue
        actors = _actors_in(sentence, mentions)
        seen: set[str] = set()
        for timex in annotation.timexes:
            if not _inside(timex, sentence) or timex.type not in DATED or not timex.edtf or timex.edtf in seen:
                continue
            seen.add(timex.edtf)
            yield _event(article, sentence, timex, timex.edtf, actors)


def _event(article: Article, sentence: Span, timex: Timex, date: str, actors: tuple[str, ...]) -> Event:
    earliest, latest = bounds(date)
    words = sentence.of(article.text)
    return Event(
        id=f"evt-{digest(article.slug, words, timex.of(article.text))[:12]}",
        date=date,
        earliest=earliest,
        latest=latest,
        precision=precision(date),
        title=" ".join(words.split()),
        actors=actors,
        slug=article.slug,
        sentence=sentence,
        timex=Span(timex.start, timex.end),
    )


def _written_by_hand(register: Register) -> Iterator[Event]:
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
            slug=entry.sources[0][0] if entry.sources else None,
        )


def _actors_in(sentence: Span, mentions: Sequence[Mention]) -> tuple[str, ...]:
    found = (mention.entity for mention in mentions if mention.entity and _inside(mention, sentence))
    return tuple(dict.fromkeys(found))


def _inside(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end

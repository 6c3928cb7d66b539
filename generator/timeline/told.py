"""What articles tell: a resolved date in a sentence makes an event of the clause that it governs.

Durations and sets are no dates; a date in a title or heading announces the text below it and makes no event.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.cache import digest
from generator.dates import bounds, precision
from generator.model import (
    Annotation,
    Article,
    Clause,
    ClauseStatus,
    Event,
    EventStatus,
    Mention,
    Resolution,
    Span,
    Telling,
    Timex,
)

DATED = frozenset({"DATE", "TIME"})

STATUS: Mapping[ClauseStatus, EventStatus] = {
    "happened": "reported",
    "reported": "reported",
    "planned": "scheduled",
    "denied": "disputed",
}
"""What the words of a clause make of its event; only an editor confirms or cancels one. A comparison makes none."""


def told_events(
    articles: Iterable[Article], annotations: Mapping[str, Annotation], resolution: Resolution
) -> Iterator[Event]:
    """Each event that each article tells, in the order of the articles and of their texts."""
    for article in articles:
        yield from _events(article, annotations[article.slug], resolution.mentions[article.slug])


def _events(article: Article, annotation: Annotation, mentions: Sequence[Mention]) -> Iterator[Event]:
    told = [zone for zone in article.zones if zone.role in {"lead", "body"}]
    clauses = {clause.timex: clause for clause in annotation.clauses}
    for sentence in annotation.sentences:
        if not any(zone.start <= sentence.start < zone.end for zone in told):
            continue
        dates = _dates_in(sentence, (timex for timex in annotation.timexes if not _is_compared(timex, clauses)))
        for date, timexes in dates.items():
            governed = [clause for timex in timexes if (clause := clauses.get(Span(timex.start, timex.end)))]
            yield _event(article, sentence, date, timexes[0], governed, mentions, alone=len(dates) == 1)


def _is_compared(timex: Timex, clauses: Mapping[Span, Clause]) -> bool:
    """Whether nothing happened on a date, since it is only what something is measured from."""
    clause = clauses.get(Span(timex.start, timex.end))
    return clause is not None and clause.status == "compared"


def _dates_in(sentence: Span, timexes: Iterable[Timex]) -> Mapping[str, list[Timex]]:
    """The dates of a sentence, each with the expressions that mean it."""
    dates: dict[str, list[Timex]] = {}
    for timex in timexes:
        if _inside(timex, sentence) and timex.type in DATED and timex.edtf:
            dates.setdefault(timex.edtf, []).append(timex)
    return dates


def _event(
    article: Article,
    sentence: Span,
    date: str,
    timex: Timex,
    clauses: Sequence[Clause],
    mentions: Sequence[Mention],
    *,
    alone: bool,
) -> Event:
    """The event of a date; `alone` where the sentence has no other, so that all its words are about this one."""
    earliest, latest = bounds(date)
    parts = [part for clause in clauses for part in (*clause.parts, *filter(None, [clause.meant]))]
    ahead = article.date is not None and earliest > article.date
    status = STATUS[clauses[0].status] if clauses else "reported"
    return Event(
        id=f"evt-{digest(article.slug, sentence.of(article.text), timex.of(article.text))[:12]}",
        date=date,
        earliest=earliest,
        latest=latest,
        precision=precision(date),
        title=_title(article.text, [sentence] if alone or not clauses else clauses[0].parts),
        actors=_actors_in(parts, mentions) or _actors_in([sentence], mentions),
        status="scheduled" if ahead and status == "reported" else status,
        tellings=(
            Telling(
                article.slug,
                sentence,
                Span(timex.start, timex.end),
                Span(clauses[0].start, clauses[0].end) if clauses else None,
            ),
        ),
    )


def _title(text: str, parts: Sequence[Span]) -> str:
    """The words of an event on one line; an ellipsis stands for the words between its parts."""
    return " … ".join(" ".join(part.of(text).split()) for part in parts)


def _actors_in(stretches: Sequence[Span], mentions: Iterable[Mention]) -> tuple[str, ...]:
    found = (
        mention.entity
        for mention in mentions
        if mention.entity and any(_inside(mention, stretch) for stretch in stretches)
    )
    return tuple(dict.fromkeys(found))


def _inside(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end

"""What articles tell: a resolved date in a sentence makes an event of the clause that it governs.

A sentence without a date that tells news of the day is an event of another kind, under the day of publication.
Durations and sets are no dates; a date in a title or heading announces the text below it and makes no event.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

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
"""What the words of a clause make of its event; only an editor confirms or cancels one. An aside makes none."""

RULES: Mapping[str, str] = {
    "verb": "the clause of the verb that the date hangs on",
    "noun": "the noun that the date belongs to",
    "sentence": "the words that the date stands with, which have no verb",
    "whole": "the whole sentence, which was not parsed",
    "lead": "a sentence at the head of the article, without a date, that tells news",
    "news": "a sentence without a date that tells news",
}
"""How the words of an event were found."""

_EMPTY = frozenset({"that", "which", "who", "whom", "and", "but", "also"})
"""Words at the beginning of a clause that tell nothing where it stands alone."""

_SHORT_GAP = 2
"""Characters between two parts of a clause that are bare punctuation."""


def told_events(
    articles: Iterable[Article], annotations: Mapping[str, Annotation], resolution: Resolution
) -> Iterator[Event]:
    """Each event that each article tells, in the order of the articles and of their texts."""
    for article in articles:
        yield from _events(article, annotations[article.slug], resolution.mentions[article.slug])


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of an event before it has a title: its date, the expressions that mean it, and their clauses."""

    date: str
    sentence: Span
    timexes: Sequence[Timex]
    clauses: Sequence[Clause]


def _events(article: Article, annotation: Annotation, mentions: Sequence[Mention]) -> Iterator[Event]:
    zones = [zone for zone in article.zones if zone.role in {"lead", "body"}]
    clauses = {clause.timex: clause for clause in annotation.clauses if clause.timex}
    news = [clause for clause in annotation.clauses if clause.timex is None]
    days = {Span(timex.start, timex.end): timex.edtf for timex in annotation.timexes if timex.edtf}
    for sentence in annotation.sentences:
        if any(zone.start <= sentence.start < zone.end for zone in zones):
            dated = tuple(_dated(sentence, annotation.timexes, clauses))
            is_dated_by_hand = any(not told.clauses for told in dated)
            for told in (*dated, *(() if is_dated_by_hand else _news(article, sentence, news, days))):
                yield _event(article, told, mentions)


def _dated(sentence: Span, timexes: Iterable[Timex], clauses: Mapping[Span, Clause]) -> Iterator[_Told]:
    """What is told of each date of a sentence."""
    dates: dict[str, list[Timex]] = {}
    for timex in timexes:
        clause = clauses.get(Span(timex.start, timex.end))
        is_aside = clause is not None and clause.status == "aside"
        if _inside(timex, sentence) and timex.type in DATED and timex.edtf and not is_aside:
            dates.setdefault(timex.edtf, []).append(timex)
    for date, meant in dates.items():
        governed = [clause for timex in meant if (clause := clauses.get(Span(timex.start, timex.end)))]
        yield _Told(date, sentence, meant, governed)


def _news(article: Article, sentence: Span, clauses: Iterable[Clause], days: Mapping[Span, str]) -> Iterator[_Told]:
    """What a sentence without a date tells, on the day from which it goes on or else on that of publication."""
    for clause in clauses:
        if article.date and sentence.start <= clause.start < sentence.end:
            day = days.get(clause.day) if clause.day else None
            yield _Told(day.partition("T")[0] if day else article.date.isoformat(), sentence, (), (clause,))


def _event(article: Article, told: _Told, mentions: Sequence[Mention]) -> Event:
    text, clauses = article.text, told.clauses
    timex = told.timexes[0] if told.timexes else None
    earliest, latest = bounds(told.date)
    ahead = article.date is not None and earliest > article.date
    said: ClauseStatus = clauses[0].status if clauses else "happened"
    parts = clauses[0].parts if clauses and clauses[0].parts else (told.sentence,)
    named = tuple(_named(told, mentions))
    return Event(
        id=f"evt-{digest(article.slug, told.sentence.of(text), timex.of(text) if timex else '')[:12]}",
        date=told.date,
        earliest=earliest,
        latest=latest,
        precision=precision(told.date),
        title=_title(text, parts),
        actors=tuple(mention.entity or "" for mention in named),
        status="scheduled" if ahead and STATUS[said] == "reported" else STATUS[said],
        kind="dated" if timex else "news",
        told="planned" if ahead and said != "denied" else said,
        rule=RULES[clauses[0].rule or "verb"] if clauses else RULES["whole"],
        importance=1 if clauses and clauses[0].rule == "news" else 2,
        tellings=(
            Telling(
                article.slug,
                told.sentence,
                Span(timex.start, timex.end) if timex else None,
                Span(clauses[0].start, clauses[0].end) if clauses else None,
                parts,
                named,
            ),
        ),
    )


def _named(told: _Told, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The first mention of each actor in the clause or, where no clause is known, in the sentence."""
    meant = [clause.meant for clause in told.clauses if clause.meant]
    parts = [part for clause in told.clauses for part in clause.parts]
    stretches = [*meant, *parts] if told.clauses else [told.sentence]
    met = set()
    for mention in mentions:
        if mention.entity and mention.entity not in met and any(_inside(mention, each) for each in stretches):
            met.add(mention.entity)
            yield mention


def _title(text: str, parts: Sequence[Span]) -> str:
    """The words of an event on one line; an ellipsis stands for words between its parts, but not for punctuation."""
    words = ""
    for before, part in zip((None, *parts), parts, strict=False):
        gap = text[before.end : part.start] if before else ""
        words += (gap if len(gap) <= _SHORT_GAP else " … ") + part.of(text)
    first, _, rest = " ".join(words.split()).partition(" ")
    return rest if first.lower() in _EMPTY and rest else " ".join(filter(None, (first, rest)))


def _inside(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end

"""JSON Lines in and out of `briefings annotate`."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.assemble.sayings import speaker_of
from generator.assemble.stated_roles import held
from generator.cache import Cache
from generator.languages import Unread, annotate_by_language
from generator.model import Annotation, Article, Event, Mention, Problem
from generator.provenance import why
from generator.read import article_from_text
from generator.register.apply import apply_decisions
from generator.register.nouns import Register
from generator.resolve import resolve
from generator.timeline import told_events

Record: TypeAlias = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Document:
    """One line of input: its own id, and the article made of it."""

    id: object
    article: Article


def documents(lines: Iterable[str], *, path: str, lang: str) -> Iterator[Document | Problem]:
    """Read JSON Lines; a line that is none, or has no id or text, is a problem in its place."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _document(line, number, path=path, lang=lang)


def _refuse(word: str) -> object:
    """Python reads and writes NaN and Infinity, which are no JSON."""
    raise ValueError(f'"{word}" is no JSON')


def _document(line: str, number: int, *, path: str, lang: str) -> Document | Problem:
    try:
        record = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:  # also of a figure with thousands of digits
        return Problem(path, number, f"this is no JSON: {error}.", "The line is skipped.", "error")
    if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("text"), str):
        return Problem(path, number, 'a record needs an "id" and a "text".', "The line is skipped.", "error")
    try:
        record["text"].encode()
    except UnicodeEncodeError as error:
        message = f"character {error.start} of the text is half of a surrogate pair."
        return Problem(path, number, message, "The line is skipped.", "error")
    try:
        date = dt.date.fromisoformat(str(record["date"])[:10]) if record.get("date") else None
    except ValueError:
        message = f'the date "{record["date"]}" is no ISO date.'
        return Problem(path, number, message, "Write it as 2022-06-24. The line is skipped.", "error")
    article = article_from_text(
        record["text"],
        slug=f"line-{number}",  # ids need not be slugs, and may stand twice
        path=f"{path}:{number}",
        title=str(record.get("title") or ""),
        date=date,
        lang=str(record.get("lang") or lang),
    )
    return Document(record["id"], article)


def annotation_records(
    documents: Sequence[Document],
    *,
    model: str,
    models: Mapping[str, str],
    register: Register = Register(),
    cache: Cache | None = None,
) -> tuple[list[Record], tuple[Unread, ...]]:
    """A line of output for each document, in their order, and the articles that no pipeline read."""
    articles = [document.article for document in documents]
    found, unread = annotate_by_language(articles, model=model, models=models, cache=cache)
    annotations, _ = apply_decisions(articles, found, register.decisions)
    resolution = resolve(articles, annotations, register)
    events: dict[str | None, list[Event]] = defaultdict(list)
    for event in told_events(articles, annotations, resolution):
        events[event.slug].append(event)
    slugs = [article.slug for article in articles]
    return [
        annotation_record(document, annotations[slug], resolution.mentions[slug], events[slug])
        for document, slug in zip(documents, slugs, strict=True)
    ], tuple(unread)


def annotation_record(
    document: Document, annotation: Annotation, mentions: Iterable[Mention], events: Iterable[Event]
) -> Record:
    """One line of output of `briefings annotate`."""
    text = document.article.text
    mentions = tuple(mentions)
    return {
        "id": document.id,
        "mentions": [
            {
                "start": mention.start,
                "end": mention.end,
                "text": mention.of(text),
                "type": mention.type,
                "entity": mention.entity,
                "origin": mention.origin,
                "rule": mention.rule,
                "why": why(mention),
                "government": mention.government,
            }
            for mention in mentions
        ],
        "timexes": [
            {
                "start": timex.start,
                "end": timex.end,
                "text": timex.of(text),
                "type": timex.type,
                "edtf": timex.edtf,
                "value": timex.value,
                "mod": timex.mod,
                "rule": timex.rule,
                "anchor": timex.anchor,
            }
            for timex in annotation.timexes
        ],
        "events": [
            {
                "start": (event.clause or event.sentence).start,
                "end": (event.clause or event.sentence).end,
                "date": event.date,
                "actors": list(event.actors),
                "status": event.status,
                "kind": event.kind,
                "told": event.told,
                "rule": event.rule,
            }
            for event in events
            if event.sentence
        ],
        "quotes": [
            {
                "start": quote.start,
                "end": quote.end,
                "speaker": speaker_of(quote, mentions),
                "cue": quote.cue,
                "rule": quote.rule,
            }
            for quote in annotation.quotes
        ],
        "roles": [
            {
                "start": role.start,
                "end": role.end,
                "entity": entity,
                "title": role.of(text),
                "org": role.org,
                "status": role.status,
                "rule": role.rule,
            }
            for role, entity in held(annotation.roles, mentions)
        ],
    }

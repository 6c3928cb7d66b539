"""The component `told_clauses`: what happened by the words of a text, on which date, and whether it did.

heads.py    the verb, or the noun of an event ("the 2010 raid"), that a date hangs on in the parse
clauses.py  what hangs on that word, without clauses that have a date of their own, and the subject that it shares
status.py   whether it happened: negation, modals, infinitives, and the verbs above
compared.py dates of figures that others are only measured from
news.py     sentences without a date that tell news of the day

Where the subject of a clause is "he" or "she", the name before is found too. The component reads `doc._.timexes`,
`doc._.mentions`, `doc._.quotes` and the parse, so it runs behind `time_expressions`, `actor_names` and `quotations`;
without a parser it finds nothing.
"""

from collections.abc import Iterator, Mapping

from spacy.language import Language
from spacy.tokens import Doc, Span

from generator import model
from generator.model import Clause, Timex
from generator.pipeline.events.clauses import clause_of, stretches
from generator.pipeline.events.heads import Head, head_of, shared_subject
from generator.pipeline.events.news import news_of
from generator.pipeline.events.status import status_of
from generator.pipeline.roles.reading import Reading

DATED = frozenset({"DATE", "TIME"})

LONGEST = 300
"""Tokens of the longest sentence that is read; what is longer is a list or a table."""

Doc.set_extension("clauses", default=(), force=True)


@Language.component("told_clauses")
def told_clauses(doc: Doc) -> Doc:
    """Set `doc._.clauses`, in the order of their dates and, where they have none, of their sentences."""
    if not doc.has_annotation("DEP"):
        return doc
    reading = Reading(doc)
    heads = {timex: head_of(_span(doc, timex)) for timex in doc._.timexes}
    found = [*_dated(reading, heads), *_news(reading, heads)]
    doc._.clauses = tuple(sorted(found, key=lambda clause: clause.timex.start if clause.timex else clause.start))
    return doc


def _dated(reading: Reading, heads: Mapping[Timex, Head]) -> Iterator[Clause]:
    """A clause for each date."""
    dated = {timex: _span(reading.doc, timex) for timex in heads if timex.type in DATED and timex.edtf}
    governors = frozenset(heads[timex].word.i for timex in dated)
    for timex, span in dated.items():
        head = heads[timex]
        if span.sent.end - span.sent.start <= LONGEST:
            yield clause_of(
                timex,
                span,
                head,
                governors=governors,
                rivals=[dated[other] for other in dated if other != timex and heads[other] == head],
                status=status_of(head, span, open_ended=(timex.edtf or "").endswith("/..")),
                meant=_meant(reading, head),
            )


def _news(reading: Reading, heads: Mapping[Timex, Head]) -> Iterator[Clause]:
    """A clause for each sentence that tells news, without a date of its own."""
    for news in news_of(reading.doc, heads):
        head = Head(news.verb, "verb")
        sentence = news.verb.sent
        parts = stretches(sentence)
        if parts and len(sentence) <= LONGEST:
            yield Clause(
                parts[0].start,
                parts[-1].end,
                None,
                status_of(head),
                parts,
                _meant(reading, head),
                "lead" if news.leads else "news",
                news.day,
            )


def _meant(reading: Reading, head: Head) -> model.Span | None:
    """The name that the subject "he" or "she" of what a date hangs on stands for."""
    found = shared_subject(head.word) if head.rule == "verb" else None
    name = reading.meant(found[0]) if found else None
    return model.Span(name.start, name.end) if name else None


def _span(doc: Doc, timex: Timex) -> Span:
    span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
    assert span is not None  # noqa: S101 - spaCy always finds tokens for offsets inside the text
    return span

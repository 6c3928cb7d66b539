"""The component `dated_clauses`: for each date the clause that it governs, and whether that happened.

1. Find the verb, or the noun of an event ("the 2010 raid"), that the date hangs on in the parse.
2. Take what hangs on that word, without clauses that have a date of their own, and lend it the subject that it shares.
3. Read its status from negation, modals, infinitives, and from the verbs above it.
4. Where its subject is "he" or "she", find the name before.

It reads `doc._.timexes`, `doc._.mentions` and the parse, so it runs behind `time_expressions` and `actor_names`;
without a parser it finds nothing.
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from generator import model
from generator.model import Clause, Timex
from generator.pipeline.events.clauses import Head, clause_of, head_of, shared_subject
from generator.pipeline.events.status import status_of
from generator.pipeline.roles.pronouns import antecedent
from generator.pipeline.roles.reading import Reading

DATED = frozenset({"DATE", "TIME"})

LONGEST = 300
"""Tokens of the longest sentence that is read; what is longer is a list or a table."""

Doc.set_extension("clauses", default=(), force=True)


@Language.component("dated_clauses")
def dated_clauses(doc: Doc) -> Doc:
    """Set `doc._.clauses`, in the order of their dates."""
    doc._.clauses = tuple(_clauses(doc)) if doc.has_annotation("DEP") else ()
    return doc


def _clauses(doc: Doc) -> Iterator[Clause]:
    dated = [timex for timex in doc._.timexes if timex.type in DATED and timex.edtf]
    spans = [_span(doc, timex) for timex in dated]
    heads = [head_of(span) for span in spans]
    reading = Reading(doc)
    governors = frozenset(head.word.i for head in heads)
    for timex, span, head in zip(dated, spans, heads, strict=True):
        if span.sent.end - span.sent.start <= LONGEST:
            status = status_of(head, span, open_ended=(timex.edtf or "").endswith("/.."))
            meant = _meant(reading, head)
            yield clause_of(timex, head, governors=governors, status=status, meant=meant)


def _meant(reading: Reading, head: Head) -> model.Span | None:
    """The name that the subject "he" or "she" of what a date hangs on stands for."""
    found = shared_subject(head.word) if head.rule == "verb" else None
    name = antecedent(reading, found[0]) if found else None
    return model.Span(name.start, name.end) if name else None


def _span(doc: Doc, timex: Timex) -> Span:
    span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
    assert span is not None  # noqa: S101 - spaCy always finds tokens for offsets inside the text
    return span

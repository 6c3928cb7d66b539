"""Candidates become mentions, in characters."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from generator.knowledge.countries import country_named
from generator.model import Mention
from generator.pipeline.names.candidate import Candidate, without_overlaps


def mentions_of(doc: Doc, candidates: Iterable[Candidate]) -> tuple[Mention, ...]:
    """The actors among the candidates, in the order of the text, none over another."""
    return tuple(mention for candidate in without_overlaps(candidates) for mention in _mentions(doc, candidate))


def _mentions(doc: Doc, candidate: Candidate) -> Iterator[Mention]:
    if candidate.kind == "OTHER":
        return
    text, offset, rules = candidate.text(doc), doc[candidate.start].idx, candidate.rules
    parts = [part.span() for part in re.finditer(r"[^-]+", text)]
    if len(parts) > 1 and all(country_named(text[start:end]) for start, end in parts):
        rules = (*rules, "hyphen")
    else:
        parts = [_without_marks(text)]
        rules = rules if parts == [(0, len(text))] else (*rules, "marks")
    for start, end in parts:
        if start < end:
            yield Mention(
                start=offset + start,
                end=offset + end,
                type=candidate.kind,
                origin="rule" if rules else "model",
                rule=", ".join(rules),
            )


def _without_marks(text: str) -> tuple[int, int]:
    """The stretch without punctuation and invisible characters at its ends, but for the dot or bracket of "Co.)"."""
    start, end = 0, len(text)
    while start < end and unicodedata.category(text[start])[0] in "PZC":
        start += 1
    while start < end and unicodedata.category(text[end - 1])[0] in "PZC" and text[end - 1] not in ".)":
        end -= 1
    return start, end

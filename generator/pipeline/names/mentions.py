"""Candidates become mentions, in characters."""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from generator.knowledge.countries import country_named
from generator.model import Mention
from generator.pipeline.names.candidate import Candidate, without_overlaps

_REFERENCE = re.compile(r"&#?\w+;?")


def mentions_of(doc: Doc, candidates: Iterable[Candidate]) -> tuple[Mention, ...]:
    """The actors among the candidates, in the order of the text, none over another."""
    return tuple(mention for candidate in without_overlaps(candidates) for mention in _mentions(doc, candidate))


def _mentions(doc: Doc, candidate: Candidate) -> Iterator[Mention]:
    if candidate.kind == "OTHER":
        return
    text, offset = candidate.text(doc), doc[candidate.start].idx
    parts, rule = _parts(text)
    rules = (*candidate.rules, rule) if rule else candidate.rules
    for start, end in parts:
        if start < end:
            yield Mention(
                start=offset + start,
                end=offset + end,
                type="PLACE" if len(parts) > 1 and country_named(text[start:end]) else candidate.kind,
                origin="rule" if rules else "model",
                rule=", ".join(rules),
            )


def _parts(text: str) -> tuple[list[tuple[int, int]], str]:
    """The names in the text of a candidate, and the rule that cut it."""
    parts = [part.span() for part in re.finditer(r"[^-]+", text)]
    if len(parts) > 1 and all(country_named(text[start:end]) for start, end in parts):
        return parts, "hyphen"
    bounds = [bound.span() for bound in _REFERENCE.finditer(text) if _is_bound(bound[0])]
    starts, ends = [0, *(end for _, end in bounds)], [*(start for start, _ in bounds), len(text)]
    parts = [_without_marks(text, start, end) for start, end in zip(starts, ends, strict=True)]
    return parts, "" if parts == [(0, len(text))] else "marks"


def _is_bound(reference: str) -> bool:
    """Whether a character reference of HTML stands for white space or a mark other than the ampersand of a name."""
    mark = html.unescape(f"{reference.rstrip(';')};")
    return len(mark) == 1 and mark != "&" and unicodedata.category(mark)[0] in "PZ"


def _without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without punctuation and invisible characters at its ends, but for the dot or bracket of "Co.)"."""
    while start < end and unicodedata.category(text[start])[0] in "PZC":
        start += 1
    while start < end and unicodedata.category(text[end - 1])[0] in "PZC" and text[end - 1] not in ".)":
        end -= 1
    return start, end

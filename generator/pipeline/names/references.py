"""Lists of books, as they stand below interviews and essays: "Eliot, George. Middlemarch"."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from generator.pipeline.names.candidate import Candidate

ENOUGH = 3
"""Lines of that form that make a list; a dateline, "Lisbon, Portugal. Ministers met", stands alone."""

_NAME = r"[^\W\d_a-z][\w'\u2019-]*,(?: [^\W\d_a-z](?:[\w'\u2019-]+|\.))+"
_LINE = re.compile(rf"^(?P<authors>{_NAME}(?: and {_NAME})?)(?:\.|(?<=\.)) (?=[^\W\d_a-z]).{{1,200}}$", re.MULTILINE)
_AUTHOR = re.compile(_NAME)


def references(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The authors of a list of books are persons, family name first; no actor is in the titles."""
    lines = list(_LINE.finditer(doc.text))
    if len(lines) < ENOUGH:
        return list(candidates)
    spans = [doc.char_span(*line.span(), alignment_mode="contract") for line in lines]
    covered = {token.i for span in spans if span is not None for token in span}
    others = [each for each in candidates if covered.isdisjoint(range(each.start, each.end))]
    authors = [author for line in lines for author in _authors(doc, line)]
    return sorted([*others, *authors])


def _authors(doc: Doc, line: re.Match[str]) -> Iterator[Candidate]:
    for author in _AUTHOR.finditer(line["authors"]):
        start = line.start("authors")
        span = doc.char_span(start + author.start(), start + author.end(), alignment_mode="expand")
        if span is not None:
            yield Candidate(span.start, span.end, "PERSON", ("list of books",))

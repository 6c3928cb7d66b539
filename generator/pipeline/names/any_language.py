"""The edges of a name in any language: no line break in it, no white space or mark around it."""

from collections.abc import Iterable

from spacy.tokens import Doc

from generator.pipeline.names.candidate import Candidate


def cut(doc: Doc, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Cut each candidate at line breaks, and take off white space and marks at both ends, whatever the language."""
    found = []
    for candidate in candidates:
        start = candidate.start
        for i in range(candidate.start, candidate.end + 1):
            if i == candidate.end or "\n" in doc[i].text:
                found.append(_bare(doc, candidate.resized(start, i, "glued")))
                start = i + 1
    return [candidate for candidate in found if len(candidate) > 0]


def _bare(doc: Doc, candidate: Candidate) -> Candidate:
    start, end = candidate.start, candidate.end
    while start < end and (doc[start].is_space or doc[start].is_punct):
        start += 1
    while start < end and (doc[end - 1].is_space or doc[end - 1].is_punct):
        end -= 1
    return candidate.resized(start, end, "edges")

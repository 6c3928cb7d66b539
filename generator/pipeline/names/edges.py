"""Where a name begins and ends: without article, title, possessive, quotation mark or line break."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from generator.knowledge.name_forms import PARTICLES
from generator.knowledge.vocabulary import DETERMINERS, ORGANISATIONS, TITLES
from generator.pipeline.names.candidate import Candidate

POSSESSIVES = frozenset({"'s", "\u2019s", "'", "\u2019"})


def trim(doc: Doc, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Cut each candidate at line breaks and joints, and take off at both ends what is no part of a name."""
    pieces = (piece for candidate in candidates for piece in _pieces(doc, candidate))
    trimmed = (_trimmed(doc, piece) for piece in pieces)
    return [candidate for candidate in trimmed if len(candidate) > 0]


def _pieces(doc: Doc, candidate: Candidate) -> Iterator[Candidate]:
    start = candidate.start
    for i in range(candidate.start, candidate.end):
        if _is_joint(doc, candidate, i):
            yield candidate.resized(start, i, "glued")
            start = i + 1
    yield candidate.resized(start, candidate.end, "glued")


def _is_joint(doc: Doc, candidate: Candidate, i: int) -> bool:
    """Whether one name ends before token `i` and another begins behind it."""
    token = doc[i]
    if "\n" in token.text or token.text in {"|", "/", "\u2014", "\u2013"}:
        return True
    if i == candidate.start or i == candidate.end - 1 or candidate.kind == "OTHER":
        return False
    before = doc[i - 1]
    if token.text == ",":
        return candidate.kind == "PERSON" and doc[i + 1].lower_.rstrip(".") not in {"jr", "sr"}
    if token.lower_ == "and":
        return candidate.kind == "PERSON" or before.lower_ in ORGANISATIONS
    return token.lower_ == "the" and before.pos_ in {"PROPN", "NOUN"}


def _trimmed(doc: Doc, candidate: Candidate) -> Candidate:
    start, end = candidate.start, candidate.end
    while start < end and not _begins(doc[start]):
        start += 1
    while start < end and not _ends(doc[end - 1]):
        end -= 1
    if candidate.kind == "PERSON":
        while start < end and doc[start].is_lower and doc[start].lower_ not in PARTICLES:
            start += 1
    edged = candidate.resized(start, end, "edges")
    if edged.kind == "PERSON" and len(edged):
        edged = _completed(doc, _untitled(doc, edged))
    return _widened(doc, edged) if len(edged) and edged.kind != "OTHER" else edged


def _widened(doc: Doc, candidate: Candidate) -> Candidate:
    """Add the word before a place of one word that the parser sees as part of it: "Tell Rifaat"."""
    start = candidate.start
    if candidate.kind != "PLACE" or len(candidate) > 1 or not start or doc[start].is_sent_start:
        return candidate
    before = doc[start - 1]
    belongs = before.pos_ == "PROPN" and before.text[0].isupper() and before.head == doc[start]
    if not belongs or before.ent_type or before.lower_.rstrip(".") in TITLES:
        return candidate
    return candidate.resized(start - 1, candidate.end, "widened")


def _completed(doc: Doc, candidate: Candidate) -> Candidate:
    """Add the surname behind a first name or behind "von der", and the initial before a surname."""
    start, end = candidate.start, candidate.end
    while end < len(doc) and _is_unfinished(doc, start, end) and doc[end].text[0].isupper() and not doc[end].ent_type:
        end += 1
    if start and _is_initial(doc[start - 1]) and not doc[start].is_sent_start:
        start -= 1
    return candidate.resized(start, end, "completed")


def _is_unfinished(doc: Doc, start: int, end: int) -> bool:
    if end - start == 1:
        return _is_surname_of(doc[end], doc[start])
    return doc[end - 1].is_lower and doc[end - 1].text in PARTICLES


def _is_surname_of(token: Token, first: Token) -> bool:
    return token.pos_ == "PROPN" and token.is_title and first.head == token and first.dep_ == "compound"


def _is_initial(token: Token) -> bool:
    return len(token.text.rstrip(".")) == 1 and token.is_upper and token.pos_ == "PROPN"


def _begins(token: Token) -> bool:
    return token.lower_ not in DETERMINERS and not (token.is_punct or token.is_space or token.lower_ in POSSESSIVES)


def _ends(token: Token) -> bool:
    if token.is_space or token.lower_ in POSSESSIVES:
        return False
    return token.text in {".", ")"} or not token.is_punct


def _untitled(doc: Doc, candidate: Candidate) -> Candidate:
    start = candidate.start
    while start < candidate.end - 1 and doc[start].lower_.rstrip(".") in TITLES:
        start += 1
        if doc[start].text == ".":
            start += 1
    return candidate.resized(start, candidate.end, "title")

"""Where a name begins and ends: without article, title, possessive, quotation mark or line break."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from generator.knowledge.countries import country_named, country_of_demonym
from generator.knowledge.name_forms import PARTICLES, is_acronym
from generator.knowledge.posts import is_post
from generator.knowledge.vocabulary import DETERMINERS, HOLDERS, ORGANISATIONS, PREPOSITIONS, TITLES
from generator.pipeline.names.candidate import Candidate
from generator.pipeline.names.widening import widened

POSSESSIVES = frozenset({"'s", "\u2019s", "'", "\u2019"})

CREDITED = frozenset({"credit", "image", "images", "photo", "photograph", "photos", "picture", "source", "video"})
"""What stands before the colon of a credit, which a caption can run into: "Mona Haddad Image: Jo Lee"."""

BRACKETS = {"(": ")", "[": "]"}
"""A name ends before a bracket that it does not close; what stands in that is found by itself."""


def trim(doc: Doc, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Cut each candidate at line breaks and joints, and take off at both ends what is no part of a name."""
    pieces = (piece for candidate in candidates for piece in _pieces(doc, candidate))
    trimmed = (_trimmed(doc, piece) for piece in pieces)
    return [candidate for candidate in trimmed if len(candidate) > 0]


def _pieces(doc: Doc, candidate: Candidate) -> Iterator[Candidate]:
    start = _behind_acronym(doc, candidate)
    for i in range(start, candidate.end):
        if doc[i].text in BRACKETS and BRACKETS[doc[i].text] not in candidate.words(doc):
            yield candidate.resized(start, i, "bracket")
            return
        if _is_joint(doc, candidate, i):
            yield candidate.resized(start, i, "glued")
            start = i + 1
    yield candidate.resized(start, candidate.end, "glued")


def _behind_acronym(doc: Doc, candidate: Candidate) -> int:
    """Where a person's name begins behind an acronym inside it: "Likud MK Mona Haddad"."""
    start = candidate.start
    if candidate.kind == "PERSON" and not doc[candidate.end - 1].is_upper:
        for i in range(start + 1, candidate.end - 2):
            if is_acronym(doc[i].text) and doc[i].is_upper and "." not in doc[i].text:
                start = i + 1
    return start


def _is_joint(doc: Doc, candidate: Candidate, i: int) -> bool:
    """Whether one name ends before token `i` and another begins behind it."""
    token = doc[i]
    if "\n" in token.text or token.text in {"|", "/", "\u2014", "\u2013"} or _is_dash(token):
        return True
    if i == candidate.start or i == candidate.end - 1 or candidate.kind == "OTHER":
        return False
    before = doc[i - 1]
    if token.text == ",":
        return candidate.kind == "PERSON" and doc[i + 1].lower_.rstrip(".") not in {"jr", "sr"}
    if token.lower_ == "and":
        return candidate.kind == "PERSON" or before.lower_ in ORGANISATIONS
    return token.lower_ == "the" and before.pos_ in {"PROPN", "NOUN"}


def _is_dash(token: Token) -> bool:
    """Whether it is a hyphen between blanks that stands for a dash, "San Jose - Cisco", but not in "Arab - Israeli"."""
    if token.text != "-" or not token.whitespace_ or not token.i:
        return False
    before = token.nbor(-1)
    return bool(before.whitespace_) and country_of_demonym(before.text) is None


def _trimmed(doc: Doc, candidate: Candidate) -> Candidate:
    start, end = candidate.start, candidate.end
    while start < end and not _begins(doc[start]):
        start += 1
    while start < end and not _ends(doc[end - 1]):
        end -= 1
    if candidate.kind == "PERSON":
        while start < end and doc[start].is_lower and doc[start].lower_ not in PARTICLES:
            start += 1
    if candidate.kind == "ORG":
        while end - start > 1 and doc[start].is_title and doc[end - 1].is_lower and doc[end - 1].is_alpha:
            end -= 1
    edged = candidate.resized(start, end, "edges")
    if len(edged) and edged.kind in _REST:
        edged = _REST[edged.kind](doc, edged)
    return widened(doc, edged) if len(edged) else edged


def _country_alone(doc: Doc, candidate: Candidate) -> Candidate:
    """A country without an adjective before it or a score behind it: "united Germany", "South Korea 1"."""
    start, end = candidate.start, candidate.end
    start += end - start > 1 and doc[start].is_lower
    end -= end - start > 1 and doc[end - 1].is_digit
    return candidate.resized(start, end, "edges") if country_named(doc[start:end].text) else candidate


def _without_holder(doc: Doc, candidate: Candidate) -> Candidate:
    """An organisation without the post of one in it at the end: "Los Angeles Sheriff", "Prosecutor General"."""
    words = [word.lower() for word in candidate.words(doc)]
    end = len(words)
    if words and words[-1] in HOLDERS and not any(word in PREPOSITIONS for word in words):
        while end and (words[end - 1] in HOLDERS or words[end - 1] in TITLES or is_post(words[end - 1])):
            end -= 1
    return candidate.resized(candidate.start, candidate.start + end, "post")


def _begins(token: Token) -> bool:
    return token.lower_ not in DETERMINERS and not (token.is_punct or token.is_space or token.lower_ in POSSESSIVES)


def _ends(token: Token) -> bool:
    is_credit = token.lower_ in CREDITED and token.i + 1 < len(token.doc) and token.nbor().text == ":"
    if token.is_space or token.lower_ in POSSESSIVES or is_credit:
        return False
    return token.text in {".", ")"} or not token.is_punct


def _untitled(doc: Doc, candidate: Candidate) -> Candidate:
    start = candidate.start
    while start < candidate.end - 1 and doc[start].lower_.rstrip(".") in TITLES:
        start += 1
        if doc[start].text == ".":
            start += 1
    return candidate.resized(start, candidate.end, "title")


_REST = {"ORG": _without_holder, "PERSON": _untitled, "PLACE": _country_alone}
"""What else is taken off names of each kind."""

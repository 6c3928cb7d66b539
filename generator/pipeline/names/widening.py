"""What the model left off a name: a surname, an initial, a word before it, the noun behind an adjective."""

from spacy.tokens import Doc, Token

from generator.knowledge.name_forms import PARTICLES
from generator.knowledge.posts import is_post
from generator.knowledge.vocabulary import TITLES
from generator.pipeline.names.candidate import Candidate

QUOTES = frozenset("\"'\u2018\u2019\u201c\u201d")

COMPASS = frozenset({"east", "north", "south", "west"})
"""Capitalised before a place they are part of its name: "East Jerusalem"."""


def widened(doc: Doc, candidate: Candidate) -> Candidate:
    """The candidate with the words that belong to its name and are in no other."""
    match candidate.kind:
        case "PERSON":
            return _campaign(doc, candidate) or _completed(doc, candidate)
        case "PLACE":
            return _with_first_word(doc, candidate)
        case "ORG":
            return _with_head(doc, candidate)
        case _:
            return candidate


def _completed(doc: Doc, candidate: Candidate) -> Candidate:
    """Add the surname behind a first name or behind "von der", and the initial before a surname."""
    start, end = candidate.start, candidate.end
    while end < len(doc) and _is_unfinished(doc, start, end) and doc[end].text[0].isupper() and not doc[end].ent_type:
        end += 1
    if start and _is_initial(doc[start - 1]) and not doc[start].is_sent_start:
        start -= 1
    start = _before_nickname(doc, start)
    return candidate.resized(start, end, "completed")


def _campaign(doc: Doc, candidate: Candidate) -> Candidate | None:
    """A campaign is named after who wants a post: "Haddad for Governor"."""
    behind = doc[candidate.end : candidate.end + 2]
    is_campaign = (
        len(behind) == 2
        and behind[0].text == "for"
        and behind[1].is_title
        and (is_post(behind[1].lower_) or behind[1].lower_ in {"congress", "senate"})
    )
    return (
        candidate.resized(candidate.start, candidate.end + 2, "campaign").retyped("ORG", "campaign")
        if is_campaign
        else None
    )


def _before_nickname(doc: Doc, start: int) -> int:
    """Where a name begins of which the model has only what stands behind a nickname: 'Tomas "Tom" Haddad'."""
    if start < 4 or doc[start - 1].text not in QUOTES or doc[start - 3].text not in QUOTES:
        return start
    first = doc[start - 4]
    return start - 4 if first.is_title and first.pos_ == "PROPN" and doc[start - 2].is_title else start


def _with_first_word(doc: Doc, candidate: Candidate) -> Candidate:
    """Add the word before a place of one word that the parser sees as part of it, or a direction: "Tell Rifaat"."""
    start = candidate.start
    if start and doc[start - 1].is_title and doc[start - 1].lower_ in COMPASS and not doc[start - 1].ent_type:
        return candidate.resized(start - 1, candidate.end, "widened")
    if len(candidate) > 1 or not start or doc[start].is_sent_start:
        return candidate
    before = doc[start - 1]
    belongs = before.pos_ == "PROPN" and before.text[0].isupper() and before.head == doc[start]
    if not belongs or before.ent_type or before.lower_.rstrip(".") in TITLES:
        return candidate
    return candidate.resized(start - 1, candidate.end, "widened")


def _with_head(doc: Doc, candidate: Candidate) -> Candidate:
    """Add the noun that a name's last word is an adjective of: "Bureau of European and Eurasian Affairs"."""
    last = doc[candidate.end - 1]
    head = last.head
    between = doc[candidate.end : head.i + 1] if head.i > last.i else doc[0:0]
    is_name = 0 < len(between) <= 4 and all(word.is_title or word.lower_ in {"and", "&"} for word in between)
    belongs = len(candidate) > 1 and last.tag_ == "JJ" and is_name and not any(word.ent_type for word in between)
    return candidate.resized(candidate.start, head.i + 1, "widened") if belongs else candidate


def _is_unfinished(doc: Doc, start: int, end: int) -> bool:
    if end - start == 1:
        return _is_surname_of(doc[end], doc[start])
    return doc[end - 1].is_lower and doc[end - 1].text in PARTICLES


def _is_surname_of(token: Token, first: Token) -> bool:
    return token.pos_ == "PROPN" and token.is_title and first.head == token and first.dep_ == "compound"


def _is_initial(token: Token) -> bool:
    return len(token.text.rstrip(".")) == 1 and token.is_upper and token.pos_ == "PROPN"

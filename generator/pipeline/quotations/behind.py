"""A verb behind its quotation: '"...", said Haddad', '"...", Haddad told reporters'."""

from collections.abc import Sequence

from spacy.tokens import Token

from generator.pipeline.discourse.page import Page
from generator.pipeline.discourse.subjects import SUBJECTS, quotes_somebody
from generator.pipeline.quotations.cue import Cue, Place, is_reporting, source_of

RULE = "verb behind"
_REACH = 40
"""Words between a quotation and the verb behind it: a subject can be long."""

_JOINTS = frozenset({",", "-", "--", "\u2013", "\u2014"})
_ENDS = frozenset({",", ".", "?", "!", "\u2026", "-", "\u2013", "\u2014"})
"""What a quotation ends with, inside its marks, where the sentence goes on."""

_ADVERBIAL = frozenset({"ADV", "AUX", "PART", "PUNCT"})
_NOMINAL = _ADVERBIAL | {"ADJ", "ADP", "DET", "NOUN", "NUM", "PRON", "PROPN"}


def verb_behind(place: Place) -> Cue | None:
    """The verb right behind a piece, or right behind the subject that follows the piece."""
    right = place.right
    is_joined = bool(right) and right[0].text in _JOINTS
    while right and right[0].text in _JOINTS:
        right.pop(0)
    if not (is_joined or place.piece.last in _ENDS) or _begins_clause(right):
        return None
    for verb in right[:_REACH]:
        if _is_finite(verb):
            source = _source_beside(place.page, verb, right)
            if source is not None:
                return _cue(place, verb, source, right)
            if is_reporting(verb):
                return None if _has_subject_before(place, verb) else _cue_without_parse(verb, right)
    return None


def _begins_clause(right: Sequence[Token]) -> bool:
    """Whether what follows is about something else: 'it was "over", while Haddad said'; not ', as Haddad said'."""
    first = right[0] if right else None
    if first is None or first.lower_ == "as":
        return False
    return first.dep_ == "mark" or first.tag_ == "CC" or first.tag_.startswith("W")


def _is_finite(verb: Token) -> bool:
    if verb.pos_ != "VERB":
        return False
    return verb.tag_ not in {"VBG", "VBN"} or any(child.dep_ in {"aux", "auxpass"} for child in verb.children)


def _has_subject_before(place: Place, verb: Token) -> bool:
    """Whether its subject stands before the quotation, which then is no more than said of that."""
    return any(child.dep_ in SUBJECTS and child.i < place.piece.opening for child in verb.children)


def _cue(place: Place, verb: Token, source: Token, right: Sequence[Token]) -> Cue | None:
    """A verb that reports, or any other that stands with its subject behind a quotation and a comma."""
    fits = (
        is_reporting(verb)
        or quotes_somebody(verb)
        or (place.piece.last == "," and _is_beside(place.page, verb, source, right))
    )
    may_go_on = place.piece.last not in {"?", "!", "."} or _has_no_complement(place.page, verb, source)
    return Cue(verb.lemma_, verb.i, source, RULE) if fits and may_go_on else None


def _cue_without_parse(verb: Token, right: Sequence[Token]) -> Cue | None:
    """A verb behind nothing but a noun phrase, whose last noun is taken for the subject that the parse misses."""
    ahead = [token for token in right if token.i < verb.i]
    if any(token.pos_ not in _NOMINAL for token in ahead) or any(token.dep_ in SUBJECTS for token in ahead[:-3]):
        return None
    while ahead and ahead[-1].pos_ in {"ADV", "AUX"}:
        ahead.pop()
    source = ahead[-1] if ahead and ahead[-1].pos_ in {"NOUN", "PRON", "PROPN"} else None
    return Cue(verb.lemma_, verb.i, source, RULE)


def _is_beside(page: Page, verb: Token, source: Token, right: Sequence[Token]) -> bool:
    """Whether a subject and its verb, whatever it means, follow at once: "Haddad laughed", "laughed Haddad"."""
    if source.i > verb.i:
        name = page.mention_at(verb.i + 1)
        return name is not None and name == page.mention_at(source.i)
    return source == right[0] and source.i == verb.i - 1


def _source_beside(page: Page, verb: Token, right: Sequence[Token]) -> Token | None:
    """The subject of a verb that nothing but subject and adverbs stands before."""
    source = source_of(page, verb)
    if verb == right[0] or (right[0].pos_ == "ADV" and verb == right[1]):
        return source if source is not None and source.i > verb.i else _noun_behind(verb, right)
    if source is None or quotes_somebody(verb):
        return source
    if not right[0].i <= source.i < verb.i:
        return None
    subject = {token.i for token in source.subtree}
    between = (token for token in right if token.i < verb.i and token.i not in subject)
    is_near = all(token.pos_ in _ADVERBIAL or token.head == verb for token in between)
    return source if is_near and min(subject) <= right[0].i + 2 else None


def _noun_behind(verb: Token, right: Sequence[Token]) -> Token | None:
    """The head of the noun phrase right behind "said", where the parse misses the subject."""
    for token in right:
        if token.i <= verb.i:
            continue
        if token.pos_ == "PRON" and token.i == verb.i + 1:
            return token
        if token.pos_ not in {"ADJ", "DET", "NOUN", "NUM", "PROPN"}:
            return None
        if token.dep_ not in {"amod", "compound", "det"} or token.head.i < token.i:
            return token
    return None


def _has_no_complement(page: Page, verb: Token, source: Token) -> bool:
    """Whether nothing is said behind "Haddad said": what follows is a stop, a preposition or an adverb."""
    end = max(verb.i, source.right_edge.i if source.i > verb.i else verb.i)
    if end + 1 >= len(page.tokens):
        return True
    behind = page.tokens[end + 1]
    return behind.is_punct or behind.is_space or behind.pos_ in {"ADP", "ADV", "PART", "SCONJ"}

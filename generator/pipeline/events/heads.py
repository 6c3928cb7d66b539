"""What a date hangs on: a verb, or the noun of an event such as "the 2010 raid"."""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

VERBS = frozenset({"VERB", "AUX"})

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})

_SHARING = frozenset({"xcomp", "conj", "advcl", "pcomp", "prep", "aux"})
"""How a verb without a subject hangs on the one whose subject it shares."""

_NEAREST = 6
"""Steps up from a verb on which its subject is looked for."""

_ATTRIBUTES = frozenset({"amod", "compound", "nmod", "nummod", "poss", "npadvmod"})

_APART = frozenset({"after", "before", "despite", "following", "since", "till", "until"})
"""What stands before an event that is another than the verb's: "fled after the raid on Monday"."""

_WITHIN = frozenset({"at", "during", "in"})
"""What stands before an event that is the verb's own time: "in the 2010 deal they agreed"."""

_ORDERING = frozenset({"follow", "precede"})
"""Verbs whose object is an event of another time than their subject."""


@dataclass(frozen=True, slots=True)
class Head:
    """The word that a date hangs on; `rule` says how: as on a `verb`, a `noun`, or neither, in a `sentence` without."""

    word: Token
    rule: str


def head_of(date: Tokens) -> Head:
    """The verb that a date hangs on, or the noun that it stands before, or with "of": "the 2010 raid".

    A date behind a noun is taken for one of the verb: parsers cannot tell "talks on Monday" from "held on Monday".
    Only where the noun must be an event of its own, as behind "after", the date is that of the noun.
    """
    word = date.root
    while word.head != word:
        above = word.head
        if above.pos_ in VERBS:
            noun = _ordered(above, date)
            return Head(noun, "noun") if noun is not None else Head(_main(above), "verb")
        if above.pos_ == "NOUN" and (word.lower_ == "of" or (word.dep_ in _ATTRIBUTES and word.i < above.i)):
            return Head(above.head.head, "verb") if _is_when(above) else Head(above, "noun")
        if word.pos_ == "NOUN" and word.dep_ == "pobj" and above.lower_ in _APART and word not in date:
            return Head(word, "noun")
        word = above
    return Head(word, "verb" if word.pos_ in VERBS else "sentence")


def _is_when(noun: Token) -> bool:
    """Whether a noun says when its verb happened."""
    return noun.dep_ == "pobj" and noun.head.lower_ in _WITHIN and noun.head.head.pos_ == "VERB"


def hangs_on_another(verb: Token) -> bool:
    """Whether a verb is told by the one above it: "plans to meet", "is due to meet", "came to meet"."""
    if verb.head.pos_ not in {*VERBS, "ADJ"}:
        return False
    return verb.dep_ in {"xcomp", "acomp"} or (verb.dep_ == "advcl" and is_infinitive(verb))


def is_infinitive(verb: Token) -> bool:
    """Whether "to" stands before a verb."""
    return any(child.tag_ == "TO" for child in verb.children)


def subject_of(verb: Token) -> Token | None:
    """The subject that stands with a verb."""
    return next((child for child in verb.children if child.dep_ in _SUBJECTS), None)


def shared_subject(verb: Token) -> tuple[Token, Token] | None:
    """The subject of a verb, or of one above it that it shares; with the verb that it stands with."""
    for _ in range(_NEAREST):
        own = subject_of(verb)
        if own is not None:
            return own, verb
        if verb.dep_ not in _SHARING:
            return (verb.head, verb) if verb.dep_ == "acl" else None
        verb = verb.head
    return None


def _ordered(verb: Token, date: Tokens) -> Token | None:
    """The event before the date that "follow" or "precede" sets in time: "the vote follows the raid on Monday"."""
    if verb.lemma_ not in _ORDERING:
        return None
    return next((noun for noun in verb.children if noun.dep_ in {"dobj", "pobj"} and noun.i < date.start), None)


def _main(verb: Token) -> Token:
    """The main verb, where the parse hangs something on its auxiliary."""
    return verb.head if verb.dep_ in {"aux", "auxpass"} and verb.head.pos_ in VERBS else verb

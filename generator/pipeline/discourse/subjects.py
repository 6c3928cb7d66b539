"""Who does what a verb says: its subject, near or far, by the parse."""

from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "nsubj:pass"})
_SHARED = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "dep", "aux", "parataxis"})
_REACH = 6
"""Verbs that may share one subject: "X came, sat down and went on to say"."""


def subject_of(verb: Token) -> Token | None:
    """The noun or pronoun whose words a reporting verb reports; None if it has none, as in "they were told".

    "X told them", "X came and said", "X went on to say", "X, who said", "X was quoted as saying", "described by X".
    """
    if quotes_somebody(verb):
        return _quoted(verb)
    if verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.children):
        return _agent_of(verb)
    for _ in range(_REACH):
        own = _own_subject(verb)
        if own is not None:
            return _antecedent(own, verb)
        if verb.dep_ in {"acl", "relcl"}:
            return verb.head if verb.tag_ != "VBN" else _agent_of(verb)
        if verb.dep_ == "pcomp" and quotes_somebody(verb.head.head):
            return _quoted(verb.head.head)
        if verb.dep_ not in _SHARED or verb.head == verb or (verb.dep_ == "xcomp" and _has_object(verb.head)):
            return None
        verb = verb.head
    return None


def quotes_somebody(verb: Token) -> bool:
    """Whether a verb is that of "the agency quoted X as saying" or "X was quoted as saying"."""
    return verb.lemma_ in {"cite", "quote"} and any(child.lower_ == "as" for child in verb.children)


def _own_subject(verb: Token) -> Token | None:
    """The subject; of two, the nearest, since a dateline before the sentence may look like one."""
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    return min(subjects, key=lambda child: abs(verb.i - child.i), default=None)


def _antecedent(subject: Token, verb: Token) -> Token:
    """What "who" and "which" stand for."""
    return verb.head if subject.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl" else subject


def _agent_of(verb: Token) -> Token | None:
    agents = (child for child in verb.children if child.dep_ == "agent")
    return next((word for agent in agents for word in agent.children if word.dep_ == "pobj"), None)


def _has_object(verb: Token) -> bool:
    return any(child.dep_ in {"dobj", "dative"} for child in verb.children)


def _quoted(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}), None)

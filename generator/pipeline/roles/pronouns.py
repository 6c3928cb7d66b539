"""Whom "he" or "she" means, where the text leaves no doubt."""

from spacy.tokens import Span, Token

from generator.knowledge.posts import is_post
from generator.model import Mention
from generator.pipeline.roles.reading import SUBJECTS, Reading

PRONOUNS = frozenset({"he", "she"})

FARTHEST = 6
"""Sentences back in which the name is looked for."""


def antecedent(reading: Reading, pronoun: Token) -> Mention | None:
    """The person who is the subject of the same sentence or, through sentences that go on with the pronoun, before.

    Nobody, if another sentence comes between that names persons and has another subject.
    """
    if pronoun.lower_ not in PRONOUNS:
        return None
    start, _ = reading.sentence(pronoun.i)
    named = _persons(reading, start, pronoun.i)
    if named:
        return named[0] if len(named) == 1 and reading.root(named[0]).dep_ in SUBJECTS else None
    for _ in range(FARTHEST):
        if start == 0:
            return None
        start, end = reading.sentence(start - 1)
        sentence = reading.doc[start:end]
        subject = next((child for child in sentence.root.children if child.dep_ in SUBJECTS), None)
        person = reading.person_at(subject.i) if subject is not None else None
        if person is not None:
            return None if _has_other_person(sentence) else person
        goes_on = subject is not None and subject.lower_ == pronoun.lower_
        is_other_name = subject is not None and subject.pos_ == "PROPN"
        if is_other_name or (not goes_on and _persons(reading, start, end)):
            return None
    return None


def _has_other_person(sentence: Span) -> bool:
    """Whether the sentence speaks of somebody else by a post: "Lee met the minister"."""
    return any(token.dep_ in {"dobj", "dative"} and is_post(token.text) for token in sentence)


def _persons(reading: Reading, start: int, end: int) -> list[Mention]:
    found = (reading.person_at(i) for i in range(start, end))
    return list(dict.fromkeys(person for person in found if person is not None))

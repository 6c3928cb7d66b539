"""Are these one actor? Doubts about who is meant, and names that are nearly alike.

A name is compared only with those that have an uncommon word in common with it, or one but for a slip, so that ten
thousand names do not take a hundred million comparisons.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations

from generator.desk.questions.alike import NearName, near_names
from generator.desk.questions.desk import Desk
from generator.desk.questions.nouns import Answer, Question
from generator.desk.stanzas import different_stanza, same_stanza
from generator.model import Doubt

DOUBTS: Mapping[str, float] = {"near-names": 0.7, "surname": 0.6, "namesakes": 0.3}
"""The chance that the machine is wrong where resolving has a doubt of this kind itself."""


def pairs(desk: Desk) -> Iterator[Question]:
    """A question for each doubt about who is meant, and for each two names that can be one actor's."""
    asked: set[frozenset[str]] = set()
    for doubt in desk.doubts:
        ids = [side.id for side in doubt.sides]
        if doubt.kind in DOUBTS and len(set(ids)) == len(ids) and not _is_answered(desk, ids):
            asked |= {frozenset(pair) for pair in combinations(ids, 2)}
            yield _of_doubt(desk, doubt)
    for near in near_names(desk):
        if frozenset({near.one, near.other}) not in asked and not desk.are_apart(near.one, near.other):
            yield _of_names(desk, near)


def _is_answered(desk: Desk, ids: list[str]) -> bool:
    return all(desk.are_apart(ids[0], other) for other in ids[1:])


def _of_doubt(desk: Desk, doubt: Doubt) -> Question:
    ids = [side.id for side in doubt.sides]
    if len(ids) == 2:
        return _question(desk, ids[0], ids[1], doubt.reason, DOUBTS[doubt.kind])
    bare, *bearers = ids
    answers = [
        Answer(str(n), desk.name(other), (same_stanza([other, bare]),), frozenset({bare}))
        for n, other in enumerate(bearers, start=1)
    ]
    return Question(
        words=f'Who is "{desk.name(bare)}"?',
        reason=doubt.reason,
        answers=(*answers, Answer("n", "none of them", (different_stanza(ids),))),
        samples=tuple(desk.samples(desk.places[bare])),
        doubt=DOUBTS[doubt.kind],
        pages=desk.pages(bare) + 1,
        marks=desk.marks(bare),
        about=frozenset(ids),
    )


def _of_names(desk: Desk, near: NearName) -> Question:
    return _question(desk, near.one, near.other, near.reason, near.doubt)


def _question(desk: Desk, one: str, other: str, reason: str, doubt: float) -> Question:
    """Whether two are one; the better known of them, or the registered one, keeps its address."""
    kept, given_up = sorted((one, other), key=lambda id_: (not desk.is_registered(id_), -desk.marks(id_), id_))
    known = " of the register" if desk.is_registered(kept) else ""
    return Question(
        words=f'Is "{desk.name(given_up)}" the same as "{desk.name(kept)}"{known}?',
        reason=reason,
        answers=(
            Answer("y", "yes, they are one", (same_stanza([kept, given_up]),), frozenset({given_up})),
            Answer("n", "no, they are two", (different_stanza([kept, given_up]),)),
        ),
        samples=(*desk.samples(desk.places[given_up], most=2), *desk.samples(desk.places[kept], most=1)),
        doubt=doubt,
        pages=desk.pages(given_up) + 1,
        marks=desk.marks(given_up),
        about=frozenset({one, other}),
    )

"""What decisions say about who is who: which ids are one actor, which are not, and what actors are called."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from itertools import combinations
from typing import TypeAlias

from generator.model import Problem
from generator.register.nouns import Decision, Different, Rename, Same

Pair: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Identities:
    """The decisions on actors, ready to use.

    `merged` leads from an id straight to the one that is kept for the actor. `different` holds pairs of ids in order
    of the alphabet, both as written and with merged ids replaced. `names` leads from an id that is kept to a name.
    """

    merged: Mapping[str, str] = field(default_factory=dict)
    different: frozenset[tuple[str, str]] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)


def identities(decisions: Iterable[Decision]) -> tuple[Identities, tuple[Problem, ...]]:
    """Who is who by these decisions, and a problem for each `same` that would join what others keep apart.

    Of a `same` and a `different` on the same two ids, the later wins. A `different` also beats what follows from
    several `same` together. The id that is kept is one that no stanza gives up, the first in the alphabet if several.
    """
    decisions = tuple(decisions)
    last = {pair: made for made in decisions if isinstance(made, Same | Different) for pair in _pairs(made.ids)}
    apart = {pair: made for pair, made in last.items() if isinstance(made, Different)}
    together = {pair: made for pair, made in last.items() if isinstance(made, Same)}
    groups, problems = _join(together, apart)
    given_up = {id_ for made in decisions if isinstance(made, Same) for id_ in made.ids[1:]}
    kept = {id_: min(group - given_up or group) for id_, group in groups.items()}
    different = {pair for one, other in apart for pair in _pairs((kept.get(one, one), kept.get(other, other)))}
    return Identities(
        merged={id_: kept[id_] for id_ in sorted(kept) if kept[id_] != id_},
        different=frozenset(different | apart.keys()),
        names={kept.get(made.id, made.id): made.name for made in decisions if isinstance(made, Rename)},
    ), (*problems, *_circles(decisions, groups, given_up))


def _join(
    together: Mapping[Pair, Same], apart: Mapping[Pair, Different]
) -> tuple[Mapping[str, frozenset[str]], tuple[Problem, ...]]:
    """The group of ids that each id belongs to, made in the order of the alphabet, without those that would clash."""
    groups: dict[str, frozenset[str]] = {}
    problems = []
    for (one, other), same in sorted(together.items(), key=lambda item: item[0]):
        joined = groups.get(one, frozenset({one})) | groups.get(other, frozenset({other}))
        if joined == groups.get(one):
            continue
        if clash := next((pair for pair in _pairs(joined) if pair in apart), None):
            problems.append(_clash(same, (one, other), clash, line=apart[clash].line))
        else:
            groups |= dict.fromkeys(joined, joined)
    return groups, tuple(problems)


def _circles(
    decisions: Iterable[Decision], groups: Mapping[str, frozenset[str]], given_up: Set[str]
) -> Iterator[Problem]:
    """A problem for each group of ids of which every one is given up for another."""
    same = [made for made in decisions if isinstance(made, Same)]
    for group in sorted({group for group in groups.values() if group <= given_up}, key=min):
        last = max((made for made in same if group >= set(made.ids)), key=lambda made: made.line, default=None)
        if last is not None:
            message = f'these stanzas lead in a circle: {", ".join(sorted(group))}. "{min(group)}" is kept.'
            yield Problem(last.path, last.line, message, "Put the address that should stay first in all of them.")


def _pairs(ids: Iterable[str]) -> Iterator[Pair]:
    return combinations(sorted(set(ids)), 2)


def _clash(same: Same, pair: Pair, clash: Pair, *, line: int) -> Problem:
    message = f'"{pair[0]}" and "{pair[1]}" are not joined: that would join "{clash[0]}" and "{clash[1]}" too.'
    return Problem(same.path, same.line, message, f"Line {line} keeps these apart; delete one of the two stanzas.")

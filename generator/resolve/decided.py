"""What editors decided on who is who, with the addresses that the register gave up led to the actors they became."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace

from generator.model import Problem
from generator.register.entries import MOST_QUESTIONS, did_you_mean
from generator.register.identities import Identities, identities
from generator.register.nouns import Decision, Different, Register, Rename, Same


def decided(register: Register, merged: Mapping[str, str]) -> tuple[Identities, tuple[Problem, ...]]:
    """What decisions and the register say about who is who, and a problem for each decision that contradicts others.

    `merged` leads from the ids that the register gave up to those that it keeps, and goes before all decisions.
    Ids that are kept apart are so under both, since a figure's name makes the former.
    """
    written, _ = identities(register.decisions)
    led, problems = identities(_led(decision, merged) for decision in register.decisions)
    distinct = {
        (min(actor.id, other), max(actor.id, other)) for actor in register.actors for other in actor.distinct_from
    }
    return replace(led, different=led.different | written.different | distinct), problems


def unmatched(decisions: Iterable[Decision], known: Set[str]) -> tuple[Problem, ...]:
    """A problem for each id in a decision that no actor has or had."""
    dead = [(decision, id_) for decision in decisions for id_ in _ids(decision) if id_ not in known]
    return tuple(
        Problem(
            decision.path,
            decision.line,
            f'no actor has the id "{id_}".',
            (n < MOST_QUESTIONS and did_you_mean(id_, known)) or "Copy the id from the actor's address.",
        )
        for n, (decision, id_) in enumerate(dead)
    )


def _led(decision: Decision, merged: Mapping[str, str]) -> Decision:
    match decision:
        case Same(ids=ids) | Different(ids=ids):
            return replace(decision, ids=tuple(dict.fromkeys(merged.get(id_, id_) for id_ in ids)))
        case Rename(id=id_):
            return replace(decision, id=merged.get(id_, id_))
    return decision


def _ids(decision: Decision) -> Iterator[str]:
    match decision:
        case Same(ids=ids) | Different(ids=ids):
            yield from dict.fromkeys(ids)
        case Rename(id=id_):
            yield id_

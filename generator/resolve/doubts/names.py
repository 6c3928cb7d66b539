"""Doubts about persons' names: a rare name that is nearly a known one, a surname that several persons have."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from generator.knowledge.name_forms import fold, person_name
from generator.model import Actor, Doubt, Side
from generator.register.identities import Identities
from generator.register.nouns import RegisteredActor
from generator.resolve.doubts.sides import Named, side_of, sightings, spread

KNOWN = 3
"""Articles that must name somebody before rare names are compared with that name, unless the register has it."""

ALIKE = 0.8
"""How much of two names must be equal before one can be a slip for the other: "Hakan Fina" for "Hakan Fidan"."""

LONG = 6
"""Letters of a surname without a first name that is compared."""

MOST_BEARERS = 5
"""Persons of one surname whom a question names; a surname of more is that of a people, and no question helps."""


def near_names(
    persons: Sequence[Actor], registered: Iterable[RegisteredActor], named: Named, identities: Identities
) -> Iterator[Doubt]:
    """Names that share the given or the family name with a known one, and nearly all of the rest; bare surnames, too.

    Names are compared only with those that share one part and the first letter of the other.
    """
    known: dict[tuple[str, str], list[Side]] = defaultdict(list)
    for side in _known(persons, registered, named):
        for key in (*_shared_parts(side.name), ("", person_name(side.name).family[:2])):
            known[key].append(side)
    for actor in persons:
        if actor.status == "candidate" and spread(named[actor.id]) < KNOWN:
            sharing = (side for key in _shared_parts(actor.name) for side in known[key])
            near = {side.id: side for side in sharing if _are_alike(actor.name, side.name)}
            for id_, other in sorted(near.items()):
                if (min(id_, actor.id), max(id_, actor.id)) not in identities.different:
                    sides = (other, side_of(actor, named[actor.id]))
                    yield Doubt("near-names", sides, f'"{actor.name}" is written almost like "{other.name}".')


def surnames(persons: Sequence[Actor], named: Named) -> Iterator[Doubt]:
    """Surnames that stand alone in their articles, and belong to more than one person of others."""
    bearers: dict[str, list[Actor]] = defaultdict(list)
    for actor in persons:
        if person_name(actor.name).is_full:
            bearers[person_name(actor.name).family].append(actor)
    for actor in persons:
        name = person_name(actor.name)
        if not name.is_full and actor.status == "candidate" and 1 < len(bearers[name.family]) <= MOST_BEARERS:
            sides = tuple(side_of(each, named[each.id]) for each in (actor, *bearers[name.family]))
            meant = " or ".join(side.name for side in sides[1:])
            yield Doubt("surname", sides, f'"{actor.name}" stands without a first name, and can be {meant}.')


def _known(persons: Iterable[Actor], registered: Iterable[RegisteredActor], named: Named) -> Iterator[Side]:
    """Who is known, the registered under each of their names, whether articles name them or not."""
    for actor in persons:
        if actor.status == "candidate" and spread(named[actor.id]) >= KNOWN:
            yield side_of(actor, named[actor.id])
    for entry in registered:
        if entry.type == "person":
            for name in dict.fromkeys((entry.name, *(name.value for name in entry.names if name.kind != "weak"))):
                yield Side(entry.id, entry.type, name, sightings(named.get(entry.id, ())))


def _shared_parts(full: str) -> Iterator[tuple[str, str]]:
    name = person_name(full)
    if not name.given:
        yield "", name.family[:2]
    elif len(name.given) > 1 and name.family:
        yield name.given, name.family[0]
        yield name.given[0], name.family


def _are_alike(one: str, other: str) -> bool:
    """Whether one can be a slip for the other; of long surnames without a first name, for that of a full name."""
    first, second = person_name(one), person_name(other)
    if first.is_full:
        return _alike(fold(one), fold(other))
    return len(first.family) >= LONG and first.family != second.family and _alike(first.family, second.family)


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE

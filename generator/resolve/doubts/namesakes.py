"""Doubts about persons of one name: kept apart though they may be one, or joined though they may be two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from generator.knowledge.name_forms import person_name
from generator.model import Actor, Doubt, Side
from generator.register.identities import Identities
from generator.resolve.doubts.sides import Named, side_of, sightings
from generator.resolve.figures import Figure
from generator.resolve.namesakes import Circumstances
from generator.resolve.persons import same_person

LONG = 20
"""Years between articles after which the same name can be somebody else's, if nobody was there both times."""


def namesakes(
    persons: Sequence[Actor], named: Named, identities: Identities, circumstances: Circumstances
) -> Iterator[Doubt]:
    """Persons whose lives differ, and persons whom no article names for decades."""
    bearers: dict[tuple[str, str], list[Actor]] = defaultdict(list)
    for actor in persons:
        name = person_name(actor.name)
        if name.is_full and actor.status == "candidate":
            bearers[name.given, name.family].append(actor)
            yield from _long_silence(actor, named[actor.id], circumstances)
    for namesake in bearers.values():
        for one, other in combinations(namesake, 2):
            can_be_one = same_person(person_name(one.name), person_name(other.name))
            if can_be_one and (one.id, other.id) not in identities.different:
                sides = (side_of(one, named[one.id]), side_of(other, named[other.id]))
                reason = f'"{one.name}" and "{other.name}" can be one person, but no article shows it.'
                yield Doubt("namesakes", sides, reason)


def _long_silence(actor: Actor, figures: Sequence[Figure], circumstances: Circumstances) -> Iterator[Doubt]:
    dated = sorted((figure for figure in figures if figure.article.date), key=lambda figure: figure.age)
    for i, (one, other) in enumerate(pairwise(dated), start=1):
        years = (other.article.date.year - one.article.date.year) if one.article.date and other.article.date else 0
        before, after = dated[:i], dated[i:]
        if years >= LONG and not _has_link(before, after, circumstances):
            sides = (Side(actor.id, actor.type, actor.name, sightings(each)) for each in (before, after))
            reason = (
                f'No article names "{actor.name}" for {years} years, and nobody is named beside both before and after.'
            )
            yield Doubt("namesakes", tuple(sides), reason)


def _has_link(before: Sequence[Figure], after: Sequence[Figure], circumstances: Circumstances) -> bool:
    """Whether a role, a person or an organisation is there both times."""
    lives = []
    for figures in (before, after):
        company = (circumstances.company(figure) for figure in figures)
        walks = (circumstances.walks(figure) for figure in figures)
        lives.append(frozenset().union(*company, *walks))
    return not lives[0].isdisjoint(lives[1])

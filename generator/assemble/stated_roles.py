"""The roles that briefings give an actor, each with the sentence that says so.

What two briefings say is never weighed against each other: each role stands with its date, newest first. Only what
says the same, or the same in fewer words, is told once, in the newest words.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from generator.assemble.marks import MarkedArticle
from generator.knowledge.countries import country_named
from generator.knowledge.name_forms import fold
from generator.model import Mention, RoleClaim
from generator.site import StatedRole

Key: TypeAlias = tuple[str, str, str]
"""What makes two roles one: the folded title, the organisation or the country's code, and whether it is over."""


def held(roles: Iterable[RoleClaim], mentions: Sequence[Mention]) -> Iterator[tuple[RoleClaim, str]]:
    """Each role with the actor who holds it: the person whose mention stands at the holder's place."""
    bearers = {
        offset: mention.entity
        for mention in mentions
        if mention.type == "PERSON"
        for offset in range(mention.start, mention.end)
    }
    for role in roles:
        entity = bearers.get(role.holder.start) or bearers.get(role.holder.end - 1)
        if entity is not None:
            yield role, entity


def stated_roles(marked: Iterable[MarkedArticle]) -> Mapping[str, tuple[StatedRole, ...]]:
    """The roles of each actor, in the order of the articles; of those in one article the last first."""
    found: dict[str, list[StatedRole]] = defaultdict(list)
    for text in marked:
        for role, entity in sorted(held(text.roles, text.mentions), key=lambda pair: -pair[0].start):
            found[entity].append(_stated(text, role))
    return {entity: tuple(_distinct(roles)) for entity, roles in found.items()}


def _stated(text: MarkedArticle, role: RoleClaim) -> StatedRole:
    words = " ".join(role.of(text.article.text).split())
    return StatedRole(role, words, (text.quotation(text.sentence_of(role)),))


def _distinct(roles: Sequence[StatedRole]) -> Iterator[StatedRole]:
    fuller = _fuller({_key(role) for role in roles})
    told: dict[Key, list[StatedRole]] = defaultdict(list)
    for role in roles:
        key = _key(role)
        fullest = {other for other in fuller[key] if not fuller[other]}
        told[fullest.pop() if len(fullest) == 1 else key].append(role)
    for same in told.values():
        yield replace(same[0], tellings=tuple(dict.fromkeys(each.quotation for each in same)))


def _key(role: StatedRole) -> Key:
    country = country_named(role.claim.org)
    status = role.claim.status if role.claim.status != "current" else None
    return fold(role.claim.title), country.code if country else fold(role.claim.org), status or ""


def _fuller(keys: Iterable[Key]) -> Mapping[Key, set[Key]]:
    """For each role those that say the same and more: "secretary of state" for "secretary"."""
    fuller: dict[Key, set[Key]] = {key: set() for key in keys}
    for key in fuller:
        title, org, status = key
        words = title.split()
        for length in range(1, len(words) + 1):
            for whose in {"", org}:
                shorter = (" ".join(words[:length]), whose, status)
                if shorter != key and shorter in fuller:
                    fuller[shorter].add(key)
    return fuller

"""Which id each group of figures has: an editor's, the register's, or one made of the name.

An id is made of the normal form of the name in the earliest article that has it in full, so a later article changes no
address. Where it does, since the earlier ones had no full name, the id of before leads to the new one. Of two bearers
of one name the one who was written about first has the plain id, the next has a number.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count

from generator.model import MentionType
from generator.register.identities import Identities
from generator.resolve import organisations, persons, places
from generator.resolve.claims import Claims
from generator.resolve.figures import Figure
from generator.slugs import slugify

PREFIXES: Mapping[MentionType, str] = {"PERSON": "per", "ORG": "org", "PLACE": "plc"}


def assign_ids(groups: Iterable[Sequence[Figure]], claims: Claims, decided: Identities) -> dict[str, list[Figure]]:
    """The figures of each id. In a group that a registered actor claims a part of, the others are that actor's, too.

    An id that the register gave up is made only by the name of the actor that it became; `lead_on` takes it there.
    """
    named: dict[str, list[Figure]] = defaultdict(list)
    taken = set(claims.actors)
    parts = (part for group in groups for part in _kept_apart(group, decided))
    for group in sorted(parts, key=lambda figures: min(figure.age for figure in figures)):
        owners = _owners(group, claims, decided)
        barred = claims.merged if any(owners.values()) else {}
        unclaimed = next(id_ for id_ in _numbered(own_id(group)) if id_ not in taken and id_ not in barred)
        if None in owners.values():
            taken.add(unclaimed)
        for figure, owner in owners.items():
            named[owner or unclaimed].append(figure)
    return named


def lead_on(assigned: Mapping[str, Sequence[Figure]], claims: Claims, decided: Identities) -> dict[str, list[Figure]]:
    """The figures of each id that is kept, by the register first, then by decisions."""
    named: dict[str, list[Figure]] = defaultdict(list)
    for id_, figures in assigned.items():
        kept = claims.merged.get(id_, id_)
        named[decided.merged.get(kept, kept)] += figures
    return named


def former_ids(
    named: Mapping[str, Sequence[Figure]], claims: Claims, decided: Identities
) -> dict[str, tuple[str, ...]]:
    """The other ids that lead to each: given up by the register or a decision, or made by some of its articles alone.

    What two actors could have been called is the former id of the one who was written about first.
    """
    given_up = {old: decided.merged.get(kept, kept) for old, kept in claims.merged.items()} | dict(decided.merged)
    leads = {old: kept for old, kept in given_up.items() if kept in named}
    figures = ((figure, id_) for id_, group in named.items() for figure in group)
    for figure, id_ in sorted(figures, key=lambda pair: pair[0].age):
        for old in (own_id([figure]), *_ids_before_retyping(figure)):
            leads.setdefault(old, id_)
    former: dict[str, list[str]] = defaultdict(list)
    for old, id_ in sorted(leads.items()):
        if old not in named:
            former[id_].append(old)
    return {id_: tuple(olds) for id_, olds in former.items()}


def _ids_before_retyping(figure: Figure) -> Iterator[str]:
    """What a figure was called as one of the other types, if an editor said of which it is."""
    if any(mention.origin == "editor" for mention in figure.mentions):
        others = [prefix for type_, prefix in PREFIXES.items() if type_ != figure.type]
        yield from (f"{prefix}-{slugify(name)}" for name in figure.names for prefix in others)


def _owners(group: Sequence[Figure], claims: Claims, decided: Identities) -> dict[Figure, str | None]:
    owners = {figure: figure.decided or claims.owner(figure) for figure in group}
    counts = Counter(owner for owner in owners.values() if owner)
    heir = min(counts, key=lambda owner: (-counts[owner], owner), default=None)
    if heir is None:
        return owners
    return {
        figure: owner or (None if _differ(heir, own_id([figure]), decided) else heir)
        for figure, owner in owners.items()
    }


def own_id(group: Sequence[Figure]) -> str:
    """The id that the names of these figures make."""
    figures = sorted(group, key=lambda figure: figure.age)
    return f"{PREFIXES[figures[0].type]}-{slugify(_full_name(figures))}"


def _full_name(figures: Sequence[Figure]) -> str:
    match figures[0].type:
        case "PERSON":
            names = [persons.fullest(figure.names) for figure in figures]
            name = next((each for each in names if each.is_full), names[0])
            return f"{name.given} {name.family}"
        case "ORG":
            full = (figure for figure in figures if organisations.is_full(figure.names))
            return organisations.written_in_full(next(full, figures[0]).names)
        case "PLACE":
            return places.fullest(figures[0].names)


def _kept_apart(group: Sequence[Figure], decided: Identities) -> list[list[Figure]]:
    """The group in as many parts as it takes that no two ids are together that editors call different."""
    parts: list[dict[str, list[Figure]]] = [{}]
    for figure in sorted(group, key=lambda each: each.age):
        id_ = own_id([figure])
        fitting = (part for part in parts if not any(_differ(id_, other, decided) for other in part))
        part = next(fitting, None)
        if part is None:
            parts.append(part := {})
        part.setdefault(id_, []).append(figure)
    return [[figure for figures in part.values() for figure in figures] for part in parts]


def _differ(one: str, other: str, decided: Identities) -> bool:
    return (min(one, other), max(one, other)) in decided.different


def _numbered(plain: str) -> Iterator[str]:
    yield plain
    for number in count(2):
        yield f"{plain}-{number}"

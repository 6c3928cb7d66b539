"""Persons: which forms of a name one bearer can have.

A full name has a given and a family name; anything else is bare. Full names are one person's if all their parts can be;
a bare name is that of the person whose full name has it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.knowledge.name_forms import PersonName, formal_names, person_name, same_given_name
from generator.resolve.figures import Figure
from generator.resolve.groups import Groups
from generator.resolve.spellings import join_spellings

CLEARLY = 3
"""How many times more often than the next a person must be named to be meant by the surname alone."""


def gather_persons(names: Mapping[str, int]) -> list[list[str]]:
    """Group the forms of one article, given with their counts in the order of first mention.

    A surname or first name alone is the most often named of those whose full name has it, else the first.
    """
    groups = Groups(names)
    counts = Counter[PersonName]()
    for name, count in names.items():
        counts[person_name(name)] += count
    leaders = group_variants(counts)
    first: dict[PersonName, str] = {}
    weight = Counter[str]()
    for name, count in names.items():
        root = first.setdefault(leaders[person_name(name)], name)
        groups.join(root, name)
        weight[root] += count
    bearers = _bearers(leaders)
    for bare in [leader for leader in first if not leader.is_full]:
        meant = [first[bearer] for bearer in bearers[bare.family] if bare.suffix in {"", bearer.suffix}]
        if meant:
            groups.join(max(meant, key=lambda name: weight[name]), first[bare])
    return groups.groups()


def join_persons(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Group the figures of all articles.

    A figure that is bare in its article joins the one person of that surname, or the one whom far more articles name.
    """
    names = {figure: fullest(figure.names) for figure in figures}
    leaders = group_variants(Counter(names.values()))
    spellings = join_spellings({leader for leader in leaders.values() if leader.is_full})
    leaders = {name: spellings.find(leader) for name, leader in leaders.items()}
    bearers: dict[str, Counter[PersonName]] = defaultdict(Counter)
    for name in names.values():
        if name.is_full:
            bearers[name.family][leaders[name]] += 1
    groups: dict[PersonName, list[Figure]] = defaultdict(list)
    for figure, name in names.items():
        leader = leaders[name]
        groups[_best_known(bearers[leader.family]) or leader if not leader.is_full else leader].append(figure)
    return list(groups.values())


def _best_known(bearers: Counter[PersonName]) -> PersonName | None:
    """Who is named in at least `CLEARLY` times as many articles as anybody else of the name."""
    ranked = sorted(bearers.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] < CLEARLY * ranked[1][1]):
        return None
    return ranked[0][0]


def fullest(names: Iterable[str]) -> PersonName:
    """The form that says most."""
    parsed = map(person_name, sorted(names))
    return max(parsed, key=lambda name: (name.is_full, len(name.given) > 1, len(name.middle), len(name.given)))


def group_variants(names: Counter[PersonName]) -> dict[PersonName, PersonName]:
    """Map each name to the one that leads its group; a bare name leads itself.

    The fullest names lead. A shorter one joins if it fits those of one given name only, the most frequent of them.
    """
    leaders = {name: name for name in names}
    known: dict[tuple[str, str], list[PersonName]] = defaultdict(list)
    for name in sorted(names, key=lambda each: (len(each.given) <= 1, -len(each.middle), -names[each], each)):
        if not name.is_full:
            continue
        similar = {leader for key in _keys(name, initial=len(name.given) == 1) for leader in known[name.family, key]}
        fitting = sorted(leader for leader in similar if same_person(leader, name))
        if len({leader.given for leader in fitting}) == 1:
            leaders[name] = max(fitting, key=lambda leader: names[leader])
            continue
        for key in _keys(name, initial=True):
            known[name.family, key].append(name)
    return leaders


def _keys(name: PersonName, *, initial: bool) -> set[str]:
    """What the given names of one person have in common with each other: a form, an initial, a middle name."""
    return {*formal_names(name.given), *name.middle.split(), *([name.given[0]] if initial else [])}


def same_person(first: PersonName, second: PersonName) -> bool:
    """Whether two full names can be one person's."""
    given = same_given_name(first.given, second.given) and _same_middle(first.middle, second.middle)
    called_by_middle = second.given in first.middle.split() or first.given in second.middle.split()
    return first.family == second.family and first.suffix == second.suffix and (given or called_by_middle)


def _same_middle(first: str, second: str) -> bool:
    """Whether one is not said, or its initials begin the other's: "george w bush" is not "george h w bush"."""
    initials = sorted(("".join(word[0] for word in middle.split()) for middle in (first, second)), key=len)
    return initials[1].startswith(initials[0])


def _bearers(leaders: Mapping[PersonName, PersonName]) -> dict[str, list[PersonName]]:
    """Who can be meant by a family name, its last word, or a given name, in the order of first mention."""
    bearers: dict[str, list[PersonName]] = defaultdict(list)
    for leader in dict.fromkeys(leaders.values()):
        if leader.is_full:
            for bare in dict.fromkeys((leader.family, leader.family.rpartition(" ")[2], leader.given)):
                bearers[bare].append(leader)
    return bearers

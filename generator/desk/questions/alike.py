"""Names that are nearly alike, found without comparing all with all."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from math import log

from generator.desk.questions.desk import Desk
from generator.fuzzy import slips
from generator.knowledge.countries import country_named, country_of_demonym
from generator.knowledge.name_forms import SMALL_WORDS, fold, initials_of, is_acronym, person_name
from generator.knowledge.vocabulary import DIRECTIONS, ORGANISATIONS, OTHERS, PLACES
from generator.model import Actor, ActorType
from generator.register.nouns import RegisteredActor

COMMON = 12
"""Names that may share a word before it says nothing about them."""

SHORTEST = 5
"""Letters of a word that may have a slip in it; shorter ones are near too many others."""

LETTERS_A_SLIP = 5
"""One slip in so many letters."""

LONG = 8
"""Letters from which a single word that is nearly another is likely the same."""

COMPASS = frozenset({"north", "south", "east", "west", "middle", "far", "near"})
TOWNS = frozenset({"city", "town"})
"""Words behind a place's name that only say what it is."""

ALIKE = 0.75
"""The share of their words, weighed by how rare these are, that two names of one organisation have in common."""


@dataclass(frozen=True, slots=True)
class NearName:
    """Two ids whose names are nearly alike, why, and the chance that they are one actor."""

    one: str
    other: str
    reason: str
    doubt: float


@dataclass(frozen=True, slots=True)
class _Named:
    """An actor by one of its names, in folded words without the small ones."""

    id: str
    type: ActorType
    name: str
    words: tuple[str, ...]
    countries: frozenset[str]


def near_names(desk: Desk) -> Iterator[NearName]:
    """The nearest names of each two actors that can be one, in order of their ids."""
    named = list(_named(desk.actors.values()))
    rarity = _rarity(named)
    best: dict[tuple[str, str], NearName] = {}
    for one, other in _neighbours(named, _named(desk.unnamed.values())):
        near = _compare(one, other, rarity)
        if near and near.doubt > (best[near.one, near.other].doubt if (near.one, near.other) in best else 0):
            best[near.one, near.other] = near
    for pair in sorted(best):
        yield best[pair]


def _named(actors: Iterable[Actor | RegisteredActor]) -> Iterator[_Named]:
    for actor in sorted(actors, key=lambda each: each.id):
        _, countries = _apart(fold(actor.name).split())
        for name in dict.fromkeys((actor.name, *(each.value for each in actor.names))):
            written = fold(name).split()
            kept = _apart(written)[0] if actor.type == "organization" else written
            words = tuple(word for word in kept if word not in SMALL_WORDS)
            if words and not country_named(name) and _says_who(name, words, actor):
                yield _Named(actor.id, actor.type, name, words, countries)


def _apart(words: list[str]) -> tuple[list[str], frozenset[str]]:
    """Folded words without the names of countries, and the codes of all countries that they speak of."""
    codes = {country.code for word in words if (country := country_of_demonym(word))}
    kept = list(words)
    for length, start in product((3, 2, 1), range(len(words))):
        if country := country_named(" ".join(kept[start : start + length])):
            codes.add(country.code)
            kept[start : start + length] = [""] * len(kept[start : start + length])
    return [word for word in kept if word], frozenset(codes)


def _says_who(name: str, words: Sequence[str], actor: Actor | RegisteredActor) -> bool:
    """Whether a name is not also that of many others: a surname alone, a common noun, a direction."""
    if len(words) == 1 and words[0] in COMPASS:
        return False
    if actor.type == "person":
        return name == actor.name or person_name(name).is_full
    return actor.type != "organization" or not ORGANISATIONS.issuperset(words)


def _rarity(named: Iterable[_Named]) -> Mapping[str, float]:
    """What it says that two names share a word: much if few have it."""
    actors = defaultdict(set)
    for each in named:
        for word in each.words:
            actors[word].add(each.id)
    every = len({each.id for each in named})
    return defaultdict(lambda: log(1 + every), {word: log(1 + every / len(ids)) for word, ids in actors.items()})


def _neighbours(named: Sequence[_Named], others: Iterable[_Named]) -> Iterator[tuple[_Named, _Named]]:
    """Pairs of names of two actors that have a key in common which few have; at least one of them is in `named`."""
    by_key: dict[str, list[_Named]] = defaultdict(list)
    for each in named:
        for key in dict.fromkeys(_keys(each)):
            by_key[key].append(each)
    known = frozenset(named)
    for each in others:
        for key in dict.fromkeys(_keys(each)):
            if key in by_key:
                by_key[key].append(each)
    seen = set()
    for sharing in by_key.values():
        if len({each.id for each in sharing}) <= COMMON:
            for pair in combinations(sharing, 2):
                if pair[0].id != pair[1].id and pair not in seen and not known.isdisjoint(pair):
                    seen.add(pair)
                    yield pair


def _keys(named: _Named) -> Iterator[str]:
    """Its words, these without each of their letters (what two words have in common but for a slip), its initials."""
    yield "".join(named.words)
    for word in named.words:
        yield word
        if len(word) >= SHORTEST:
            yield from (word[:at] + word[at + 1 :] for at in range(len(word)))
    if named.type == "organization" and len(named.words) > 2:
        yield from initials_of(named.name)


def _compare(one: _Named, other: _Named, rarity: Mapping[str, float]) -> NearName | None:
    short, long = sorted((one, other), key=lambda each: (len(each.words), each.id))
    of_others = one.countries and other.countries and not one.countries & other.countries
    if of_others or _figures(short) != _figures(long):
        return None
    found = _letters(short, long)
    if found is None and short.type == long.type:
        found = _PARTS[short.type](short, long, rarity)
    return NearName(min(one.id, other.id), max(one.id, other.id), found[1], found[0]) if found else None


def _letters(short: _Named, long: _Named) -> tuple[float, str] | None:
    """The same letters but for a slip, whatever types the machine gave the two."""
    said = f'"{short.name}" is written like "{long.name}"'
    if short.name == long.name:
        return 0.8, f'Both are called "{short.name}".'
    if "".join(short.words) == "".join(long.words):
        return 0.8, f"{said}."
    if len(short.words) == len(long.words) and len(_matched(short, long)) == len(short.words):
        alone = len(short.words) == 1 and len(short.words[0]) < LONG
        return 0.2 if alone or short.type != long.type else 0.7, f"{said} but for a letter or two."
    if len(short.words) == 1 and long.type == "person" and _slipped(short.words[0], long.words[-1]):
        return 0.6, f"{said} but for a letter or two, and without a first name."
    return None


def _person_in(short: _Named, long: _Named, _: Mapping[str, float]) -> tuple[float, str] | None:
    within = len(_matched(short, long)) == len(short.words) > 1
    return (0.6, f'"{short.name}" is part of "{long.name}".') if within else None


def _place_in(short: _Named, long: _Named, _: Mapping[str, float]) -> tuple[float, str] | None:
    """What follows the shorter name must be no other place: an airport, a province, the western part."""
    more = set(long.words[len(short.words) :])
    within = long.words[: len(short.words)] == short.words and not more & (
        DIRECTIONS | COMPASS | ORGANISATIONS | PLACES - TOWNS
    )
    return (0.4, f'"{short.name}" is part of "{long.name}".') if within else None


def _organisation_in(short: _Named, long: _Named, rarity: Mapping[str, float]) -> tuple[float, str] | None:
    """Only one of the two may have words of its own, beside a country's adjective."""
    if is_acronym(short.name):
        initials = fold(short.name) in initials_of(long.name)
        return (0.6, f'"{short.name}" can be the initials of "{long.name}".') if initials else None
    if (short.words[-1] in OTHERS) != (long.words[-1] in OTHERS):
        return None
    own, others = (_own_words(one, other) for one, other in ((short, long), (long, short)))
    matched = _matched(short, long)
    weights = [sum(rarity[word] for word in words) for words in (matched, short.words, long.words)]
    share = 2 * weights[0] / (weights[1] + weights[2])
    if share < ALIKE or (own and others):
        return None
    return share * 0.6, f'"{short.name}" and "{long.name}" share most of their words.'


_PARTS: Mapping[ActorType, Callable[[_Named, _Named, Mapping[str, float]], tuple[float, str] | None]] = {
    "person": _person_in,
    "place": _place_in,
    "organization": _organisation_in,
}
"""When one name of a type can be another with words left out."""


def _own_words(one: _Named, other: _Named) -> list[str]:
    """The words of a name that another does not have, but for countries' adjectives."""
    matched = Counter(_matched(one, other))
    return [word for word in (Counter(one.words) - matched) if country_of_demonym(word) is None]


def _matched(short: _Named, long: _Named) -> list[str]:
    """The words of the shorter name that the longer one has, too, each once, but for a slip."""
    left = list(long.words)
    matched = []
    for word in short.words:
        same = next((other for other in left if other == word or _slipped(word, other)), None)
        if same is not None:
            left.remove(same)
            matched.append(word)
    return matched


def _slipped(word: str, other: str) -> bool:
    """Whether two words are one but for a slip or two."""
    shorter = min(len(word), len(other))
    most = shorter // LETTERS_A_SLIP if shorter >= SHORTEST else 0
    return word != other and word[0] == other[0] and bool(most) and slips(word, other, most=most) <= most


def _figures(named: _Named) -> Counter[str]:
    return Counter(re.findall(r"\d+", " ".join(named.words)))

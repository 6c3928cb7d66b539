"""Places: one country under all its names; other places by their name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.knowledge.countries import country_named
from generator.knowledge.name_forms import fold
from generator.knowledge.vocabulary import PLACES
from generator.resolve.figures import Figure


def gather_places(names: Mapping[str, int]) -> list[list[str]]:
    """Group the forms of one article; "the Strip" is the Gaza Strip that it names."""
    longer = {words[-1]: key for key in map(place_key, names) if len(words := key.split()) > 1 and words[-1] in PLACES}
    groups: dict[str, list[str]] = defaultdict(list)
    for name in names:
        key = place_key(name)
        groups[longer.get(key, key)].append(name)
    return list(groups.values())


def join_places(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Group the figures of all articles."""
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        groups[fullest(figure.names)].append(figure)
    return list(groups.values())


def fullest(names: Iterable[str]) -> str:
    """The key of the longest form."""
    return max(sorted(map(place_key, names)), key=len)


def place_key(name: str) -> str:
    """The common name of a country, else the folded name without article."""
    country = country_named(name)
    return fold(country.name) if country else fold(name).removeprefix("the ").removesuffix(" dc")

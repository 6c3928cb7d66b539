"""Places: one country under all its names; other places by their name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.knowledge.countries import country_named
from generator.knowledge.name_forms import fold, initials_of, is_acronym
from generator.knowledge.vocabulary import PLACES
from generator.resolve.figures import Figure
from generator.resolve.groups import Groups


def gather_places(names: Mapping[str, int], aliases: Iterable[tuple[str, str]] = ()) -> list[list[str]]:
    """Group the forms of one article; "the Strip" is the Gaza Strip that it names, and "L.A." its Los Angeles.

    `aliases` are pairs that the text itself puts side by side: "People's Republic of China (PRC)".
    """
    groups = Groups(names)
    keys = {name: place_key(name) for name in names}
    longer = {words[-1]: key for key in keys.values() if len(words := key.split()) > 1 and words[-1] in PLACES}
    first: dict[str, str] = {}
    for name, key in keys.items():
        groups.join(first.setdefault(longer.get(key, key), name), name)
    initials = {letters: name for name, key in keys.items() for letters in initials_of(key)}
    short = ((initials[key], name) for name, key in keys.items() if is_acronym(name) and key in initials)
    for name, alias in (*short, *aliases):
        groups.join(name, alias)
    return groups.groups()


def join_places(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Group the figures of all articles by their fullest name, whatever blanks are in it."""
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        groups[fullest(figure.names).replace(" ", "")].append(figure)
    return list(groups.values())


def fullest(names: Iterable[str]) -> str:
    """The key of the longest form, of those that are no acronyms if there are any."""
    return place_key(max(sorted(names), key=lambda name: (not is_acronym(name), len(place_key(name)))))


def place_key(name: str) -> str:
    """The common name of a country, else the folded name without article."""
    country = country_named(name)
    return fold(country.name) if country else fold(name).removeprefix("the ").removesuffix(" dc")

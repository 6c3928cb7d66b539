"""What every reader knows about countries, from open data packages that others maintain.

Names of territories come from the Unicode CLDR (`babel`); other spellings, demonyms and capitals from `countryinfo`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel import Locale
from countryinfo import CountryInfo, all_countries

from generator.knowledge.name_forms import fold

EVERYDAY_NAMES = {
    "US": ("US", "USA", "America", "United States of America"),
    "GB": ("UK", "Britain", "Great Britain"),
    "AE": ("UAE",),
    "BA": ("Bosnia",),
    "MM": ("Burma",),
    "NL": ("Holland",),
    "PS": ("Palestine",),
}
"""What English news calls a country where the packages hold only a code or a formal name."""

EVERYDAY_DEMONYMS = {
    "AR": ("Argentine",),
    "DK": ("Dane",),
    "ES": ("Spaniard",),
    "FI": ("Finn",),
    "GB": ("Briton", "Brit"),
    "IS": ("Icelandic",),
    "KG": ("Kyrgyz",),
    "KZ": ("Kazakh",),
    "NZ": ("Kiwi",),
    "PL": ("Pole",),
    "SA": ("Saudi",),
    "SE": ("Swede",),
    "SI": ("Slovenian",),
    "SK": ("Slovakian",),
    "TJ": ("Tajik",),
    "TR": ("Turk",),
    "UZ": ("Uzbek",),
}
"""Nouns and adjectives of peoples that differ from the one that the package gives."""

EVERYDAY_CAPITALS = {"KZ": ("Astana",), "UA": ("Kiev",), "US": ("Washington", "Washington, D.C.")}
"""What English news calls a capital beside the name that the package gives."""

OTHER_SEATS = frozenset({"brussels"})
"""Capitals whose name stands for others than their country's government as often: those of the European Union."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory; `code` is ISO 3166-1 alpha-2, `name` the CLDR's English one.

    `latitude` and `longitude` are of its middle, in degrees, and not known of a few territories.
    """

    code: str
    name: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: str
    latitude: float | None = None
    longitude: float | None = None


@cache
def countries() -> tuple[Country, ...]:
    """All countries and territories, the most populous first, so that it has the name or demonym that two share."""
    facts = {info.iso().get("alpha2"): info for info in sorted(all_countries(), key=_population)}
    territories = Locale("en").territories
    found = [_country(code, territories[code], facts[code]) for code in facts if code in territories]
    return tuple(sorted(found, key=lambda country: (-_population(facts[country.code]), country.code)))


def country_named(name: str) -> Country | None:
    """The country of that name in any spelling: "Turkey", "the U.S.", "Britain"."""
    return _by_name().get(_key(name))


def country_coded(code: str) -> Country | None:
    """The country of an ISO 3166-1 alpha-2 code."""
    return next((country for country in countries() if country.code == code), None)


def country_of_demonym(word: str) -> Country | None:
    """The country whose people or adjective `word` is: "Turkish", "Israelis"."""
    return _by_demonym().get(fold(word))


def is_capital(name: str) -> bool:
    """Whether a country has a capital of that name."""
    return fold(name) in _capitals()


def country_of_capital(name: str) -> Country | None:
    """The country whose government "Ankara" or "Washington" can stand for; none for "Singapore", a country itself."""
    return _by_capital().get(fold(name))


@cache
def regions() -> frozenset[str]:
    """Folded names of continents and parts of the world, such as "europe" and "western asia"."""
    territories = Locale("en").territories
    return frozenset(fold(name) for code, name in territories.items() if code.isdigit() and code != "001")


@cache
def currencies_and_time_zones() -> frozenset[str]:
    """Codes and names of currencies and time zones, such as "USD" and "UTC": capitalised in English, and no actors."""
    locale = Locale("en")
    currencies = {word for pair in locale.currencies.items() for word in pair}
    zones = (*locale.meta_zones.values(), *locale.time_zones.values())
    return frozenset(currencies | {name for zone in zones for name in zone.get("short", {}).values()})


def _country(code: str, cldr_name: str, info: CountryInfo) -> Country:
    name, _, former = cldr_name.partition(" (")
    name = name.removesuffix(" SAR China")
    # Of the package's spellings the single words are codes and native names: "IT", "Island", "Mann" would claim others.
    spellings = (spelling for spelling in info.alt_spellings() if " " in spelling.strip())
    latitude, longitude = map(float, info.latlng() or ()) if info.latlng() else (None, None)
    demonyms = re.split(r"[,/]", info.demonym() or "")
    return Country(
        code=code,
        name=name,
        names=_unique(name, former.rstrip(")"), info.name(), *EVERYDAY_NAMES.get(code, ()), *spellings),
        demonyms=_unique(*demonyms, *EVERYDAY_DEMONYMS.get(code, ())),
        capital=_capital(info),
        latitude=latitude,
        longitude=longitude,
    )


def _capital(info: CountryInfo) -> str:
    """The capital, of which the package has a list where the country is one town."""
    capital = info.capital() or ""
    return str(capital[0] if isinstance(capital, list) else capital)


def _population(info: CountryInfo) -> int:
    return int(info.population() or 0)


def _unique(*words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, words)))


@cache
def _by_name() -> dict[str, Country]:
    return {_key(name): country for country in reversed(countries()) for name in reversed(country.names)}


@cache
def _capitals() -> frozenset[str]:
    return frozenset(fold(country.capital) for country in countries() if country.capital)


@cache
def _by_capital() -> dict[str, Country]:
    named = {
        fold(name): country
        for country in reversed(countries())
        for name in (country.capital, *EVERYDAY_CAPITALS.get(country.code, ()))
        if name and country_named(name) is None
    }
    return {name: country for name, country in named.items() if name not in OTHER_SEATS}


@cache
def _by_demonym() -> dict[str, Country]:
    return {form: country for country in reversed(countries()) for word in country.demonyms for form in _plurals(word)}


def _plurals(demonym: str) -> Iterator[str]:
    word = fold(demonym)
    yield word
    yield f"{word}s"


def _key(name: str) -> str:
    return fold(name).removeprefix("the ")

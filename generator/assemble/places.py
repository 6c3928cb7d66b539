"""Where places are: countries by their names, towns by theirs and by the countries that are named beside them."""

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.knowledge.cities import city_named
from generator.knowledge.countries import Country, country_coded, country_named, country_of_capital, regions
from generator.knowledge.name_forms import fold
from generator.model import Actor
from generator.site import Briefing, Location


def located(actor: Actor, briefings: Iterable[Briefing]) -> Location | None:
    """Where a place is, if it is a country or a town that is known; `briefings` are those that name it."""
    if actor.type != "place":
        return None
    if country := country_named(actor.name):
        return _in_middle(country)
    if fold(actor.name) in regions():
        return None
    city = city_named(actor.name, near=_countries_in(briefings))
    country = country_coded(city.country) if city else None
    if city is None or country is None:
        return None
    is_capital = country_of_capital(city.name) == country
    return Location("capital" if is_capital else "town", country, city.latitude, city.longitude)


def _in_middle(country: Country) -> Location | None:
    if country.latitude is None or country.longitude is None:
        return None
    return Location("country", country, country.latitude, country.longitude)


def _countries_in(briefings: Iterable[Briefing]) -> Sequence[str]:
    """The codes of the countries that these briefings name, those first that most of them name."""
    named = Counter(
        country.code
        for briefing in briefings
        for appearance in briefing.appearances
        if appearance.actor.type == "place" and (country := country_named(appearance.actor.name))
    )
    return sorted(named, key=lambda code: (-named[code], code))

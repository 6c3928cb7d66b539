"""What open data packages know about countries."""

import pytest

from generator.knowledge.countries import (
    countries,
    country_named,
    country_of_capital,
    country_of_demonym,
    currencies_and_time_zones,
    is_capital,
    regions,
)


@pytest.mark.parametrize("name", ["United States", "the United States", "U.S.", "U. S.", "US", "USA", "America"])
def test_a_country_has_many_names(name: str) -> None:
    country = country_named(name)
    assert country is not None
    assert country.code == "US"


@pytest.mark.parametrize("name", ["IT", "Lisbon", "Mann", "", "Island"])
def test_codes_and_native_words_are_no_names_of_countries(name: str) -> None:
    assert country_named(name) is None


def test_a_name_with_and_without_its_diacritics_is_one_country() -> None:
    assert country_named("Türkiye") == country_named("Turkiye") == country_named("Turkey")


@pytest.mark.parametrize(
    ("word", "code"),
    [("Turkish", "TR"), ("Israelis", "IL"), ("Argentine", "AR"), ("American", "US"), ("Dominican", "DO")],
)
def test_a_demonym_leads_to_the_most_populous_country_of_that_demonym(word: str, code: str) -> None:
    country = country_of_demonym(word)
    assert country is not None
    assert country.code == code


def test_every_country_has_a_name_and_most_have_a_capital() -> None:
    assert all(country.name and country.name in country.names for country in countries())
    assert sum(bool(country.capital) for country in countries()) > 200


def test_capitals_are_known_however_they_are_written() -> None:
    assert is_capital("TEHRAN")
    assert is_capital("Bogota")
    assert not is_capital("Barcelona")


def test_currencies_time_zones_and_continents_are_known() -> None:
    assert {"USD", "UTC", "Turkish Lira"} <= currencies_and_time_zones()
    assert "europe" in regions()


def test_a_capital_leads_to_its_country_also_by_its_everyday_name() -> None:
    names = {name: country_of_capital(name) for name in ("Oslo", "Washington", "Kiev", "Kyiv", "Astana")}
    codes = {name: country.code for name, country in names.items() if country}
    assert codes == {"Oslo": "NO", "Washington": "US", "Kiev": "UA", "Kyiv": "UA", "Astana": "KZ"}


def test_a_capital_that_is_a_country_or_the_seat_of_others_leads_to_none() -> None:
    assert [country_of_capital(name) for name in ("Singapore", "Luxembourg", "Brussels", "Porto")] == [None] * 4


def test_a_country_is_somewhere() -> None:
    norway = country_named("Norway")
    assert norway is not None
    assert norway.latitude is not None
    assert norway.longitude is not None
    assert 57 < norway.latitude < 72
    assert 4 < norway.longitude < 32

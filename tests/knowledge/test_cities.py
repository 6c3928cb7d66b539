"""What open data know about towns."""

import pytest

from generator.knowledge.cities import cities_named, city_named


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Oslo", "NO"),
        ("Zürich", "CH"),
        ("Zurich", "CH"),
        ("Bombay", "IN"),
        ("Kiev", "UA"),
        ("New York", "US"),
        ("Cordoba", "AR"),
        ("Paris", "FR"),
    ],
)
def test_a_town_is_found_by_its_names_and_the_largest_is_meant(name: str, country: str) -> None:
    city = city_named(name)
    assert city is not None
    assert city.country == country


def test_a_town_has_coordinates_and_a_size() -> None:
    oslo = city_named("Oslo")
    assert oslo is not None
    assert (round(oslo.latitude), round(oslo.longitude)) == (60, 11)
    assert oslo.population > 500_000


def test_of_comparable_towns_the_one_in_a_country_nearby_is_meant() -> None:
    assert [city_named("Cordoba", near=near).country for near in (["ES"], ["NO", "ES"], ["NO"])] == ["ES", "ES", "AR"]  # type: ignore[union-attr]


def test_a_small_town_is_not_meant_where_a_great_one_has_the_name() -> None:
    assert "US" in {city.country for city in cities_named("Paris")}
    paris = city_named("Paris", near=["US"])
    assert paris is not None
    assert paris.country == "FR"


@pytest.mark.parametrize("name", ["", "Nowhere at All", "Dr", "☂"])
def test_what_no_town_is_called_is_none(name: str) -> None:
    assert city_named(name) is None

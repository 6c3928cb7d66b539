"""Places on a map."""

import re
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from generator.knowledge.countries import country_named
from generator.pictures.map import Place, map_of
from generator.pictures.svg import Figure
from generator.site import Location


def place(name: str, latitude: float, longitude: float, weight: int = 1, kind: str = "town") -> Place:
    country = country_named("Turkey")
    assert country
    location = Location(kind, country, latitude, longitude)  # type: ignore[arg-type]
    return Place(name, location, weight, f"../{name}/", f"{name}: {weight} times")


ANKARA = place("Ankara", 39.9, 32.9, 5, "capital")
ISTANBUL = place("Istanbul", 41.0, 29.0, 2)
TURKEY = place("Turkey", 37, 35, 3, "country")


def drawn(*places: Place) -> Figure:
    figure = map_of(places, title="Places", caption="The places.")
    assert figure
    return figure


def test_each_place_leads_to_its_page_and_a_country_has_no_dot() -> None:
    root = ET.fromstring(drawn(ANKARA, ISTANBUL, TURKEY).picture)
    links = {link.get("href"): {child.tag for child in link} for link in root.findall("a")}
    assert links == {
        "../Ankara/": {"title", "circle", "text"},
        "../Istanbul/": {"title", "circle", "text"},
        "../Turkey/": {"title", "text"},
    }
    assert len(root.find("svg/path").get("d") or "") > 100  # type: ignore[union-attr]


def test_one_place_makes_no_map() -> None:
    assert map_of([ANKARA], title="Places", caption="") is None


def test_a_place_far_away_is_named_below_and_does_not_make_it_a_map_of_the_world() -> None:
    figure = drawn(ANKARA, ISTANBUL, TURKEY, place("Lima", -12, -77))
    assert "Beyond the map: Lima." in figure.caption
    assert "Lima" not in [text.text for text in ET.fromstring(figure.picture).iter("text")]


def test_equal_places_in_any_order_make_equal_bytes() -> None:
    assert drawn(ANKARA, ISTANBUL, TURKEY) == drawn(TURKEY, ISTANBUL, ANKARA)


named = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20)
anywhere = st.builds(place, named, st.floats(-50, 75), st.floats(-179, 179), st.integers(1, 9))


@given(st.lists(anywhere, min_size=2, max_size=8))
def test_whatever_the_places_the_picture_is_sound_small_and_has_all_points_in_it(places: list[Place]) -> None:
    figure = map_of(places, title="Places", caption="")
    if figure is None:
        return
    root = ET.fromstring(figure.picture)
    assert len(figure.picture.encode()) < 16_000
    for child in root.iter():
        for key in ("cx", "cy", "x", "y"):
            if value := child.get(key):
                assert 0 <= float(value.rstrip("%")) <= 100
    assert re.fullmatch(r"(M-?\d+ -?\d+l([+-]\d+[+-]\d+)+z)*", root.find("svg/path").get("d") or "")  # type: ignore[union-attr]

"""With whom an actor is named."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from generator.pictures.network import MOST, Neighbour, network
from generator.pictures.svg import Figure


def neighbour(name: str, shared: int = 2, kind: str = "person") -> Neighbour:
    return Neighbour(f"id-{name}", name, kind, shared, f"../{name}/")  # type: ignore[arg-type]


LAPID, ERDOGAN, NATO = neighbour("Yair Lapid", 5), neighbour("Erdogan", 2), neighbour("NATO", 1, "organization")


def drawn(*neighbours: Neighbour, together: int = 0) -> Figure:
    figure = network("Isaac Herzog", "person", neighbours, lambda one, other: together)
    assert figure
    return figure


def test_each_name_says_its_kind_and_how_many_briefings_and_leads_to_the_profile() -> None:
    links = ET.fromstring(drawn(LAPID, ERDOGAN, NATO).picture).findall("a")
    assert {link.get("href"): link.get("aria-label") for link in links} == {
        "../Yair Lapid/": "Yair Lapid, person: 5 briefings",
        "../Erdogan/": "Erdogan, person: 2 briefings",
        "../NATO/": "NATO, organisation: 1 briefing",
    }


def test_kinds_differ_in_shape_and_a_line_is_the_broader_the_more_briefings_there_are() -> None:
    root = ET.fromstring(drawn(LAPID, ERDOGAN, NATO).picture)
    assert len(root.findall("a/rect[@class='organization']")) == 1
    assert len(root.findall("a/circle[@class='person']")) == 2
    widths = [float(line.get("stroke-width") or 0) for line in root.findall("line")]
    assert len(set(widths)) == 3


def test_lines_between_neighbours_stand_for_more_than_one_briefing() -> None:
    assert not ET.fromstring(drawn(LAPID, ERDOGAN, NATO, together=1).picture).findall("line[@class='tie']")
    figure = drawn(LAPID, ERDOGAN, NATO, together=2)
    assert len(ET.fromstring(figure.picture).findall("line[@class='tie']")) == 3
    assert "2 briefings or more" in figure.caption


def test_two_neighbours_make_no_picture_and_no_picture_has_more_than_can_be_read() -> None:
    assert network("Herzog", "person", [LAPID, ERDOGAN], lambda one, other: 0) is None
    many = drawn(*(neighbour(f"Number {number}") for number in range(30)))
    assert len(ET.fromstring(many.picture).findall("a")) == MOST


names = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=60)


@given(
    st.lists(st.builds(neighbour, names, st.integers(1, 9)), min_size=3, max_size=14, unique_by=lambda each: each.id),
    names,
)
def test_whatever_the_names_everything_is_in_the_picture_and_no_two_names_share_a_line(
    neighbours: list[Neighbour], name: str
) -> None:
    figure = network(name, "place", neighbours, lambda one, other: len(one) + len(other))
    assert figure
    assert figure == network(name, "place", neighbours, lambda one, other: len(one) + len(other))
    assert len(figure.picture.encode()) < 12_000
    root = ET.fromstring(figure.picture)
    height = float(root.get("height") or 0)
    for child in root.iter():
        for key in ("x", "cx", "x1", "x2"):
            assert 0 <= float((child.get(key) or "0").rstrip("%")) <= 100
        for key in ("y", "cy", "y1", "y2"):
            assert 0 <= float(child.get(key) or "0") <= height
    first = [(text.get("text-anchor"), text.find("tspan").get("y")) for text in root.findall("a/text")]  # type: ignore[union-attr]
    assert len(set(first)) == len(first)

"""Where places are."""

import json

from generator.assemble import assemble
from generator.data import data_files
from generator.model import Actor, Mention
from tests.stories import actor, annotation, article, mention, resolution

ARGENTINA, SPAIN = actor("plc-argentina", "Argentina"), actor("plc-spain", "Spain")
CORDOBA, ASIA = actor("plc-cordoba", "Cordoba"), actor("plc-asia", "Asia")
FLORENCE = actor("per-florence", "Florence")


def locations(*actors: Actor) -> dict[str, object]:
    """The location of each actor in the data, where one briefing names them all."""
    story = article("News", *(f"They spoke of {each.name}." for each in actors))
    marks: list[Mention] = [mention(story, each.name, each.id, kind="PLACE") for each in actors]
    found = annotation(story, *marks)
    site = assemble([story], {story.slug: found}, resolution([found], *actors), ())
    return {each["name"]: each["location"] for each in json.loads(data_files(site)["data/actors.json"])["actors"]}


def test_a_country_is_in_its_middle() -> None:
    location = locations(SPAIN)["Spain"]
    assert location == {
        "kind": "country",
        "country": "ES",
        "demonyms": ["Spanish", "Spaniard"],
        "latitude": 40.0,
        "longitude": -4.0,
    }


def test_of_two_towns_the_one_in_a_country_of_the_same_briefings_is_meant() -> None:
    assert locations(CORDOBA, SPAIN)["Cordoba"]["country"] == "ES"  # type: ignore[index]
    assert locations(CORDOBA, ARGENTINA)["Cordoba"]["country"] == "AR"  # type: ignore[index]


def test_a_capital_is_one_of_its_country() -> None:
    assert locations(actor("plc-oslo", "Oslo"))["Oslo"]["kind"] == "capital"  # type: ignore[index]


def test_a_part_of_the_world_and_a_person_are_nowhere() -> None:
    assert locations(ASIA, FLORENCE) == {"Asia": None, "Florence": None}

"""The site as entities of FollowTheMoney."""

import json
import re
from typing import Any

from generator.assemble import assemble
from generator.data import data_files
from generator.model import Clause, Span
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, timex

_THING = {
    *("name", "summary", "description", "country", "alias", "previousName", "weakAlias", "sourceUrl", "publisher"),
    *("wikidataId", "keywords", "address", "addressEntity", "proof"),
}
PROPERTIES = {
    "Person": {*_THING, "position", "nationality", "birthDate"},
    "Organization": {*_THING, "jurisdiction", "website"},
    "Address": {*_THING, "full", "city", "latitude", "longitude"},
    "Event": {*_THING, "date", "startDate", "endDate", "involved", "location", "important"},
    "Article": {*_THING, "title", "fileName", "author", "publishedAt", "language", "date"},
    "Mention": {"document", "resolved", "name", "detectedSchema", "contextCountry"},
}
"""What entities of each kind may have, of the model's schemas.

Its own package checks the same and more, but needs a compiler and the headers of ICU to be installed.
"""
REQUIRED = {
    "Person": {"name"},
    "Organization": {"name"},
    "Event": {"name"},
    "Article": {"name", "fileName"},
    "Mention": {"document", "name"},
}
RANGES = {
    "resolved": {"Person", "Organization"},
    "involved": {"Person", "Organization"},
    "document": {"Article"},
    "proof": {"Article"},
    "addressEntity": {"Address"},
}
"""What entities a property may refer to."""
FORMS = {
    "date": r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?",
    "country": r"[a-z]{2}",
    "number": r"-?\d+(\.\d+)?",
    "identifier": r"Q\d+",
}
TYPES = {
    **dict.fromkeys(("date", "startDate", "endDate", "publishedAt"), "date"),
    **dict.fromkeys(("latitude", "longitude"), "number"),
    "country": "country",
    "wikidataId": "identifier",
}

LAPID = actor("per-yair-lapid", "Yair Lapid", aliases=("Lapid",), description="A politician.")
ENERGEAN = actor("org-energean", "Energean")
TURKEY = actor("plc-turkey", "Turkey")


def mistakes(entities: list[dict[str, Any]]) -> list[str]:
    """What FollowTheMoney would not take."""
    schemas = {entity["id"]: entity["schema"] for entity in entities}
    found = [] if len(schemas) == len(entities) else ["an id twice"]
    for entity in entities:
        id_, schema, properties = entity["id"], entity["schema"], entity["properties"]
        found += [f"{id_}: {name}?" for name in properties.keys() - PROPERTIES[schema]]
        found += [f"{id_}: no {name}" for name in REQUIRED.get(schema, set()) - properties.keys()]
        for name, values in properties.items():
            found += [f"{id_}: {name} is {value!r}" for value in values if not (value and isinstance(value, str))]
            form = FORMS.get(TYPES.get(name, ""), ".*")
            found += [f"{id_}: {name} is {value}" for value in values if not re.fullmatch(form, value, re.DOTALL)]
            if name in RANGES:
                found += [f"{id_}: {name} is {other}" for other in values if schemas.get(other) not in RANGES[name]]
    return found


def entities(date: str = "2022-06-23") -> list[dict[str, Any]]:
    story = article("News", "Lapid of Energean flew to Turkey on Thursday.", date="2022-06-24")
    thursday, flew = timex(story, "Thursday", date), Span(story.zones[1].start, story.zones[1].end)
    marks = (
        mention(story, "Lapid", LAPID.id),
        mention(story, "Energean", ENERGEAN.id, kind="ORG"),
        mention(story, "Turkey", TURKEY.id, kind="PLACE"),
        thursday,
        Clause(flew.start, flew.end, Span(thursday.start, thursday.end), parts=(flew,), rule="verb"),
    )
    found = annotation(story, *marks)
    resolved = resolution([found], ENERGEAN, LAPID, TURKEY)
    site = assemble([story], {story.slug: found}, resolved, timeline([story], {story.slug: found}, resolved))
    lines = data_files(site, site_url="https://example.org/")["data/entities.ftm.json"].splitlines()
    return [json.loads(line) for line in lines]


def one(schema: str, date: str = "2022-06-23") -> dict[str, Any]:
    return next(entity["properties"] for entity in entities(date) if entity["schema"] == schema)


def test_entities_are_as_the_model_has_them() -> None:
    assert mistakes(entities()) == []
    assert {entity["schema"] for entity in entities()} == PROPERTIES.keys()


def test_a_person_has_all_names_and_the_address_of_the_profile() -> None:
    person = one("Person")
    assert person["name"] == ["Yair Lapid"]
    assert person["alias"] == ["Lapid"]
    assert person["sourceUrl"] == ["https://example.org/actors/#per-yair-lapid"]


def test_a_place_is_an_address_with_its_country() -> None:
    place = one("Address")
    assert (place["full"], place["country"]) == (["Turkey"], ["tr"])


def test_a_mention_joins_an_article_and_who_is_named_in_it() -> None:
    mentions = [each["properties"] for each in entities() if each["schema"] == "Mention"]
    assert [(each["name"], each["resolved"], each["document"]) for each in mentions] == [
        (["Lapid"], ["per-yair-lapid"], ["article.story"]),
        (["Energean"], ["org-energean"], ["article.story"]),
    ]
    assert one("Article")["addressEntity"] == ["plc-turkey"]


def test_an_event_has_its_actors_its_places_and_its_proof() -> None:
    event = one("Event")
    assert event["involved"] == ["per-yair-lapid", "org-energean"]
    assert event["addressEntity"] == ["plc-turkey"]
    assert event["proof"] == ["article.story"]


def test_an_event_has_as_much_of_its_date_as_is_certain() -> None:
    def told(date: str) -> dict[str, list[str]]:
        return {name: values for name, values in one("Event", date).items() if "ate" in name}

    assert told("2022-06-23") == {"date": ["2022-06-23"]}
    assert told("2021-10~/2021-12") == {"date": ["2021"]}
    assert told("2010/2012") == {"startDate": ["2010"], "endDate": ["2012"]}
    assert told("2012-03/..") == {"startDate": ["2012-03"]}
    assert told("199X") == {}

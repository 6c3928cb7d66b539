"""The marks as W3C Web Annotations."""

import dataclasses
import json
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from generator.data import data_files
from generator.model import Mention, Origin
from tests.data.test_data import LAPID, site
from tests.stories import article, mention

STORY = article("Lapid flies", "On Monday Lapid came.", "Then Lapid left.")
MARKS = (mention(STORY, "Lapid", LAPID.id), mention(STORY, "Lapid", LAPID.id, 1), mention(STORY, "Lapid", LAPID.id, 2))


def annotations(*marks: Mention, story: object = STORY, **settings: Any) -> list[dict[str, Any]]:
    files = data_files(site((story, marks)), **settings)  # type: ignore[arg-type]
    return [json.loads(line) for line in files["data/annotations.jsonl"].splitlines()]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Agent(_Strict):
    type: Literal["Person", "Organization", "Software"]
    name: str = Field(min_length=1)
    nickname: str = ""


class _Quote(_Strict):
    type: Literal["TextQuoteSelector"]
    exact: str = Field(min_length=1)
    prefix: str
    suffix: str


class _Position(_Strict):
    type: Literal["TextPositionSelector"]
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class _Target(_Strict):
    source: str
    selector: tuple[_Quote, _Position]


class _Annotation(_Strict):
    """A Web Annotation, by the W3C's recommendation of 2017; only what we write."""

    context: Literal["http://www.w3.org/ns/anno.jsonld"] = Field(alias="@context")
    id: str = Field(pattern=r"^urn:uuid:[0-9a-f-]{36}$")
    type: Literal["Annotation"]
    motivation: Literal["identifying"]
    creator: _Agent
    generator: _Agent
    body: str
    target: _Target


def test_each_mark_is_an_annotation_as_the_recommendation_has_it() -> None:
    lines = data_files(site((STORY, MARKS)))["data/annotations.jsonl"].splitlines()
    found = [TypeAdapter(_Annotation).validate_json(line) for line in lines]
    assert len(found) == 3
    assert len({each.id for each in found}) == 3
    for each in found:
        quote, position = each.target.selector
        assert STORY.text[position.start : position.end] == quote.exact == "Lapid"


def test_the_words_around_a_mark_are_those_of_its_paragraph() -> None:
    quotes = [each["target"]["selector"][0] for each in annotations(*MARKS)]
    assert [(quote["prefix"], quote["suffix"]) for quote in quotes] == [
        ("", " flies"),
        ("On Monday ", " came."),
        ("Then ", " left."),
    ]


@given(before=st.text("Lapid é🎉\t"), after=st.text("Lapid é🎉\t"))
def test_the_quotation_and_the_position_mean_the_same_words(before: str, after: str) -> None:
    story = article("News", f"{before}Lapid{after}")
    start = len("News\n\n") + len(before)
    (found,) = annotations(Mention(start, start + 5, "PERSON", entity=LAPID.id), story=story)
    quote, position = found["target"]["selector"]
    around = quote["prefix"] + quote["exact"] + quote["suffix"]
    assert story.text[position["start"] - len(quote["prefix"]) :].startswith(around)


@pytest.mark.parametrize(
    ("origin", "rule", "creator"),
    [
        ("model", "en_model 1.0", {"type": "Software", "nickname": "model", "name": "en_model 1.0"}),
        ("rule", "plural", {"type": "Software", "nickname": "rule", "name": "it has an article and is a plural, as n"}),
        ("register", "actors.yml:3", {"type": "Person", "nickname": "register", "name": "Editor (actors.yml, line 3)"}),
        ("editor", "decisions.yml:9", {"type": "Person", "nickname": "editor", "name": "Editor (decisions.yml, line"}),
    ],
)
def test_the_creator_is_who_marked_the_words(origin: Origin, rule: str, creator: dict[str, str]) -> None:
    (found,) = annotations(dataclasses.replace(MARKS[0], origin=origin, rule=rule))
    assert found["creator"].items() >= {"type": creator["type"], "nickname": creator["nickname"]}.items()
    assert found["creator"]["name"].startswith(creator["name"])


def test_an_annotation_keeps_its_id_when_other_words_change() -> None:
    longer = article("Lapid flies", "On a Monday in the spring Lapid came.", "Then Lapid left.")
    marks = tuple(mention(longer, "Lapid", LAPID.id, nth) for nth in range(3))
    assert [each["id"] for each in annotations(*marks, story=longer)] == [each["id"] for each in annotations(*MARKS)]


def test_addresses_are_whole_where_the_site_knows_its_own() -> None:
    (found,) = annotations(MARKS[0], site_url="https://example.org/news")
    assert found["target"]["source"] == "https://example.org/news/briefings/story/"
    (found,) = annotations(MARKS[0])
    assert found["target"]["source"] == "../briefings/story/"


def test_a_mark_of_an_actor_that_no_page_shows_is_no_annotation() -> None:
    assert annotations(dataclasses.replace(MARKS[0], entity="per-nobody")) == []

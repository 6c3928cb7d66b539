"""What kind of thing a name names."""

import pytest

from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import found, parsed, read


@pytest.mark.parametrize("label", ["GPE", "LOC", "FAC"])
def test_all_labels_of_places_are_places(label: str) -> None:
    assert found("They met in Lisbon.", ("Lisbon", label)) == [("Lisbon", "PLACE")]


def test_the_labels_of_wikipedia_models_are_understood() -> None:
    text = "Mona Haddad left Oxfam for Lisbon and Carnival."
    marked = ("Mona Haddad", "PER"), ("Oxfam", "ORG"), ("Lisbon", "LOC"), ("Carnival", "MISC")
    assert found(text, *marked) == [("Mona Haddad", "PERSON"), ("Oxfam", "ORG"), ("Lisbon", "PLACE")]


def test_a_country_is_a_place_whatever_the_model_says() -> None:
    assert found("There Turkey agreed.", ("Turkey", "ORG")) == [("Turkey", "PLACE")]


def test_a_capital_in_capitals_is_a_place() -> None:
    assert found("TEHRAN - There was rain.", ("TEHRAN", "ORG")) == [("TEHRAN", "PLACE")]


def test_a_person_with_the_name_of_a_country_stays_a_person() -> None:
    assert found("There Mr. Jordan agreed.", ("Jordan", "GPE")) == [("Jordan", "PERSON")]


@pytest.mark.parametrize(
    ("name", "label", "type_"),
    [
        ("Acme Holdings", "PERSON", "ORG"),
        ("Municipality of Setubal", "GPE", "ORG"),
        ("Tagus Bridge", "ORG", "PLACE"),
        ("Bay of Setubal", "ORG", "PLACE"),
        ("West Bank", "ORG", "PLACE"),
    ],
)
def test_the_noun_in_a_name_tells_its_kind(name: str, label: str, type_: str) -> None:
    assert found(f"They saw {name} today.", (name, label)) == [(name, type_)]


@pytest.mark.parametrize("noun", ["party", "airline", "newspaper"])
def test_the_noun_in_small_letters_behind_a_name_tells_its_kind(noun: str) -> None:
    assert found(f"He left the Solaria {noun}.", ("Solaria", "PERSON")) == [("Solaria", "ORG")]


@pytest.mark.parametrize(
    "text",
    [
        "They saw the comedy Tagus today.",
        "They saw Tagus (1998) today.",
        "They saw the Tagus Award today.",
        "They feared Hurricane Tagus today.",
    ],
)
def test_works_awards_and_storms_are_no_actors(text: str) -> None:
    marked = next(name for name in ("Tagus Award", "Hurricane Tagus", "Tagus") if name in text)
    assert found(text, (marked, "ORG")) == []


def test_what_stands_behind_a_place_and_a_comma_is_the_place_around_it() -> None:
    doc = read("She was born in Exeter, Devon, in May.", ("Exeter", "GPE"), ("Devon", "PERSON"))
    assert [mention.type for mention in find_mentions(doc)] == ["PLACE", "PLACE"]


@pytest.mark.parametrize(("noun", "type_"), [("town", "PLACE"), ("river", "PLACE"), ("festivities", "PERSON")])
def test_a_noun_of_the_landscape_behind_a_name_makes_it_a_place(noun: str, type_: str) -> None:
    assert found(f"They saw the Solaria {noun}.", ("Solaria", "PERSON")) == [("Solaria", type_)]


def test_what_is_named_before_missiles_is_no_person() -> None:
    assert found("They launched Solaria missiles.", ("Solaria", "PERSON")) == []


def test_the_kind_is_the_noun_before_the_preposition() -> None:
    assert found("They saw the Tagus Awards for Science.", ("Tagus Awards for Science", "ORG")) == []
    assert found("They saw the Tagus Institute in Law.", ("Tagus Institute in Law", "GPE"))[0][1] == "ORG"


def test_a_kind_of_enterprise_before_a_name_makes_it_an_organisation() -> None:
    deps, ents = "nsubj compound ROOT dobj", ["O", "O", "O", "O"]
    for heads, expected in (([2, 2, 3, 3], "ORG"), ([3, 3, 3, 3], "PERSON")):
        doc = parsed("Carmakers carmaker Solaria grew", deps=deps, heads=heads, ents=[*ents[:2], "B-PERSON", "O"])
        doc[2].pos_ = "PROPN"
        assert [mention.type for mention in find_mentions(doc)] == [expected]


def test_who_is_called_a_spokesperson_is_a_person() -> None:
    text = "The spokesperson, Mona Haddad, spoke."
    assert found(text, ("Mona Haddad", "ORG")) == [("Mona Haddad", "PERSON")]

"""What names nobody."""

import pytest

from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import found, read


def test_a_demonym_is_no_actor() -> None:
    assert found("The Turkish police spoke to Israelis.", ("Turkish", "NORP"), ("Israelis", "ORG")) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The Thurday vote in Lisbon was close.", "Thurday"),
        ("They vote in Central and Eastern Tagusland.", "Central"),
        ("The states agree. States must vote.", "States"),
        ("Each state agrees. States must vote.", "States"),
        ("We love it. OUR TEAM WAS GREAT!", "GREAT"),
    ],
)
def test_a_common_word_with_a_capital_is_no_place(text: str, word: str) -> None:
    doc = read(text, (word, "GPE"))
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "."
    assert find_mentions(doc) == ()


@pytest.mark.parametrize("text", ["BIG STORM HITS TAGUSVILLE.\nTagusville is dry.", "TAGUSVILLE is dry."])
def test_a_place_in_capitals_is_a_place_if_the_text_gives_reason_to_think_so(text: str) -> None:
    doc = read(text, ("TAGUSVILLE", "GPE"))
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "\n"
    assert [mention.of(text) for mention in find_mentions(doc)] == ["TAGUSVILLE"]


@pytest.mark.parametrize("word", ["USD", "UTC", "@haddad", "https://haddad.example"])
def test_currencies_time_zones_and_handles_are_no_actors(word: str) -> None:
    assert found(f"It was {word} then.", (word, "ORG")) == []


@pytest.mark.parametrize("text", ["The Home Secretary left.", "The secretary of Home left."])
def test_the_portfolio_of_a_minister_is_no_organisation(text: str) -> None:
    assert found(text, ("Home", "ORG")) == []


def test_the_ministry_is_nobody_unless_the_article_names_one() -> None:
    assert found("There the Ministry objected.", ("Ministry", "ORG")) == []
    text = "The Health Ministry asked. Later the Ministry objected."
    assert found(text, ("Health Ministry", "ORG"), ("Ministry", "ORG"))[1] == ("Ministry", "ORG")


def test_the_ministry_is_nobody_if_the_article_names_two() -> None:
    text = "The Health Ministry and the Sports Ministry agree. The Ministry is silent."
    assert len(found(text, ("Health Ministry", "ORG"), ("Sports Ministry", "ORG"), ("Ministry", "ORG"))) == 2


def test_two_forms_of_one_ministry_are_no_two_ministries() -> None:
    text = "The Health Ministry, that is Lisbon Health Ministry, agrees. The Ministry is silent."
    assert len(found(text, ("Health Ministry", "ORG"), ("Lisbon Health Ministry", "ORG"), ("Ministry", "ORG"))) == 3


def test_a_family_is_not_the_person_of_its_name() -> None:
    text = "Mona Haddad spoke. The Haddad family left. Then Haddad followed."
    assert found(text, ("Mona Haddad", "PERSON"), ("Haddad", "PERSON")) == [
        ("Mona Haddad", "PERSON"),
        ("Haddad", "PERSON"),
    ]


def test_an_indefinite_article_makes_a_common_noun() -> None:
    assert found("He is an MK.", ("MK", "ORG")) == []
    assert found("He is an FBI agent.", ("FBI", "ORG")) == [("FBI", "ORG")]


def test_a_word_that_the_article_has_in_small_letters_is_no_name_by_its_capital() -> None:
    assert found("The travel began. Travel is long.", ("Travel", "ORG")) == []
    assert (
        found("An apple fell. Then Apple and Apple rose.", ("Apple", "ORG"), ("Apple", "ORG")) == [("Apple", "ORG")] * 2
    )


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Ana Costa (n\u00e9e Haddad) spoke.", "Haddad", "PERSON"),
        ("Rui Costa, Jr. spoke.", "Jr.", "PERSON"),
        ("The costs are those of the State.", "State", "ORG"),
    ],
)
def test_maiden_names_suffixes_and_the_state_are_no_actors(text: str, name: str, label: str) -> None:
    assert found(text, (name, label)) == []

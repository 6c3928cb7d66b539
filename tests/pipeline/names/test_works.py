"""Titles of works, fields of study, and what the sentence calls a thing."""

import pytest
from spacy.tokens import Doc

from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import NLP, found, read


@pytest.mark.parametrize("before", ["films, including", "songs such as"])
def test_what_is_listed_as_a_work_is_no_actor(before: str) -> None:
    doc = read(f"There were {before} Silent Haddad today.", ("Silent Haddad", "PERSON"))
    doc[2].tag_ = "NNS"
    assert find_mentions(doc) == ()


def test_who_is_listed_otherwise_is_an_actor() -> None:
    doc = read("There were friends, including Mona Haddad today.", ("Mona Haddad", "PERSON"))
    doc[2].tag_ = "NNS"
    assert [mention.of(doc.text) for mention in find_mentions(doc)] == ["Mona Haddad"]


def test_the_verb_show_is_no_show() -> None:
    doc = read("They want to show Lisbon today.", ("Lisbon", "GPE"))
    doc[3].pos_ = "VERB"
    assert [mention.of(doc.text) for mention in find_mentions(doc)] == ["Lisbon"]


@pytest.mark.parametrize("text", ["He wrote Notes from the Harbour.", "It won the Man of the Harbour award."])
def test_the_last_word_of_a_title_is_no_actor(text: str) -> None:
    assert found(text, ("Harbour", "ORG")) == []


@pytest.mark.parametrize(
    "text", ["The King of the Franks spoke.", "The Bank of the Franks rose.", "Ask all of the Franks."]
)
def test_the_end_of_a_post_or_an_institution_is_one(text: str) -> None:
    assert found(text, ("Franks", "PERSON")) == [("Franks", "PERSON")]


def field(noun: str, preposition: str, name: str) -> Doc:
    return Doc(
        NLP.vocab,
        words=["the", noun, preposition, *name.split()],
        pos=["DET", "NOUN", "ADP", "PROPN", "PROPN"],
        deps=["det", "ROOT", "prep", "compound", "pobj"],
        heads=[1, 1, 1, 4, 2],
        ents=["O", "O", "O", "B-ORG", "I-ORG"],
    )


@pytest.mark.parametrize(
    ("noun", "preposition", "name", "names"),
    [
        ("professor", "of", "Oriental Languages", []),
        ("theory", "of", "Case Grammar", []),
        ("degree", "in", "Oriental Languages", []),
        ("degree", "of", "Oriental Languages", ["Oriental Languages"]),
        ("head", "of", "Oriental Languages", ["Oriental Languages"]),
        ("professor", "of", "Solaria University", ["Solaria University"]),
    ],
)
def test_what_is_taught_or_thought_is_no_actor(noun: str, preposition: str, name: str, names: list[str]) -> None:
    doc = field(noun, preposition, name)
    assert [mention.of(doc.text) for mention in find_mentions(doc)] == names


@pytest.mark.parametrize(("noun", "names"), [("mission", []), ("party", ["Solaria", "Solaria"])])
def test_what_the_article_says_is_a_thing_does_not_act(noun: str, names: list[str]) -> None:
    doc = Doc(
        NLP.vocab,
        words=["Solaria", "is", "a", noun, ".", "Solaria", "grew"],
        pos=["PROPN", "AUX", "DET", "NOUN", "PUNCT", "PROPN", "VERB"],
        lemmas=["Solaria", "be", "a", noun, ".", "Solaria", "grow"],
        deps=["nsubj", "ROOT", "det", "attr", "punct", "nsubj", "ROOT"],
        heads=[1, 1, 3, 1, 1, 6, 6],
        ents=["B-ORG", "O", "O", "O", "O", "B-ORG", "O"],
    )
    assert [mention.of(doc.text) for mention in find_mentions(doc)] == names

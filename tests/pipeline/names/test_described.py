"""Persons whom the model left out."""

import pytest
from spacy.tokens import Doc

from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import NLP


def introduced(name: str, post: str, ents: str = "O O O O O O O O") -> Doc:
    """A paragraph that begins with a name of two words and a post behind a comma."""
    return Doc(
        NLP.vocab,
        words=[*name.split(), ",", "the", post, ",", "met", "Costa"],
        tags=["NNP", "NNP", ",", "DT", "NN", ",", "VBD", "NNP"],
        pos=["PROPN", "PROPN", "PUNCT", "DET", "NOUN", "PUNCT", "VERB", "PROPN"],
        deps=["compound", "nsubj", "punct", "det", "appos", "punct", "ROOT", "dobj"],
        heads=[1, 6, 1, 4, 1, 1, 6, 6],
        ents=ents.split(),
    )


@pytest.mark.parametrize(
    ("name", "post", "names"),
    [
        ("Mona Haddad", "head", ["Mona Haddad"]),
        ("Mona Haddad", "mother", ["Mona Haddad"]),
        ("Mona Haddad", "novelty", []),
        ("Solaria Airlines", "leader", []),
        ("Lisbon Haddad", "leader", []),
    ],
)
def test_a_full_name_with_a_post_behind_a_comma_is_a_person(name: str, post: str, names: list[str]) -> None:
    doc = introduced(name, post)
    assert [mention.of(doc.text) for mention in find_mentions(doc)] == names


def test_a_full_name_is_whole_though_the_model_has_only_the_surname_elsewhere() -> None:
    doc = Doc(
        NLP.vocab,
        words=["Mona", "Haddad", "came", ".", "Mr", "Haddad", "left", "."],
        tags=["NNP", "NNP", "VBD", ".", "NNP", "NNP", "VBD", "."],
        pos=["PROPN", "PROPN", "VERB", "PUNCT", "PROPN", "PROPN", "VERB", "PUNCT"],
        deps=["compound", "nsubj", "ROOT", "punct", "compound", "nsubj", "ROOT", "punct"],
        heads=[1, 2, 2, 2, 5, 6, 6, 6],
        ents=["O", "O", "O", "O", "O", "B-PERSON", "O", "O"],
    )
    assert [mention.of(doc.text) for mention in find_mentions(doc)] == ["Mona Haddad", "Haddad"]

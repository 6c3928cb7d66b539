"""Which nouns can be somebody's role."""

import pytest

from generator.knowledge.posts import is_post, singular


@pytest.mark.parametrize("word", ["minister", "Historians", "spokeswoman", "CEO", "head", "Gen.", "secretaries"])
def test_what_somebody_does_in_public_is_a_post(word: str) -> None:
    assert is_post(word)


@pytest.mark.parametrize("word", ["paper", "success", "wife", "Mr.", "woman", "counterpart", "Canadian", "her", ""])
def test_a_thing_a_relative_a_courtesy_or_a_people_is_none(word: str) -> None:
    assert not is_post(word)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("Ministers", "minister"),
        ("councilmen", "councilman"),
        ("bosses", "boss"),
        ("deputies", "deputy"),
        ("boss", "boss"),
    ],
)
def test_the_singular_of_a_noun_for_a_person(plural: str, one: str) -> None:
    assert singular(plural) == one

"""Normal forms of names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowledge.name_forms import (
    PersonName,
    family_first,
    fold,
    initials_of,
    is_acronym,
    person_name,
    same_given_name,
)


@pytest.mark.parametrize(
    ("one", "other"), [("U.S.", "US"), ("U. N.", "UN"), ("Erdo\u011fan", "Erdogan"), ("al-Assad", "Al Assad")]
)
def test_spellings_of_one_name_fold_to_one_form(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text).isascii()


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Recep Tayyip Erdo\u011fan", PersonName("recep", "tayyip", "erdogan")),
        ("Ursula von der Leyen", PersonName("ursula", "", "von der leyen")),
        ("Bashar al-Assad", PersonName("bashar", "", "assad")),
        ("von der Leyen", PersonName("", "", "von der leyen")),
        ("Haddad", PersonName("", "", "haddad")),
        ("Herzog", PersonName("", "", "herzog")),
        ("Norton I", PersonName("", "", "norton", "i")),
        ("Martin Luther King Jr.", PersonName("martin", "luther", "king", "jr")),
    ],
)
def test_a_persons_name_is_taken_apart(name: str, parts: PersonName) -> None:
    assert person_name(name) == parts


def test_an_index_has_the_family_name_first() -> None:
    assert family_first("Yair Lapid") == "Lapid, Yair"
    assert family_first("Ursula von der Leyen") == "von der Leyen, Ursula"
    assert family_first("Madonna") == "Madonna"


@pytest.mark.parametrize(("one", "other"), [("bill", "william"), ("j", "john"), ("mona", "mona"), ("", "mona")])
def test_given_names_that_can_be_one(one: str, other: str) -> None:
    assert same_given_name(one, other)
    assert same_given_name(other, one)


def test_given_names_that_cannot_be_one() -> None:
    assert not same_given_name("mona", "maria")
    assert not same_given_name("j", "mona")


def test_acronyms_and_what_they_stand_for() -> None:
    assert is_acronym("MIT")
    assert is_acronym("U.N.")
    assert not is_acronym("Oxfam")
    assert "iaea" in initials_of("International Atomic Energy Agency")
    assert {"bof", "bf"} & initials_of("Bank of Finland")

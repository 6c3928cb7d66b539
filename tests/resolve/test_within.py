"""Who is one and the same within an article."""

import pytest

from tests.resolve.desk import Desk


def test_a_surname_and_a_first_name_are_the_person_of_the_full_name() -> None:
    desk = Desk("{@Mona Haddad} met {@Haddad} and {@Mona}.")
    assert desk.entities() == ["per-mona-haddad"] * 3


def test_a_family_stays_apart_and_the_surname_is_the_one_most_named() -> None:
    desk = Desk("{@Omar Haddad} is a son of {@Mona Haddad}. {@Mona Haddad} resigned. {@Haddad} is 60.")
    assert desk.entities()[0] == "per-omar-haddad"
    assert desk.entities()[3] == "per-mona-haddad"


def test_a_regnal_number_is_another_person() -> None:
    desk = Desk("{@Johann Bernoulli} taught {@Johann II}.")
    assert len(set(desk.entities())) == 2


@pytest.mark.parametrize("name", ["Jordan", "Washington"])
def test_a_person_and_a_place_of_one_name_stay_apart(name: str) -> None:
    desk = Desk(f"{{@Ann {name}}} flew to {{%{name}}}. {{@{name}}} waved.")
    assert desk.entities() == [f"per-ann-{name.lower()}", f"plc-{name.lower()}", f"per-ann-{name.lower()}"]


@pytest.mark.parametrize(
    "text",
    [
        "{#Turkish Intelligence Service} ({#MIT}) denied it. {#MIT} was silent.",
        "{#MIT} ({#Turkish Intelligence Service}) denied it. {#MIT} was silent.",
    ],
)
def test_an_acronym_beside_a_name_is_that_name_in_either_order(text: str) -> None:
    assert Desk(text).entities() == ["org-turkish-intelligence-service"] * 3


def test_an_acronym_of_initials_needs_no_parentheses() -> None:
    assert len(set(Desk("{#European Central Bank} and {#ECB}").entities())) == 1


def test_an_organisation_keeps_its_name_without_its_kind() -> None:
    assert len(set(Desk("{#Ford Motor Company} closed. {#Ford} opened. {#Ford Motor Co.} sold.").entities())) == 1
    assert len(set(Desk("{#Apple Corps} sued. {#Apple} won.").entities())) == 2


def test_a_school_keeps_its_name_without_its_kind() -> None:
    assert len(set(Desk("{#Tagus University} closed. {#Tagus} opened.").entities())) == 1


def test_the_end_of_a_long_name_is_short_for_it() -> None:
    assert len(set(Desk("{#Italian Supreme Court of Cassation} and the {#Supreme Court}").entities())) == 1
    assert len(set(Desk("{#Coalition to Defeat Hunger} and {#Hunger}").entities())) == 2


def test_the_strip_is_the_strip_that_was_named() -> None:
    assert Desk("The {%Setubal Strait} and the {%Strait}").entities() == ["plc-setubal-strait"] * 2


def test_a_place_is_one_with_its_acronym() -> None:
    assert len(set(Desk("The {%Republic of Tagus} ({%ROT}) and {%ROT}").entities())) == 1
    assert len(set(Desk("He left {%Porto Alto}. In {%P.A.} it rains.").entities())) == 1


def test_brackets_that_editors_put_into_a_name_are_no_part_of_it() -> None:
    assert Desk("{@Mona [al] Haddad} spoke.").actor("per-mona-haddad").name == "Mona al Haddad"

"""What the articles leave open is asked; what they or an editor answered is not."""

import random

import pytest

from generator.model import Doubt
from generator.register.nouns import Different
from tests.resolve.desk import DECIDED, Desk, kept, registered


def asked(desk: Desk) -> list[tuple[str, ...]]:
    """The kind of each doubt, with the ids of its sides."""
    return [(doubt.kind, *(side.id for side in doubt.sides)) for doubt in desk.resolution().doubts]


def words(desk: Desk, doubt: Doubt, side: int) -> list[str]:
    """What the sightings of one side cover."""
    texts = {story.slug: story.text for story in desk.articles}
    return [each.of(texts[each.slug]) for each in doubt.sides[side].sightings]


def test_nothing_is_asked_where_nothing_is_open() -> None:
    assert asked(Desk("{@Mona Haddad} of {#Oxfam} flew to {%Lisbon}. {@Haddad} met {@Rui Costa}.")) == []


def test_a_rare_name_is_asked_to_be_a_registered_or_frequent_one() -> None:
    register = kept(registered("per-mona-haddad", "Mona Haddad"))
    assert asked(Desk("{@Mona Hadda} spoke.", register=register)) == [
        ("near-names", "per-mona-haddad", "per-mona-hadda")
    ]
    assert asked(Desk(*["{@Mona Haddad} spoke."] * 3, "{@Mina Haddad} spoke.")) == [
        ("near-names", "per-mona-haddad", "per-mina-haddad")
    ]


def test_a_bare_surname_is_asked_to_be_that_of_a_known_person() -> None:
    assert asked(Desk(*["{@Mona Haddad} spoke."] * 3, "Then {@Hadddad} spoke.")) == [
        ("near-names", "per-mona-haddad", "per-hadddad")
    ]


@pytest.mark.parametrize("name", ["Rui Haddad", "Mona Costa", "M. Haddad"])
def test_a_name_that_only_shares_a_part_is_not_asked(name: str) -> None:
    assert asked(Desk(*["{@Mona Haddad} spoke."] * 3, f"{{@{name}}} spoke.")) == []


def test_a_surname_of_two_persons_is_asked_with_both() -> None:
    desk = Desk("{@Mona Haddad}", "{@Omar Haddad}", "Why {@Haddad} left.")
    assert asked(desk) == [("surname", "per-haddad", "per-mona-haddad", "per-omar-haddad")]
    (doubt,) = desk.resolution().doubts
    assert doubt.reason == '"Haddad" stands without a first name, and can be Mona Haddad or Omar Haddad.'
    assert words(desk, doubt, 0) == ["Haddad"]
    assert words(desk, doubt, 2) == ["Omar Haddad"]


def test_a_close_vote_on_a_type_is_asked_and_a_clear_one_is_not() -> None:
    close = Desk("{#Solaria} asked.", "{#Solaria} left.", "{@Solaria} won.", "{@Solaria} lost.", "{#Solaria} fell.")
    assert asked(close) == [("type", "org-solaria", "per-solaria")]
    (doubt,) = close.resolution().doubts
    assert doubt.reason == 'Articles that read "Solaria" as an organisation: 3; as a person: 2.'
    assert words(close, doubt, 1) == ["Solaria"] * 2
    assert asked(Desk("{#Solaria} asked.", "{#Solaria} left.", "{@Solaria} won.")) == []


def test_an_actor_of_a_fuller_name_is_not_asked_for_its_type() -> None:
    assert asked(Desk("{#Solaria Air} flies. {@Solaria} landed. {@Solaria} stays.")) == []


def test_a_person_and_a_place_of_one_bare_name_are_asked_once() -> None:
    assert asked(Desk("{@Lisbon} spoke.", "They met in {%Lisbon}.")) == [("type", "per-lisbon", "plc-lisbon")]
    assert asked(Desk("{@Ann Lisbon} and {@Lisbon} spoke.", "They met in {%Lisbon}.")) == []


def test_what_an_editor_answered_is_not_asked_again() -> None:
    stories = (*["{@Mona Haddad} spoke."] * 3, "{@Mina Haddad} spoke.")
    different = Different(ids=("per-mona-haddad", "per-mina-haddad"), **DECIDED)  # type: ignore[arg-type]
    assert asked(Desk(*stories, register=kept(decisions=[different]))) == []
    register = kept(registered("per-mona-haddad", "Mona Haddad"), registered("per-mina-haddad", "Mina Haddad"))
    assert asked(Desk(*stories, register=register)) == []


def test_doubts_do_not_depend_on_the_order_of_the_articles() -> None:
    desk = Desk(*["{@Mona Haddad}"] * 3, "{@Mina Haddad}", *["{@Omar Haddad}"] * 2, "{@Haddad}", "{#Costa}", "{@Costa}")
    expected = desk.resolution().doubts
    assert len(expected) == 3
    for seed in range(5):
        random.Random(seed).shuffle(desk.articles)
        assert desk.resolution().doubts == expected

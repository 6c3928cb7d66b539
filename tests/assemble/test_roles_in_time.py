"""What an actor was on the day of an article."""

import datetime as dt
from dataclasses import replace

import pytest

from generator.assemble.roles_in_time import role_at
from generator.assemble.stated_roles import stated_roles
from generator.model import ActorRole
from generator.site import Profile, RoleAt
from tests.assemble.test_stated_roles import LAPID, told

MINISTER = told("b", "2021-06-30", "Israeli foreign minister", "foreign minister", "Israel")
PREMIER = told("c", "2022-07-02", "prime minister", "prime minister")


def profile(*marked: object, roles: tuple[ActorRole, ...] = ()) -> Profile:
    """Lapid, as these briefings and the register have him; briefings newest first."""
    stated = stated_roles(marked)  # type: ignore[arg-type]
    return Profile(replace(LAPID, roles=roles), (), (), (), stated.get(LAPID.id, ()))


def at(day: str, *marked: object, roles: tuple[ActorRole, ...] = ()) -> RoleAt:
    return role_at(profile(*marked, roles=roles), dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2021-06-29", RoleAt("", "prime minister")),
        ("2021-06-30", RoleAt("Israeli foreign minister", "prime minister")),
        ("2022-07-01", RoleAt("Israeli foreign minister", "prime minister")),
        ("2022-07-02", RoleAt("prime minister", "")),
        ("2030-01-01", RoleAt("prime minister", "")),
    ],
)
def test_the_newest_role_until_a_day_was_held_then_and_the_newest_after_it_later(day: str, expected: RoleAt) -> None:
    assert at(day, PREMIER, MINISTER) == expected


def test_a_role_that_is_told_again_later_was_held_before_too() -> None:
    again = told("d", "2022-01-01", "foreign minister", "foreign minister", "Israel")
    assert at("2021-07-01", again, MINISTER) == RoleAt("foreign minister", "")


def test_fewer_words_for_a_role_are_no_later_role() -> None:
    assert at("2021-07-01", told("d", "2022-01-01", "minister", "minister"), MINISTER).later == ""


def test_what_is_over_or_still_to_come_gives_way_to_what_is_held() -> None:
    past = told("a", "2021-06-30", "former journalist", "journalist", "", "former")
    assert at("2021-06-30", past, MINISTER).then == "Israeli foreign minister"
    assert at("2021-06-30", past).then == "former journalist"


def test_the_register_outranks_the_briefings() -> None:
    known = (
        ActorRole("Leader of the opposition", since="2022-12", until=""),
        ActorRole("Prime minister", "Israel", since="2022-07-01", until="2022-12"),
    )
    assert at("2022-08-01", PREMIER, MINISTER, roles=known) == RoleAt(
        "Prime minister, Israel", "Leader of the opposition"
    )
    assert at("2023-08-01", PREMIER, MINISTER, roles=known) == RoleAt("Leader of the opposition", "")


def test_nothing_is_known_of_the_day_of_an_undated_article() -> None:
    assert role_at(profile(PREMIER), None) == RoleAt()

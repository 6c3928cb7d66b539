"""What pages say of themselves."""

from dataclasses import replace

import pytest

from generator.model import RoleClaim, RoleStatus, Span
from generator.render.descriptions import of_hubs, of_profile, of_sheet, of_year
from generator.render.dossier import sheets
from generator.site import Quotation, StatedRole
from tests.render.test_dossier import LAPID, profile, site


def test_the_front_page_says_how_much_there_is() -> None:
    assert of_hubs(site(1), "News")["index"].startswith("2 briefings, 2 actors and 0 events: ")
    assert of_year("2022", 1) == "What happened in 2022: 1 event, each in the words that tell it."


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (None, "Yair Lapid, foreign minister: 2 briefings, sentence by sentence."),
        ("former", "Yair Lapid: 2 briefings, sentence by sentence."),
    ],
)
def test_an_actor_without_a_description_has_the_newest_role_if_it_is_not_over(
    status: RoleStatus | None, said: str
) -> None:
    claim = RoleClaim(0, 1, Span(0, 1), "foreign minister", status=status)
    role = StatedRole(claim, "foreign minister", (Quotation("new", "News", None, "p1", Span(0, 1), ()),))
    assert of_profile(replace(profile(1), stated_roles=(role,))) == said


def test_what_the_register_says_of_an_actor_comes_first() -> None:
    described = replace(profile(1), actor=replace(LAPID, description="A politician."))
    assert of_profile(described) == "A politician."


def test_a_further_sheet_says_which_part_of_a_list_it_has() -> None:
    _, second = sheets(profile(60), "mentions")
    assert of_sheet("Yair Lapid", second) == "The sentences that name Yair Lapid, newest first: 31 to 61 of 61."

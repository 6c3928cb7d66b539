"""What actors are called, and where they live."""

import random
import re

from generator.model import Name
from tests.resolve.desk import Desk, kept, registered

STORIES = (
    "{@Mona Haddad} of {#Oxfam} flew to {%Turkey}. {@Haddad} met {@Rui Costa}.",
    "{@M. Haddad} and {@Rui Costa} of the {#International Atomic Energy Agency} ({#IAEA})",
    "{#IAEA} and {#Oxfam International}; {@Costa} in {%T\u00fcrkiye}",
    "{@George W. Bush}, {@George Bush} and {@George H. W. Bush} in {%America}",
)


def test_the_order_of_the_articles_does_not_matter() -> None:
    desk = Desk(*STORIES)
    expected = desk.resolution()
    for seed in range(5):
        random.Random(seed).shuffle(desk.articles)
        assert desk.resolution() == expected


def test_a_later_article_changes_no_id() -> None:
    before = {actor.id for actor in Desk(*STORIES).resolution().actors}
    later = "{@Mona Lina Haddad}, {#Oxfam Ltd.}, {@George Walker Bush}, {%Republic of Turkey}, {@Zoe Costa}"
    after = {actor.id for actor in Desk(*STORIES, later).resolution().actors}
    assert before <= after


def test_an_id_that_a_fuller_name_changes_leads_to_the_new_one() -> None:
    assert [actor.id for actor in Desk("{@Haddad}").resolution().actors] == ["per-haddad"]
    assert Desk("{@Haddad}", "{@Mona Haddad}").actor("per-mona-haddad").former_ids == ("per-haddad",)
    assert Desk("{@Haddad}", "{@Mona Haddad}", "{@Omar Haddad}").entities(0) == ["per-haddad"]


def test_no_id_is_lost_whatever_article_is_added() -> None:
    for number in range(len(STORIES)):
        fewer = Desk(*(story for story in STORIES if story != STORIES[number])).resolution().actors
        all_ = Desk(*STORIES).resolution().actors
        assert {actor.id for actor in fewer} <= {id_ for actor in all_ for id_ in (actor.id, *actor.former_ids)}


def test_ids_that_an_editor_merged_lead_to_the_one_that_is_kept() -> None:
    register = kept(registered("per-mh", "Mona Haddad", merged_ids=("per-old",)))
    assert Desk("{@Mona Haddad}", register=register).actor("per-mh").former_ids == ("per-mona-haddad", "per-old")


def test_ids_are_ascii_with_the_type_in_front_and_no_two_actors_share_one() -> None:
    desk = Desk("{@\u00c9lodie \u0141uk}", "{#\u041e\u041e\u041d}", "{%S\u00e3o Jo\u00e3o}", "{@Elodie Luk Jr.}")
    ids = [actor.id for actor in desk.resolution().actors]
    assert len(set(ids)) == len(ids) == 4
    assert all(re.fullmatch(r"(per|org|plc)-[a-z0-9-]+", id_) for id_ in ids)


def test_who_was_written_about_first_has_the_plain_id() -> None:
    desk = Desk("{@John A. Kerry}", "{@John B. Kerry}", dates=("2022-02-02", "2021-01-01"))
    assert (desk.entities(0), desk.entities(1)) == (["per-john-kerry-2"], ["per-john-kerry"])


def test_an_actor_is_called_by_the_full_name_that_is_used_most() -> None:
    actor = Desk("{@Mona Lina Haddad}", "{@Mona Haddad} {@Haddad} {@Haddad}", "{@Mona Haddad}").actor("per-mona-haddad")
    assert (actor.name, actor.sort_name) == ("Mona Haddad", "Haddad, Mona")
    assert actor.names == (Name("Mona Haddad", "main"), Name("Haddad"), Name("Mona Lina Haddad"))


def test_an_organisation_is_not_called_by_the_noun_of_its_kind() -> None:
    actor = Desk("{#Lisbon Court}, {#Court}, {#Court} and {#Court}").actor("org-lisbon-court")
    assert actor.name == "Lisbon Court"


def test_the_noun_of_a_kind_is_no_known_name() -> None:
    assert Desk(*["{#Lisbon Court}, {#Court}."] * 3, "We met Court today.").entities(3) == []


def test_white_space_makes_no_other_name() -> None:
    assert Desk("{@Mona  Haddad} and {@Mona Haddad}").actor("per-mona-haddad").names == (Name("Mona Haddad", "main"),)


def test_an_acronym_is_a_name_of_that_kind() -> None:
    actor = Desk("{#European Central Bank} ({#ECB}), {#ECB}").actor("org-european-central-bank")
    assert actor.names == (Name("European Central Bank", "main"), Name("ECB", "acronym"))

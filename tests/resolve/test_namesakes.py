"""Two persons of one name are two where the text gives reason, and a question where it gives a little."""

import random

from generator.register.nouns import Different, Same
from tests.resolve.desk import DECIDED, Desk, kept, registered

FOOTBALLER = "The footballer {@Mona Haddad} left {#Solaria United}."
SENATOR = "The senator {@Mona Haddad} left the {#Lisbon Council}."


def desk(*more: str, **options: object) -> Desk:
    """A footballer and a senator of one name."""
    stories = Desk(FOOTBALLER, SENATOR, *more, **options)  # type: ignore[arg-type]
    return stories.with_role(0, "Mona Haddad", "footballer").with_role(1, "Mona Haddad", "senator")


def test_two_walks_of_life_without_common_company_are_two_persons() -> None:
    assert desk().entities(0)[0] == "per-mona-haddad"
    assert desk().entities(1)[0] == "per-mona-haddad-2"


def test_common_company_makes_them_one() -> None:
    both = Desk(FOOTBALLER, f"{SENATOR} {{#Solaria United}} was sad.")
    both.with_role(0, "Mona Haddad", "footballer").with_role(1, "Mona Haddad", "senator")
    assert both.entities(1)[0] == "per-mona-haddad"


def test_roles_that_many_have_one_after_the_other_do_not_make_two() -> None:
    stories = Desk("The lawyer {@Mona Haddad} left.", "The senator {@Mona Haddad} left.")
    stories.with_role(0, "Mona Haddad", "lawyer").with_role(1, "Mona Haddad", "senator")
    assert stories.entities(0) == stories.entities(1)


def test_an_article_without_a_role_goes_with_the_company() -> None:
    assert desk("{@Mona Haddad} met the {#Lisbon Council}.").entities(2)[0] == "per-mona-haddad-2"
    assert desk("{@Mona Haddad} rested.").entities(2) == ["per-mona-haddad"]


def test_who_has_both_walks_of_life_in_one_article_is_one() -> None:
    stories = desk("The senator and former footballer {@Mona Haddad}.")
    stories.with_role(2, "Mona Haddad", "senator").with_role(2, "Mona Haddad", "footballer")
    assert stories.entities(2) == ["per-mona-haddad"]


def test_who_was_written_about_first_keeps_the_plain_id_whatever_comes_later() -> None:
    later = desk("{@Mona Haddad} rested.", "{@Mona Haddad} met the {#Lisbon Council}.")
    assert [later.entities(number)[0] for number in (0, 1)] == ["per-mona-haddad", "per-mona-haddad-2"]
    expected = later.resolution()
    for seed in range(5):
        random.Random(seed).shuffle(later.articles)
        assert later.resolution() == expected


def test_two_persons_of_one_name_are_asked_about_until_an_editor_answers() -> None:
    (doubt,) = desk().resolution().doubts
    assert (doubt.kind, [side.id for side in doubt.sides]) == ("namesakes", ["per-mona-haddad", "per-mona-haddad-2"])
    same = Same(ids=("per-mona-haddad", "per-mona-haddad-2"), **DECIDED)  # type: ignore[arg-type]
    joined = desk(register=kept(decisions=[same]))
    assert (joined.entities(0)[0], joined.resolution().doubts) == (joined.entities(1)[0], ())
    different = Different(ids=("per-mona-haddad", "per-mona-haddad-2"), **DECIDED)  # type: ignore[arg-type]
    assert desk(register=kept(decisions=[different])).resolution().doubts == ()


def test_who_is_registered_is_one_whatever_articles_say() -> None:
    register = kept(registered("per-mona-haddad", "Mona Haddad"))
    assert desk(register=register).entities(1)[0] == "per-mona-haddad"


def test_a_silence_of_decades_is_asked_about_unless_somebody_is_there_both_times() -> None:
    dates = ("1990-01-01", "2022-01-01")
    (doubt,) = Desk("{@Mona Haddad}", "{@Mona Haddad}", dates=dates).resolution().doubts
    assert (doubt.kind, [side.id for side in doubt.sides]) == ("namesakes", ["per-mona-haddad"] * 2)
    assert [[each.slug for each in side.sightings] for side in doubt.sides] == [["story-0"], ["story-1"]]
    company = ("{@Mona Haddad} and {@Rui Costa}", "{@Mona Haddad} and {@Rui Costa}")
    assert Desk(*company, dates=dates).resolution().doubts == ()


def test_an_article_from_before_all_others_can_take_the_plain_id_but_no_id_is_lost() -> None:
    dates = ("2022-01-02", "2022-01-01")
    alone = Desk(FOOTBALLER, dates=dates[:1]).with_role(0, "Mona Haddad", "footballer")
    both = desk(dates=dates)
    assert alone.entities(0)[0] == both.entities(1)[0] == "per-mona-haddad"
    assert both.entities(0)[0] == "per-mona-haddad-2"

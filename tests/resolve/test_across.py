"""Who is one and the same across articles."""

from dataclasses import replace

import pytest

from generator.model import UNSUPPORTED
from tests.resolve.desk import Desk, kept, registered


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{@Recep Tayyip Erdogan}", "{@Recep Tayyip Erdo\u011fan}"),
        ("{@Recep Tayyip Erdogan}", "{@Tayyip Erdogan}"),
        ("{@John F. Kerry}", "{@John Kerry}"),
        ("{@Joanne K. Rowling}", "{@J. Rowling}"),
        ("{@William Burns}", "{@Bill Burns}"),
        ("{@Bashar al-Assad}", "{@Bashar Assad}"),
        ("{@Qasem Soleimani}", "{@Qassem Soleimani}"),
        ("{@Fouad Siniora}", "{@Fuad Siniora}"),
        ("{@Volodymyr Zelensky}", "{@Volodymyr Zelenskyy}"),
        ("{@Muammar Gaddafi}", "{@Muammar al-Qaddafi}"),
        ("{#Apple Inc.}", "{#Apple}"),
        ("{#U.N.}", "{#UN}"),
        ("{%U.S}", "{%U.S.}"),
        ("{#International Atomic Energy Agency}", "{#IAEA}"),
        ("{#U.S. Congress}", "{#United States Congress}"),
        ("{#Department of State}", "{#State Department}"),
        ("{%U.S.}", "{%the United States}"),
        ("{%America}", "{%US}"),
        ("{%Turkey}", "{%T\u00fcrkiye}"),
        ("{%Washington}", "{%Washington, D.C.}"),
    ],
)
def test_variants_of_a_name_are_one_actor(one: str, other: str) -> None:
    desk = Desk(one, other)
    assert desk.entities(0) == desk.entities(1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{@George W. Bush}", "{@George H. W. Bush}"),
        ("{@Jane Kerry}", "{@John Kerry}"),
        ("{@Mario Rossi}", "{@Maria Rossi}"),
        ("{@Jean Rossi}", "{@Joan Rossi}"),
        ("{@Rui Costa}", "{@Rui Costas}"),
        ("{@Martin King}", "{@Martin King Jr.}"),
        ("{#Syrian Foreign Ministry}", "{#Iranian Foreign Ministry}"),
        ("{%North Korea}", "{%South Korea}"),
        ("{@Lisbon}", "{%Lisbon}"),
    ],
)
def test_names_that_differ_in_more_than_form_are_two_actors(one: str, other: str) -> None:
    desk = Desk(one, other)
    assert desk.entities(0) != desk.entities(1)


def test_an_initial_that_fits_two_persons_is_neither() -> None:
    desk = Desk("{@John Kerry}", "{@James Kerry}", "{@J. Kerry}")
    assert len(desk.resolution().actors) == 3


def test_a_surname_without_a_full_name_joins_the_only_bearer() -> None:
    assert Desk("{@Mona Haddad} spoke.", "{@Haddad} left.").entities(1) == ["per-mona-haddad"]
    assert Desk("{@Mona Haddad}", "{@Omar Haddad}", "{@Haddad}").entities(2) == ["per-haddad"]


def test_a_surname_alone_is_the_bearer_whom_far_more_articles_name() -> None:
    desk = Desk(*["{@Mona Haddad}"] * 3, "{@Omar Haddad}", "{@Haddad}")
    assert desk.entities(4) == ["per-mona-haddad"]


def test_a_common_noun_is_short_for_its_name_in_that_article_only() -> None:
    desk = Desk(
        "{#Syrian Foreign Ministry} and {#Foreign Ministry}",
        "{#Iranian Foreign Ministry} and {#Foreign Ministry}",
        "{#Foreign Ministry}",
    )
    assert desk.entities(0) == ["org-syrian-foreign-ministry"] * 2
    assert desk.entities(2) == ["org-foreign-ministry"]


def test_one_word_of_a_name_is_nobody_in_another_article() -> None:
    desk = Desk("The {#White House} and the {#House}", "The {#House} voted.")
    assert desk.entities(0) == ["org-white-house"] * 2
    assert desk.entities(1) == ["org-house"]


def test_common_nouns_that_nearly_always_mean_one_organisation_mean_it() -> None:
    desk = Desk("{#U.S. Department of State} and {#State Department}", "The {#State Department}")
    assert desk.entities(1) == ["org-united-states-state-department"]


def test_an_acronym_that_begins_a_name_is_written_out() -> None:
    desk = Desk("{#United Nations} ({#UN})", "{#UN Security Council}", "{#United Nations Security Council}")
    assert desk.entities(1) == desk.entities(2)


def test_two_letters_stand_for_no_company_that_another_article_names() -> None:
    desk = Desk("{#Setubal Bank}", "{#SB} showed it.", "{#European Union}", "{#EU}")
    assert desk.entities(0) != desk.entities(1)
    assert desk.entities(2) == desk.entities(3)


def test_the_type_that_most_articles_give_a_name_is_its_type() -> None:
    desk = Desk("{#Oxfam}", "{#Oxfam}", "{@Oxfam}")
    assert desk.entities(2) == ["org-oxfam"]
    (mention,) = desk.resolution().mentions["story-2"]
    assert (mention.type, mention.origin, mention.rule) == ("ORG", "rule", "other articles")


def test_a_name_of_two_types_has_the_one_that_was_there_first() -> None:
    desk = Desk("The producer {#Solaria} signed.", "{@Solaria} signed.")
    assert desk.entities(1) == ["org-solaria"]


def test_a_name_of_two_words_that_something_is_in_is_a_place() -> None:
    desk = Desk("{@Ras Amal} and a camp in {%Ras Amal}")
    assert desk.entities() == ["plc-ras-amal"] * 2


def test_a_surname_that_full_names_have_is_no_place_unless_something_is_in_it() -> None:
    stories = ["{@Mona Haddad} won.", "{@Mona Haddad} lost."]
    assert Desk(*stories, "{%Haddad}, 74, spoke.").entities(2) == ["per-mona-haddad"]
    assert Desk(*stories, "They met in {%Haddad}.").entities(2) == ["plc-haddad"]


def test_a_company_without_the_noun_of_its_kind_is_an_organisation() -> None:
    assert Desk("{#Solaria Air} flies. {@Solaria} landed.").entities() == ["org-solaria-air"] * 2
    assert Desk("{#Solaria Air} flies.", "{@Solaria} landed.").entities(1) == ["org-solaria"]


@pytest.mark.parametrize("name", ["{@Mona Haddad} sold {@Haddad}.", "They met in {%Haddad}."])
def test_a_company_of_a_persons_or_places_name_leaves_that_as_it_is(name: str) -> None:
    types = [mention.type for mention in Desk("{#Haddad Holdings} won.", name).resolution().mentions["story-1"]]
    assert "ORG" not in types


def test_a_part_of_a_longer_name_keeps_the_type_it_has_there() -> None:
    desk = Desk("{%Jordan}", "{%Jordan}", "{@Ann Jordan} and {@Jordan}")
    assert desk.entities(2) == ["per-ann-jordan"] * 2


def test_a_name_that_three_articles_mark_is_found_in_the_fourth() -> None:
    desk = Desk(*["{#Oxfam} asked."] * 3, "We met Oxfam today.")
    (mention,) = desk.resolution().mentions["story-3"]
    assert (mention.entity, mention.rule) == ("org-oxfam", "known name")


@pytest.mark.parametrize("text", ["The Oxfam Street.", "A non-Oxfam view.", "An oxfam, small."])
def test_a_known_name_is_not_found_in_a_longer_name_or_as_a_word(text: str) -> None:
    desk = Desk(*["{#Oxfam} asked."] * 3, text)
    assert desk.entities(3) == []


def marked(desk: Desk, number: int = 0) -> list[str]:
    """The words that are marked in one story."""
    return [mention.of(desk.articles[number].text) for mention in desk.resolution().mentions[f"story-{number}"]]


def test_a_name_cut_short_is_made_whole_by_the_article_itself() -> None:
    desk = Desk("{@Mona Haddad} spoke. Prime Minister {%Mona} Haddad left.")
    assert marked(desk) == ["Mona Haddad"] * 2
    assert desk.entities() == ["per-mona-haddad"] * 2


def test_a_name_cut_short_is_made_whole_by_another_article() -> None:
    assert marked(Desk("{@Mona Haddad}", "{%Mona} Haddad left."), 1) == ["Mona Haddad"]
    assert marked(Desk("{#Oxfam Relief}", "{#Oxfam} Relief left."), 1) == ["Oxfam"]
    assert marked(Desk("{#Oxfam Relief}", "{#Oxfam Relief}", "{#Oxfam} Relief left."), 2) == ["Oxfam Relief"]


def test_a_known_name_does_not_cut_a_longer_one() -> None:
    assert marked(Desk("{@Mona Haddad} founded the {#Mona Haddad Trust}.")) == ["Mona Haddad", "Mona Haddad Trust"]


def test_an_article_without_marks_gets_none_of_known_or_registered_names() -> None:
    register = kept(registered("org-unicef", "Unicef"))
    desk = Desk(*["{#Oxfam} asked."] * 3, "We met Oxfam and Unicef today.", register=register)
    desk.articles[3] = replace(desk.articles[3], marked=False)
    assert desk.entities(3) == []


def test_a_mention_without_support_is_kept_if_another_article_has_the_name() -> None:
    alone, known = Desk("On {#Solaria}."), Desk("On {#Solaria}.", "{#Solaria} grew.")
    for desk in (alone, known):
        (mention,) = desk.annotations["story-0"].mentions
        unsupported = replace(mention, origin="rule", rule=UNSUPPORTED)
        desk.annotations["story-0"] = replace(desk.annotations["story-0"], mentions=(unsupported,))
    assert alone.entities() == []
    assert known.entities() == ["org-solaria"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{#Foreign Ministry of Iraq}", "{#Iraqi Ministry of Foreign Affairs}"),
        ("{#Parliament of Iraq}", "{#Iraqi Parliament}"),
        ("{#Ministry of Defence}", "{#Defense Ministry}"),
        ("{#Revolutionary Guards}", "{#Revolutionary Guard}"),
        ("{#Al Jazeera}", "{#Aljazeera}"),
        ("{%Tel Amal}", "{%Telamal}"),
    ],
)
def test_an_institution_is_one_however_its_name_is_put(one: str, other: str) -> None:
    desk = Desk(one, other)
    assert desk.entities(0) == desk.entities(1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{#Iraqi Parliament}", "{#Iranian Parliament}"),
        ("{#Bank of Portugal}", "{#Portuguese Bank}"),
        ("{#Ministry of Culture}", "{#Ministry of Defence}"),
    ],
)
def test_institutions_of_other_countries_and_fields_are_others(one: str, other: str) -> None:
    desk = Desk(one, other)
    assert desk.entities(0) != desk.entities(1)

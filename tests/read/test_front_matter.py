import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read.front_matter import FrontMatter, split_front_matter


def read(text):
    """The front matter, the text after it, and the problems as text."""
    front_matter, _, body, problems = split_front_matter(text, path="a.md")
    return front_matter, body, [str(problem) for problem in problems]


def test_everything_an_editor_can_say_is_read():
    front_matter, body, problems = read("""---
title: Storm closes port
date: {created: 2021-03-04, updated: 2021-03-05T10:00:00Z}
source: {publisher: The Daily, author: Ann Lee, url: https://daily.example/1, licence: CC BY 4.0}
sources: [https://daily.example/2, {publisher: The Weekly}]
lang: nb-NO
description: A storm.
tags: [weather, ports]
status: draft
slug: storm
corrections: [{date: 2021-03-06, text: The wind was stronger.}]
---
Body.
""")
    assert problems == []
    assert body == "Body.\n"
    assert front_matter.title == "Storm closes port"
    assert front_matter.date.created == dt.date(2021, 3, 4)
    assert front_matter.date.updated == dt.date(2021, 3, 5)
    assert front_matter.source.author == "Ann Lee"
    assert [source.url or source.publisher for source in front_matter.sources] == [
        "https://daily.example/2",
        "The Weekly",
    ]
    assert front_matter.tags == ("weather", "ports")
    assert front_matter.corrections[0].text == "The wind was stronger."
    assert (front_matter.lang, front_matter.status, front_matter.slug) == ("nb-NO", "draft", "storm")


@pytest.mark.parametrize("written", ["2021-03-04", '"2021-03-04"', "2021-03-04 18:30", "2021-03-04T18:30:00+02:00"])
def test_dates_and_date_times_give_the_day(written):
    front_matter, _, problems = read(f"---\ndate: {written}\n---\n")
    assert problems == []
    assert front_matter.date.created == dt.date(2021, 3, 4)


def test_words_that_yaml_takes_for_other_things_stay_words():
    front_matter, _, _ = read("---\ntitle: 2001\nlang: no\ntags: [yes, 012]\n---\n")
    assert (front_matter.title, front_matter.lang, front_matter.tags) == ("2001", "no", ("yes", "012"))


def test_tags_may_stand_between_commas_and_a_source_may_be_a_name():
    front_matter, _, _ = read("---\ntags: a, b\nsource: The Daily\n---\n")
    assert front_matter.tags == ("a", "b")
    assert front_matter.source.publisher == "The Daily"


def test_an_unknown_key_is_reported_with_its_line_and_the_likely_one():
    front_matter, _, problems = read("---\ntitle: Storm\ntgas: [a]\nsource:\n  publsher: X\n  url: u\n---\n")
    assert problems == [
        'a.md:3: the key "tgas" is not known. Did you mean "tags"?',
        'a.md:5: the key "publsher" is not known. Did you mean "publisher"?',
    ]
    assert front_matter.title == "Storm"
    assert front_matter.source.url == "u"


def test_a_key_of_the_source_is_sent_there():
    assert read("---\nauthor: Ann Lee\n---\n")[2] == ['a.md:2: the key "author" is not known. Put it under "source:".']


def test_a_value_that_cannot_be_used_is_left_out_and_the_rest_is_read():
    front_matter, _, problems = read("---\ndate: 4 March\ntitle: Storm\nstatus: hidden\n---\n")
    assert front_matter == FrontMatter(title="Storm")
    assert problems[0] == 'a.md:2: the value of "date" cannot be used: 4 March. Write it as in "date: 2022-06-24".'
    assert problems[1].startswith('a.md:4: the value of "status"')


def test_one_bad_half_of_a_date_leaves_the_other():
    front_matter, _, problems = read("---\ndate: {created: 2021-03-04, updated: soon}\n---\n")
    assert front_matter.date.created == dt.date(2021, 3, 4)
    assert len(problems) == 1


def test_broken_yaml_is_an_error_with_its_line_and_what_stands_for_itself_is_read():
    front_matter, _, body, problems = split_front_matter(
        "---\ndate: 2021-03-04\ntitle: Storm: port closed\ntags: [a\n---\nBody", path="a.md"
    )
    assert body == "Body"
    assert front_matter.title == "Storm: port closed"
    assert front_matter.date.created == dt.date(2021, 3, 4)
    assert (problems[0].line, problems[0].severity) == (3, "error")


def test_a_key_given_twice_is_an_error_and_the_first_counts():
    front_matter, _, problems = read("---\ntitle: One\ntitle: Two\n---\n")
    assert front_matter.title == "One"
    assert problems[0].startswith('a.md:3: the key "title" was already given on line 2.')


def test_aliases_are_not_followed():
    bomb = "".join(
        f"{key}: [{', '.join([f'*{before}'] * 9)}]\n" for before, key in zip("abcdefgh", "bcdefghi", strict=True)
    )
    front_matter, body, problems = read(f"---\na: &a [x]\n{bomb}---\nBody")
    assert front_matter == FrontMatter()
    assert body == "Body"
    assert problems


@pytest.mark.parametrize(
    "text",
    [
        "Body.\n---\ntitle: not me\n---\n",
        "---\nA line between rules.\n---\nBody.",
        "---\n- a list\n---\nBody.",
        "---\nharbour: never closed\n\nBody.",
        "---\nNever closed.\n\ntitle: not me\n",
        "----\ntitle: four hyphens\n----\n",
        " ---\ntitle: indented\n---\n",
        "---\nHe said: “no: never”\nand left.\n---\n",
        "",
    ],
)
def test_what_only_looks_like_front_matter_is_text(text):
    assert read(text) == (FrontMatter(), text, [])


@pytest.mark.parametrize("text", ["\nBody.\n", "Body.\n", "\nBody.\n\n---\n\nMore.\n", ""])
def test_front_matter_that_is_not_closed_is_used_and_reported(text):
    front_matter, body, problems = read(f"---\ntitle: Storm: port closed\ntags:\n  - sea\ndate: soon\n{text}")
    assert (front_matter.title, front_matter.tags) == ("Storm: port closed", ("sea",))
    assert body == text
    assert problems[0] == 'a.md:1: the front matter is not closed. Write a line "---" below its last key.'
    assert problems[1].startswith('a.md:5: the value of "date"')


def test_blank_lines_between_keys_do_not_end_front_matter_that_is_closed():
    front_matter, body, problems = read("---\ntitle: Storm: port closed\n\ntags: [sea]\n---\nBody.\n")
    assert (front_matter.title, front_matter.tags, body) == ("Storm: port closed", ("sea",), "Body.\n")
    assert "not closed" not in problems[0]


def test_empty_front_matter_is_taken_away():
    assert read("---\n---\nBody") == (FrontMatter(), "Body", [])


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#, \n\t0é", max_size=120))
def test_no_front_matter_is_too_bad(yaml):
    text = f"---\ntitle: T\n{yaml}\n---\nBody"
    _, _, body, problems = split_front_matter(text, path="a.md")
    assert text.endswith(body)
    assert all(problem.line for problem in problems)

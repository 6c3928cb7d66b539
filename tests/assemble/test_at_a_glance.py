"""The sentences that tell the most of an article."""

from dataclasses import replace

import pytest

from generator.assemble.at_a_glance import SENTENCES, at_a_glance
from generator.assemble.marks import MarkedArticle
from generator.model import Article, Quote
from tests.stories import actor, annotation, article, mention, span, timex

LAPID = actor("per-yair-lapid", "Yair Lapid")
ANKARA = actor("plc-ankara", "Ankara")
ACTORS = {each.id: each for each in (LAPID, ANKARA)}
FILLER = tuple(f"Number {number} was a day of rain, like all those of that long winter." for number in range(14))


def story(*paragraphs: str) -> Article:
    """A long article: title, first paragraph, then these, then many without a name."""
    return article("Talks", "The talks began with a song.", *paragraphs, *FILLER)


def glance(text: Article, quote: str = "") -> list[str]:
    """What is chosen where each "Lapid", "Ankara" and "March" is marked."""
    names = [("Lapid", LAPID.id), ("Ankara", ANKARA.id)]
    marks = [mention(text, name, id, nth) for name, id in names for nth in range(text.text.count(name))]
    dates = [timex(text, "March", "2022-03", nth) for nth in range(text.text.count("March"))]
    words = span(text, quote) if quote else None
    found = annotation(text, *sorted([*marks, *dates], key=lambda mark: mark.start))
    found = replace(found, quotes=(Quote(words.start, words.end),) if words else ())
    chosen = at_a_glance(MarkedArticle(text, found, found.mentions, ACTORS))
    return ["".join(piece.text for piece in quotation.pieces) for quotation in chosen]


TELLING = "In March Lapid came to Ankara for talks about gas and trade."


def test_a_sentence_with_names_and_a_date_is_chosen_and_one_with_neither_is_not() -> None:
    assert glance(story(TELLING)) == [TELLING]


def test_a_short_article_is_a_glance_itself() -> None:
    assert glance(article("Talks", "The talks began with a song.", TELLING)) == []


@pytest.mark.parametrize("opening", ["This week", "However,", "Then"])
def test_a_sentence_that_points_back_is_not_chosen(opening: str) -> None:
    assert glance(story(f"{opening} Lapid came to Ankara in March for talks about gas.")) == []


def test_a_sentence_whose_pronoun_comes_before_any_name_is_not_chosen() -> None:
    assert glance(story("On that cold morning of March he flew to Ankara for talks.")) == []


def test_a_quotation_is_not_chosen() -> None:
    words = "Lapid came to Ankara in March for talks about gas."
    assert glance(story(f'"{words}"'), words) == []


def test_what_the_first_paragraph_says_is_not_said_again() -> None:
    text = article("Talks", TELLING, "Lapid came to Ankara for talks about gas and trade in March, too.", *FILLER)
    assert glance(text) == []


def test_a_paragraph_gives_one_sentence_and_an_article_few_in_its_own_order() -> None:
    told = [f"In March Lapid came to Ankara with {each} and {each}s and no word of thanks." for each in "vwxyz"]
    assert glance(story(" ".join(told[:2]))) == told[:1]
    different = [
        "Seven ministers waited for Lapid all night under umbrellas at the airport.",
        "Fishermen of the harbour told Lapid about their nets, their boats, their debts.",
        "Everybody applauded when Lapid sang an old ballad about soldiers and rivers.",
        "Nobody believed Lapid could finish the enormous breakfast of olives and cheese.",
    ]
    chosen = glance(story(*different))
    assert len(chosen) == SENTENCES
    assert chosen == [sentence for sentence in different if sentence in chosen]

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Span
from generator.register.anchors import anchor, find_quote, nearest
from generator.register.nouns import Anchored, DateDecision
from tests.stories import article, span


def places(text, quote, prefix="", suffix=""):
    anchored = Anchored(path="decisions.yml", line=1, article="a", quote=quote, prefix=prefix, suffix=suffix)
    return [(span.start, span.of(text)) for span in find_quote(text, anchored)]


def test_a_quotation_is_found_where_it_stands():
    assert places("Mayor Lark said no.", "Lark") == [(6, "Lark")]


def test_a_quotation_holds_whole_words():
    assert places("Larkin met Lark, and Skylark did not.", "Lark") == [(11, "Lark")]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("She said \u201cno\u201d.", 'She said "no".'),
        ("The city\u2019s port", "city's port"),
        ("the East\u2013West line", "East-West"),
        ("Ada\u00a0Lark\nspoke", "Lark spoke"),
        ("Ada  Lark", "Ada Lark"),
        ("Ada Lark", "Ada  Lark"),
    ],
)
def test_typography_does_not_matter(text, quote):
    assert len(places(text, quote)) == 1


TEXT = "Mayor Lark said no. A lark sang. Then Mayor Lark said yes. Brother Lark slept."


def test_without_context_every_place_is_meant():
    assert [start for start, _ in places(TEXT, "Lark")] == [6, 44, 67]


def test_context_chooses_the_place_that_shares_most_with_it():
    assert places(TEXT, "Lark", prefix="Brother ") == [(67, "Lark")]
    assert places(TEXT, "Lark", prefix="Mayor", suffix="said yes") == [(44, "Lark")]


def test_context_that_was_edited_away_is_forgiven_where_the_quotation_stands_once():
    assert places("Mayor Lark said no.", "Lark", prefix="The councillor ") == [(6, "Lark")]


def test_context_that_fits_nowhere_chooses_nothing():
    assert places(TEXT, "Lark", prefix="Councillor Q", suffix="wept") == []


def test_signs_in_a_quotation_are_only_signs():
    assert places("It cost $5 (or 6).", "$5 (or 6).") == [(8, "$5 (or 6).")]
    assert places("anything", ".*") == []


@given(st.text(max_size=30), st.text(max_size=30), st.text("ab \u201c-", min_size=1, max_size=6).filter(str.strip))
def test_a_quotation_between_spaces_is_always_found(before, after, quote):
    text = f"{before} {quote.strip()} {after}"
    found = places(text, quote)
    assert len(before) + 1 in [start for start, _ in found]
    assert all(text[start:].startswith(words) for start, words in found)


# --- after an edit of the article ---------------------------------------------------------------------------------


def test_a_quotation_whose_words_were_mended_is_found_again():
    text = "The mayor said no. The harbour was closed on Monday morning after the flood. A lark sang."
    mended = "the harbor was closed on Monday morning after the floods"
    assert places(text, mended) == [(19, "The harbour was closed on Monday morning after the flood")]


def test_other_figures_are_another_quotation():
    assert places("The fair drew 1,200 guests in the spring.", "The fair drew 1,300 guests in the spring") == []


def test_a_name_that_was_respelled_is_found_by_what_stands_around_it():
    text = "Mayor Larck said no to the harbour board. A lark sang."
    assert places(text, "Lark", prefix="Mayor ", suffix=" said no to the harbour") == [(6, "Larck")]
    assert places(text, "Lark") == []


def test_a_date_that_was_mended_is_another_date():
    text = "The harbour board met in June and voted for the new quay."
    assert places(text, "in July", prefix="The harbour board met ", suffix=" and voted for") != []
    date = DateDecision(
        path="decisions.yml", line=1, article="a", quote="in July", value="2021-07", prefix="The harbour board met "
    )
    assert find_quote(text, date) == ()


def test_a_quotation_that_fits_two_edited_places_as_well_is_an_orphan():
    text = "The harbour was closed. Then the quay. The harbour was closed."
    assert places(text, "The harbor was closed") == []


def test_context_that_was_edited_next_to_the_quotation_still_chooses():
    text = "The old envoy Lark signed. The young pilot Lark slept."
    assert places(text, "Lark", prefix="The old minister ", suffix=", signed") == [(14, "Lark")]


def test_the_nearest_places_are_named_best_first():
    text = "It closed in early June. It opened in late July. Nobody came."
    assert [span.of(text) for span in nearest(text, "In early June.")] == ["in early June"]
    assert nearest(text, "a bicycle race") == ()
    assert nearest("", "anything") == nearest("anything", "...") == ()


@given(
    st.lists(st.sampled_from(["harbour", "quay", "mayor", "closed", "1999", "-", "\u2019s"]), max_size=30),
    st.text("abc \u201c19.", min_size=1, max_size=30),
)
def test_whatever_is_found_lies_in_the_text_and_holds_whole_words(words, quote):
    text = " ".join(words)
    for start, found in places(text, quote, prefix="mayor ", suffix=" closed"):
        assert found
        assert text[start:].startswith(found)


@pytest.mark.parametrize(
    ("words", "nth"), [("said no", 0), ("Lark", 0), ("Lark", 1), ("Lark", 2), ("Lark", 3), ("a lark", 0)]
)
def test_an_anchor_means_its_own_place_alone(words, nth):
    story = article("Lark and Lark", "Mayor Lark said no.", "Brother Lark slept, and a lark sang.")
    place = span(story, words, nth)
    said = anchor(story, place)
    assert find_quote(story.text, Anchored(path="decisions.yml", line=1, **said)) == (place,)


def test_an_anchor_says_no_more_than_it_must():
    story = article("Floods", "Mayor Lark said no.")
    assert anchor(story, span(story, "said no")) == {"article": "story", "quote": "said no"}


@given(st.lists(st.sampled_from(["Lark", "sang", "on", "2021.", "\n"]), min_size=1, max_size=20), st.integers(0, 20))
def test_an_anchor_has_its_place_among_those_it_means(words, number):
    story = article("News", " ".join(words).strip() or "sang")
    found = [Span(*match.span()) for match in re.finditer(r"[\w.]+", story.text)]
    place = found[number % len(found)]
    said = anchor(story, place)
    assert place in find_quote(story.text, Anchored(path="decisions.yml", line=1, **said))

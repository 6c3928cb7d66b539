import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.register.anchors import find_quote
from generator.register.nouns import Anchored


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

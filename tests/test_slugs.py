# ruff: noqa: RUF001 - letters and punctuation of all languages are what is tested

from hypothesis import given
from hypothesis import strategies as st

from generator.slugs import UNTITLED, slugify


def test_a_headline_becomes_lower_case_words_with_hyphens():
    assert slugify("Norway: Minister’s visit, day 2") == "norway-ministers-visit-day-2"


def test_every_script_becomes_ascii():
    assert slugify("İzmir’de Çağrı") == "izmirde-cagri"
    assert slugify("Привет Осло") == "privet-oslo"
    assert slugify("奥斯陆").isascii()


def test_path_separators_and_dots_do_not_survive():
    assert slugify("../../etc/passwd") == "etc-passwd"


def test_a_long_text_ends_at_a_whole_word():
    assert slugify("one two three four", limit=11) == "one-two"
    assert slugify("one two three", limit=7) == "one-two"
    assert slugify("abcdefghij", limit=4) == "abcd"


def test_nothing_to_spell_is_untitled():
    assert slugify("") == slugify("—?!") == UNTITLED


@given(st.text(max_size=200), st.integers(1, 60))
def test_a_slug_is_never_empty_and_is_its_own_slug(text, limit):
    slug = slugify(text, limit=max(limit, len(UNTITLED)))
    assert slug
    assert slug == slugify(slug)
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")

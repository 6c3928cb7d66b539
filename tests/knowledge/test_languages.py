"""Language tags."""

import pytest

from generator.knowledge.languages import day_comes_first, is_language, language_name, primary


@pytest.mark.parametrize("tag", ["en", "es", "pt-BR", "zh-Hant", "yue", "nb", "EN"])
def test_a_tag_that_begins_with_a_language_is_one(tag: str) -> None:
    assert is_language(tag)


@pytest.mark.parametrize("tag", ["", "english", "xq", "e", "en us", False, None, 3])
def test_anything_else_is_none(tag: object) -> None:
    assert not is_language(tag)


def test_a_tag_has_a_language_and_that_a_name() -> None:
    assert (primary("pt-BR"), language_name("pt-BR")) == ("pt", "Portuguese")
    assert language_name("xq") == '"xq"'


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en-GB", True), ("en-AU", True), ("es", True), ("en", False), ("en-US", False), ("en-XX", False), ("?", False)],
)
def test_a_language_says_whether_the_day_comes_before_the_month(tag: str, expected: bool) -> None:
    assert day_comes_first(tag) == expected

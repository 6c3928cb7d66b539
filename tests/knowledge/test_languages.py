"""Language tags."""

import pytest

from generator.knowledge.languages import is_language, language_name, primary


@pytest.mark.parametrize("tag", ["en", "es", "pt-BR", "zh-Hant", "yue", "nb", "EN"])
def test_a_tag_that_begins_with_a_language_is_one(tag: str) -> None:
    assert is_language(tag)


@pytest.mark.parametrize("tag", ["", "english", "xq", "e", "en us", False, None, 3])
def test_anything_else_is_none(tag: object) -> None:
    assert not is_language(tag)


def test_a_tag_has_a_language_and_that_a_name() -> None:
    assert (primary("pt-BR"), language_name("pt-BR")) == ("pt", "Portuguese")
    assert language_name("xq") == '"xq"'

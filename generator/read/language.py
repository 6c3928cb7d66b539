"""Which language a text is in; the only importer of py3langid.

The identifier is sure of long texts and of few words only when they are words, not names: so it is asked only about
texts with some ordinary words, and what counts is how far the article's own language falls behind the best guess.
"""

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

# Constructed and dead languages, and "no language": never the language of a news text, but near to living ones.
_NOT_IN_NEWS = frozenset({"eo", "vo", "la", "sa"})

_LONGEST = 600
_WINDOW = 12
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 6
_FAR_BEHIND = 0.01
_SURE_OF_ARTICLE = 0.9
_ENOUGH_WORDS, _ENOUGH_LETTERS = 15, 40

_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"\S*(?://|@)\S*")


def foreign_language(text: str, *, lang: str) -> str | None:
    """The language of `text` if it is surely not `lang`, else None; names and very short texts are never foreign.

    A text that has a sentence in each of two languages, or two scripts, goes by the greater part of its letters.
    """
    words = _of_main_script(_ADDRESS.sub(" ", text[:_LONGEST]).split())
    windows = [" ".join(words[start : start + _WINDOW]) for start in range(0, len(words), _WINDOW)]
    asked = [window for window in windows if _has_ordinary_words(window)]
    if not asked or any(not _is_foreign(window, lang=_primary(lang)) for window in asked):
        return None
    return identify(" ".join(asked))[0]


def article_language(text: str, *, default: str) -> str:
    """The language of a whole text: `default` unless it is long enough and surely in another one."""
    start = text[: 10 * _LONGEST]
    lower_case, caseless = _ordinary(start)
    if lower_case < _ENOUGH_WORDS and caseless < _ENOUGH_LETTERS:
        return default
    best, probability = identify(start)
    return best if best != _primary(default) and probability >= _SURE_OF_ARTICLE else default


@lru_cache(maxsize=2_000)  # a served site is read again at each change of one article
def identify(text: str) -> tuple[str, float]:
    """The most likely language of `text` as ISO 639-1, and its probability."""
    best, probability = _identifier().rank(text)[0]
    return str(best), float(probability)


def _is_foreign(text: str, *, lang: str) -> bool:
    probabilities = dict(_identifier().rank(text))
    return lang in probabilities and probabilities[lang] < _FAR_BEHIND * max(probabilities.values())


def _has_ordinary_words(text: str) -> bool:
    lower_case, caseless = _ordinary(text)
    return lower_case >= _FEWEST_WORDS or caseless >= _FEWEST_LETTERS


def _ordinary(text: str) -> tuple[int, int]:
    """How much cannot be told to be names: the words in lower case, and the letters in scripts without cases."""
    found = _WORD.findall(text)
    lower_case = sum(1 for word in found if word[0].islower())
    return lower_case, sum(len(word) for word in found if word[0].lower() == word[0].upper())


def _of_main_script(words: list[str]) -> list[str]:
    """The words in the script that most letters are in, and all that is in none."""
    scripts = [_script(word) for word in words]
    sizes = Counter(script for script, word in zip(scripts, words, strict=True) if script for _ in word)
    main = sizes.most_common(1)[0][0] if sizes else ""
    return [word for script, word in zip(scripts, words, strict=True) if script in {"", main}]


def _script(word: str) -> str:
    """The script of the first letter, as Unicode's names of letters begin with it."""
    letter = next((character for character in word if character.isalpha()), None)
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def _primary(lang: str) -> str:
    return lang.partition("-")[0].lower()


@cache
def _identifier() -> Any:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    two_letter = [label for label in identifier.labels if len(label) == 2 and label not in _NOT_IN_NEWS]
    identifier.set_languages(two_letter)
    return identifier

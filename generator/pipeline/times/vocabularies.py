"""The vocabularies as patterns use them: by name, each with a regular expression that finds one of its words."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.pipeline.times import words
from generator.pipeline.times.holidays import HOLIDAYS
from generator.pipeline.times.trie import one_of

ZONE = (
    r"(?: ?(?:GMT|UTC|EDT|EST|CDT|CST|MDT|MST|PDT|PST|BST|CET|CEST|EET|IST|JST|ET|PT|"
    r"local time|Eastern time|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?) time))?"
    r"(?: \(\d{1,2}:?\d\d (?:GMT|UTC)\))?"
)
"""What may follow a time of day."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A class of words: a regular expression that finds one, what it stands for, and its words if they are listed."""

    pattern: str
    value: Callable[[str], Any]
    words: frozenset[str] = frozenset()


def _listed(*tables: Mapping[str, Any]) -> Vocabulary:
    """Listed words, looked up without regard to case, hyphens or the form of the apostrophe."""
    lookup = {_plain(word): value for table in tables for word, value in table.items()}
    words = {word for table in tables for word in table}
    return Vocabulary(one_of(words), lambda found: lookup[_plain(found)], frozenset(lookup))


def _names(*tables: Mapping[str, Any]) -> Vocabulary:
    """Listed proper names, which are capitalised or in capitals."""
    listed = _listed(*tables)
    names = {name for table in tables for name in table}
    spellings = {*map(_capitalised, names), *map(str.upper, names)}
    return Vocabulary(f"(?-i:{one_of(spellings)})", listed.value, listed.words)


def _turned(table: Mapping[Any, Iterable[str]]) -> dict[str, Any]:
    """A table of phrases by meaning as one of meanings by phrase."""
    return {phrase: meaning for meaning, phrases in table.items() for phrase in phrases}


def _capitalised(name: str) -> str:
    return re.sub(r"(?<![a-z'])(?!of\b)[a-z]", lambda letter: letter[0].upper(), name)


def _plain(found: str) -> str:
    return re.sub("[- \u00a0]", " ", found.lower().replace("\u2019", "'"))


def _or_figures(figures: str, listed: Vocabulary, value: Callable[[str], float]) -> Vocabulary:
    """Listed number words, or figures."""
    return Vocabulary(
        f"{figures}|{listed.pattern}",
        lambda found: value(found) if found[0].isdigit() else listed.value(found),
        listed.words,
    )


_FRACTION = "[- ](?:1/[234]|[23]/[34])|[- ]?[\u00bc-\u00be]"


def _one_behind_the_other(first: Vocabulary, second: Vocabulary, times: int) -> Vocabulary:
    """Two number words of which the first counts so many times as much: nineteen eighty-nine."""

    def value(found: str) -> int:
        start, _, end = _plain(found).partition(" ")
        return int(first.value(start) * times + second.value(end))

    return Vocabulary(f"(?:{first.pattern})[- ](?:{second.pattern})", value, first.words)


def _count(figures: str) -> float:
    whole = re.split(r"[- ]|(?=[\u00bc-\u00be])", figures, maxsplit=1)
    number = float(whole[0].replace(",", "")) + sum(_fraction(part) for part in whole[1:])
    return int(number) if number == int(number) else number


def _fraction(figures: str) -> float:
    above, _, below = figures.partition("/")
    return int(above) / int(below) if below else unicodedata.numeric(figures)


def _only_digits(figures: str) -> int:
    return int(re.sub(r"\D", "", figures))


_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_CENTURIES = _listed(words.SPOKEN_CENTURIES)
_ORDINALS = _listed(words.ORDINALS)
_HOURS = frozenset(words.listed("one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve"))

VOCABULARIES: Mapping[str, Vocabulary] = {
    "month": _names(words.MONTHS, words.SHORT_MONTHS, words.DOTTED_MONTHS),
    "full_month": _names(words.MONTHS, {"sept.": 9}),
    "weekday": _names(words.WEEKDAYS, words.SHORT_WEEKDAYS),
    "weekdays": _names({f"{name}s": number for name, number in words.WEEKDAYS.items()}),
    "holiday": _names({name: name for name in HOLIDAYS}),
    "season": _listed(words.SEASONS),
    "part": _listed(words.PARTS_OF_DAY),
    "one_unit": _listed({unit: unit for unit in words.UNITS}),
    "reported_unit": _listed({unit: unit for unit in ("week", "month", "quarter", "half", "season")}),
    "quarter_itself": _listed({"quarter": "quarter"}),
    "the_century": _listed({"century": "century"}),
    "last_or_next": _listed({"last": -1, "next": 1}),
    "unit": _listed({unit: unit for unit in words.UNITS}, words.PLURAL_UNITS),
    "which": _listed(_turned(words.WHICH)),
    "anaphoric": _listed(_turned(words.ANAPHORIC)),
    "near": _listed(words.NEAR_DAYS),
    "portion": _listed(_turned(words.PORTIONS)),
    "vague": _listed(_turned(words.VAGUE)),
    "repeated": _listed(words.REPEATED),
    "few": _listed(dict.fromkeys(words.FEW)),
    "bound": _listed(_turned(words.BOUNDS)),
    "approximate": _listed(dict.fromkeys(words.APPROXIMATELY, True)),
    "half": _listed(words.HALVES),
    "named_decade": _listed(words.DECADES),
    "count": _or_figures(rf"\d{{1,3}}(?:,\d{{3}})*(?:\.\d+|{_FRACTION})?", _listed(words.NUMBERS), _count),
    "ordinal": _or_figures(r"\d{1,2}(?:st|nd|rd|th)", _ORDINALS, _only_digits),
    "day": _or_figures(_DAY, _ORDINALS, _only_digits),
    "day_figures": Vocabulary(_DAY, _only_digits),
    "spoken_day": _listed({word: n for word, n in words.ORDINALS.items() if word != "second"}),
    "day_th": Vocabulary(r"(?:[12]\d|3[01]|\d)(?:st|nd|rd|th)", _only_digits),
    "spoken_hour": _listed({word: n for word, n in words.NUMBERS.items() if word in _HOURS}),
    "number": Vocabulary(r"\d{1,2}", int),
    "two_figures": Vocabulary(r"[01]\d|2[0-4]", int),
    "hour": Vocabulary(r"[01]?\d|2[0-4]", int),
    "minute": Vocabulary(r"[0-5]\d", int),
    "meridiem": Vocabulary(r"[ap]m|[ap]\.m\.?", lambda found: 12 if found[0] in "pP" else 0),
    "year": Vocabulary(r"1\d{3}|20\d\d", int),
    "spoken_year": _one_behind_the_other(_CENTURIES, _listed(words.SPOKEN_ENDS), 100),
    "spoken_millennium": _listed(words.SPOKEN_MILLENNIA),
    "spoken_decade": _one_behind_the_other(_CENTURIES, _listed(words.DECADES), 10),
    "any_year": Vocabulary(r"\d{1,4}", int),
    "year_figures": Vocabulary(r"\d{4}|\d\d", int),
    "short_year": Vocabulary(r"\d\d", int),
    "year_rest": Vocabulary(r"\d\d?", str),
    "century_start": Vocabulary(r"1\d00", lambda found: int(found) // 100),
    "which_of_month": _listed(words.WHICH_OF_MONTH),
    "decade": Vocabulary(r"(?:1\d|20)\d0", lambda found: int(found) // 10),
    "short_decade": Vocabulary(r"\d0", lambda found: int(found) // 10),
}

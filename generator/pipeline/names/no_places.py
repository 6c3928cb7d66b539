"""Which words with a capital only look like places: misspelt days, shouted words, directions, first words."""

import calendar
from collections.abc import Set
from difflib import SequenceMatcher

from spacy.tokens import Doc, Token

from generator.knowledge.countries import country_named, is_capital
from generator.knowledge.vocabulary import DIRECTIONS
from generator.pipeline.names.candidate import Candidate

ALIKE = 0.85
"""How much of a word of seven letters is that of another that has one letter more, less, or wrong."""


def is_no_place(doc: Doc, candidate: Candidate, words: Set[str]) -> bool:
    """Whether a place of one word is a common word with a capital; `words` are all of the article as written."""
    name, first = candidate.text(doc), doc[candidate.start]
    if candidate.kind != "PLACE" or len(candidate) > 1 or country_named(name) or is_capital(name):
        return False
    begins = first.is_sent_start and not words.isdisjoint({first.lower_, first.lower_.removesuffix("s")})
    return first.lower_ in DIRECTIONS or begins or _is_day(name) or (_is_shouted(first) and name.title() not in words)


def _is_day(name: str) -> bool:
    """Whether it is a day of the week, however misspelt: "Thurday"."""
    days = (SequenceMatcher(None, name.lower(), day.lower()) for day in calendar.day_name)
    return name.lower().endswith("day") and any(day.ratio() >= ALIKE for day in days)


def _is_shouted(word: Token) -> bool:
    """Whether its whole sentence is in capitals, which therefore tell nothing."""
    if not word.doc.has_annotation("SENT_START"):
        return False
    words = [token for token in word.sent if token.is_alpha]
    return len(words) > 2 and all(token.is_upper for token in words)

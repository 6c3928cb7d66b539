"""Where an expression may begin: at figures, and at the first words of the vocabularies and patterns.

Each distinct token of a language is judged once, which makes a text without dates cost next to nothing.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from generator.pipeline.times import words
from generator.pipeline.times.vocabularies import VOCABULARIES

_OPENING_WORDS = frozenset(
    words.listed(
        "the, its, that, this, same, corresponding, comparable, like, year, latest, most, fiscal, financial, fy, h,"
        "noon, tonight, high, midnight, every, each, per, past, last, next, first, final, coming, previous, following,"
        "preceding, ad, ce, a.d, q, early, small, wee, once, twice, thrice, midyear, earlier, later, half, thousand,"
        "million, billion, upcoming, mid, period"
    )
)
"""The first words of patterns that are in no vocabulary."""

_LEADING = frozenset(words.listed("the, a, an, its, that, this, to, for, at, not, no, over"))
"""Words that open an expression only before another word of it; texts are full of them."""

_PHRASES = [phrase.split(" ") for vocabulary in VOCABULARIES.values() for phrase in vocabulary.words]
_WORDS = frozenset(
    {*_OPENING_WORDS, *(phrase[0].rstrip(".") for phrase in _PHRASES)}
    | {phrase[1] for phrase in _PHRASES if phrase[0] in _LEADING and len(phrase) > 1}
)

_APOSTROPHES = "'\u2019\u2018"
"""One may stand before a year or decade of two figures."""

_WORD_START = re.compile(rf"(?<![^\W_])[{_APOSTROPHES}]?(?:[^\W\d_]+|\d+)")


class Starts:
    """Remembers of each token text whether it only leads to another word, and where in it an expression may begin."""

    def __init__(self) -> None:
        self._judged: dict[int, tuple[bool, tuple[int, ...]]] = {}

    def of(self, doc: Doc) -> Iterator[int]:
        """The offsets in the text of a doc, in order."""
        waiting: int | None = None
        for orth, start in doc.to_array(["ORTH", "IDX"]).tolist():
            judged = self._judged.get(orth)
            if judged is None:
                judged = self._judged[orth] = _judge(doc.vocab.strings[orth])
            is_leading, offsets = judged
            if offsets:
                if waiting is not None:
                    yield waiting
                if not is_leading:
                    yield from (start + offset for offset in offsets)
            waiting = start if is_leading else None


def _judge(token: str) -> tuple[bool, tuple[int, ...]]:
    if token.lower() in _LEADING:
        return True, (0,)
    if token and token in _APOSTROPHES:
        return False, (0,)
    found = ((word.start(), word[0].lower()) for word in _WORD_START.finditer(token))
    return False, tuple(start for start, word in found if word.lstrip(_APOSTROPHES)[:1].isdigit() or word in _WORDS)

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
        "the, its, that, this, same, corresponding, comparable, like, year, latest, most, fiscal, financial, fy, noon,"
        "tonight, high, midnight, every, each, per, past, last, next, first, final, coming, previous, following,"
        "preceding, ad, ce, a.d, q, early, small, wee"
    )
)
"""The first words of patterns that are in no vocabulary."""

_LISTED_WORDS = frozenset(word for vocabulary in VOCABULARIES.values() for word in vocabulary.words)
_WORDS = _OPENING_WORDS | {word.split(" ")[0].rstrip(".") for word in _LISTED_WORDS}

_APOSTROPHES = "'\u2019\u2018"
"""One may stand before a year or decade of two figures."""

_WORD_START = re.compile(rf"(?<![^\W_])[{_APOSTROPHES}]?(?:[^\W\d_]+|\d+)")


class Starts:
    """Remembers, for each token text, the offsets inside it at which an expression may begin."""

    def __init__(self) -> None:
        self._offsets: dict[int, tuple[int, ...]] = {}

    def of(self, doc: Doc) -> Iterator[int]:
        """The offsets in the text of a doc, in order."""
        for index, orth in enumerate(doc.to_array("ORTH").tolist()):
            offsets = self._offsets.get(orth)
            if offsets is None:
                offsets = self._offsets[orth] = _starts_in(doc.vocab.strings[orth])
            if offsets:
                token_start = doc[index].idx
                yield from (token_start + offset for offset in offsets)


def _starts_in(token: str) -> tuple[int, ...]:
    if token and token in _APOSTROPHES:
        return (0,)
    found = ((word.start(), word[0].lower()) for word in _WORD_START.finditer(token))
    return tuple(start for start, word in found if word.lstrip(_APOSTROPHES)[:1].isdigit() or word in _WORDS)

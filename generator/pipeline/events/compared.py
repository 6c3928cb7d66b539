"""Dates of figures that others are only measured from: "up from 12 percent in March"."""

from collections.abc import Sequence

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

_BASES = frozenset({"than", "versus"})
_CHANGES = frozenset({"down", "up"})
_BESIDE = frozenset({"to", "with"})


def is_base_of_comparison(date: Tokens) -> bool:
    """Whether a date belongs to an old figure beside the new one: what the sentence tells is not of that date."""
    before = list(date.doc[date.sent.start : date.start])
    figures = [token for token in before if token.like_num]
    if not figures:
        return False
    base = next((n for n in range(before.index(figures[-1]), -1, -1) if _opens_base(before[: n + 1])), None)
    return base is not None and not any(_parts(token) for token in before[base + 1 :])


def _opens_base(words: Sequence[Token]) -> bool:
    """Whether an old figure follows: "than", "compared with"; "from", where "up" or a new figure stands before it."""
    word, last = words[-1], words[-2].lower_ if len(words) > 1 else ""
    if word.lower_ in _BASES or (word.lower_ in _BESIDE and last == "compared"):
        return True
    return word.lower_ == "from" and (last in _CHANGES or any(_is_new_figure(token) for token in words[:-1]))


def _is_new_figure(token: Token) -> bool:
    """Whether a figure is what something came to: "rose to 12", "fell to $12"."""
    before = token.nbor(-1) if token.i > token.sent.start else token
    if before.is_currency and before.i > token.sent.start:
        before = before.nbor(-1)
    return token.like_num and before.lower_ == "to"


def _parts(token: Token) -> bool:
    """Whether a word ends what is compared."""
    return token.text in {",", ";"} or token.pos_ == "VERB" or token.dep_ == "cc"

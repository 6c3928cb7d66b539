"""Where a quotation stands in a text: the way that a decision finds its place again after an article was edited."""

import re
from itertools import takewhile

from generator.model import Span
from generator.register.nouns import Anchored

FARTHEST = 200
"""How many characters around a quotation are looked at."""

_SIGNS = {
    "'": "\u2018\u2019\u201a\u201b",
    '"': "\u201c\u201d\u201e\u00ab\u00bb",
    "-": "\u2010\u2011\u2012\u2013\u2014",
    " ": "\u00a0\u202f\n\t",
}
_FOLD = {ord(form): sign for sign, forms in _SIGNS.items() for form in forms}
"""Typographic forms of one sign, each a single character, so that offsets stay right."""


def find_quote(text: str, anchored: Anchored) -> tuple[Span, ...]:
    """Every place in `text` that the quotation of a decision can mean, in the order of the text.

    Quotation marks, dashes and white space count as equal in all their forms, and a quotation holds whole words only.
    Where it stands more than once, `prefix` and `suffix` choose the places that share most with them. Without them
    every place is meant; with them, none where nothing is shared.
    """
    folded = text.translate(_FOLD)
    words = r"\s+".join(re.escape(word) for word in anchored.quote.translate(_FOLD).split())
    spans = tuple(Span(*match.span()) for match in re.finditer(rf"(?<!\w)(?:{words})(?!\w)", folded))
    if len(spans) < 2 or not (anchored.prefix or anchored.suffix):
        return spans
    shared = [_shared_context(folded, span, anchored) for span in spans]
    most = max(shared)
    return tuple(span for span, length in zip(spans, shared, strict=True) if length == most > 0)


def _shared_context(folded: str, span: Span, anchored: Anchored) -> int:
    """How many characters directly around a span agree with the prefix and suffix of a decision."""
    before, prefix = folded[max(0, span.start - FARTHEST) : span.start], anchored.prefix.translate(_FOLD)
    after, suffix = folded[span.end : span.end + FARTHEST], anchored.suffix.translate(_FOLD)
    ends_alike = _shared_start(before.rstrip()[::-1], prefix.rstrip()[::-1])
    return ends_alike + _shared_start(after.lstrip(), suffix.lstrip())


def _shared_start(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))

"""Where a quotation stands in a text: the way that a decision finds its place again after an article was edited.

Exact words come first. Where they are gone, the place is sought that differs from them in a few letters and has the
same figures, as the W3C's TextQuoteSelector leaves room for. A quotation that fits nowhere, or as well in two places,
is left an orphan, since a correction in the wrong place is worse than none.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from generator.fuzzy import edits, likeness
from generator.model import Article, Problem, Span
from generator.register.nouns import Anchored, DateDecision

FARTHEST = 200
"""How many characters around a quotation are looked at."""

LETTERS_AN_EDIT = 5
"""One letter in so many may have changed: a typing error in a word, a word in a sentence."""

LETTERS_AN_EDIT_WHERE_CONTEXT_FITS = 2
"""As far as Hypothesis goes with annotations of web pages."""

CONTEXT = 12
"""Characters of prefix and suffix that together leave no doubt about the place."""

ALIKE = 0.6
"""Of 1, how alike a context must be to choose one of several places where none of it is next to the quotation."""

_SIGNS = {
    "'": "\u2018\u2019\u201a\u201b",
    '"': "\u201c\u201d\u201e\u00ab\u00bb",
    "-": "\u2010\u2011\u2012\u2013\u2014",
    " ": "\u00a0\u202f\n\t",
}
_FOLD = {ord(form): sign for sign, forms in _SIGNS.items() for form in forms}
"""Typographic forms of one sign, each a single character, so that offsets stay right."""

_WORD = re.compile(r"\w+(?:['.-]\w+)*")


def find_quote(text: str, anchored: Anchored) -> tuple[Span, ...]:
    """Every place in `text` that the quotation of a decision can mean, in the order of the text.

    Quotation marks, dashes and white space count as equal in all their forms, and a quotation holds whole words only.
    Where it stands more than once, `prefix` and `suffix` choose the places that share most with them. Without them
    every place is meant; with them, none where nothing is shared.
    """
    folded = text.translate(_FOLD)
    words = r"\s+".join(re.escape(word) for word in anchored.quote.translate(_FOLD).split())
    if not words:
        return ()
    spans = tuple(Span(*match.span()) for match in re.finditer(rf"(?<!\w)(?:{words})(?!\w)", folded))
    if not spans:
        return _edited(folded, anchored)
    if len(spans) == 1 or not (anchored.prefix or anchored.suffix):
        return spans
    return _best(spans, [_shared_context(folded, span, anchored) for span in spans]) or _best(
        spans, [_like_context(folded, span, anchored) for span in spans], least=ALIKE
    )


def nearest(text: str, quote: str, *, most: int = 2) -> tuple[Span, ...]:
    """The places that are most like a quotation, best first, for an editor who looks for what became of it."""
    folded, quote = text.translate(_FOLD), _core(quote.translate(_FOLD))
    scored = {span: likeness(quote, span.of(folded)) for span in _stretches(folded, quote)}
    found: list[Span] = []
    for span in sorted(scored, key=lambda span: (-scored[span], span.start, span.end)):
        if scored[span] < ALIKE or len(found) == most:
            break
        if not any(span.start < other.end and other.start < span.end for other in found):
            found.append(span)
    return tuple(found)


def anchor(article: Article, span: Span) -> dict[str, str]:
    """What a stanza says to mean exactly this stretch: the words, and as much around them as tells them apart."""
    said = {"article": article.slug, "quote": " ".join(span.of(article.text).split())}
    before, after = article.text[: span.start].split(), article.text[span.end :].split()
    for words in range(FARTHEST // CONTEXT):
        around = {"prefix": " ".join(before[-words:]), "suffix": " ".join(after[:words])} if words else {}
        meant = find_quote(article.text, Anchored(path=article.path, line=1, **said, **around))
        if meant == (Span(span.start, span.end),):
            return said | around
    return said


def unfound_quote(anchored: Anchored, article: Article) -> Problem:
    """The problem of a quotation that an article does not have, with what is nearest to it there."""
    near = nearest(article.text, anchored.quote)
    places = " or ".join(f'"{span.of(article.text)}" ({article.path}:{article.line_of(span.start)})' for span in near)
    message = f'nothing in "{article.slug}" matches the quotation "{anchored.quote}".'
    remedy = f"Nearest is {places}." if near else "Quote the article word for word, or delete the stanza."
    return Problem(anchored.path, anchored.line, message, remedy)


def _edited(folded: str, anchored: Anchored) -> tuple[Span, ...]:
    """The one place whose words became others; a date is not looked for where its words changed much."""
    quote = _core(anchored.quote.translate(_FOLD))
    found: dict[Span, tuple[int, int]] = {}
    for span in _stretches(folded, quote):
        words = span.of(folded)
        changed = edits(quote, words, most=len(quote) // LETTERS_AN_EDIT_WHERE_CONTEXT_FITS)
        if _figures(words) == _figures(quote):
            shared = _shared_context(folded, span, anchored)
            by_context = shared >= CONTEXT and not isinstance(anchored, DateDecision)
            if changed <= len(quote) // (LETTERS_AN_EDIT_WHERE_CONTEXT_FITS if by_context else LETTERS_AN_EDIT):
                found[span] = shared, -changed
    if not found:
        return ()
    best = max(found, key=lambda span: (found[span], -span.start, span.start - span.end))
    rivals = (span for span in found if span.end <= best.start or best.end <= span.start)
    return () if any(found[span] == found[best] for span in rivals) else (best,)


def _stretches(folded: str, quote: str) -> Iterator[Span]:
    """Every run of about as many words as a quotation has."""
    length = len(_WORD.findall(quote))
    words = list(_WORD.finditer(folded)) if length else []
    for number, first in enumerate(words):
        for last in words[max(number, number + length - 2) : number + length + 1]:
            yield Span(first.start(), last.end())


def _core(quote: str) -> str:
    """A quotation from its first to its last word, on one line."""
    words = list(_WORD.finditer(quote))
    return " ".join(quote[words[0].start() : words[-1].end()].split()) if words else ""


def _figures(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def _best(spans: tuple[Span, ...], scores: list[float], *, least: float = 0) -> tuple[Span, ...]:
    most = max(scores)
    return tuple(span for span, score in zip(spans, scores, strict=True) if score == most > least)


def _shared_context(folded: str, span: Span, anchored: Anchored) -> int:
    """How many characters directly around a span agree with the prefix and suffix of a decision."""
    before, prefix = folded[max(0, span.start - FARTHEST) : span.start], anchored.prefix.translate(_FOLD)
    after, suffix = folded[span.end : span.end + FARTHEST], anchored.suffix.translate(_FOLD)
    ends_alike = _shared_start(_on_one_line(before)[::-1], _on_one_line(prefix)[::-1])
    return ends_alike + _shared_start(_on_one_line(after), _on_one_line(suffix))


def _like_context(folded: str, span: Span, anchored: Anchored) -> float:
    """How alike, of 1, as much of the text around a span is to the prefix and suffix of a decision."""
    before = folded[max(0, span.start - len(anchored.prefix)) : span.start]
    after = folded[span.end : span.end + len(anchored.suffix)]
    return likeness(f"{before} {after}", f"{anchored.prefix} {anchored.suffix}".translate(_FOLD))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _shared_start(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))

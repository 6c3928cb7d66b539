"""The sentences that tell the most of an article, in its own words.

Chosen, never written. A sentence is weighed by what it says of whom and when: the actors that it names, each by how
often the article does, and its dates, since abstractors keep such sentences (Kupiec et al. 1995). The first sentence of
a paragraph weighs more, as writers put the point there (Baxendale 1958). Three kinds stay out:

- what cannot stand alone: openings that point back, as "He", "This" and "However" do (Paice 1990), and quotations;
- what stands in view anyway: title, standfirst, lead and first paragraph;
- what says again what these or a chosen sentence say (Carbonell and Goldstein 1998), or stands in its paragraph.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from generator.assemble.marks import MarkedArticle
from generator.model import Span
from generator.site import Quotation

SENTENCES = 3
SHORT = 12
"""Sentences of an article that is read at a glance itself."""

_WORDS = range(9, 36)
"""A sentence with fewer words tells little, one with more is no glance."""

_SAME = 0.5
"""The share of its words from which a sentence says again what another says."""

_POINTS_BACK = frozenset(
    re.findall(
        r"\w+",
        """
        he she it they we i you his her hers its their theirs our my your him them this that these those such there
        here then both neither either another others one some many most few all several first second third and but or
        nor so yet for however moreover furthermore meanwhile also besides instead nevertheless nonetheless therefore
        thus hence consequently accordingly still otherwise likewise similarly indeed rather earlier later afterwards
        afterward finally again elsewhere
        """,
    )
)
"""Words that begin a sentence which leans on the one before."""

_PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs"})
"""Words that stand for a name; one before any name of its sentence stands for a name elsewhere."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
_END = re.compile(r"[.!?…][\"'”’)]*$")


def at_a_glance(text: MarkedArticle) -> tuple[Quotation, ...]:
    """At most `SENTENCES` of the article, in its order; none of a short one."""
    sentences = list(text.body_sentences())
    if len(sentences) <= SHORT:
        return ()
    in_view = [_stems(words) for words in (text.article.title, text.article.description, *_opening(text)) if words]
    named = Counter(mention.entity for mention in text.mentions)
    weights = {sentence: _weight(text, sentence, named) for sentence in sentences if _stands_alone(text, sentence)}
    chosen: dict[str, Span] = {}
    for sentence in sorted(weights, key=lambda each: (-weights[each], each.start)):
        stems, paragraph = _stems(sentence.of(text.article.text)), text.paragraph_of(sentence)
        if weights[sentence] and paragraph not in chosen and not any(_says_again(stems, old) for old in in_view):
            chosen[paragraph] = sentence
            in_view.append(stems)
        if len(chosen) == SENTENCES:
            break
    return tuple(text.quotation(sentence) for sentence in sorted(chosen.values(), key=lambda each: each.start))


def _opening(text: MarkedArticle) -> Iterator[str]:
    """What a reader sees first: the lead, and the first paragraph."""
    for zone in text.article.zones:
        if zone.role in {"lead", "body"}:
            yield zone.of(text.article.text)
        if zone.role == "body":
            return


def _stands_alone(text: MarkedArticle, sentence: Span) -> bool:
    words = _WORD.findall(sentence.of(text.article.text))
    if len(words) not in _WORDS or words[0].casefold() in _POINTS_BACK:
        return False
    ends = bool(_END.search(sentence.of(text.article.text).rstrip()))
    return ends and not _is_speech(text, sentence) and not _names_nobody_first(text, sentence)


def _names_nobody_first(text: MarkedArticle, sentence: Span) -> bool:
    """Whether a pronoun stands before the first name."""
    before = takewhile(lambda piece: piece.actor is None, text.pieces(sentence))
    return any(word.casefold() in _PRONOUNS for piece in before for word in _WORD.findall(piece.text))


def _is_speech(text: MarkedArticle, sentence: Span) -> bool:
    """Whether a third of a sentence is quoted, or a quotation runs over its border."""
    quoted = [quote for quote in text.quotes if quote.start < sentence.end and sentence.start < quote.end]
    inside = sum(min(quote.end, sentence.end) - max(quote.start, sentence.start) for quote in quoted)
    runs_over = any(quote.start < sentence.start or quote.end > sentence.end for quote in quoted)
    return runs_over or 3 * inside > sentence.end - sentence.start


def _weight(text: MarkedArticle, sentence: Span, named: Counter[str | None]) -> float:
    pieces = text.pieces(sentence)
    actors = {piece.actor.id for piece in pieces if piece.actor}
    if not actors:
        return 0
    often = max(named.values())
    weight = sum(0.5 + named[actor] / often for actor in actors)
    weight += 1.0 if any(piece.timex for piece in pieces) else 0
    weight += 0.5 if text.zone_of(sentence).start == sentence.start else 0
    return weight


def _stems(words: str) -> frozenset[str]:
    """The longer words, cut where their endings begin: "visited" and "visits" are one."""
    return frozenset(word.casefold()[:6] for word in _WORD.findall(words) if len(word) > 3)


def _says_again(stems: frozenset[str], other: frozenset[str]) -> bool:
    return len(stems & other) >= _SAME * len(stems)

"""Why words are marked: what found each name and date of an article, in the order of the text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from generator.assemble.marks import MarkedArticle
from generator.provenance import why, why_dated
from generator.register.nouns import Term
from generator.site import DateMark, Paragraph, Reason

Why: TypeAlias = tuple[str, str, str]
"""The words of a mention, why it is marked, and the government that it stands for."""


def reasons(text: MarkedArticle) -> Mapping[str, tuple[Reason, ...]]:
    """By actor, each form of the name with what marked it; one line for all places where that is the same."""
    places: dict[str, dict[Why, list[str]]] = defaultdict(lambda: defaultdict(list))
    for mention in text.mentions:
        words = " ".join(mention.of(text.article.text).split())
        places[mention.entity or ""][words, why(mention), mention.government].append(text.paragraph_of(mention))
    return {
        actor: tuple(
            Reason(words, reason, tuple(dict.fromkeys(paragraphs)), government)
            for (words, reason, government), paragraphs in found.items()
        )
        for actor, found in places.items()
    }


def dates(paragraphs: Iterable[Paragraph]) -> Iterator[DateMark]:
    """The dates that are marked in dated sentences."""
    for paragraph in paragraphs:
        for piece in paragraph.pieces:
            if piece.timex and piece.sentence:
                yield DateMark(piece.timex, " ".join(piece.text.split()), piece.sentence, why_dated(piece.timex))


def terms(paragraphs: Iterable[Paragraph]) -> Iterator[Term]:
    """The terms that are marked, each once."""
    marked = (piece.term for paragraph in paragraphs for piece in paragraph.pieces if piece.term)
    return iter(dict.fromkeys(marked))

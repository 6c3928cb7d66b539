"""What belongs together in a text: a dated sentence, what it says of an event, the caption and credit of a picture."""

from collections.abc import Iterable
from itertools import groupby

from generator.site import Paragraph, Piece

BESIDE = frozenset({"caption", "credit", "other-language"})
"""What stands beside the text."""


def by_sentence(pieces: Iterable[Piece]) -> list[tuple[str, list[Piece]]]:
    """The pieces of a paragraph by the dated sentence that they belong to; "" is what stands between these."""
    return [(anchor, list(run)) for anchor, run in groupby(pieces, key=lambda piece: piece.sentence)]


def by_place(paragraphs: Iterable[Paragraph]) -> list[tuple[bool, list[Paragraph]]]:
    """Paragraphs in runs that stand beside the text, or in it."""
    return [(beside, list(run)) for beside, run in groupby(paragraphs, key=lambda each: each.role in BESIDE)]


def by_aside(pieces: Iterable[Piece]) -> list[tuple[bool, list[Piece]]]:
    """The pieces of the sentence of an event in runs that are about it and, marked as True, that are not."""
    return [(aside, list(run)) for aside, run in groupby(pieces, key=lambda piece: piece.aside)]

"""What belongs together in a text: the pieces of a dated sentence."""

from collections.abc import Iterable
from itertools import groupby

from generator.site import Piece


def by_sentence(pieces: Iterable[Piece]) -> list[tuple[str, list[Piece]]]:
    """The pieces of a paragraph by the dated sentence that they belong to; "" is what stands between these."""
    return [(anchor, list(run)) for anchor, run in groupby(pieces, key=lambda piece: piece.sentence)]

"""How much two texts differ in their letters; the only importer of rapidfuzz."""

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Levenshtein


def edits(one: str, other: str, *, most: int) -> int:
    """How many letters must be added, dropped or exchanged to make one of the other; `most` + 1 where more."""
    return Levenshtein.distance(one, other, score_cutoff=most)


def slips(one: str, other: str, *, most: int) -> int:
    """The same, where two letters that changed places are one slip."""
    return OSA.distance(one, other, score_cutoff=most)


def likeness(one: str, other: str) -> float:
    """How alike two texts are, of 1."""
    return fuzz.ratio(one, other) / 100

"""Spellings of one person's name: letters from other alphabets are written now one way, now another.

"Qasem" and "Qassem", "Zelensky" and "Zelenskyy" are one letter apart. Short names are not compared: "Jan" and "Jon" are
two. Names that are one letter apart are equal once the right letter is left out, so nothing is compared in pairs.
"""

import re
from collections.abc import Iterable, Iterator

from generator.knowledge.name_forms import PersonName
from generator.resolve.groups import Groups

SHORTEST_GIVEN = 5
SHORTEST_FAMILY = 7

_VOWELS = re.compile(r"[aeiouy]+(?!\Z)")


def join_spellings(names: Iterable[PersonName]) -> Groups[PersonName]:
    """Group full names that differ in one letter of the given or the family name; middle names tell nothing here."""
    groups = Groups(sorted(names))
    known: dict[tuple[str, ...], PersonName] = {}
    for name in sorted(names):
        for key in _keys(name):
            other = known.setdefault(key, name)
            if (other.given, other.family) != (name.given, name.family):
                groups.join(other, name)
    return groups


def _keys(name: PersonName) -> Iterator[tuple[str, ...]]:
    if len(name.given) >= SHORTEST_GIVEN - 1:
        for form in _with_one_letter_less(name.given, shortest=SHORTEST_GIVEN):
            yield "given", _vowels_alike(name.given), form, name.family, name.suffix
    if len(name.given) > 1:
        for form in _with_one_letter_less(name.family, shortest=SHORTEST_FAMILY):
            yield "family", name.given, form, name.suffix


def _with_one_letter_less(word: str, *, shortest: int) -> Iterator[str]:
    """The word and, if it is long enough, what is left of it without each of its letters."""
    yield word
    if len(word) >= shortest:
        yield from (word[:i] + word[i + 1 :] for i in range(len(word)))


def _vowels_alike(given: str) -> str:
    """The name with its vowels made equal, but for the last letter, which tells Mario from Maria."""
    return re.sub(r"(.)\1+", r"\1", _VOWELS.sub("a", given))

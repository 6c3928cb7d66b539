"""Normal forms of organisations' names: "Foreign Ministry of Iraq" is the "Iraqi Ministry of Foreign Affairs"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from cleanco import basename  # type: ignore[import-untyped] # it ships no types

from generator.knowledge.countries import country_named, country_of_demonym
from generator.knowledge.name_forms import fold
from generator.knowledge.vocabulary import COMPANY, ORGANISATIONS

_POSSESSIVE = re.compile(r"(?<=\w)['\u2019]s?$")
_BRITISH = (
    (re.compile(r"isation\b"), "ization"),
    (re.compile(r"\bcentre\b"), "center"),
    (re.compile(r"\bdefence\b"), "defense"),
)


@lru_cache(maxsize=100_000)
def plain_key(name: str) -> str:
    """A name without article, legal form and possessive: "The Walt Disney Co." and "Walt Disney" are one.

    The country whose institution it is has one name, "U.S. Congress" is "united states congress", and the Department
    of State is the State Department.
    """
    bare = _POSSESSIVE.sub("", name.strip())
    words = (fold(basename(bare)) or fold(bare)).removeprefix("the ").split()
    return " ".join(_with_country(_kind_last(words, "department")))


@lru_cache(maxsize=100_000)
def organisation_key(name: str) -> str:
    """What all spellings of a name have in common, in a language of its own: "iraq foreign ministry".

    A people, or "of" with a country, is that country in front; a ministry of foreign affairs is a foreign ministry;
    "guards" are a "guard", and British spelling is American.
    """
    key = plain_key(name)
    for british, american in _BRITISH:
        key = british.sub(american, key)
    words = _with_country(_with_people(_kind_last(_country_first(key.split()), "ministry")))
    return " ".join(_singular(word) for word in words)


def _with_country(words: Sequence[str]) -> list[str]:
    """The words with the country that they begin with under its common name, if it is an institution's."""
    length = next((length for length in (3, 2, 1) if country_named(" ".join(words[:length]))), 0)
    country = country_named(" ".join(words[:length]))
    if country and length < len(words) and _is_institution(words[-1]):
        return [*fold(country.name).split(), *words[length:]]
    return list(words)


def _with_people(words: Sequence[str]) -> list[str]:
    """The words with the people that they begin with as its country."""
    for length in (2, 1):
        country = country_of_demonym(" ".join(words[:length]))
        if country and length < len(words) and _is_institution(words[-1]):
            return [*fold(country.name).split(), *words[length:]]
    return list(words)


def _country_first(words: Sequence[str]) -> list[str]:
    """The words with the country of an institution in front: "parliament of iraq"."""
    last = max((i for i, word in enumerate(words) if word == "of"), default=0)
    country = country_named(" ".join(words[last + 1 :]))
    head = words[: words.index("of")] if last else []
    if country and head and _is_institution(head[-1]):
        return [*fold(country.name).split(), *words[:last]]
    return list(words)


def _kind_last(words: Sequence[str], kind: str) -> list[str]:
    """The words with a kind behind its field: "state department" for "department of state"."""
    if kind not in words[:-1] or words[words.index(kind) + 1] != "of":
        return list(words)
    start = words.index(kind)
    field = [word for word in words[start + 2 :] if word != "the"]
    if kind == "ministry" and field[-1] == "affairs" and len(field) > 1:
        field.pop()
    return [*words[:start], *field, kind]


def _is_institution(word: str) -> bool:
    return word in ORGANISATIONS - COMPANY


def _singular(word: str) -> str:
    one = word.removesuffix("s")
    return one if _is_institution(one) else word

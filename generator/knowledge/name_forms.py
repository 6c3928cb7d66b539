"""Normal forms of names: what two spellings of one name have in common."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

import nameparser
from nicknames import NickNamer

from generator.slugs import slugify

LONGEST = 200
"""Characters of a name that are compared; what is longer is no name but a sentence."""

PARTICLES = frozenset(nameparser.Lexicon.default().particles)
"""Words in lower case that begin a family name: "van", "de", "bin"."""

_NUMERAL = re.compile(r"[ivx]+")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.\s?)+[^\W\d_]\b\.?")
SMALL_WORDS = frozenset(
    {"a", "an", "and", "at", "de", "del", "des", "di", "du", "for", "in", "la", "of", "on", "the", "to"}
)


@lru_cache(maxsize=100_000)
def fold(name: str) -> str:
    """The words of a name in plain ASCII: "U.S." is "us", "Erdoğan" is "erdogan", "Al-Assad" is "al assad"."""
    undotted = _DOTTED.sub(lambda found: found[0].replace(".", "").replace(" ", ""), name)
    return slugify(undotted, limit=LONGEST).replace("-", " ") if undotted.strip() else ""


@dataclass(frozen=True, slots=True, order=True)
class PersonName:
    """The folded parts of a person's name; a single word counts as family name."""

    given: str
    middle: str
    family: str
    suffix: str = ""

    @property
    def is_full(self) -> bool:
        """Whether it has a given and a family name."""
        return bool(self.given and self.family)


@lru_cache(maxsize=100_000)
def person_name(name: str) -> PersonName:
    """Take a person's name apart; titles and nicknames in quotes are left out."""
    parsed = nameparser.parse(name)
    given, family, suffix = fold(parsed.given), fold(parsed.family), fold(parsed.suffix)
    if _NUMERAL.fullmatch(family):
        family, suffix = "", family
    if not (given or family):
        # A name of one word can be a title elsewhere: Herzog is a duke in German.
        family = fold(name)
    elif not family or given in PARTICLES:
        given, family = "", f"{given} {family}".strip()
    return PersonName(given, fold(parsed.middle), _without_article(family), suffix)


def same_given_name(first: str, second: str) -> bool:
    """Whether two folded given names can be one: equal, an initial of the other, or a known short form."""
    if not first or not second or first == second:
        return True
    if len(first.replace(" ", "")) == 1 or len(second.replace(" ", "")) == 1:
        return first[0] == second[0]
    return bool(formal_names(first) & formal_names(second))


def is_acronym(name: str) -> bool:
    """Whether it looks like "MIT" or "U.N.": two to seven capitals, digits and dots."""
    letters = name.replace(".", "").replace(" ", "")
    return (
        2 <= len(letters) <= 7 and letters[:1].isupper() and letters.isalnum() and sum(map(str.isupper, letters)) >= 2
    )


@lru_cache(maxsize=100_000)
def initials_of(name: str) -> frozenset[str]:
    """The acronyms that a name of several words can have, folded, with and without its small words."""
    words = fold(name).split()
    every = "".join(word[0] for word in words)
    main = "".join(word[0] for word in words if word not in SMALL_WORDS)
    return frozenset(letters for letters in (every, main) if len(letters) >= 2)


def family_first(name: str) -> str:
    """A person's name as an index has it: "Lapid, Yair"; a name of one word stays."""
    parsed = nameparser.parse(name)
    given = " ".join(filter(None, (parsed.given, parsed.middle, parsed.suffix)))
    return f"{parsed.family}, {given}" if parsed.family and person_name(name).is_full else name


@cache
def _nicknames() -> NickNamer:
    return NickNamer()


@lru_cache(maxsize=10_000)
def formal_names(given: str) -> frozenset[str]:
    """The folded given name, and those that it is a short form of: "bill" is "william"."""
    return frozenset({given, *_nicknames().canonicals_of(given)})


def _without_article(family: str) -> str:
    """Arabic surnames are written with and without "al": "Bashar al-Assad", "Bashar Assad"."""
    first, _, rest = family.partition(" ")
    return rest if rest and first in {"al", "el"} else family

"""The notation that patterns are written in, and what a pattern is.

A pattern is a regular expression in which `{month}` stands for a word of the vocabulary `month`, and
`{quarter:ordinal}` for a word of the vocabulary `ordinal` that is kept under the name `quarter`. A space matches an
ordinary or a no-break space but no line break, `~` any hyphen. Letters match in either case, whole words only.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from generator.pipeline.times.partial import Partial
from generator.pipeline.times.vocabularies import VOCABULARIES

Said: TypeAlias = Mapping[str, Any]
"""What the words of a pattern stand for, by the names they have in it."""

Builder: TypeAlias = Callable[[Said], Partial | None]
"""Makes a partial value of what is said, or None where the words fit and the sense does not."""

SPACE = "[ \u00a0]"
HYPHEN = "[-\u2010\u2011\u2013]"

_PLACE = re.compile(r"\{(?:(?P<name>[a-z_]+):)?(?P<vocabulary>[a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Found:
    """A partial value and where it is written."""

    start: int
    end: int
    partial: Partial


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way in which English writes a time; an example of it is its name."""

    name: str
    expression: re.Pattern[str]
    places: tuple[tuple[str, str], ...]
    build: Builder

    def match(self, text: str, start: int) -> tuple[Found, ...]:
        """The expression that begins at `start`, if it does."""
        found = self.expression.match(text, start)
        partial = self.build(said(found, self.places)) if found else None
        return (Found(start, found.end(), replace(partial, patterns=(self.name,))),) if found and partial else ()


def pattern(name: str, notation: str, build: Builder) -> Pattern:
    """Compiles one row of a table of patterns."""
    return Pattern(name, compile_notation(notation), places_of(notation), build)


def places_of(notation: str) -> tuple[tuple[str, str], ...]:
    """The name and the vocabulary of each place of a notation."""
    return tuple((place["name"] or place["vocabulary"], place["vocabulary"]) for place in _PLACE.finditer(notation))


def said(found: re.Match[str], places: tuple[tuple[str, str], ...]) -> Said:
    """What the words in the places of a match stand for."""
    words = ((name, vocabulary, found[name]) for name, vocabulary in places)
    return {name: VOCABULARIES[vocabulary].value(word) for name, vocabulary, word in words if word is not None}


def compile_glue(notation: str) -> re.Pattern[str]:
    """The regular expression of what stands between or beside expressions."""
    return re.compile(notation.replace(" ", SPACE).replace("~", HYPHEN), re.IGNORECASE)


def compile_notation(notation: str) -> re.Pattern[str]:
    """The regular expression that a notation stands for."""
    spaced = notation.replace(" ", SPACE).replace("~", HYPHEN)
    expression = _PLACE.sub(
        lambda place: f"(?P<{place['name'] or place['vocabulary']}>{VOCABULARIES[place['vocabulary']].pattern})", spaced
    )
    return re.compile(rf"(?:{expression})(?!\w)", re.IGNORECASE)

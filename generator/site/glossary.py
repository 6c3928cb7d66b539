"""The lines of the glossary."""

from dataclasses import dataclass
from typing import Literal

from generator.model import (
    Article,
)
from generator.register.nouns import Term


@dataclass(frozen=True, slots=True)
class Use:
    """An article that uses a term or names an actor, and the anchor of the paragraph that does so first."""

    article: Article
    paragraph: str


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A line of the glossary: an actor or a term, under its sort name; `uses` are newest first."""

    id: str
    kind: Literal["person", "organization", "place", "term"]
    name: str
    sort_name: str
    description: str
    aliases: tuple[str, ...]
    uses: tuple[Use, ...]
    source: str = ""
    see_also: tuple[Term, ...] = ()

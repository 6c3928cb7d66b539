"""The page that rules look at, and what they answer: the roles of paragraphs by their place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from generator.model import ZoneRole
from generator.read.zones.paragraphs import Paragraph
from generator.read.zones.shape import is_prose

Roles: TypeAlias = Mapping[int, ZoneRole]
"""Roles of paragraphs by their number; what is not there is not decided."""


@dataclass(frozen=True)
class Page:
    """The parts of an article's text in order, the title that is known beforehand, and the article's language."""

    parts: tuple[Paragraph, ...]
    title: str
    lang: str

    @cached_property
    def prose(self) -> tuple[bool, ...]:
        """Which parts read as running text."""
        return tuple(is_prose(part.text) for part in self.parts)

    def first_prose(self, roles: Roles) -> int:
        """The number of the first paragraph of running text that is not decided, or of the end."""
        return next((n for n, prose in enumerate(self.prose) if prose and n not in roles), len(self.parts))

    def last_prose(self, roles: Roles) -> int:
        """The number of the last paragraph of running text that is not decided, or -1."""
        return next((n for n in reversed(range(len(self.parts))) if self.prose[n] and n not in roles), -1)


Rule: TypeAlias = Callable[[Page, Roles], Roles]
"""Given what is decided, decides more; never what is decided already."""

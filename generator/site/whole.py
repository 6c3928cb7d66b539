"""The whole site, and where its long lists stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.addresses import ACTORS, GLOSSARY, letter_uri
from generator.alphabet import initial
from generator.register.nouns import Term
from generator.site.briefings import Briefing
from generator.site.events import DatedEvent, shown
from generator.site.glossary import GlossaryEntry
from generator.site.profiles import Profile

LONG_TIMELINE = 300
"""Events from which each year of the timeline has a page of its own."""

LONG_LIST = 500
"""Entries from which each letter of the actors or the glossary has a page of its own."""


@dataclass(frozen=True)
class Site:
    """Everything. Briefings are newest first, profiles and the glossary in order of their sort names."""

    briefings: tuple[Briefing, ...]
    profiles: tuple[Profile, ...]
    events: tuple[DatedEvent, ...]
    glossary: tuple[GlossaryEntry, ...]
    terms: tuple[Term, ...]

    @cached_property
    def pageless(self) -> Mapping[str, str]:
        """By id, where the actors are listed that have no page of their own."""
        without = (profile.actor for profile in self.profiles if not profile.has_page)
        by_letter = self.lists_actors_by_letter
        return {actor.id: _list_uri(ACTORS, actor.sort_name, by_letter=by_letter) for actor in without}

    def term_uri(self, name: str) -> str:
        """Where an entry of this name stands in the glossary."""
        return _list_uri(GLOSSARY, name, by_letter=self.lists_glossary_by_letter)

    @property
    def lists_actors_by_letter(self) -> bool:
        """Whether the actors are too many for one page."""
        return len(self.profiles) > LONG_LIST

    @property
    def lists_glossary_by_letter(self) -> bool:
        """Whether the glossary is too long for one page."""
        return len(self.glossary) > LONG_LIST

    @cached_property
    def timeline(self) -> tuple[DatedEvent, ...]:
        """The events that the timeline shows."""
        return shown(self.events)

    @property
    def has_year_pages(self) -> bool:
        """Whether the timeline is too long for one page."""
        return len(self.timeline) > LONG_TIMELINE


def _list_uri(hub: str, name: str, *, by_letter: bool) -> str:
    """The page of a list on which `name` stands."""
    return letter_uri(hub, initial(name)) if by_letter else hub

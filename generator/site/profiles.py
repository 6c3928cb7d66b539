"""A profile: an actor as readers see it."""

from dataclasses import dataclass
from typing import Literal

from generator.knowledge.countries import Country
from generator.model import (
    Actor,
    Article,
    Mention,
    RoleClaim,
)
from generator.site.briefings import Related
from generator.site.events import DatedEvent
from generator.site.words import Quotation, Saying


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A mention and the anchor of its paragraph."""

    mention: Mention
    paragraph: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """Where one briefing names an actor: each mention, and each sentence once, in the order of the text."""

    article: Article
    occurrences: tuple[Occurrence, ...]
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class StatedRole:
    """A role that briefings give an actor, in the newest words on one line; `tellings` say so, the newest first."""

    claim: RoleClaim
    words: str
    tellings: tuple[Quotation, ...]

    @property
    def quotation(self) -> Quotation:
        """The newest sentence that says so."""
        return self.tellings[0]

    @property
    def is_bare(self) -> bool:
        """Whether it is a noun alone, which mostly leaves open of what: "leader", "founder", "incumbent"."""
        return not self.claim.org and len(self.claim.title.split()) == 1


@dataclass(frozen=True, slots=True)
class Location:
    """Where open data put a place: the country that it is or lies in, and degrees, of a country those of its middle."""

    kind: Literal["country", "capital", "town"]
    country: Country
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Profile:
    """An actor as readers see it: each sentence that names it, newest briefing first, and who is named beside it.

    `stated_roles` are what briefings say of the actor, newest first; those that an editor confirmed are `actor.roles`.
    `sayings` are what the actor is quoted with, newest briefing first. Who has no page is found in the list of actors.
    """

    actor: Actor
    coverage: tuple[Coverage, ...]
    related: tuple[Related, ...]
    events: tuple[DatedEvent, ...]
    stated_roles: tuple[StatedRole, ...] = ()
    sayings: tuple[Saying, ...] = ()
    has_page: bool = True
    location: Location | None = None

    @property
    def mentions(self) -> int:
        """How often the actor is named in all briefings."""
        return sum(len(coverage.occurrences) for coverage in self.coverage)

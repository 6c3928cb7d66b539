"""The nouns of the assembled site: everything a page or a data file shows, and nothing it would have to look up."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from generator.addresses import ACTORS, GLOSSARY, letter_uri
from generator.alphabet import initial
from generator.knowledge.countries import Country
from generator.model import (
    Actor,
    ActorType,
    Article,
    ClauseStatus,
    Event,
    EventStatus,
    Mention,
    Quote,
    RoleClaim,
    Span,
    Timex,
    ZoneRole,
)
from generator.register.nouns import Term

LONG_TIMELINE = 300
"""Events from which each year of the timeline has a page of its own."""

LONG_LIST = 500
"""Entries from which each letter of the actors or the glossary has a page of its own."""

Standing: TypeAlias = Literal["happened", "reported", "planned", "denied", "disputed", "cancelled"]
"""Whether an event happened, is what somebody says, lies ahead, or did not happen."""

_TOLD: Mapping[ClauseStatus, Standing] = {
    "happened": "happened",
    "reported": "reported",
    "planned": "planned",
    "denied": "denied",
    "aside": "happened",
}
_WRITTEN: Mapping[EventStatus, Standing] = {
    "confirmed": "happened",
    "reported": "reported",
    "scheduled": "planned",
    "disputed": "disputed",
    "cancelled": "cancelled",
}

_SENTENCE_END = re.compile(r"[.!?…]\W*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of an article's text that is marked in one way: not at all, as an actor, as a date, or as a term.

    `first` is the first mark of its actor, date or term in a section, outside headings and quotations. `sentence` is
    the anchor of the dated sentence that the run belongs to. `aside` is what the sentence of an event says of others.
    """

    text: str
    actor: Actor | None = None
    mention: Mention | None = None
    timex: Timex | None = None
    term: Term | None = None
    first: bool = False
    sentence: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One zone, ready to be shown; `id` is its anchor in the page."""

    id: str
    role: ZoneRole
    lang: str | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence of a briefing with its marks, and the paragraph where it stands.

    `anchor` is that of the sentence itself where it is dated, else of the paragraph. `when` are the words of the date
    of the event that it tells.
    """

    slug: str
    title: str
    date: dt.date | None
    paragraph: str
    sentence: Span
    pieces: tuple[Piece, ...]
    lang: str = "en"
    anchor: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A run of a sentence that is quoted, or one that is not."""

    pieces: tuple[Piece, ...]
    is_quoted: bool


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody is quoted with in one place: the sentences around the quotes, in parts.

    `speaker` is None where the text names nobody, or nobody without a doubt.
    """

    speaker: Actor | None
    quotes: tuple[Quote, ...]
    quotation: Quotation
    parts: tuple[Part, ...]

    @property
    def words(self) -> str:
        """The quoted words alone, on one line."""
        quoted = ("".join(piece.text for piece in part.pieces) for part in self.parts if part.is_quoted)
        return " … ".join(" ".join(words.split()).rstrip(" ,") for words in quoted)


@dataclass(frozen=True, slots=True)
class RoleAt:
    """What an actor was on a day, and what the actor became after it, in words; nothing where nobody says so."""

    then: str = ""
    later: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why words of a briefing are marked, in a sentence, and in which paragraphs.

    `government` is the country whose government a capital stands for there.
    """

    words: str
    why: str
    paragraphs: tuple[str, ...]
    government: str = ""


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date as a briefing writes it, the anchor of its sentence, and why it means what it does."""

    timex: Timex
    words: str
    anchor: str
    why: str


@dataclass(frozen=True, slots=True)
class Appearance:
    """An actor in a briefing: where it is named first, how often, and why.

    `role` is what the actor was when the briefing was published; `briefings` is how many name the actor.
    """

    actor: Actor
    paragraph: str
    count: int
    reasons: tuple[Reason, ...] = ()
    role: RoleAt = RoleAt()
    briefings: int = 1


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event with its actors and, for each of its tellings, the sentence and its briefing."""

    event: Event
    actors: tuple[Actor, ...]
    quotations: tuple[Quotation, ...] = ()

    @property
    def kind(self) -> Literal["dated", "news", "written"]:
        """What kind of event it is; `written` by an editor, who did not only change what an article tells."""
        told = self.event.timex is not None or self.event.kind == "news"
        return self.event.kind if told or self.event.origin != "editor" else "written"

    @property
    def standing(self) -> Standing:
        """Whether it happened: by the words of the text or, where an editor wrote it down, by their word."""
        return _WRITTEN[self.event.status] if self.kind == "written" else _TOLD[self.event.told]

    @property
    def is_minor(self) -> bool:
        """Whether it is news that pages leave to the briefing itself, such as what somebody said."""
        return self.event.kind == "news" and self.event.importance < 2

    @property
    def quotation(self) -> Quotation | None:
        """The sentence of the first telling, if there is one."""
        return self.quotations[0] if self.quotations else None


def shown(events: Iterable[DatedEvent]) -> tuple[DatedEvent, ...]:
    """Those of the events that pages show in a timeline."""
    return tuple(event for event in events if not event.is_minor)


@dataclass(frozen=True, slots=True)
class Related:
    """Another actor or briefing: in how many briefings both actors are named, or which actors both briefings name.

    `kind` is that of an actor.
    """

    id: str
    name: str
    count: int
    kind: ActorType | None = None
    shared: tuple[Actor, ...] = ()


@dataclass(frozen=True, slots=True)
class Briefing:
    """An article as readers see it.

    `appearances` are in order of first mention, `events` in order of time; `dates`, `terms` and `sayings` in the order
    of the text. `glance` are sentences that tell the most of it, `earlier` and `later` its neighbours by date.
    """

    article: Article
    paragraphs: tuple[Paragraph, ...]
    mentions: tuple[Mention, ...]
    timexes: tuple[Timex, ...]
    appearances: tuple[Appearance, ...]
    events: tuple[DatedEvent, ...]
    related: tuple[Related, ...] = ()
    sayings: tuple[Saying, ...] = ()
    glance: tuple[Quotation, ...] = ()
    dates: tuple[DateMark, ...] = ()
    terms: tuple[Term, ...] = ()
    earlier: Article | None = None
    later: Article | None = None

    @property
    def minutes(self) -> int:
        """How long reading takes, at 238 words a minute (Brysbaert 2019, silent reading of English non-fiction)."""
        words = sum(len(piece.text.split()) for paragraph in self.paragraphs for piece in paragraph.pieces)
        return max(1, round(words / 238))

    @property
    def speakers(self) -> Mapping[Actor | None, tuple[Saying, ...]]:
        """Who is quoted, in the order of their first words, and with what; whom the text does not name comes last."""
        found: dict[Actor | None, list[Saying]] = {}
        for saying in self.sayings:
            found.setdefault(saying.speaker, []).append(saying)
        unnamed = found.pop(None, None)
        return {speaker: tuple(said) for speaker, said in (*found.items(), *([(None, unnamed)] if unnamed else []))}

    @property
    def principal(self) -> tuple[Appearance, ...]:
        """The people and organisations of the briefing, those first who are named most often."""
        acting = (appearance for appearance in self.appearances if appearance.actor.type != "place")
        return tuple(sorted(acting, key=lambda appearance: -appearance.count))

    @property
    def opening(self) -> str:
        """The standfirst or, where the article has none, its first paragraph that ends as a sentence does."""
        told = (paragraph for paragraph in self.paragraphs if paragraph.role in {"lead", "body"})
        texts = ["".join(piece.text for piece in paragraph.pieces) for paragraph in told]
        sentences = (text for text in texts if _SENTENCE_END.search(text))
        return self.article.description or next(sentences, "".join(texts[:1]))


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

"""What editors decide, as values: actors, terms and events of their own, and corrections of the machine's."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model import ActorRole, ActorType, EventStatus, Link, Name


@dataclass(frozen=True, slots=True)
class RegisteredActor:
    """An actor as an editor wrote it in `actors.yml`, with the path of the file and the line of the entry."""

    id: str
    type: ActorType
    name: str
    line: int
    sort_name: str = ""
    names: tuple[Name, ...] = ()
    description: str = ""
    roles: tuple[ActorRole, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    links: tuple[Link, ...] = ()
    distinct_from: tuple[str, ...] = ()
    merged_ids: tuple[str, ...] = ()
    status: Literal["confirmed", "candidate", "hidden"] = "confirmed"
    path: str = "actors.yml"


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary term that is no actor, from `terms.yml`."""

    id: str
    term: str
    definition: str
    line: int
    aliases: tuple[str, ...] = ()
    source: str = ""
    see_also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisteredEvent:
    """A timeline entry written by hand in `events.yml`; `date` and `reported` are EDTF.

    `actors` are ids with their part in it, `sources` slugs of briefings with the quotation; `path` is the file's.
    """

    id: str
    title: str
    date: str
    line: int
    summary: str = ""
    status: EventStatus = "confirmed"
    actors: tuple[tuple[str, str], ...] = ()
    places: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    importance: int = 2
    reported: str = ""
    path: str = "events.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stanza:
    """What all decisions have: the place of the stanza in `decisions.yml`, and who decided, when and why."""

    path: str
    line: int
    by: str = ""
    on: str = ""
    why: str = ""


def place_of(written: RegisteredActor | Stanza) -> str:
    """The file and line of what an editor wrote, as problems name them."""
    return f"{written.path}:{written.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Same(Stanza):
    """These ids are one actor, who keeps the first."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Different(Stanza):
    """Each of these ids is an actor apart from the others."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignore(Stanza):
    """This text is no name; `scope` is the slug of an article, or `all`."""

    text: str
    scope: str = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Retype(Stanza):
    """This text names an actor of this type, wherever it is marked."""

    text: str
    type: ActorType


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename(Stanza):
    """This actor is called so; the id stays."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored(Stanza):
    """A decision on a quotation of an article (its slug); `prefix` and `suffix` tell its occurrences apart."""

    article: str
    quote: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMention(Anchored):
    """The quotation speaks of the actor whose id is `to`."""

    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateDecision(Anchored):
    """The quotation means this date (EDTF), or no date at all where `value` is None."""

    value: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDecision(Anchored):
    """What to change of the event that the quotation tells; None leaves as it is."""

    hide: bool = False
    title: str | None = None
    importance: int | None = None
    actors: tuple[str, ...] | None = None


Decision: TypeAlias = Same | Different | Ignore | Retype | Rename | LinkMention | DateDecision | EventDecision


@dataclass(frozen=True, slots=True)
class Register:
    """All that editors decided, beside the articles."""

    actors: tuple[RegisteredActor, ...] = ()
    terms: tuple[Term, ...] = ()
    events: tuple[RegisteredEvent, ...] = ()
    decisions: tuple[Decision, ...] = ()

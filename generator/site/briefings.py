"""A briefing: an article as readers see it, with who and what it names, and why it is marked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model import (
    Actor,
    ActorType,
    Article,
    Mention,
    Timex,
)
from generator.register.nouns import Term
from generator.site.events import DatedEvent
from generator.site.words import Paragraph, Quotation, Saying

_SENTENCE_END = re.compile(r"[.!?…]\W*$")


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

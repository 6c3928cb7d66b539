"""The words of articles with their marks: pieces, paragraphs, sentences, quotations."""

import datetime as dt
from dataclasses import dataclass

from generator.model import (
    Actor,
    Mention,
    Quote,
    Span,
    Timex,
    ZoneRole,
)
from generator.register.nouns import Term


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

"""A cue, which introduces a quotation, and the place where it is looked for."""

from dataclasses import dataclass

from spacy.tokens import Token

from generator.pipeline.discourse.beside import name_before
from generator.pipeline.discourse.page import Page, Piece
from generator.pipeline.discourse.subjects import subject_of
from generator.pipeline.quotations.frames import Frame
from generator.pipeline.quotations.words import REPORTING


@dataclass(frozen=True, slots=True)
class Cue:
    """What introduces a quotation: the word at token `at`, its `source` if it has one, the `rule` that found it."""

    lemma: str
    at: int
    source: Token | None
    rule: str


@dataclass(frozen=True, slots=True)
class Place:
    """A piece and its frame on their page."""

    page: Page
    piece: Piece
    frame: Frame

    @property
    def left(self) -> list[Token]:
        """The words before the piece in its sentence."""
        return self._words(self.frame.left)

    @property
    def right(self) -> list[Token]:
        """The words behind the piece in its sentence."""
        return self._words(self.frame.right)

    def _words(self, indices: tuple[int, ...]) -> list[Token]:
        return [self.page.tokens[i] for i in indices if not self.page.tokens[i].is_space]


def is_reporting(token: Token) -> bool:
    """Whether the token is a verb that reports."""
    if token.pos_ not in {"VERB", "AUX"}:
        return False
    return token.lemma_.lower() in REPORTING or _puts_it(token)


def _puts_it(verb: Token) -> bool:
    """Whether it is that of "as Haddad put it"."""
    return verb.lemma_ == "put" and any(child.lower_ == "it" and child.dep_ == "dobj" for child in verb.children)


def source_of(page: Page, verb: Token) -> Token | None:
    """The subject of a verb, or the end of the name right before it, where that belongs to the subject or is it."""
    source = subject_of(verb)
    mention = name_before(page, verb) if verb.tag_ in {"VBD", "VBP", "VBZ"} else None
    if mention is None:
        return source
    name = page.tokens[page.tokens_of(mention.start, mention.end)[1] - 1]
    return name if source is None or _belongs_to(name, source) else source


def _belongs_to(name: Token, noun: Token) -> bool:
    """Whether a name is that of the noun, as in "academic and professor Mona Haddad", not in "a friend of Haddad"."""
    while name != noun and name.dep_ in {"appos", "compound", "conj", "flat"}:
        name = name.head
    return name == noun

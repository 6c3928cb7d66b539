"""A document as the rules for roles see it: its tokens, and the mention that each of them is part of."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from spacy.tokens import Doc, Token

from generator.model import Mention
from generator.pipeline.discourse.marks import find_quoted
from generator.pipeline.discourse.page import Page
from generator.pipeline.discourse.referents import Discourse

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
"""What the parser calls the subject of a verb."""


class Reading:
    """A document with its mentions by token; `begin` and `end` of a mention are tokens, half-open."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.begin: dict[Mention, int] = {}
        self.end: dict[Mention, int] = {}
        self._at: dict[int, Mention] = {}
        # Looked up, since spaCy searches for them from the token on, which a sentence of a thousand names makes slow.
        self._borders = [0, *(token.i for token in doc[1:] if token.is_sent_start), len(doc)]
        for mention in doc._.mentions:
            span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
            if span is not None:
                self.begin[mention], self.end[mention] = span.start, span.end
                self._at |= dict.fromkeys(range(span.start, span.end), mention)

    def persons(self) -> Iterator[Mention]:
        """The mentions of persons, in the order of the text."""
        return (mention for mention in self.begin if mention.type == "PERSON")

    def name_at(self, i: int) -> Mention | None:
        """The mention that token `i` is part of."""
        return self._at.get(i)

    def person_at(self, i: int) -> Mention | None:
        """The person whose name token `i` is part of."""
        name = self._at.get(i)
        return name if name is not None and name.type == "PERSON" else None

    def text(self, i: int) -> str:
        """Token `i` in small letters; nothing beyond the ends of the document."""
        return self.doc[i].lower_ if 0 <= i < len(self.doc) else ""

    def root(self, name: Mention) -> Token:
        """The token on which the others of a name depend."""
        return self.doc[self.begin[name] : self.end[name]].root

    def sentence(self, i: int) -> tuple[int, int]:
        """Where the sentence of token `i` begins and ends."""
        index = bisect_right(self._borders, i)
        return self._borders[index - 1], self._borders[index]

    def meant(self, word: Token) -> Mention | None:
        """The person whom "he" or "she" stands for, where the text leaves no doubt."""
        person = self._discourse.named(word) if word.lower_ in {"he", "she"} else None
        return person if person is not None and person.type == "PERSON" else None

    @cached_property
    def _discourse(self) -> Discourse:
        return Discourse(Page(self.doc, find_quoted(self.doc.text), self.doc._.mentions))

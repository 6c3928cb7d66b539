"""A document with its quoted stretches and its mentions, looked up by token."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from generator.model import Mention
from generator.pipeline.discourse.marks import Quoted

TERMINALS = (".", "!", "?", "\u2026")
_SKIPPED = " \t\u00a0'\u2019)]"


@dataclass(frozen=True, slots=True)
class Piece:
    """A quoted stretch in tokens: `start` and `end` hold its words, `opening` and `closing` its marks, too."""

    quoted: Quoted
    start: int
    end: int
    opening: int
    closing: int
    text: str

    @property
    def last(self) -> str:
        """The last character that is no bracket or inner mark."""
        return self.text.rstrip(_SKIPPED)[-1:]


class Page:
    """A parsed document, the pieces that are quoted in it, and who is mentioned where."""

    def __init__(self, doc: Doc, quoted: Sequence[Quoted], mentions: Sequence[Mention]) -> None:
        self.tokens: list[Token] = list(doc)
        self.starts = [token.idx for token in self.tokens]
        self.text: str = doc.text
        self.pieces = [self._piece(each) for each in quoted]
        self.mentions = mentions
        self._piece_at: list[Piece | None] = [None] * len(self.tokens)
        for piece in self.pieces:
            self._piece_at[piece.opening : piece.closing] = [piece] * (piece.closing - piece.opening)
        self._mention_at: dict[int, Mention] = {
            i: mention for mention in mentions for i in range(*self.tokens_of(mention.start, mention.end))
        }

    def tokens_of(self, start: int, end: int) -> tuple[int, int]:
        """The tokens, half-open, that overlap a stretch of text."""
        return max(0, bisect_right(self.starts, start) - 1), bisect_left(self.starts, end)

    def piece_at(self, i: int) -> Piece | None:
        """The piece that token `i` belongs to, as a word or as a mark."""
        return self._piece_at[i]

    def mention_at(self, i: int) -> Mention | None:
        """The mention that token `i` belongs to."""
        return self._mention_at.get(i)

    def mentions_in(self, tokens: Iterable[int]) -> Iterator[Mention]:
        """The mentions of these tokens outside quotations, each once, in their order."""
        last = None
        for i in tokens:
            mention = self._mention_at.get(i)
            if mention and mention is not last and not self._piece_at[i]:
                last = mention
                yield mention

    def is_break(self, i: int) -> bool:
        """Whether a line ends with token `i`."""
        return self.tokens[i].is_space and "\n" in self.tokens[i].text

    def ends_sentence(self, i: int) -> bool:
        """Whether token `i` is, or ends with, the stop of a sentence."""
        text = self.tokens[i].text
        if text in {".", "!", "?", "..."}:
            return True
        after = i + 1
        return text.endswith(TERMINALS) and after < len(self.tokens) and bool(self.tokens[after].is_sent_start)

    def closes_sentence(self, piece: Piece) -> bool:
        """Whether a sentence ends with the piece: a stop inside, and no word in small letters behind."""
        if piece.quoted.runs_on:
            return True
        if piece.last not in TERMINALS or piece.closing >= len(self.tokens):
            return piece.last in TERMINALS
        behind = self.tokens[piece.closing]
        return not (behind.is_lower or behind.text in {",", ";"})

    def _piece(self, quoted: Quoted) -> Piece:
        start, end = self.tokens_of(quoted.start, quoted.end)
        opening, _ = self.tokens_of(max(0, quoted.start - 1), quoted.end)
        _, closing = self.tokens_of(quoted.start, min(len(self.text), quoted.end + (not quoted.runs_on)))
        return Piece(quoted, start, end, opening, closing, quoted.of(self.text))

"""The frame of a quotation: the words of its sentence that are not quoted."""

from dataclasses import dataclass

from generator.pipeline.discourse.page import Page, Piece

_REACH = 250
"""Tokens on each side of a quotation that are looked at; no sentence of news is longer."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The tokens before and behind a piece, in the order of the text."""

    left: tuple[int, ...]
    right: tuple[int, ...]

    def __contains__(self, i: int) -> bool:
        return i in self.left or i in self.right


def frame_of(page: Page, piece: Piece) -> Frame:
    """What surrounds `piece` in its sentence; other quotations there are passed over."""
    return Frame(_left(page, piece), _right(page, piece))


def sentence_before(page: Page, i: int) -> tuple[int, ...]:
    """The unquoted tokens of the sentence that ends before token `i`, also in the paragraph before."""
    i -= 1
    while i >= 0 and not page.piece_at(i) and (page.tokens[i].is_space or page.ends_sentence(i)):
        i -= 1
    return _backwards(page, i)


def _left(page: Page, piece: Piece) -> tuple[int, ...]:
    i = piece.opening - 1
    while i >= 0 and page.tokens[i].is_space:
        i -= 1
    crossed = any(page.is_break(k) for k in range(i + 1, piece.opening))
    if i < 0 or (crossed and page.tokens[i].text not in {":", ","}):
        return ()
    return _backwards(page, i)


def _backwards(page: Page, i: int) -> tuple[int, ...]:
    found: list[int] = []
    first = max(0, i - _REACH)
    while i >= first and not page.is_break(i):
        other = page.piece_at(i)
        if other:
            if page.closes_sentence(other):
                break
            i = other.opening - 1
            continue
        if page.ends_sentence(i):
            break
        found.append(i)
        i -= 1
    return tuple(reversed(found))


def _right(page: Page, piece: Piece) -> tuple[int, ...]:
    found: list[int] = []
    i = piece.closing
    if piece.quoted.runs_on or (piece.last in {".", "\u2026"} and page.closes_sentence(piece)):
        return ()
    end = min(len(page.tokens), i + _REACH)
    while i < end and not page.is_break(i):
        other = page.piece_at(i)
        if other:
            i = other.closing
            if page.closes_sentence(other):
                break
            continue
        found.append(i)
        if page.ends_sentence(i):
            break
        i += 1
    return tuple(found)

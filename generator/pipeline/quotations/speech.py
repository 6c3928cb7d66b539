"""Which quoted words are speech, and which are a title, a name, or words held at a distance."""

from generator.pipeline.discourse.page import TERMINALS, Page, Piece
from generator.pipeline.quotations.cue import Cue

_FEWEST = 3
"""Words of a quotation that is part of a longer sentence; fewer are a term or a scare quote."""

_STOPS = frozenset({",", ".", "?", "!", "\u2026", "-", "\u2014"})


def is_speech(page: Page, piece: Piece, cue: Cue | None, *, goes_on: bool = False) -> bool:
    """Whether somebody is quoted; where a quotation `goes_on`, a short sentence is one, too."""
    if _is_title(page, piece):
        return False
    if cue is None:
        return is_direct(page, piece) or (goes_on and _is_sentence(piece))
    is_whole = piece.text[:1].isupper() and piece.last in {",", ".", "?", "!"}
    return len(_words(page, piece)) >= _FEWEST or (cue.rule != "verb above" and is_whole)


def is_direct(page: Page, piece: Piece) -> bool:
    """Whether the words are a sentence of their own: a capital, a verb, a stop."""
    if piece.quoted.runs_on:
        return True
    words = _words(page, piece)
    first = piece.text.lstrip("[(.\u2026 '\u2018")[:1]
    behind = page.tokens[piece.closing].text if piece.closing < len(page.tokens) else ""
    return (
        len(words) > _FEWEST
        and (first.isupper() or first.isdigit())
        and (piece.last in _STOPS or behind == ".")
        and any(page.tokens[i].pos_ in {"VERB", "AUX"} for i in words)
    )


def _is_sentence(piece: Piece) -> bool:
    return piece.text[:1].isupper() and piece.last in TERMINALS


def _words(page: Page, piece: Piece) -> list[int]:
    return [i for i in range(piece.start, piece.end) if page.tokens[i].text[:1].isalnum()]


def _is_title(page: Page, piece: Piece) -> bool:
    """Whether all its longer words have capitals: "Gone with the Wind"."""
    words = [page.tokens[i] for i in _words(page, piece)]
    capitals = sum(token.text[0].isupper() for token in words)
    small = any(token.is_lower and not (token.is_stop and len(token) <= 4) for token in words)
    return capitals >= 2 and not small and piece.last not in {"?", "!"}

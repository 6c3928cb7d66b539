"""The stanzas of `decisions.yml`: corrections to what the machine found, each anchored by an id, a text or a quotation.

Their order does not matter, except that the later of two that contradict each other wins. A stanza with any mistake is
left out whole, because half a decision would be another one.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from generator.model import Problem
from generator.register.entries import read_entries
from generator.register.nouns import (
    DateDecision,
    Decision,
    Different,
    EventDecision,
    Ignore,
    LinkMention,
    Rename,
    Retype,
    Same,
)
from generator.register.stanza_shapes import StanzaEntry
from generator.yaml_lines import Lines, shown_path

_NOUNS: Mapping[str, type[Decision]] = {
    "same": Same,
    "different": Different,
    "ignore": Ignore,
    "link": LinkMention,
    "retype": Retype,
    "rename": Rename,
    "date": DateDecision,
    "event": EventDecision,
}


def read_decisions(file: Path, *, root: Path) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """The decisions of a file in its order, without those that a later one contradicts, and what is wrong with it.

    A `same` and a `different` are both kept, as they may contradict each other on two of their ids only; `identities`
    decides between them.

    Args:
        file: `decisions.yml`, which may be missing.
        root: the folder that the paths in problems start from.
    """
    path = shown_path(file, root=root)
    entries, problems = read_entries(file, StanzaEntry, root=root, whole=True)
    decisions = []
    unclear = []
    for entry, lines in entries:
        kinds = [kind for kind in _NOUNS if kind in entry.model_fields_set]
        if len(kinds) == 1:
            decisions.append(_decision(kinds[0], entry, lines, path=path))
        else:
            unclear.append(_unclear(kinds, lines, path=path))
    losers = dict(_contradicted(decisions))
    kept = tuple(made for made in decisions if made not in losers or isinstance(made, Same | Different))
    return kept, (*problems, *unclear, *(_lost(losers[made], made) for made in decisions if made in losers))


def _decision(kind: str, entry: StanzaEntry, lines: Lines, *, path: str) -> Decision:
    value = getattr(entry, kind)
    said: dict[str, Any] = {"ids": value} if isinstance(value, tuple) else value.model_dump()
    return _NOUNS[kind](path=path, line=lines.of(kind), by=entry.by, on=entry.on, why=entry.why, **said)


def _unclear(kinds: Sequence[str], lines: Lines, *, path: str) -> Problem:
    """The problem of a stanza that decides nothing, or too much."""
    message = f"the stanza decides {len(kinds)} things: {', '.join(kinds)}." if kinds else "the stanza decides nothing."
    remedy = "Make a stanza of each." if kinds else f"Begin it with one of: {', '.join(_NOUNS)}."
    return Problem(path, lines.line, message, remedy, "error")


def _contradicted(decisions: Sequence[Decision]) -> Iterator[tuple[Decision, int]]:
    """Each decision that a later one contradicts, with the line of that one."""
    said: dict[object, tuple[object, int]] = {}
    for decision in reversed(decisions):
        for subject, claim in _claims(decision):
            last, line = said.setdefault(subject, (claim, decision.line))
            if last != claim:
                yield decision, line


def _claims(decision: Decision) -> Iterator[tuple[object, object]]:
    """What a decision speaks of and what it says of that: two that differ on one subject contradict each other."""
    match decision:
        case Same(ids=ids) | Different(ids=ids):
            for pair in combinations(sorted(set(ids)), 2):
                yield pair, type(decision)
        case Retype(text=text, type=type_):
            yield (Retype, text), type_
        case Rename(id=id_, name=name):
            yield (Rename, id_), name
        case LinkMention(to=to):
            yield _anchor(decision), to
        case DateDecision(value=value):
            yield _anchor(decision), value
        case EventDecision(hide=hide, title=title, importance=importance, actors=actors):
            yield _anchor(decision), (hide, title, importance, actors)


def _anchor(decision: LinkMention | DateDecision | EventDecision) -> tuple[object, ...]:
    return type(decision), decision.article, decision.quote, decision.prefix, decision.suffix


def _lost(winner: int, loser: Decision) -> Problem:
    message = f"the stanza on line {winner} says something else, and the later wins."
    return Problem(loser.path, loser.line, message, "Delete one of the two.")

"""A site's own gold sentences: how names, dates and quotations in them must be read, and whether they are.

A line of `gold.jsonl` is one of `briefings annotate`, input and output together. Only the kinds that it has are
scored, and of a mark only what it says: where it stands, and the type, value or speaker if they are written.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.cache import Cache
from generator.model import Problem
from generator.records import Document, Record, annotation_records, documents
from generator.register.read import read_register
from generator.settings import Settings

GOLD = "gold.jsonl"

KINDS: Mapping[str, tuple[str, ...]] = {
    "mentions": ("type",),
    "timexes": ("value", "edtf"),
    "quotes": ("speaker",),
}
"""What is scored, and what a gold mark may say of it beside its place."""

_NAMES = {"mentions": "names", "timexes": "dates", "quotes": "quotations"}
_MARKS = " \n\"'“”„‘’‚«»‹›"  # noqa: RUF001 - quotation marks


@dataclass(frozen=True, slots=True)
class Score:
    """How one kind was read: how many marks were right, and for each line those that were missed and those too many."""

    right: int = 0
    missed: tuple[tuple[int, str], ...] = ()
    extra: tuple[tuple[int, str], ...] = ()

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was."""
        wrong = len(self.missed) + len(self.extra)
        return 2 * self.right / (2 * self.right + wrong) if self.right or wrong else 1.0


@dataclass(frozen=True, slots=True)
class GoldReport:
    """The score of each kind that the gold sentences have."""

    scores: Mapping[str, Score] = field(default_factory=dict)

    def problems(self, path: str, *, minimum: float) -> Iterator[Problem]:
        """A note for each mark that is not as it should be, an error for each kind that falls short of `minimum`."""
        for kind, score in self.scores.items():
            for line, mark in score.missed:
                yield Problem(path, line, f"missed: {mark}.", "", "note")
            for line, mark in score.extra:
                yield Problem(path, line, f"too much: {mark}.", "", "note")
            if score.f1 < minimum:
                message = f"{_NAMES[kind]} of gold sentences are read with F1 {score.f1:.3f}, less than {minimum:g}."
                remedy = "See the notes; mend the register or take back the new model, or set `gold_minimum` lower."
                yield Problem(path, None, message, remedy, "error")

    def __str__(self) -> str:
        told = (f"{_NAMES[kind]} F1 {score.f1:.3f}" for kind, score in self.scores.items())
        return f"gold sentences: {', '.join(told) or 'none'}"


def score(gold: Iterable[tuple[int, Record]], found: Iterable[Record]) -> GoldReport:
    """Compare what was `found` with the `gold` lines, each with its number; both are in the same order."""
    scores: dict[str, Score] = {}
    for (line, wanted), got in zip(gold, found, strict=True):
        text = str(wanted["text"])
        for kind in KINDS:
            if isinstance(wanted.get(kind), list):
                old, new = scores.get(kind, Score()), _compared(kind, _marks(wanted, kind), _marks(got, kind), text)
                scores[kind] = Score(
                    old.right + new[0],
                    (*old.missed, *((line, mark) for mark in new[1])),
                    (*old.extra, *((line, mark) for mark in new[2])),
                )
    return GoldReport(scores)


def check_gold(docs: Path, root: Path, settings: Settings) -> tuple[GoldReport, tuple[Problem, ...]]:
    """Read the gold sentences of a site as it reads its articles: the report, and what is wrong with them."""
    file = docs / GOLD
    path = file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        message = f"the gold sentences cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}."
        return GoldReport(), (Problem(path, None, message, "Write some, as docs/commands.md shows.", "error"),)
    numbers = [number for number, line in enumerate(lines, start=1) if line.strip()]
    read = list(zip(numbers, documents(lines, path=path, lang=settings.lang), strict=True))
    good = [(number, document) for number, document in read if isinstance(document, Document)]
    problems = tuple(item for _, item in read if isinstance(item, Problem))
    register, _ = read_register(docs, root=root)
    found, unread = annotation_records(
        [document for _, document in good],
        model=settings.model,
        models=settings.models,
        register=register,
        cache=Cache(root / settings.cache),
    )
    report = score([(number, json.loads(lines[number - 1])) for number, _ in good], found)
    return report, (
        *problems,
        *(each.problem(path, None) for each in unread),
        *report.problems(path, minimum=settings.gold_minimum),
    )


def _marks(record: Record, kind: str) -> list[dict[str, Any]]:
    marks = record.get(kind)
    return [mark for mark in marks if isinstance(mark, dict)] if isinstance(marks, list) else []


def _compared(
    kind: str, wanted: Sequence[Mapping[str, Any]], got: Sequence[Mapping[str, Any]], text: str
) -> tuple[int, list[str], list[str]]:
    """How many marks are right, and in words those that were missed and those too many."""
    left, missed = list(got), []
    for mark in wanted:
        match = next((other for other in left if _is_met(kind, mark, other, text)), None)
        if match is None:
            missed.append(_said(kind, mark, text))
        else:
            left.remove(match)
    return len(wanted) - len(missed), missed, [_said(kind, mark, text) for mark in left]


def _is_met(kind: str, mark: Mapping[str, Any], other: Mapping[str, Any], text: str) -> bool:
    same_place = _place(mark, text) == _place(other, text)
    return same_place and all(mark[key] == other.get(key) for key in KINDS[kind] if key in mark)


def _place(mark: Mapping[str, Any], text: str) -> tuple[int, int]:
    """Where a mark stands, without white space and quotation marks at its ends."""
    start, end = (value if isinstance(value := mark.get(key), int) else 0 for key in ("start", "end"))
    words = text[start:end]
    return start + len(words) - len(words.lstrip(_MARKS)), end - len(words) + len(words.rstrip(_MARKS))


def _said(kind: str, mark: Mapping[str, Any], text: str) -> str:
    start, end = _place(mark, text)
    says = ", ".join(str(mark[key]) for key in KINDS[kind] if mark.get(key))
    return f'"{text[start:end]}"' + (f" ({says})" if says else "")

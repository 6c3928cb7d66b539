"""A profile as a dossier in several sheets: the newest of everything on the first, so that a long one loads light.

What an actor said, did, and is mentioned in goes on on further sheets, one kind on each, which links lead through.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from generator.addresses import actor_uri, sheet_uri
from generator.site import Coverage, DatedEvent, Profile, Quotation, Saying, shown

Kind: TypeAlias = Literal["quotes", "timeline", "mentions"]

FIRST: Mapping[Kind, int] = {"quotes": 10, "timeline": 30, "mentions": 30}
"""How many entries of each kind stand on the profile."""

FURTHER = 100
"""How many stand on each further sheet."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A stretch of one of a dossier's lists, newest first: from entry `start`, counted from 1, of `total`.

    `uris` are the addresses of all sheets of this kind, the profile first; `number` is this one's, from 1.
    """

    kind: Kind
    number: int
    uris: Sequence[str]
    start: int
    total: int
    sayings: Sequence[Saying] = ()
    events: Sequence[DatedEvent] = ()
    coverage: Sequence[Coverage] = ()

    @property
    def end(self) -> int:
        """The number of the last entry."""
        return min(self.total, self.start + (FIRST[self.kind] if self.number == 1 else FURTHER) - 1)


def sheets(profile: Profile, kind: Kind) -> Iterator[Sheet]:
    """All sheets of one kind: at least the first, though it may be empty."""
    found: Sequence[Saying | DatedEvent | tuple[Coverage, Quotation]] = _entries(profile, kind)
    borders = [0, *range(FIRST[kind], len(found), FURTHER)]
    home, id = actor_uri(profile.actor.id), profile.actor.id
    uris = (home, *(sheet_uri(id, kind, number) for number in range(2, len(borders) + 1)))
    for number, start in enumerate(borders, start=1):
        end = start + (FIRST[kind] if number == 1 else FURTHER)
        yield _filled(Sheet(kind, number, uris, start + 1, len(found)), found[start:end])


def _entries(profile: Profile, kind: Kind) -> Sequence[Saying | DatedEvent | tuple[Coverage, Quotation]]:
    """The entries of a kind, newest first."""
    if kind == "quotes":
        return profile.sayings
    if kind == "timeline":
        return shown(profile.events)[::-1]
    return [(coverage, quotation) for coverage in profile.coverage for quotation in coverage.quotations]


def _filled(sheet: Sheet, entries: Sequence[Saying | DatedEvent | tuple[Coverage, Quotation]]) -> Sheet:
    sayings = [entry for entry in entries if isinstance(entry, Saying)]
    events = [entry for entry in entries if isinstance(entry, DatedEvent)][::-1]  # a timeline begins with the oldest
    sentences: dict[str, tuple[Coverage, list[Quotation]]] = {}
    for entry in entries:
        if isinstance(entry, tuple):
            coverage, quotation = entry
            sentences.setdefault(coverage.article.slug, (coverage, []))[1].append(quotation)
    cut = [replace(coverage, quotations=tuple(quotations)) for coverage, quotations in sentences.values()]
    return replace(sheet, sayings=sayings, events=events, coverage=cut)

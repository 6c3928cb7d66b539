"""Events with what pages show of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model import (
    Actor,
    ClauseStatus,
    Event,
    EventStatus,
)
from generator.site.words import Quotation

Standing: TypeAlias = Literal["happened", "reported", "planned", "denied", "disputed", "cancelled"]
"""Whether an event happened, is what somebody says, lies ahead, or did not happen."""

_TOLD: Mapping[ClauseStatus, Standing] = {
    "happened": "happened",
    "reported": "reported",
    "planned": "planned",
    "denied": "denied",
    "aside": "happened",
}
_WRITTEN: Mapping[EventStatus, Standing] = {
    "confirmed": "happened",
    "reported": "reported",
    "scheduled": "planned",
    "disputed": "disputed",
    "cancelled": "cancelled",
}


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event with its actors and, for each of its tellings, the sentence and its briefing."""

    event: Event
    actors: tuple[Actor, ...]
    quotations: tuple[Quotation, ...] = ()

    @property
    def kind(self) -> Literal["dated", "news", "written"]:
        """What kind of event it is; `written` by an editor, who did not only change what an article tells."""
        told = self.event.timex is not None or self.event.kind == "news"
        return self.event.kind if told or self.event.origin != "editor" else "written"

    @property
    def standing(self) -> Standing:
        """Whether it happened: by the words of the text or, where an editor wrote it down, by their word."""
        return _WRITTEN[self.event.status] if self.kind == "written" else _TOLD[self.event.told]

    @property
    def is_minor(self) -> bool:
        """Whether it is news that pages leave to the briefing itself, such as what somebody said."""
        return self.event.kind == "news" and self.event.importance < 2

    @property
    def quotation(self) -> Quotation | None:
        """The sentence of the first telling, if there is one."""
        return self.quotations[0] if self.quotations else None


def shown(events: Iterable[DatedEvent]) -> tuple[DatedEvent, ...]:
    """Those of the events that pages show in a timeline."""
    return tuple(event for event in events if not event.is_minor)

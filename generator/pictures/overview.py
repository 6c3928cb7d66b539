"""Events over time: a bar for each period, which leads to the place in the list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.pictures import columns, svg
from generator.pictures.periods import Periods, periods
from generator.site import DatedEvent

HEIGHT = 96
"""Pixels of the tallest bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A period in which something happened: its number, its name, its events by kind, and where they stand."""

    number: int
    name: str
    dated: int
    news: int
    address: str

    @property
    def words(self) -> str:
        """What the bar says: "March 2022: 3 events, 2 in the news"."""
        told = [f"{self.dated} {'event' if self.dated == 1 else 'events'}"] if self.dated else []
        told += [f"{self.news} in the news"] if self.news else []
        return f"{self.name[0].upper()}{self.name[1:]}: {', '.join(told)}"


def bars(entries: Sequence[DatedEvent], address: Callable[[DatedEvent, str], str]) -> tuple[Periods, list[Bar]]:
    """The periods of a timeline and, for each in which there are events, its bar.

    Args:
        entries: the events, in order of time; there is at least one.
        address: where the list has the events of the same period as an event; the period is a "month" or longer.
    """
    found = periods([entry.event.begins for entry in entries])
    by_number: dict[int, list[DatedEvent]] = {}
    for entry in entries:
        by_number.setdefault(found.number_of(entry.event.begins), []).append(entry)
    return found, [
        Bar(
            number,
            found.name(number),
            sum(entry.kind != "news" for entry in group),
            sum(entry.kind == "news" for entry in group),
            address(group[0], found.unit),
        )
        for number, group in sorted(by_number.items())
    ]


def overview(found: Periods, shown: Sequence[Bar]) -> svg.Figure:
    """The bars as a picture, with what was in the news on top."""
    caption = _caption(shown)
    root = svg.picture(
        "overview",
        title="Events over time",
        description=f"{caption} Each bar leads to its place in the list.",
        height=HEIGHT + columns.AXIS,
    )
    drawn = [
        columns.Column(bar.number, bar.words, bar.address, {"dated": bar.dated, "news": bar.news}) for bar in shown
    ]
    columns.draw(root, found, drawn, height=HEIGHT)
    return svg.Figure(svg.markup(root), caption)


def _caption(shown: Sequence[Bar]) -> str:
    total = sum(bar.dated + bar.news for bar in shown)
    most = max(shown, key=lambda bar: (bar.dated + bar.news, -bar.number))
    pale = "; in a paler shade, those without a date of their own" if any(bar.news for bar in shown) else ""
    return f"{total} events from {shown[0].name} to {shown[-1].name}, most of them in {most.name}{pale}."

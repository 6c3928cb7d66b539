"""Events over time: a bar for each period, which leads to the place in the list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.pictures import svg
from generator.pictures.periods import Periods, periods
from generator.site import DatedEvent

HEIGHT = 96
"""Pixels of the tallest bar."""

_AXIS = 20
_GAP = 0.2
"""The share of a period's width that stays empty between two bars."""


_EDGE = 0.05
"""The share of the width at either side in which a label leans inwards."""


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


def overview(found: Periods, shown: Sequence[Bar]) -> Markup:
    """The bars as a picture."""
    before = 1 if shown[0].number < 0 else 0
    width = 1 / (len(found) + before)
    tallest = max(bar.dated + bar.news for bar in shown)
    root = svg.picture("overview", title="Events over time", description=_description(shown), height=HEIGHT + _AXIS)
    for bar in shown:
        _draw(root, bar, (bar.number + before) * width, width, HEIGHT / tallest)
    svg.add(root, "line", class_="axis", x1="0", x2="100%", y1=HEIGHT, y2=HEIGHT)
    for number, label in _labels(found, before):
        x = (number + before + 0.5) * width
        place = {"x": svg.percent(x), "y": str(HEIGHT + _AXIS - 5), "text_anchor": _anchor(x)}
        svg.text(root, "text", label, aria_hidden="true", **place)
    return svg.markup(root)


def _draw(root: svg.Element, bar: Bar, x: float, width: float, unit: float) -> None:
    """A bar, its news on top, in a link that is as tall as the picture."""
    link = svg.link(root, bar.address, bar.words)
    place = {"x": svg.percent(x), "width": svg.percent(width)}
    svg.add(link, "rect", class_="reach", y=0, height=HEIGHT, **place)
    place = {"x": svg.percent(x + width * _GAP / 2), "width": svg.percent(width * (1 - _GAP))}
    dated, news = bar.dated * unit, bar.news * unit
    if dated:
        svg.add(link, "rect", class_="dated", y=HEIGHT - dated, height=dated, **place)
    if news:
        svg.add(link, "rect", class_="news", y=HEIGHT - dated - news, height=news, **place)


def _labels(found: Periods, before: int) -> Iterator[tuple[int, str]]:
    """What the axis is labelled with: what came before, and the landmarks, or the first period where there are none."""
    if before:
        yield -1, "earlier"
    landmarks = [number for number in range(2 * before, len(found)) if found.is_landmark(number)]
    for number in landmarks or [2 * before]:
        yield number, found.label(number)


def _anchor(x: float) -> str:
    """Which end of a label stands at its place, so that it does not run out of the picture."""
    return "start" if x < _EDGE else "end" if x > 1 - _EDGE else "middle"


def _description(shown: Sequence[Bar]) -> str:
    total = sum(bar.dated + bar.news for bar in shown)
    most = max(shown, key=lambda bar: (bar.dated + bar.news, -bar.number))
    return (
        f"{total} events from {shown[0].name} to {shown[-1].name}, most of them in {most.name}. "
        f"Each bar leads to its place in the list."
    )

"""Columns over time: a bar for each period, in a link that is as tall as the picture, and years at the axis."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.pictures import svg
from generator.pictures.periods import Periods

AXIS = 20
"""Pixels below the bars."""

_GAP = 0.2
"""The share of a period's width that stays empty between two bars."""

_EDGE = 0.05
"""The share of the width at either side in which a label leans inwards."""


_EARLIER = 0.17
"""The share of the width at the left that the label "earlier" needs on a small screen."""


@dataclass(frozen=True, slots=True)
class Column:
    """A period: its number, what it says, where it leads, and what it is made of by class, from the axis up."""

    number: int
    words: str
    address: str
    parts: Mapping[str, int]


def draw(root: svg.Element, found: Periods, columns: Sequence[Column], *, height: int, room: int = 1) -> None:
    """Put the columns into a picture, the tallest `height` pixels high, with room for at least so many periods."""
    before = 1 if columns[0].number < 0 else 0
    many = len(found) + before
    width = 1 / max(many, room)
    tallest = max(sum(column.parts.values()) for column in columns)
    for column in columns:
        _draw(root, column, (column.number + before) * width, width, height, height / tallest)
    svg.add(root, "line", class_="axis", x1="0", x2=svg.percent(many * width), y1=height, y2=height)
    for number, label in _labels(found, before):
        x = (number + before + 0.5) * width
        if before and number >= 0 and x < _EARLIER:
            continue
        place = {"x": svg.percent(x), "y": str(height + AXIS - 5), "text_anchor": _anchor(x)}
        svg.text(root, "text", label, aria_hidden="true", **place)


def _draw(root: svg.Element, column: Column, x: float, width: float, height: int, unit: float) -> None:
    link = svg.link(root, column.address, column.words)
    place = {"x": svg.percent(x), "width": svg.percent(width)}
    svg.add(link, "rect", class_="reach", y=0, height=height, **place)
    place = {"x": svg.percent(x + width * _GAP / 2), "width": svg.percent(width * (1 - _GAP))}
    top = float(height)
    for kind, count in column.parts.items():
        if count:
            top -= count * unit
            svg.add(link, "rect", class_=kind, y=top, height=count * unit, **place)


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

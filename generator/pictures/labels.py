"""Names beside their points on a map: the weightiest first, and none that would cover another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

Side: TypeAlias = Literal["right", "left", "above", "below", "on", "dot"]

LETTER = 6.8
"""Pixels that a letter is wide, on the safe side."""

LINE = 15
"""Pixels that a name is high."""

GAP = 7
"""Pixels from the middle of a point to its name."""

_BESIDE: tuple[Side, ...] = ("right", "left", "above", "below")
_ALONE: tuple[Side, ...] = ("dot",)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two have anything in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Named:
    """A point that wants a name: where it is in shares of the map, and whether the name can stand in its place."""

    name: str
    x: float
    y: float
    is_area: bool = False
    radius: float = 3


def placed(
    points: Sequence[Named], width: float, height: float, taken: Sequence[Side | None] = ()
) -> list[Side | None]:
    """For each point, the weightiest first, where its name stands on a map of that size; None where there is no room.

    A "dot" has room without its name; a name "on" its point is that of an area, which needs no dot. `taken` is what was
    found for a smaller map: what has its place there keeps it.
    """
    sides: list[Side | None] = list(taken) or [None] * len(points)
    boxes = [
        box for point, side in zip(points, sides, strict=True) if side for box in _taken(point, side, width, height)
    ]
    for number, point in enumerate(points):
        if sides[number] in {None, "dot"}:
            before = boxes if sides[number] is None else [box for box in boxes if box != _dot(point, width, height)]
            sides[number] = _side(point, before, width, height, is_new=sides[number] is None) or sides[number]
            boxes += _taken(point, sides[number], width, height)
    return sides


def _side(point: Named, boxes: Sequence[Box], width: float, height: float, *, is_new: bool) -> Side | None:
    """The first side of a point with room for its name, or for the point alone."""
    within: tuple[Side, ...] = ("on",) if point.is_area and is_new else ()
    for side in (*within, *_BESIDE, *_ALONE):
        wanted = _taken(point, side, width, height)
        inside = all(
            box.left >= 1 and box.top >= 1 and box.right <= width - 1 and box.bottom <= height - 1 for box in wanted
        )
        if inside and not any(box.meets(other) for box in wanted for other in boxes):
            return side
    return None


def _taken(point: Named, side: Side | None, width: float, height: float) -> list[Box]:
    """The room that a point and its name need."""
    dot = [] if side in {"on", None} else [_dot(point, width, height)]
    return dot if side in {"dot", None} else [*dot, _box(point, side, width, height)]


def _dot(point: Named, width: float, height: float) -> Box:
    x, y, radius = point.x * width, point.y * height, point.radius
    return Box(x - radius, y - radius, x + radius, y + radius)


def _box(point: Named, side: Side | None, width: float, height: float) -> Box:
    x, y, length = point.x * width, point.y * height, len(point.name) * LETTER
    left = {"right": x + GAP, "left": x - GAP - length}.get(side or "", x - length / 2)
    top = {"above": y - GAP - LINE, "below": y + GAP}.get(side or "", y - LINE / 2)
    return Box(left, top, left + length, top + LINE)

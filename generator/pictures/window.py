"""The part of the world that a map shows: the least that holds its places, in a shape that suits a page."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 14
"""Degrees of latitude that a map shows at least, so that one sees where in the world it is."""

_MARGIN = 0.14
_NARROWEST, _BROADEST = 1.45, 2.1
"""How many times as wide as high."""

_SOUTH, _NORTH = -58, 80


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of whole degrees, drawn so that lengths are true on the parallel in its middle."""

    west: int
    south: int
    east: int
    north: int

    @property
    def stretch(self) -> float:
        """How wide a degree of longitude is drawn, where one of latitude is 1 high."""
        return _stretch(self.south, self.north)

    @property
    def ratio(self) -> float:
        """How many times as wide as high it is."""
        return (self.east - self.west) * self.stretch / (self.north - self.south)

    def holds(self, latitude: float, longitude: float) -> bool:
        """Whether a place is in it."""
        return self.south < latitude < self.north and self.west < longitude < self.east

    def place(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Where a place is, as shares of the width from the left and of the height from the top."""
        return (longitude - self.west) / (self.east - self.west), (self.north - latitude) / (self.north - self.south)


def around(points: Sequence[tuple[float, float]]) -> Window:
    """The window for points of latitude and longitude, of which there is at least one."""
    south, north = _widened(min(y for y, _ in points), max(y for y, _ in points), LEAST)
    south, north = _within(south, north, _SOUTH, _NORTH)
    stretch = _stretch(south, north)
    west, east = _widened(min(x for _, x in points), max(x for _, x in points), (north - south) * _NARROWEST / stretch)
    west, east = _within(west, east, -180, 180)
    south, north = _widened(south, north, (east - west) * stretch / _BROADEST, margin=0)
    south, north = _within(south, north, _SOUTH, _NORTH)
    return Window(math.floor(west), math.floor(south), math.ceil(east), math.ceil(north))


def _stretch(south: float, north: float) -> float:
    return math.cos(math.radians((south + north) / 2))


def _widened(low: float, high: float, least: float, *, margin: float = _MARGIN) -> tuple[float, float]:
    """A stretch with a margin on either side, and of some length at least."""
    more = max((high - low) * margin, (least - (high - low)) / 2)
    return low - more, high + more


def _within(low: float, high: float, lowest: float, highest: float) -> tuple[float, float]:
    """A stretch moved, and cut if it must be, so that it does not leave what there is."""
    if high - low >= highest - lowest:
        return lowest, highest
    move = max(lowest - low, 0) + min(highest - high, 0)
    return low + move, high + move

"""Makes generator/knowledge/land.txt, the outlines of the land, out of Natural Earth's (public domain) at 1:50 million.

    npm pack world-atlas@2.0.2 && tar -xzf world-atlas-2.0.2.tgz
    python tools/land.py package/land-50m.json

The package holds them as TopoJSON. What is too small for a map of a few countries is left out, and so is Antarctica.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import shapely
from shapely.geometry import Polygon

TARGET = Path(__file__).parent.parent / "generator" / "knowledge" / "land.txt"

DETAIL = 0.1
"""Degrees by which an outline may be off."""

SMALLEST = 0.05
"""Square degrees of the smallest island."""

SOUTH = -60
STEPS = 20
"""Steps in a degree."""


def polygons(topology: dict) -> Iterator[Polygon]:  # type: ignore[type-arg]
    """The polygons of a TopoJSON file with quantised arcs."""
    scale, translate = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            arc.append((x * scale[0] + translate[0], y * scale[1] + translate[1]))
        arcs.append(arc)

    def ring(numbers: list[int]) -> list[tuple[float, float]]:
        found: list[tuple[float, float]] = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            found += arc[1:] if found else arc
        return found

    for geometry in topology["objects"]["land"]["geometries"]:
        for outer, *holes in geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]:
            yield Polygon(ring(outer), [ring(hole) for hole in holes])


def cut(polygon: Polygon) -> Iterator[Polygon]:
    """A polygon that may lie on both sides of the 180th meridian, in parts that do not."""
    unrolled = shapely.make_valid(
        Polygon(unroll(polygon.exterior.coords), [unroll(ring.coords) for ring in polygon.interiors])
    )
    for turn in (-360, 0, 360):
        part = unrolled.intersection(shapely.box(turn - 180, SOUTH, turn + 180, 90))
        yield shapely.transform(part, lambda points, turn=turn: points - [turn, 0])


def unroll(ring: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """A ring without jumps from one side of the map to the other."""
    turn, found = 0, [ring[0]]
    for (before, _), (x, y) in pairwise(ring):
        turn += 360 if before - x > 180 else -360 if x - before > 180 else 0
        found.append((x + turn, y))
    return found


def written(polygon: Polygon) -> str:
    """A polygon on a line: each ring as its first point and the steps to the others."""
    rings = []
    for ring in (polygon.exterior, *polygon.interiors):
        points = [(round(x), round(y)) for x, y in ring.coords[:-1]]
        steps = [(x - a, y - b) for (a, b), (x, y) in pairwise(points)]
        rings.append("".join(f"{x:+d}{y:+d}" for x, y in (points[0], *steps)))
    return " ".join(rings)


def main(source: Path) -> None:
    """Write the outlines."""
    lines: list[str] = []
    for polygon in polygons(json.loads(source.read_text(encoding="utf-8"))):
        for land in cut(polygon):
            rough = shapely.transform(land.simplify(DETAIL), lambda points: points * STEPS)
            parts = shapely.get_parts(shapely.make_valid(shapely.set_precision(rough, 1)))
            large = (part for part in parts if isinstance(part, Polygon) and part.area > SMALLEST * STEPS**2)
            lines += map(written, large)
    TARGET.write_text("".join(f"{line}\n" for line in sorted(lines, key=lambda line: (-len(line), line))))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

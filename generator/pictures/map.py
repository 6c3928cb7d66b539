"""A map of places, drawn over the outlines of the land: towns as dots, countries by their names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import shapely

from generator.knowledge.land import land
from generator.pictures import labels, svg
from generator.pictures.window import Window, around
from generator.site import Location

FEWEST, MOST = 2, 30
"""Places that make a map, and that fit on one."""

KEY = "A dot is a town, a ring a capital; countries stand in capitals."

WIDE, NARROW = 590, 300
"""Pixels that a map is wide on a page, and on a telephone; names of class `wide` have room on a page only."""

_CENTRAL = 0.8
"""The share of the weight that lies nearest to the middle: a map need not show the world for one place far away."""

_FINE = 0.9
"""Pixels by which an outline may be off."""

_ISLET = 3
"""Square pixels of land that is left out."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its weight, such as how often it is named, and where it leads, in words."""

    name: str
    location: Location
    weight: int
    address: str
    words: str

    @property
    def point(self) -> tuple[float, float]:
        """Latitude and longitude."""
        return self.location.latitude, self.location.longitude


def map_of(places: Sequence[Place], *, title: str, caption: str) -> svg.Figure | None:
    """A map of the weightiest of the places around their middle; the caption names what lies beyond."""
    ranked = sorted(places, key=lambda place: (-place.weight, place.name, place.address))
    if len(ranked) < FEWEST:
        return None
    window = around([place.point for place in _central(ranked)])
    shown = [place for place in ranked if window.holds(*place.point)][:MOST]
    if len(shown) < FEWEST:
        return None
    beyond = [place.name for place in ranked if not window.holds(*place.point)]
    words = f"{caption}{_beyond(beyond)} {KEY}"
    root = svg.picture("map", title=title, description=f"{words} Each leads to what is known of the place.", height=0)
    del root.attrib["height"]
    root.set("style", f"aspect-ratio: {round(window.ratio, 3):g}")
    _draw_land(root, window)
    _draw_places(root, window, shown)
    return svg.Figure(svg.markup(root), words)


def _central(ranked: Sequence[Place]) -> Sequence[Place]:
    """The places nearest to the middle of them all that have most of the weight, and two at least."""
    latitude, longitude = (_median([(place.point[axis], place.weight) for place in ranked]) for axis in (0, 1))
    nearest = sorted(ranked, key=lambda place: (place.point[0] - latitude) ** 2 + (place.point[1] - longitude) ** 2)
    enough, found = _CENTRAL * sum(place.weight for place in ranked), 0
    for number, place in enumerate(nearest, start=1):
        found += place.weight
        if found >= enough and number >= FEWEST:
            return nearest[:number]
    return nearest


def _median(values: Sequence[tuple[float, int]]) -> float:
    half = sum(weight for _, weight in values) / 2
    for value, weight in sorted(values):
        half -= weight
        if half <= 0:
            return value
    return 0.0


def _beyond(names: Sequence[str]) -> str:
    if not names:
        return ""
    rest = f" and {len(names) - 4} more" if len(names) > 4 else ""
    return f" Beyond the map: {', '.join(names[:4])}{rest}."


def _draw_places(root: svg.Element, window: Window, shown: Sequence[Place]) -> None:
    heaviest = shown[0].weight
    points = [
        labels.Named(
            place.name,
            *window.place(*place.point),
            is_area=place.location.kind == "country",
            radius=2.5 + 1.5 * (place.weight / heaviest) ** 0.5,
        )
        for place in shown
    ]
    narrow = labels.placed(points, NARROW, NARROW / window.ratio)
    wide = labels.placed(points, WIDE, WIDE / window.ratio, narrow)
    for place, point, always, side in reversed(list(zip(shown, points, narrow, wide, strict=True))):
        if not side:
            continue
        link = svg.link(root, place.address, place.words)
        if not always:
            link.set("class", "wide")
        x, y, kind = svg.percent(point.x), svg.percent(point.y), place.location.kind
        if side != "on":
            _draw_point(link, kind, x, y, point.radius)
        if side != "dot":
            classes = f"{kind} wide" if always == "dot" else kind
            svg.text(link, "text", place.name, class_=classes, x=x, y=y, **_beside(side))


def _draw_point(link: svg.Element, kind: str, x: str, y: str, radius: float) -> None:
    """A square for a country, and a circle for a town; the style sheets fill it or leave it open."""
    if kind == "country":
        size = {"width": 2 * radius, "height": 2 * radius, "transform": f"translate({-radius:.3g} {-radius:.3g})"}
        svg.add(link, "rect", class_=kind, x=x, y=y, **size)
    else:
        svg.add(link, "circle", class_=kind, cx=x, cy=y, r=radius)


def _beside(side: labels.Side) -> dict[str, object]:
    """How a name stands at its point."""
    anchor = {"right": "start", "left": "end"}.get(side, "middle")
    dx = {"right": labels.GAP, "left": -labels.GAP}.get(side, 0)
    dy = {"above": -labels.GAP - 3, "below": labels.GAP + labels.LINE - 4}.get(side, 4)
    return {"text_anchor": anchor, "dx": dx, "dy": dy}


def _draw_land(root: svg.Element, window: Window) -> None:
    height = round(WIDE / window.ratio)
    sheet = svg.add(
        root,
        "svg",
        viewBox=f"0 0 {WIDE} {height}",
        preserveAspectRatio="none",
        width="100%",
        height="100%",
        aria_hidden="true",
    )
    svg.add(sheet, "path", class_="land", d=_outline(window, height))


@cache
def _outline(window: Window, height: int) -> str:
    """The land that a window shows, as a path in whole pixels."""
    across, down = WIDE / (window.east - window.west), height / (window.north - window.south)
    cut = shapely.clip_by_rect(_land(), window.west - 1, window.south - 1, window.east + 1, window.north + 1)
    drawn = shapely.transform(cut, lambda points: (points - [window.west, window.north]) * [across, -down])
    return "".join(_path(part) for part in shapely.get_parts(shapely.simplify(drawn, _FINE)) if part.area > _ISLET)


@cache
def _land() -> shapely.MultiPolygon:
    return shapely.MultiPolygon([(outline, list(lakes)) for outline, *lakes in land()])


def _path(part: shapely.Polygon) -> str:
    """An outline and its lakes, each as where it begins, the steps from point to point, and back."""
    return "".join(_ring(ring.coords) for ring in (part.exterior, *part.interiors))


def _ring(points: Iterable[tuple[float, float]]) -> str:
    rounded = [(round(x), round(y)) for x, y in points]
    steps = [(x - left, y - top) for (left, top), (x, y) in pairwise(rounded) if (x, y) != (left, top)]
    if len(steps) < 3:  # nothing is left of it in whole pixels
        return ""
    left, top = rounded[0]
    return f"M{left} {top}l{''.join(f'{x:+d}{y:+d}' for x, y in steps[:-1])}z"

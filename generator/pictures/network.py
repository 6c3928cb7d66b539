"""With whom an actor is named: the actor in the middle, the others around it, nearest those they are named with.

The layout is by rule, not by forces: names in two columns can be read, and equal input gives equal places.
"""

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt

from generator.model import ActorType
from generator.pictures import svg

FEWEST, MOST = 3, 12
"""Neighbours that make a picture, and that fit into one."""

ROW = 44
"""Pixels from one name to the next below it."""

_TIES = 16
"""Lines between neighbours that do not hide those to the middle."""

_REACH = 0.2
"""The share of the width from the middle to the farthest neighbour; the rest is for names."""

_LETTERS = 16
"""Letters of a line of a name that fit beside the picture on a telephone."""

_KINDS = {"person": "person", "organization": "organisation", "place": "place"}


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An actor that is named with another in `shared` briefings, and where it leads."""

    id: str
    name: str
    kind: ActorType
    shared: int
    address: str


@dataclass(frozen=True, slots=True)
class _Point:
    """Where a neighbour stands: a share of the width, and pixels from the top."""

    x: float
    y: float


def network(
    name: str, kind: ActorType, neighbours: Sequence[Neighbour], together: Callable[[str, str], int]
) -> svg.Figure | None:
    """The neighbours of an actor, unless they are but few.

    Args:
        name: that of the actor.
        kind: that of the actor.
        neighbours: those named with it, most often first; no more are drawn than can be read.
        together: in how many briefings two of them, by their ids, are both named.
    """
    shown = neighbours[:MOST]
    if len(shown) < FEWEST:
        return None
    ties, least = _ties(shown, together)
    ordered = _ordered(shown, together)
    height = ROW * ((len(ordered) + 1) // 2)
    places = {each.id: place for each, place in zip(ordered, _places(len(ordered), height), strict=True)}
    caption = (
        f"People (discs) and organisations (squares) named together with {name}; "
        "the broader the line, the more briefings name both."
    )
    if ties:
        caption += f" Dashed lines join those that {least} briefings or more name together."
    description = f"Most often {shown[0].name}, in {_briefings(shown[0].shared)}. Each name leads to its profile."
    root = svg.picture("network", title=f"With whom {name} is named", description=description, height=height)
    for one, other in ties:
        _line(root, places[one], places[other], class_="tie")
    middle = _Point(0.5, height / 2)
    for each in ordered:
        _line(root, middle, places[each.id], stroke_width=0.75 + 3 * each.shared / shown[0].shared)
    for each in ordered:
        _draw(root, each, places[each.id])
    _mark(root, kind, middle, 6)
    _name(root, name, middle, anchor="middle", dy=22)
    return svg.Figure(svg.markup(root), caption)


def _ties(shown: Sequence[Neighbour], together: Callable[[str, str], int]) -> tuple[Sequence[tuple[str, str]], int]:
    """The pairs that are named together most, as many as can be seen, and in how many briefings each at least."""
    pairs = {(one.id, other.id): together(one.id, other.id) for one, other in combinations(shown, 2)}
    for least in sorted({count for count in pairs.values() if count > 1}):
        found = [pair for pair, count in pairs.items() if count >= least]
        if len(found) <= _TIES:
            return found, least
    return [], 0


def _ordered(shown: Sequence[Neighbour], together: Callable[[str, str], int]) -> Sequence[Neighbour]:
    """The neighbours in a row in which each stands next to one that it is often named with."""
    first, *rest = shown
    ordered = [first]
    while rest:
        last = ordered[-1].id
        following = max(rest, key=lambda each: together(last, each.id))
        ordered.append(following)
        rest.remove(following)
    return ordered


def _places(many: int, height: int) -> Sequence[_Point]:
    """Places down the right side of an oval and up the left, in rows of equal height."""
    right = (many + 1) // 2
    left = many - right
    return [
        *(_Point(0.5 + _off(row, right), _middle(row, right, height)) for row in range(right)),
        *(_Point(0.5 - _off(row, left), _middle(row, left, height)) for row in reversed(range(left))),
    ]


def _middle(row: int, rows: int, height: int) -> float:
    return height / rows * (row + 0.5)


def _off(row: int, rows: int) -> float:
    """How far a row of the oval is from the middle."""
    return _REACH * sqrt(1 - ((2 * row + 1) / rows - 1) ** 2 * 0.8)


def _draw(root: svg.Element, each: Neighbour, place: _Point) -> None:
    link = svg.link(root, each.address, f"{each.name}, {_KINDS[each.kind]}: {_briefings(each.shared)}")
    is_right = place.x > 0.5
    across = {"x": svg.percent(place.x if is_right else 0), "width": svg.percent(1 - place.x if is_right else place.x)}
    svg.add(link, "rect", class_="reach", y=place.y - ROW / 2 + 2, height=ROW - 4, **across)
    _mark(link, each.kind, place, 4.5)
    _name(link, each.name, place, anchor="start" if is_right else "end", dx=10 if is_right else -10)


def _line(root: svg.Element, start: _Point, end: _Point, **attributes: object) -> None:
    svg.add(root, "line", x1=svg.percent(start.x), y1=start.y, x2=svg.percent(end.x), y2=end.y, **attributes)


def _mark(parent: svg.Element, kind: ActorType, place: _Point, size: float) -> None:
    """A disc for a person, a square for an organisation, a ring for a place."""
    if kind == "organization":
        shift = {"transform": f"translate({-size:g} {-size:g})"}
        svg.add(
            parent, "rect", class_=kind, x=svg.percent(place.x), y=place.y, width=2 * size, height=2 * size, **shift
        )
    else:
        svg.add(parent, "circle", class_=kind, cx=svg.percent(place.x), cy=place.y, r=size)


def _name(parent: svg.Element, name: str, place: _Point, *, anchor: str, dx: int = 0, dy: int = 0) -> None:
    """A name in one line or two, and no more of a longer one."""
    lines = textwrap.wrap(name, _LETTERS, max_lines=2, placeholder="…", break_on_hyphens=False) or [name]
    top = place.y + 4 + dy - (0 if dy else 8 * (len(lines) - 1))
    text = svg.add(parent, "text", text_anchor=anchor)
    for number, line in enumerate(lines):
        svg.text(text, "tspan", line, x=svg.percent(place.x), dx=dx, y=top + 16 * number)


def _briefings(count: int) -> str:
    return f"{count} {'briefing' if count == 1 else 'briefings'}"

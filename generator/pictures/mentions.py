"""How often an actor was named when, as small bars that lead to what was written then."""

from collections.abc import Callable, Sequence

from generator.pictures import columns, svg
from generator.pictures.periods import periods
from generator.site import Coverage

HEIGHT = 56
"""Pixels of the tallest bar."""

FEWEST = 3
"""Periods below which a picture says no more than the list."""

_ROOM = 24
"""So many periods there is room for at least, so that a few bars are not broad ones."""


def mentions(name: str, coverage: Sequence[Coverage], address: Callable[[Coverage], str]) -> svg.Figure | None:
    """The mentions of an actor by date of publication, unless there are but few periods with any.

    Args:
        name: that of the actor.
        coverage: where it is named, the newest first; what is not dated is left out.
        address: where the list has a briefing; a bar leads to the newest of its period.
    """
    dated = {each: each.article.date for each in coverage if each.article.date}
    if not dated:
        return None
    found = periods(sorted(dated.values()))
    grouped: dict[int, list[Coverage]] = {}
    for each, day in dated.items():
        grouped.setdefault(found.number_of(day), []).append(each)
    if len(grouped) < FEWEST:
        return None
    drawn = [
        columns.Column(number, _words(found.name(number), group), address(group[0]), {"named": _count(group)})
        for number, group in sorted(grouped.items())
    ]
    most = max(drawn, key=lambda column: (column.parts["named"], -column.number))
    caption = (
        f"Named {_times(_count(list(dated)))} from {found.name(drawn[0].number)} to {found.name(drawn[-1].number)}, "
        f"most often in {found.name(most.number)}."
    )
    root = svg.picture(
        "mentions",
        title=f"Mentions of {name} over time",
        description=f"{caption} Each bar leads to the mentions of its time.",
        height=HEIGHT + columns.AXIS,
    )
    columns.draw(root, found, drawn, height=HEIGHT, room=_ROOM)
    return svg.Figure(svg.markup(root), caption)


def _words(period: str, group: Sequence[Coverage]) -> str:
    briefings = f"{len(group)} {'briefing' if len(group) == 1 else 'briefings'}"
    return f"{period[0].upper()}{period[1:]}: named {_times(_count(group))} in {briefings}"


def _count(group: Sequence[Coverage]) -> int:
    return sum(len(each.occurrences) for each in group)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"

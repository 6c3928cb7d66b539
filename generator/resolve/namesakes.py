"""Persons of one name who are two: their walks of life differ, and they keep no company in common.

A name, even a full one, is shared; so a footballer and a senator who are never named beside the same person or
organisation are taken for two. Where the text gives no such reason, a name is one person.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from generator.knowledge.name_forms import fold
from generator.knowledge.walks_of_life import walks_of
from generator.model import Annotation
from generator.resolve.figures import Figure


@dataclass(eq=False)
class Life:
    """Figures that can be one person, the earliest first, with their walks of life and whom they are named beside."""

    figures: list[Figure] = field(default_factory=list)
    walks: set[str] = field(default_factory=set)
    company: set[str] = field(default_factory=set)

    def add(self, figure: Figure, walks: Set[str], company: Set[str]) -> None:
        """Take a figure in."""
        self.figures.append(figure)
        self.walks |= walks
        self.company |= company


class Circumstances:
    """What articles say of figures beside their names."""

    def __init__(self, figures: Iterable[Figure], annotations: Mapping[str, Annotation]) -> None:
        self._named: dict[str, dict[str, Figure]] = defaultdict(dict)
        self._walks: dict[Figure, frozenset[str]] = defaultdict(frozenset)
        bearers: dict[str, dict[int, Figure]] = defaultdict(dict)
        for figure in figures:
            slug = figure.article.slug
            if figure.type == "PERSON" and annotations[slug].roles:
                places = (range(mention.start, mention.end) for mention in figure.mentions)
                bearers[slug].update((offset, figure) for offsets in places for offset in offsets)
            if figure.type != "PLACE":
                self._named[slug].update((fold(name), figure) for name in figure.names)
        for slug, by_offset in bearers.items():
            for role in annotations[slug].roles:
                holder = by_offset.get(role.holder.start) or by_offset.get(role.holder.end - 1)
                if holder and (walks := walks_of(role.title)):
                    self._walks[holder] |= walks

    def walks(self, figure: Figure) -> frozenset[str]:
        """The walks of life of the roles that its article gives a figure."""
        return self._walks.get(figure, frozenset())

    def company(self, figure: Figure) -> frozenset[str]:
        """The persons and organisations that its article names beside it, by their folded names."""
        named = self._named[figure.article.slug]
        return frozenset(name for name, other in named.items() if other is not figure)


def told_apart(groups: Iterable[Sequence[Figure]], circumstances: Circumstances) -> list[list[Figure]]:
    """The groups of persons, each in as many as it takes."""
    return [life.figures for group in groups for life in lives(group, circumstances)]


def lives(group: Sequence[Figure], circumstances: Circumstances) -> list[Life]:
    """The persons that the figures of one name are, by age; a figure without a role goes where its company is."""
    if len(group) == 1:
        return [Life(list(group))]
    walks = {figure: circumstances.walks(figure) for figure in sorted(group, key=lambda each: each.age)}
    if len(frozenset().union(*walks.values())) < 2:
        return [Life(list(walks))]
    found: list[Life] = []
    for figure in sorted(walks, key=lambda each: (not walks[each], each.age)):
        company = circumstances.company(figure)
        fitting = [life for life in found if not walks[figure] or walks[figure] & life.walks or company & life.company]
        if not fitting:
            found.append(Life())
            fitting = found[-1:]
        nearest = max(fitting, key=lambda life: (len(company & life.company), len(walks[figure] & life.walks)))
        nearest.add(figure, walks[figure], company)
    return found

"""The sides of a doubt, with mentions to judge them by."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

from generator.model import Actor, Article, Mention, Side, Sighting
from generator.resolve.figures import Figure

SAMPLES = 3
"""Mentions that an editor is shown of each side."""

Named: TypeAlias = Mapping[str, Sequence[Figure]]
"""The figures that each actor is, by id."""


def side_of(actor: Actor, figures: Iterable[Figure]) -> Side:
    """The side of an actor."""
    return Side(actor.id, actor.type, actor.name, sightings(figures))


def sightings(figures: Iterable[Figure]) -> tuple[Sighting, ...]:
    """The first mention in each of the earliest of these figures."""
    earliest = islice(sorted(figures, key=lambda figure: figure.age), SAMPLES)
    return tuple(sighting(figure.article, figure.mentions[0]) for figure in earliest)


def sighting(article: Article, mention: Mention) -> Sighting:
    """Where an article has a mention."""
    return Sighting(mention.start, mention.end, article.slug)


def spread(figures: Iterable[Figure]) -> int:
    """In how many articles these figures are."""
    return len({figure.article.slug for figure in figures})

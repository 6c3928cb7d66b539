"""What Material's search is told of the pages, so that who types a name finds its bearer first."""

from collections.abc import Iterable, Mapping

from generator.model import Actor

BY_KIND: Mapping[str, Mapping[str, object]] = {
    **{kind: {"exclude": True} for kind in ("index", "archive", "actors", "timeline", "marks", "sheet")},
    "actor": {"boost": 2},
}
"""Settings of a page kind: pages that repeat others stay out, and actors come first."""

NOTHING: Mapping[str, object] = {"exclude": True}
"""Settings of every page where the search is ours."""


def typed_names(actors: Iterable[Actor]) -> Mapping[str, tuple[str, ...]]:
    """By id, what people type for an actor and its title lacks: acronyms and other spellings, of one word each.

    As tags they weigh more than any title, so that "UN" finds the United Nations before every Union. The search takes
    what is typed for the beginning of a word: names that begin with another's, as "UNCTAD" does, would come up for
    "UN" too, and are left to the text of the page.
    """
    short = {actor.id: tuple(_short_names(actor)) for actor in actors}
    taken = {name.casefold() for names in short.values() for name in names}
    return {
        id: tuple(name for name in names if not _begins_with(name.casefold(), taken)) for id, names in short.items()
    }


def _short_names(actor: Actor) -> Iterable[str]:
    title = actor.name.split()
    return (name.value for name in actor.names if len(name.value.split()) == 1 and name.value not in title)


def _begins_with(name: str, others: set[str]) -> bool:
    return any(name[:length] in others for length in range(1, len(name)))

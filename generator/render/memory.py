"""Bodies of pages from the last time, for those of which nothing has changed: what makes a preview quick.

A body depends on the template and the values that it was given, and on where each actor that it names was found then.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Body:
    """A rendered body, what it was made of, and where the actors were found that it links to."""

    made_of: object
    actors: Mapping[str, str]
    text: str


@dataclass(slots=True)
class Memory:
    """The bodies of a site's pages by uri, kept between builds by whoever builds more than once."""

    bodies: dict[str, Body] = field(default_factory=dict)

    def recall(self, uri: str, made_of: object, find: Callable[[str], str]) -> str | None:
        """The body of a page if it would be the same again; `find` says where an actor is found now."""
        known = self.bodies.get(uri)
        if known is None or known.made_of != made_of:
            return None
        return known.text if all(find(id_) == at for id_, at in known.actors.items()) else None

"""What the articles leave open about who is who: questions for an editor.

namesakes.py  persons of one name who may be one or two
names.py      near names, and surnames that several persons have
types.py      names that are a person here and an organisation there
sides.py      the two sides of a question, with mentions to judge them by

A doubt is asked only where the answer changes something, and not where a decision or the register has answered it.
"""

from collections.abc import Mapping, Sequence

from generator.model import Actor, Article, Doubt, Mention
from generator.register.identities import Identities
from generator.register.nouns import Register
from generator.resolve.doubts.names import near_names, surnames
from generator.resolve.doubts.namesakes import namesakes
from generator.resolve.doubts.sides import Named
from generator.resolve.doubts.types import types
from generator.resolve.namesakes import Circumstances


def doubts_about(
    articles: Sequence[Article],
    found: Mapping[str, Sequence[Mention]],
    actors: Sequence[Actor],
    named: Named,
    identities: Identities,
    register: Register,
    circumstances: Circumstances,
) -> tuple[Doubt, ...]:
    """All doubts, kind by kind, sorted by id; `found` are the mentions before other articles had their say."""
    persons = [actor for actor in actors if actor.type == "person"]
    return (
        *namesakes(persons, named, identities, circumstances),
        *near_names(persons, register.actors, named, identities),
        *surnames(persons, named),
        *types(articles, found, actors, named),
    )

"""The component `roles`: what post or function the text gives a person, and in which words.

Each rule yields findings, a post and the person who has it; `doc._.roles` holds the claims that they make, in the
order of the text. It reads `doc._.mentions`, so it runs behind `actor_names`.
"""

from collections.abc import Callable, Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from generator.model import RoleClaim
from generator.pipeline.roles.beside_names import appositions, titles
from generator.pipeline.roles.claims import claims_of
from generator.pipeline.roles.finding import Finding
from generator.pipeline.roles.predicates import appointments, predicates, services
from generator.pipeline.roles.reading import Reading

Rule = Callable[[Reading], Iterator[Finding]]

RULES: tuple[Rule, ...] = (titles, appositions, predicates, appointments, services)

Doc.set_extension("roles", default=(), force=True)


@Language.component("roles")
def roles(doc: Doc) -> Doc:
    """Set `doc._.roles`."""
    doc._.roles = find_roles(doc)
    return doc


def find_roles(doc: Doc, *, rules: Sequence[Rule] = RULES) -> tuple[RoleClaim, ...]:
    """The roles in a document whose mentions are known, by `rules`."""
    reading = Reading(doc)
    return claims_of(reading, (finding for rule in rules for finding in rule(reading)))

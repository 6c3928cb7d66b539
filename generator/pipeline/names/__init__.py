"""The component `actor_names`: the model's names become mentions of persons, organisations and places.

Each step takes the candidates and returns new ones; `doc._.mentions` holds what is left, in the order of the text.
"""

from collections.abc import Callable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from generator.model import Mention
from generator.pipeline.names.any_language import cut
from generator.pipeline.names.candidate import Candidate, from_model
from generator.pipeline.names.datelines import datelines
from generator.pipeline.names.described import described
from generator.pipeline.names.edges import trim
from generator.pipeline.names.evidence import weigh
from generator.pipeline.names.kinds import retype
from generator.pipeline.names.mentions import mentions_of
from generator.pipeline.names.no_actors import drop
from generator.pipeline.names.occurrences import agree, repeats
from generator.pipeline.names.references import references
from generator.pipeline.names.short_forms import acronyms, surnames

Step = Callable[[Doc, Sequence[Candidate]], list[Candidate]]

STEPS: tuple[Step, ...] = (
    trim,
    drop,
    retype,
    references,
    datelines,
    described,
    agree,
    surnames,
    acronyms,
    repeats,
    weigh,
)

ANY_LANGUAGE_STEPS: tuple[Step, ...] = (cut, agree, repeats)
"""Those that neither know English nor ask for a part of speech."""

Doc.set_extension("mentions", default=(), force=True)


@Language.component("actor_names")
def actor_names(doc: Doc) -> Doc:
    """Set `doc._.mentions`."""
    knows_english = doc.lang_ == "en" and doc.has_annotation("POS")
    doc._.mentions = find_mentions(doc, steps=STEPS if knows_english else ANY_LANGUAGE_STEPS)
    return doc


def find_mentions(doc: Doc, *, steps: Sequence[Step] = STEPS) -> tuple[Mention, ...]:
    """The mentions of a document that the model has read, after `steps` on what it marked."""
    candidates = from_model(doc)
    for step in steps:
        candidates = step(doc, candidates)
    return mentions_of(doc, candidates)

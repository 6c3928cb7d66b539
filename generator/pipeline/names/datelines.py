"""Datelines: a report begins with the town where it was written, in capitals, and a dash.

"PIRAEUS, Greece, Oct 17 (Wire) - A court", "ANKARA (AP) -- Turkey". Models take such towns for organisations.
"""

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from generator.pipeline.names.candidate import Candidate

_CAPITALS = r"[^\W\d_a-z][^\W\d_a-z.'\u2019]+"
_LINE = re.compile(
    rf"^(?P<town>{_CAPITALS}(?:[ -]{_CAPITALS})*)"
    r"(?P<when>(?:,? [^\W_][\w.]*){0,6}(?<=[\w.]))?"
    r"(?: ?\((?P<agency>[^()\n]{2,40})\))? ?(?:--?|[\u2013\u2014]) ?(?=[^\W_a-z])",
    re.MULTILINE,
)


def datelines(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The town of a dateline is a place, and its news agency is no actor.

    Capitals alone can be a heading: something must stand behind them, or the model must have seen a name.
    """
    kept = list(candidates)
    for line in _LINE.finditer(doc.text):
        town = doc.char_span(*line.span("town"), alignment_mode="expand")
        if town is None:
            continue
        inside = [each for each in kept if each.start < town.end and town.start < each.end]
        if not (inside or line["when"] or line["agency"]):
            continue
        agency = doc.char_span(*line.span("agency"), alignment_mode="expand") if line["agency"] else None
        inside += [each for each in kept if agency and agency.start <= each.start and each.end <= agency.end]
        kept = [each for each in kept if each not in inside]
        kept.append(Candidate(town.start, town.end, "PLACE", ("dateline",)))
    return sorted(kept)

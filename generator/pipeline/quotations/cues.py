"""What introduces a quotation in its own sentence; the surest rule is asked first."""

from collections.abc import Callable

from generator.pipeline.quotations.ahead import according_to, introduction, signature, verb_above, verb_before
from generator.pipeline.quotations.behind import verb_behind
from generator.pipeline.quotations.cue import Cue, Place

RULES: tuple[Callable[[Place], Cue | None], ...] = (
    verb_behind,
    verb_above,
    verb_before,
    according_to,
    introduction,
    signature,
)


def find_cue(place: Place) -> Cue | None:
    """The cue of a quotation, if its sentence has one."""
    return next((cue for rule in RULES if (cue := rule(place))), None)

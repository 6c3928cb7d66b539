"""Which actors have a page of their own: those of whom there is enough to read on one.

Most names in a collection stand in it once; a page for each repeats one sentence, and hides the pages that tell more.
Who has no page is marked all the same, and found in the list of actors. What is counted only grows as articles are
added, so no page is lost to a new one.
"""

from collections.abc import Iterable

from generator.model import Actor, Problem
from generator.settings import Evidence
from generator.site import Coverage, Profile, StatedRole

NAMED = 8
"""How many of those without a page the editor is told by name."""


def is_enough(
    evidence: Evidence, actor: Actor, coverage: Iterable[Coverage], stated_roles: Iterable[StatedRole]
) -> bool:
    """Whether the actor is in so many briefings, or named so often, or has so many roles, or is an editor's own."""
    coverage = tuple(coverage)
    return (
        actor.status == "confirmed"
        or len(coverage) >= evidence.briefings
        or sum(len(each.occurrences) for each in coverage) >= evidence.mentions
        or len({*actor.roles, *stated_roles}) >= evidence.roles
    )


def without_page(
    profiles: Iterable[Profile], evidence: Evidence, *, path: str, line: int | None
) -> tuple[Problem, ...]:
    """One note to the editor on all actors without a page, first on those that are nearest to one."""
    missing = [profile for profile in profiles if not profile.has_page]
    if not missing:
        return ()
    missing.sort(key=lambda profile: (-profile.mentions, profile.actor.id))
    names = ", ".join(profile.actor.id for profile in missing[:NAMED]) + (", …" if len(missing) > NAMED else "")
    who = f"{len(missing)} actors have no page" if len(missing) > 1 else "1 actor has no page"
    enough = f"{evidence.briefings} briefings, {evidence.mentions} mentions or {evidence.roles} roles"
    remedy = "The list of actors has them all; an entry in actors.yml gives an actor a page, as less `evidence` does."
    return (Problem(path, line, f"{who}, for want of {enough}: {names}.", remedy, "note"),)

"""The glossary: what is explained, actors and terms, in one alphabet, each with the briefings that use it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.alphabet import sort_key
from generator.assemble.marks import MarkedArticle
from generator.register.nouns import Term
from generator.site import GlossaryEntry, Profile, Use


def glossary(
    profiles: Iterable[Profile], terms: Sequence[Term], marked: Sequence[MarkedArticle]
) -> tuple[GlossaryEntry, ...]:
    """The terms, and the actors that are described, by editors or by a role in a briefing, in order of sort names."""
    actors = [_of_actor(profile) for profile in profiles]
    uses = _uses(marked)
    entries = [*(entry for entry in actors if entry.description), *(_of_term(t, terms, uses[t.id]) for t in terms)]
    return tuple(sorted(entries, key=lambda entry: (sort_key(entry.sort_name), entry.id)))


def _uses(marked: Iterable[MarkedArticle]) -> Mapping[str, list[Use]]:
    """By the id of a term, where each article uses it first."""
    found: dict[str, list[Use]] = defaultdict(list)
    for text in marked:
        first = {use.term.id: use for use in reversed(text.terms)}
        for id_, use in first.items():
            found[id_].append(Use(text.article, text.paragraph_of(use)))
    return found


def _of_actor(profile: Profile) -> GlossaryEntry:
    actor = profile.actor
    return GlossaryEntry(
        id=actor.id,
        kind=actor.type,
        name=actor.name,
        sort_name=actor.sort_name,
        description=actor.description or _newest_role(profile),
        aliases=tuple(name.value for name in actor.names if name.value != actor.name),
        uses=tuple(Use(coverage.article, coverage.occurrences[0].paragraph) for coverage in profile.coverage),
    )


def _newest_role(profile: Profile) -> str:
    words = profile.stated_roles[0].words if profile.stated_roles else ""
    return words[:1].upper() + words[1:]


def _of_term(term: Term, terms: Sequence[Term], uses: Sequence[Use]) -> GlossaryEntry:
    return GlossaryEntry(
        id=term.id,
        kind="term",
        name=term.term,
        sort_name=term.term,
        description=term.definition,
        aliases=term.aliases,
        uses=tuple(uses),
        source=term.source,
        see_also=tuple(other for other in terms if other.term in term.see_also or other.id in term.see_also),
    )

"""The glossary: what is explained, actors and terms, in one alphabet, each with the briefings that use it."""

import re
from collections.abc import Iterable, Sequence

from generator.alphabet import sort_key
from generator.model import ANNOTATED_ROLES, Article
from generator.register.nouns import Term
from generator.site import GlossaryEntry, Profile


def glossary(
    profiles: Iterable[Profile], terms: Sequence[Term], articles: Sequence[Article]
) -> tuple[GlossaryEntry, ...]:
    """The terms, and the actors of which there is a description, in order of their sort names.

    `articles` are searched for the terms.
    """
    described = (profile for profile in profiles if profile.actor.description)
    entries = [*(_of_actor(profile) for profile in described), *(_of_term(term, terms, articles) for term in terms)]
    return tuple(sorted(entries, key=lambda entry: (sort_key(entry.sort_name), entry.id)))


def _of_actor(profile: Profile) -> GlossaryEntry:
    actor = profile.actor
    return GlossaryEntry(
        id=actor.id,
        kind=actor.type,
        name=actor.name,
        sort_name=actor.sort_name,
        description=actor.description,
        aliases=tuple(name.value for name in actor.names if name.value != actor.name),
        briefings=tuple(coverage.article for coverage in profile.coverage),
    )


def _of_term(term: Term, terms: Sequence[Term], articles: Iterable[Article]) -> GlossaryEntry:
    pattern = _pattern(term)
    return GlossaryEntry(
        id=term.id,
        kind="term",
        name=term.term,
        sort_name=term.term,
        description=term.definition,
        aliases=term.aliases,
        briefings=tuple(article for article in articles if _uses(article, pattern)),
        source=term.source,
        see_also=tuple(other for other in terms if other.term in term.see_also or other.id in term.see_also),
    )


def _pattern(term: Term) -> re.Pattern[str]:
    """Any of the term's names as whole words, in any case, in the singular or the regular plural."""
    names = sorted({term.term, *term.aliases}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})(?:s|es)?\b", re.IGNORECASE)


def _uses(article: Article, pattern: re.Pattern[str]) -> bool:
    return any(zone.role in ANNOTATED_ROLES and pattern.search(zone.of(article.text)) for zone in article.zones)

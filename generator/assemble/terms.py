"""Where articles use the terms of the glossary: by any name, in any case, in the singular or the regular plural.

The possessive needs no rule: its apostrophe ends the word.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import ANNOTATED_ROLES, Article, Span
from generator.register.nouns import Term

_HEAD = re.compile(r"\S*\w(?=\s+(?:of|for|in|on|at|to|de|des|du)\s|\s+d['’]|$)", re.IGNORECASE)
"""The noun that takes the plural: the one before a preposition, as in "letters of credence", else the last."""

_PLURALS = (
    (re.compile(r"(?<=[^aeiou\W])y$", re.IGNORECASE), "ies"),
    (re.compile(r"(?<=[sxz])$|(?<=[cs]h)$", re.IGNORECASE), "es"),
    (re.compile(r"$"), "s"),
)
"""How the regular plural is spelled (Quirk et al. 1985, 5.80); others are aliases in `terms.yml`."""


@dataclass(frozen=True, slots=True)
class TermUse(Span):
    """Where a text uses a term."""

    term: Term


class Terms:
    """The terms of a site, to be looked for. A name that two terms share is the first one's."""

    def __init__(self, terms: Sequence[Term]) -> None:
        names = [(form, term) for term in terms for name in (term.term, *term.aliases) for form in _forms(name)]
        names.sort(key=lambda pair: -len(pair[0]))
        self._terms = [term for _, term in names]
        alternatives = "|".join(f"({_loose(form)})" for form, _ in names)
        self._pattern = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)

    def uses(self, article: Article) -> Iterator[TermUse]:
        """Each use in the annotated parts of `article`, in the order of the text."""
        for zone in article.zones if self._terms else ():
            if zone.role in ANNOTATED_ROLES:
                for found in self._pattern.finditer(article.text, zone.start, zone.end):
                    yield TermUse(found.start(), found.end(), self._terms[(found.lastindex or 1) - 1])


def _forms(name: str) -> tuple[str, str]:
    """The singular and the plural of `name`."""
    head = _HEAD.search(name)
    if head is None:
        return name, name
    pattern, ending = next(plural for plural in _PLURALS if plural[0].search(head.group()))
    return name, name[: head.start()] + pattern.sub(ending, head.group(), count=1) + name[head.end() :]


def _loose(form: str) -> str:
    """A pattern of `form`, whatever its apostrophes and wherever its line breaks."""
    return re.sub(r"['’]", "['’]", r"\s+".join(map(re.escape, form.split())))

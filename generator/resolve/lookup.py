"""Finding many names in a text at once, in time that does not grow with their number."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.model import ANNOTATED_ROLES, Article, Span

_WORD = re.compile(r"\w+")


class Lookup:
    """A set of names; of those that begin at one word the longest is found."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[str, None] = {}
        lengths: dict[str, set[int]] = defaultdict(set)
        for name in sorted(names):
            if first := _WORD.match(name):
                self._names[name] = None
                lengths[first[0]].add(len(name))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def find(self, article: Article) -> Iterator[Span]:
        """Where names stand as whole words in the annotated zones of a marked article; they do not overlap."""
        for zone in article.zones if article.marked else ():
            if zone.role in ANNOTATED_ROLES and self._names:
                yield from self._find(article.text, zone)

    def _find(self, text: str, zone: Span) -> Iterator[Span]:
        free = zone.start
        for word in _WORD.finditer(text, zone.start, zone.end):
            for length in self._lengths.get(word[0], ()) if word.start() >= free else ():
                end = word.start() + length
                if end <= zone.end and text[word.start() : end] in self._names and not _WORD.match(text, end):
                    free = end
                    yield Span(word.start(), end)
                    break

"""Finding many names in a text at once, in time that does not grow with their number."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.model import ANNOTATED_ROLES, Article, Span

_WORD = re.compile(r"\w+")


class Lookup:
    """A set of names; of those that begin at one word the longest is found."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[str]] = defaultdict(list)
        for name in sorted(names, key=lambda each: (-len(each), each)):
            if _WORD.match(name):
                self._by_first_word[_WORD.findall(name)[0]].append(name)

    def __iter__(self) -> Iterator[str]:
        return (name for names in self._by_first_word.values() for name in names)

    def find(self, article: Article) -> Iterator[Span]:
        """Where names stand as whole words in the annotated zones of a marked article; they do not overlap."""
        for zone in article.zones if article.marked else ():
            if zone.role in ANNOTATED_ROLES and self._by_first_word:
                yield from self._find(article.text, zone)

    def _find(self, text: str, zone: Span) -> Iterator[Span]:
        free = zone.start
        for word in _WORD.finditer(text, zone.start, zone.end):
            for name in self._by_first_word.get(word[0], ()):
                end = word.start() + len(name)
                fits = word.start() >= free and end <= zone.end and text.startswith(name, word.start())
                if fits and not _WORD.match(text, end):
                    free = end
                    yield Span(word.start(), end)
                    break

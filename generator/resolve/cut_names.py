"""Names of which only a part is marked: "Yair" where the text has "Yair Lapid", as the article or others have it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from generator.model import Article, Mention, MentionType, Span
from generator.resolve.lookup import Lookup

ENOUGH = 2
"""Articles that must mark the whole of a name before it is looked for in the others; of a person's one is enough."""

Marked = tuple[str, MentionType]


def complete_cut_names(
    articles: Sequence[Article], mentions: Mapping[str, Sequence[Mention]]
) -> dict[str, list[Mention]]:
    """Put the longer name where a shorter one is marked inside it; a name of the same article goes first."""
    own = {article.slug: set(_long_names(article, mentions[article.slug])) for article in articles}
    counts = Counter(chain.from_iterable(own.values()))
    known = _types((name, type_) for (name, type_), count in counts.items() if count >= ENOUGH or type_ == "PERSON")
    lookup = Lookup(known)
    completed = {}
    for article in articles:
        types = _types(own[article.slug])
        within = _completed(article, mentions[article.slug], Lookup(types), types)
        completed[article.slug] = _completed(article, within, lookup, known)
    return completed


def _long_names(article: Article, mentions: Iterable[Mention]) -> Iterable[Marked]:
    for mention in mentions:
        name = mention.of(article.text)
        if " " in name and name[0].isupper():
            yield name, mention.type


def _types(names: Iterable[Marked]) -> dict[str, MentionType]:
    """The type of each name that has one only."""
    names = sorted(names)
    counts = Counter(name for name, _ in names)
    return {name: type_ for name, type_ in names if counts[name] == 1}


def _completed(
    article: Article, mentions: Sequence[Mention], lookup: Lookup, types: Mapping[str, MentionType]
) -> list[Mention]:
    kept = {mention.start: mention for mention in mentions}
    covering = {offset: mention for mention in mentions for offset in range(mention.start, mention.end)}
    for hit in lookup.find(article):
        parts = {covering[offset].start: covering[offset] for offset in range(hit.start, hit.end) if offset in covering}
        if parts and all(_is_cut(part, hit) for part in parts.values()):
            for start in parts:
                del kept[start]
            type_ = types[hit.of(article.text)]
            kept[hit.start] = Mention(hit.start, hit.end, type_, origin="rule", rule="whole name")
    return [kept[start] for start in sorted(kept)]


def _is_cut(part: Mention, whole: Span) -> bool:
    within = whole.start <= part.start and part.end <= whole.end
    shorter = part.end - part.start < whole.end - whole.start
    return within and shorter and part.origin not in {"register", "editor"}

"""What the other articles say of a name: its type, and that it is one."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.knowledge.name_forms import fold
from generator.model import Article, Mention, MentionType, Span
from generator.resolve.lookup import Lookup

CLEARLY = 2
"""How many times more articles than those that disagree must agree on a type."""

ENOUGH = 3
"""Articles that must name somebody, all as one type, before the others are searched."""

_LOWER = re.compile(r"\b[^\W\d_]+\b")
_JOINED = re.compile(r"-|\s[A-Z]")
_PRECEDED = re.compile(r"(?:\b[A-Z]\w*\s|-)\Z")


def agree_on_types(articles: Sequence[Article], mentions: Mapping[str, Sequence[Mention]]) -> dict[str, list[Mention]]:
    """Retype names that clearly more articles, and at least two, give another type.

    A part of a longer name in its article stays what that is: Michael Jordan's "Jordan" is no country.
    """
    votes: dict[str, Counter[MentionType]] = defaultdict(Counter)
    for article in articles:
        for name, type_ in {(fold(mention.of(article.text)), mention.type) for mention in mentions[article.slug]}:
            votes[name][type_] += 1
    usual = {name: found for name, counts in votes.items() if (found := _usual(counts))}
    return {article.slug: _retyped(article, mentions[article.slug], usual) for article in articles}


def add_known_names(articles: Sequence[Article], mentions: Mapping[str, Sequence[Mention]]) -> dict[str, list[Mention]]:
    """Mark unmarked occurrences of known names, in the order of the text.

    A name that is an ordinary word in small letters anywhere is left alone, and so is a part of a longer name.
    """
    types = _known_types(articles, mentions)
    lookup = Lookup(types)
    return {article.slug: _completed(article, mentions[article.slug], lookup, types) for article in articles}


def _retyped(article: Article, mentions: Sequence[Mention], usual: Mapping[str, MentionType]) -> list[Mention]:
    names = {fold(mention.of(article.text)) for mention in mentions}
    parts = {word for name in names if " " in name for word in name.split()}
    retyped = []
    for mention in mentions:
        name = fold(mention.of(article.text))
        type_ = usual.get(name, mention.type)
        if type_ == mention.type or name in parts or mention.origin in {"register", "editor"}:
            retyped.append(mention)
        else:
            retyped.append(replace(mention, type=type_, origin="rule", rule="other articles"))
    return retyped


def _usual(counts: Counter[MentionType]) -> MentionType | None:
    (type_, count), *others = counts.most_common(2)
    return type_ if others and count >= max(2, CLEARLY * others[0][1]) else None


def _known_types(articles: Iterable[Article], mentions: Mapping[str, Sequence[Mention]]) -> dict[str, MentionType]:
    votes: dict[str, Counter[MentionType]] = defaultdict(Counter)
    ordinary: set[str] = set()
    for article in articles:
        ordinary.update(word for word in _LOWER.findall(article.text) if word.islower())
        for name, type_ in {(mention.of(article.text), mention.type) for mention in mentions[article.slug]}:
            votes[name][type_] += 1
    return {
        name: type_
        for name, counts in votes.items()
        for type_, count in counts.items()
        if len(counts) == 1 and count >= ENOUGH and name[0].isupper() and name.lower() not in ordinary
    }


def _completed(
    article: Article, mentions: Sequence[Mention], lookup: Lookup, types: Mapping[str, MentionType]
) -> list[Mention]:
    taken = {offset for mention in mentions for offset in range(mention.start, mention.end)}
    added = [
        Mention(span.start, span.end, types[span.of(article.text)], origin="rule", rule="known name")
        for span in lookup.find(article)
        if taken.isdisjoint(range(span.start, span.end)) and _stands_alone(article.text, span)
    ]
    return sorted([*mentions, *added], key=lambda mention: mention.start)


def _stands_alone(text: str, span: Span) -> bool:
    before = text[max(0, span.start - 40) : span.start]
    return not (_JOINED.match(text, span.end) or _PRECEDED.search(before))

"""What the other articles say of a name: that it is one."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.knowledge.name_forms import fold, person_name
from generator.knowledge.vocabulary import ORGANISATIONS
from generator.model import UNSUPPORTED, Article, Mention, MentionType, Span
from generator.resolve.lookup import Lookup

ENOUGH = 3
"""Articles that must name somebody, all as one type, before the others are searched."""

_LOWER = re.compile(r"\b[^\W\d_]+\b")
_JOINED = re.compile(r"-|\s[A-Z]")
_PRECEDED = re.compile(r"(?:\b[A-Z]\w*\s|-)\Z")


def without_unsupported(
    articles: Sequence[Article], mentions: Mapping[str, Sequence[Mention]]
) -> dict[str, list[Mention]]:
    """Leave out the mentions that nothing in their own article supports, unless another article has the name."""
    known: set[str] = set()
    for article in articles:
        for mention in mentions[article.slug]:
            if mention.rule != UNSUPPORTED:
                name = mention.of(article.text)
                known |= {fold(name), person_name(name).family} if mention.type == "PERSON" else {fold(name)}
    return {
        article.slug: [
            mention
            for mention in mentions[article.slug]
            if mention.rule != UNSUPPORTED or fold(mention.of(article.text)) in known
        ]
        for article in articles
    }


def add_known_names(articles: Sequence[Article], mentions: Mapping[str, Sequence[Mention]]) -> dict[str, list[Mention]]:
    """Mark unmarked occurrences of known names, in the order of the text.

    A name that is an ordinary word in small letters anywhere is left alone, and so are "the Department" and a part of
    a longer name.
    """
    types = _known_types(articles, mentions)
    lookup = Lookup(types)
    return {article.slug: _completed(article, mentions[article.slug], lookup, types) for article in articles}


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
        if len(counts) == 1 and count >= ENOUGH and name[0].isupper() and name.lower() not in ordinary | ORGANISATIONS
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

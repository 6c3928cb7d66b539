"""One name has one type, unless the text gives reason for two: what articles say of it together."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from generator.knowledge.countries import country_named, is_capital
from generator.knowledge.name_forms import fold, person_name
from generator.model import Article, Mention, MentionType
from generator.resolve.organisations import without_company

CLEARLY = 2
"""How many times more articles must say person than place, or the reverse, of a name of one word."""

Votes = Mapping[str, Counter[MentionType]]

_LOCATED = re.compile(r"\b(?:at|in|near)\s\Z")


def agree_on_types(articles: Sequence[Article], mentions: Mapping[str, Sequence[Mention]]) -> dict[str, list[Mention]]:
    """Give a name the type that most articles give it.

    A single word can name a person here and a place there, so of these two clearly more articles, and at least two,
    must agree; and a part of a longer name in its article stays what that is: Michael Jordan's "Jordan" is no country.
    """
    located = {fold(each.of(article.text)) for article in articles for each in _located(article, mentions)}
    votes = _votes(articles, mentions, located)
    usual = {name: found for name, counts in votes.items() if (found := _usual(name, counts, located))}
    usual |= dict.fromkeys(_companies(articles, mentions) - located, "ORG")
    return {article.slug: _retyped(article, mentions[article.slug], usual) for article in articles}


def _located(article: Article, mentions: Mapping[str, Sequence[Mention]]) -> Iterator[Mention]:
    """The mentions that something is said to be in or at."""
    for mention in mentions[article.slug]:
        if _LOCATED.search(article.text, max(0, mention.start - 6), mention.start):
            yield mention


def _companies(articles: Iterable[Article], mentions: Mapping[str, Sequence[Mention]]) -> set[str]:
    """The short forms of companies and parties that are no part of a person's or place's name: "Mahan" of Mahan Air."""
    short: set[str] = set()
    others: set[str] = set()
    for article in articles:
        for mention in mentions[article.slug]:
            name = fold(mention.of(article.text))
            if mention.type == "ORG":
                short.update(without_company(name))
            elif " " in name:
                others.update(name.split())
    return {name for name in short - others if country_named(name) is None and not is_capital(name)}


def _votes(articles: Iterable[Article], mentions: Mapping[str, Sequence[Mention]], located: Set[str]) -> Votes:
    """In how many articles a name has each type, the earliest first; a full name speaks for the surname, too."""
    votes: dict[str, Counter[MentionType]] = defaultdict(Counter)
    for article in sorted(articles, key=lambda each: (str(each.date or "undated"), each.slug)):
        found: dict[tuple[str, MentionType], None] = {}
        for mention in mentions[article.slug]:
            name = mention.of(article.text)
            found[fold(name), mention.type] = None
            if mention.type == "PERSON" and person_name(name).is_full:
                family = person_name(name).family
                if family not in located and country_named(family) is None:
                    found[family, "PERSON"] = None
        for name, type_ in found:
            votes[name][type_] += 1
    return votes


def _usual(name: str, counts: Counter[MentionType], located: Set[str]) -> MentionType | None:
    """The most frequent type; of several that of a name that something is in, else the one that was there first."""
    (type_, count), *others = counts.most_common()
    if not others:
        return None
    can_be_two = " " not in name and {"PERSON", "PLACE"} <= counts.keys()
    if can_be_two and count < max(2, CLEARLY * others[0][1]):
        return None
    return "PLACE" if name in located and counts["PLACE"] == count else type_


def _retyped(article: Article, mentions: Sequence[Mention], usual: Mapping[str, MentionType]) -> list[Mention]:
    parts: dict[str, set[MentionType]] = defaultdict(set)
    for name, type_ in {(fold(mention.of(article.text)), mention.type) for mention in mentions}:
        for word in name.split() if " " in name else ():
            parts[word].add(type_)
    retyped = []
    for mention in mentions:
        name = fold(mention.of(article.text))
        type_ = usual.get(name, mention.type)
        kept = mention.origin in {"register", "editor"} or (name in parts and type_ not in parts[name])
        if kept or type_ == mention.type:
            retyped.append(mention)
        else:
            retyped.append(replace(mention, type=type_, origin="rule", rule="other articles"))
    return retyped

"""Within an article: mentions become figures."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.knowledge.name_forms import is_acronym
from generator.model import Article, Mention, MentionType
from generator.resolve.figures import Figure
from generator.resolve.organisations import gather_organisations
from generator.resolve.persons import gather_persons
from generator.resolve.places import gather_places


def figures_of(article: Article, mentions: Sequence[Mention]) -> list[Figure]:
    """The figures of one article; what an editor linked is kept out of the others."""
    open_ = [mention for mention in mentions if mention.entity is None]
    counts: dict[MentionType, Counter[str]] = {"PERSON": Counter(), "ORG": Counter(), "PLACE": Counter()}
    for mention in open_:
        counts[mention.type][_form(article, mention)] += 1
    groups: dict[MentionType, list[list[str]]] = {
        "PERSON": gather_persons(counts["PERSON"]),
        "ORG": gather_organisations(counts["ORG"], _side_by_side(article, open_, "ORG")),
        "PLACE": gather_places(counts["PLACE"], _side_by_side(article, open_, "PLACE")),
    }
    number = {(type_, name): str(i) for type_ in groups for i, names in enumerate(groups[type_]) for name in names}
    members: dict[tuple[MentionType, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        members[mention.type, mention.entity or number[mention.type, _form(article, mention)]].append(mention)
    return [_figure(article, own) for own in members.values()]


def _figure(article: Article, mentions: Sequence[Mention]) -> Figure:
    names = Counter(_form(article, mention) for mention in mentions)
    return Figure(article, mentions[0].type, tuple(mentions), names, decided=mentions[0].entity)


def _form(article: Article, mention: Mention) -> str:
    """The name without line breaks, and without the brackets that editors of quotations put in: "Bashar [al] Assad"."""
    return " ".join(re.sub(r"[][]", "", mention.of(article.text)).split()) or mention.of(article.text)


def _side_by_side(article: Article, mentions: Sequence[Mention], type_: MentionType) -> Iterator[tuple[str, str]]:
    """Pairs of names that the text puts side by side as one: "Turkish Intelligence Service (MIT)"."""
    for first, second in pairwise(mentions):
        between, behind = article.text[first.end : second.start], article.text[second.end : second.end + 1]
        if first.type == second.type == type_ and re.fullmatch(r"\s?\(\s?", between) and behind in {")", ";", ",", " "}:
            names = _form(article, first), _form(article, second)
            if any(map(is_acronym, names)):
                yield names

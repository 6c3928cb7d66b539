"""Doubts about types: a name that nearly as many articles take for another kind of actor."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.knowledge.countries import country_named
from generator.knowledge.name_forms import fold
from generator.model import ACTOR_TYPES, Actor, ActorType, Article, Doubt, Mention, Side, Sighting
from generator.resolve.actors import TYPES
from generator.resolve.doubts.sides import SAMPLES, Named, sighting
from generator.slugs import slugify

CLEARLY = 2
"""How many times more articles must take a name for one type than for another to leave no doubt."""

Votes = dict[ActorType, list[Sighting]]
"""The first mention of a name as each type in each article."""

_PREFIXES: Mapping[ActorType, str] = {type_: prefix for prefix, type_ in TYPES.items()}
_WORDS: Mapping[ActorType, str] = {"person": "a person", "organization": "an organisation", "place": "a place"}


def types(
    articles: Sequence[Article], found: Mapping[str, Sequence[Mention]], actors: Sequence[Actor], named: Named
) -> Iterator[Doubt]:
    """Actors whose name nearly as many articles take for another type, unless a fuller name shows that to be another.

    A country is one whatever articles say.
    """
    votes = _votes(articles, found)
    known = {actor.id for actor in actors}
    fuller = {(fold(name), actor.type) for actor in actors for name in _short_forms(actor, named)}
    for actor in actors:
        name = fold(actor.name)
        if actor.status == "candidate" and not country_named(actor.name):
            for type_ in sorted(votes[name].keys() - {actor.type}):
                other = f"{_PREFIXES[type_]}-{slugify(actor.name)}"
                is_asked = other in known and other < actor.id
                if (name, type_) not in fuller and not is_asked:
                    yield from _doubt(actor, other, votes[name])


def _votes(articles: Sequence[Article], found: Mapping[str, Sequence[Mention]]) -> Mapping[str, Votes]:
    votes: dict[str, Votes] = defaultdict(dict)
    for article in articles:
        seen: set[tuple[str, ActorType]] = set()
        for mention in found[article.slug]:
            name, type_ = fold(mention.of(article.text)), ACTOR_TYPES[mention.type]
            if mention.origin not in {"register", "editor"} and (name, type_) not in seen:
                seen.add((name, type_))
                votes[name].setdefault(type_, []).append(sighting(article, mention))
    return votes


def _short_forms(actor: Actor, named: Named) -> Iterator[str]:
    for figure in named[actor.id]:
        yield from (name for name in figure.names if fold(name) != fold(actor.name))


def _doubt(actor: Actor, other: str, votes: Votes) -> Iterator[Doubt]:
    type_ = TYPES[other.partition("-")[0]]
    speaking, against = votes.get(actor.type, []), votes[type_]
    if 0 < len(speaking) < CLEARLY * len(against):
        sides = (
            Side(actor.id, actor.type, actor.name, tuple(speaking[:SAMPLES])),
            Side(other, type_, actor.name, tuple(against[:SAMPLES])),
        )
        numbers = f"as {_WORDS[actor.type]}: {len(speaking)}; as {_WORDS[type_]}: {len(against)}"
        yield Doubt("type", sides, f'Articles that read "{actor.name}" {numbers}.')

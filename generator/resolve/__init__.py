"""Mentions -> actors: who is one and the same, within an article and across articles.

1. The register's names claim their mentions.
2. What most articles take for a place is one in the others; names cut short become whole; what nothing supports is
   left out unless another article has it; and what several articles name is found in the others, too.
3. Within each article, mentions become figures: the full name, the surname, the acronym of one bearer.
4. Across articles, figures whose names can only be one bearer's are joined, unless their lives are two.
5. Each group of figures becomes an actor; an entry of the register gives it id, type, name and description.
6. What is left open becomes a doubt, a question for an editor.

The order of the articles plays no part, and nothing compares all names with all others.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.model import Actor, Annotation, Article, Mention, Resolution
from generator.register.identities import Identities
from generator.register.nouns import Register
from generator.resolve.actors import make_actor, make_registered
from generator.resolve.agreement import agree_on_types
from generator.resolve.claims import Claims, without_ignored
from generator.resolve.collection import add_known_names, without_unsupported
from generator.resolve.cut_names import complete_cut_names
from generator.resolve.decided import decided, unmatched
from generator.resolve.doubts import doubts_about
from generator.resolve.figures import Figure
from generator.resolve.gather import figures_of
from generator.resolve.ids import assign_ids, former_ids, lead_on, own_id
from generator.resolve.namesakes import Circumstances, told_apart
from generator.resolve.organisations import join_organisations
from generator.resolve.persons import join_persons
from generator.resolve.places import join_places

EMPTY = Register()


def resolve(
    articles: Sequence[Article], annotations: Mapping[str, Annotation], register: Register = EMPTY
) -> Resolution:
    """The actors of all articles, and all mentions with the id of theirs; mentions of hidden actors are left out."""
    articles = sorted(articles, key=lambda article: article.slug)
    claims = Claims(register)
    identities, contradicting = decided(register, claims.merged)
    claimed = {article.slug: claims.mentions(article, annotations[article.slug].mentions) for article in articles}
    whole = complete_cut_names(articles, agree_on_types(articles, claimed))
    completed = add_known_names(articles, without_unsupported(articles, whole))
    mentions = without_ignored(articles, completed, register.decisions)
    figures = [figure for article in articles for figure in figures_of(article, mentions[article.slug])]
    circumstances = Circumstances(figures, annotations)
    assigned = assign_ids(_joined(figures, circumstances), claims, identities)
    named = lead_on(assigned, claims, identities)
    former = former_ids(named, claims, identities)
    actors = [
        replace(_actor(id_, group, claims, identities), former_ids=former.get(id_, ()))
        for id_, group in sorted(named.items())
    ]
    shown = tuple(actor for actor in actors if actor.status != "hidden")
    known = {*assigned, *claims.actors, *claims.merged, *(own_id([figure]) for figure in figures)}
    return Resolution(
        actors=shown,
        mentions=_mentions(articles, {actor.id: named[actor.id] for actor in shown}),
        problems=(*contradicting, *unmatched(register.decisions, known)),
        doubts=doubts_about(articles, claimed, shown, named, identities, register, circumstances),
    )


def _joined(figures: Sequence[Figure], circumstances: Circumstances) -> list[list[Figure]]:
    undecided = [figure for figure in figures if figure.decided is None]
    return [
        *([figure] for figure in figures if figure.decided is not None),
        *told_apart(join_persons([figure for figure in undecided if figure.type == "PERSON"]), circumstances),
        *join_organisations([figure for figure in undecided if figure.type == "ORG"]),
        *join_places([figure for figure in undecided if figure.type == "PLACE"]),
    ]


def _actor(id_: str, figures: Sequence[Figure], claims: Claims, identities: Identities) -> Actor:
    registered, name = claims.actors.get(id_), identities.names.get(id_)
    return make_registered(registered, figures, name=name) if registered else make_actor(id_, figures, name=name)


def _mentions(articles: Sequence[Article], named: Mapping[str, Sequence[Figure]]) -> dict[str, tuple[Mention, ...]]:
    found: dict[str, list[Mention]] = {article.slug: [] for article in articles}
    for id_, figures in named.items():
        for figure in figures:
            found[figure.article.slug] += (replace(mention, entity=id_) for mention in figure.mentions)
    return {slug: tuple(sorted(mentions, key=lambda mention: mention.start)) for slug, mentions in found.items()}

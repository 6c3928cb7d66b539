"""Everything -> Site: what was found in single articles becomes pages about articles and pages about actors.

marks.py          an article with its marks, cut into pieces
overlaps.py       marks, and which of them share characters
terms.py          where articles use the terms of the glossary
stated_roles.py   the roles that briefings give an actor
roles_in_time.py  what an actor was on a day, and later
sayings.py        what actors are quoted with
places.py         where places are
evidence.py       who has a page
at_a_glance.py    the sentences that tell the most of an article
provenance.py     why words are marked
glossary.py       actors and terms in one alphabet
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.alphabet import sort_key
from generator.assemble import provenance
from generator.assemble.at_a_glance import at_a_glance
from generator.assemble.entries import as_told_in, entry
from generator.assemble.evidence import is_enough
from generator.assemble.glossary import glossary
from generator.assemble.marks import MarkedArticle
from generator.assemble.places import located
from generator.assemble.roles_in_time import role_at
from generator.assemble.sayings import sayings
from generator.assemble.stated_roles import stated_roles
from generator.assemble.terms import Terms
from generator.model import Actor, Annotation, Article, Event, Mention, Resolution
from generator.register.nouns import Register
from generator.settings import Evidence, Settings
from generator.site import Appearance, Briefing, Coverage, DatedEvent, Occurrence, Profile, Related, Saying, Site

RELATED_ACTORS = 12
RELATED_BRIEFINGS = 4


def assemble(
    articles: Sequence[Article],
    annotations: Mapping[str, Annotation],
    resolution: Resolution,
    events: Sequence[Event],
    register: Register = Register(),
    evidence: Evidence = Settings.evidence,
) -> Site:
    """Join articles, annotations, actors and events into what the pages show; `evidence` gives an actor a page."""
    actors = {actor.id: actor for actor in resolution.actors if actor.status != "hidden"}
    terms = Terms(register.terms)
    marked = {
        article.slug: MarkedArticle(
            article,
            annotations[article.slug],
            resolution.mentions[article.slug],
            actors,
            tuple(terms.uses(article)),
        )
        for article in sorted(articles, key=_newest_first)
    }
    dated = tuple(entry(event, marked, actors) for event in events)
    briefings = _briefings(list(marked.values()), dated, actors)
    profiles = _profiles(list(marked.values()), briefings, dated, actors, evidence)
    by_id = {profile.actor.id: profile for profile in profiles}
    return Site(
        briefings=tuple(_with_roles(briefing, by_id) for briefing in briefings),
        profiles=profiles,
        events=dated,
        glossary=glossary(profiles, register.terms, list(marked.values())),
        terms=register.terms,
    )


def _newest_first(article: Article) -> tuple[int, str]:
    """A sort key; articles without a date come last."""
    return (-article.date.toordinal() if article.date else 0, article.slug)


def _briefings(
    marked: Sequence[MarkedArticle], events: Iterable[DatedEvent], actors: Mapping[str, Actor]
) -> tuple[Briefing, ...]:
    told: dict[str, list[DatedEvent]] = defaultdict(list)
    for event in events:
        for slug, told_here in as_told_in(event):
            told[slug].append(told_here)
    briefings = [
        replace(_briefing(text, actors), events=tuple(told[text.article.slug]), earlier=earlier, later=later)
        for text, (earlier, later) in zip(marked, _neighbours([text.article for text in marked]), strict=True)
    ]
    appears = _where_actors_appear(briefings)
    return tuple(replace(briefing, related=_related_briefings(briefing, appears)) for briefing in briefings)


def _briefing(text: MarkedArticle, actors: Mapping[str, Actor]) -> Briefing:
    """What an article is by itself."""
    paragraphs = tuple(text.paragraphs())
    return Briefing(
        article=text.article,
        paragraphs=paragraphs,
        mentions=text.mentions,
        timexes=text.timexes,
        appearances=tuple(_appearances(text, actors)),
        events=(),
        sayings=tuple(sayings(text, actors)),
        glance=at_a_glance(text),
        dates=tuple(provenance.dates(paragraphs)),
        terms=tuple(provenance.terms(paragraphs)),
    )


def _neighbours(articles: Sequence[Article]) -> Iterator[tuple[Article | None, Article | None]]:
    """Of articles, newest first, each one's neighbours by date; what has no date has none."""
    for number, article in enumerate(articles):
        later = articles[number - 1] if number and article.date else None
        earlier = articles[number + 1] if number + 1 < len(articles) else None
        yield earlier if earlier and earlier.date else None, later


def _with_roles(briefing: Briefing, profiles: Mapping[str, Profile]) -> Briefing:
    """The briefing with what each actor was when it was published, and how many briefings name the actor."""
    return replace(
        briefing,
        appearances=tuple(
            replace(
                appearance,
                role=role_at(profiles[appearance.actor.id], briefing.article.date),
                briefings=len(profiles[appearance.actor.id].coverage),
            )
            for appearance in briefing.appearances
        ),
    )


def _appearances(text: MarkedArticle, actors: Mapping[str, Actor]) -> Iterator[Appearance]:
    count = Counter(mention.entity for mention in text.mentions)
    why = provenance.reasons(text)
    first = {mention.entity: mention for mention in reversed(text.mentions)}
    for id, mention in sorted(first.items(), key=lambda item: item[1].start):
        yield Appearance(actors[id or ""], text.paragraph_of(mention), count[id], why[id or ""])


def _where_actors_appear(briefings: Iterable[Briefing]) -> Mapping[str, Sequence[Briefing]]:
    appears: dict[str, list[Briefing]] = defaultdict(list)
    for briefing in briefings:
        for appearance in briefing.appearances:
            appears[appearance.actor.id].append(briefing)
    return appears


def _related_briefings(briefing: Briefing, appears: Mapping[str, Sequence[Briefing]]) -> tuple[Related, ...]:
    """The briefings that share most with this one, where an actor that few briefings name counts for more."""
    shared: dict[str, list[Actor]] = defaultdict(list)
    weight: Counter[str] = Counter()
    articles = {}
    for appearance in briefing.appearances:
        for other in appears[appearance.actor.id]:
            if other.article.slug != briefing.article.slug:
                articles[other.article.slug] = other.article
                shared[other.article.slug].append(appearance.actor)
                weight[other.article.slug] += 1_000 // len(appears[appearance.actor.id])
    best = sorted(weight, key=lambda slug: (-weight[slug], slug))[:RELATED_BRIEFINGS]
    return tuple(Related(slug, articles[slug].title, len(shared[slug]), shared=tuple(shared[slug])) for slug in best)


def _profiles(
    marked: Sequence[MarkedArticle],
    briefings: Sequence[Briefing],
    events: Iterable[DatedEvent],
    actors: Mapping[str, Actor],
    evidence: Evidence,
) -> tuple[Profile, ...]:
    coverage: dict[str, list[Coverage]] = defaultdict(list)
    for text in marked:
        for id, mentions in _mentions_by_actor(text).items():
            coverage[id].append(_coverage(text, mentions))
    dated: dict[str, list[DatedEvent]] = defaultdict(list)
    for event in events:
        for actor in event.actors:
            dated[actor.id].append(event)
    appears = _where_actors_appear(briefings)
    roles = stated_roles(marked)
    said: dict[str, list[Saying]] = defaultdict(list)
    for briefing in briefings:
        for saying in briefing.sayings:
            said[saying.speaker.id if saying.speaker else ""].append(saying)
    profiles = (
        Profile(
            actor=actor,
            coverage=tuple(coverage[actor.id]),
            related=_related_actors(actor, appears[actor.id]),
            events=tuple(dated[actor.id]),
            stated_roles=roles.get(actor.id, ()),
            sayings=tuple(said[actor.id]),
            location=located(actor, appears[actor.id]),
            has_page=is_enough(evidence, actor, coverage[actor.id], roles.get(actor.id, ())),
        )
        for actor in actors.values()
    )
    return tuple(sorted(profiles, key=lambda profile: (sort_key(profile.actor.sort_name), profile.actor.id)))


def _mentions_by_actor(text: MarkedArticle) -> Mapping[str, Sequence[Mention]]:
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in text.mentions:
        found[mention.entity or ""].append(mention)
    return found


def _coverage(text: MarkedArticle, mentions: Sequence[Mention]) -> Coverage:
    sentences = dict.fromkeys(text.sentence_of(mention) for mention in mentions)
    return Coverage(
        article=text.article,
        occurrences=tuple(Occurrence(mention, text.paragraph_of(mention)) for mention in mentions),
        quotations=tuple(text.quotation(sentence) for sentence in sentences),
    )


def _related_actors(actor: Actor, briefings: Iterable[Briefing]) -> tuple[Related, ...]:
    """Who and which places are named in the same briefings, most often first."""
    named = [appearance.actor for briefing in briefings for appearance in briefing.appearances]
    others_by_id = {other.id: other for other in named if other.id != actor.id}
    together = Counter(other.id for other in named)
    ranked = sorted(others_by_id.values(), key=lambda other: (-together[other.id], sort_key(other.sort_name), other.id))
    places = [other for other in ranked if other.type == "place"][:RELATED_ACTORS]
    others = [other for other in ranked if other.type != "place"][:RELATED_ACTORS]
    kept = {other.id for other in (*places, *others)}
    return tuple(Related(other.id, other.name, together[other.id], other.type) for other in ranked if other.id in kept)

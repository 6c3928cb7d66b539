"""The site as entities of FollowTheMoney, for the tools of investigative journalists: who, where, what, in which text.

Its mentions lead to people and organisations only, and so do those of its events; places are addresses of both.
"""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from generator import dates
from generator.addresses import Addresses, briefing_uri, found_at
from generator.model import Actor, ActorType, Article, Event, NameKind
from generator.site import Appearance, Briefing, DatedEvent, Location, Profile, Site

Json: TypeAlias = Mapping[str, object]
Properties: TypeAlias = Mapping[str, Iterable[str | None]]

HERE = "data/entities.ftm.json"

SCHEMAS: Mapping[ActorType, str] = {"person": "Person", "organization": "Organization", "place": "Address"}

_NAMES: Mapping[NameKind, str] = {
    "alias": "alias",
    "native": "alias",
    "acronym": "weakAlias",
    "weak": "weakAlias",
    "previous": "previousName",
}


def entities(site: Site, addresses: Addresses) -> Iterator[Json]:
    """Actors, then events, then each briefing with whom it mentions: what is referred to stands before."""
    shown = {profile.actor.id for profile in site.profiles}
    for profile in site.profiles:
        yield _actor(profile, addresses.of(*found_at(profile.actor.id, site.pageless), here=HERE))
    for entry in site.events:
        yield _event(entry)
    for briefing in site.briefings:
        article, found = briefing.article, [each for each in briefing.appearances if each.actor.id in shown]
        yield _article(briefing, found, addresses.of(briefing_uri(article.slug), here=HERE))
        for appearance in found:
            if appearance.actor.type != "place":
                yield _mention(article, appearance)


def _entity(id: str, schema: str, properties: Properties) -> Json:
    """An entity, whose properties are lists of different texts; empty ones are left out."""
    lists = {name: list(dict.fromkeys(filter(None, values))) for name, values in properties.items()}
    return {"id": id, "schema": schema, "properties": {name: values for name, values in lists.items() if values}}


def _actor(profile: Profile, url: str) -> Json:
    actor = profile.actor
    roles = [*(role.title for role in actor.roles), *(role.claim.title for role in profile.stated_roles)]
    return _entity(
        actor.id,
        SCHEMAS[actor.type],
        {
            "name": [actor.name],
            **_other_names(actor),
            "description": [actor.description],
            "sourceUrl": [url],
            "wikidataId": [id_ for scheme, id_ in actor.identifiers if scheme == "wikidata"],
            "position": roles if actor.type == "person" else [],
            **(_address(actor, profile.location) if actor.type == "place" else {}),
        },
    )


def _other_names(actor: Actor) -> Properties:
    found: dict[str, list[str]] = {}
    for name in actor.names:
        if name.kind in _NAMES and name.value != actor.name:
            found.setdefault(_NAMES[name.kind], []).append(name.value)
    return found


def _address(actor: Actor, location: Location | None) -> Properties:
    if location is None:
        return {"full": [actor.name]}
    return {
        "full": [actor.name],
        "country": [location.country.code.lower()],
        "latitude": [str(location.latitude)],
        "longitude": [str(location.longitude)],
    }


def _event(entry: DatedEvent) -> Json:
    event = entry.event
    return _entity(
        event.id,
        "Event",
        {
            "name": [event.title],
            "summary": [event.summary],
            **_dates(event),
            "involved": [actor.id for actor in entry.actors if actor.type != "place"],
            "addressEntity": [actor.id for actor in entry.actors if actor.type == "place"],
            "proof": [_article_id(quotation.slug) for quotation in entry.quotations],
        },
    )


def _dates(event: Event) -> Properties:
    """What of the date is certain, which is all that FollowTheMoney has a form for."""
    start, end = dates.certain_ends(event.date)
    return {"date": [start]} if start == end else {"startDate": [start], "endDate": [end]}


def _article(briefing: Briefing, found: Iterable[Appearance], url: str) -> Json:
    article = briefing.article
    return _entity(
        _article_id(article.slug),
        "Article",
        {
            "name": [article.title],
            "title": [article.title],
            "fileName": [posixpath.basename(article.path)],
            "author": [article.source.author],
            "publisher": [article.source.publisher],
            "publishedAt": [article.date.isoformat() if article.date else None],
            "summary": [article.description],
            "keywords": article.tags,
            "sourceUrl": [url],
            "addressEntity": [each.actor.id for each in found if each.actor.type == "place"],
        },
    )


def _mention(article: Article, appearance: Appearance) -> Json:
    """Who is mentioned in an article, and in which words."""
    actor = appearance.actor
    return _entity(
        f"mention.{article.slug}.{actor.id}",
        "Mention",
        {
            "document": [_article_id(article.slug)],
            "resolved": [actor.id],
            "name": [reason.words for reason in appearance.reasons] or [actor.name],
            "detectedSchema": [SCHEMAS[actor.type]],
        },
    )


def _article_id(slug: str) -> str:
    """Articles have slugs of their own choice, so their ids are apart from those of all others."""
    return f"article.{slug}"

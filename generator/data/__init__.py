"""Site -> the files under `data/`, for those who build on the site: stable order, documented form."""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TypeAlias

from generator.addresses import Addresses, briefing_uri, found_at, url_of
from generator.data.annotations import annotations
from generator.data.events import events
from generator.data.feeds import feeds
from generator.data.ftm import entities
from generator.data.quotes import quotes
from generator.data.timeline import timeline_csv, timeline_ics, timeline_js
from generator.model import ActorRole
from generator.site import Briefing, GlossaryEntry, Location, Profile, Site, StatedRole

SCHEMA = 1

Json: TypeAlias = Mapping[str, object]
Url: TypeAlias = Callable[..., str]


def data_files(
    site: Site, *, name: str = "Briefings", lang: str = "en", site_url: str = "", directory_urls: bool = True
) -> Mapping[str, str]:
    """The content of each data file, by its path in the site; `name`, `lang` and `site_url` are the site's."""
    url = partial(url_of, directory_urls=directory_urls)
    addresses = Addresses(site_url, directory_urls)
    return {
        "data/briefings.json": _file("briefings", (_briefing(briefing, url) for briefing in site.briefings)),
        "data/actors.json": _file(
            "actors",
            (_actor(profile, url(*found_at(profile.actor.id, site.pageless)), url) for profile in site.profiles),
        ),
        "data/events.json": _file("events", events(site, url)),
        "data/quotes.json": _file("quotes", quotes(site.briefings, url)),
        "data/glossary.json": _file(
            "terms", (_entry(entry, url(site.term_uri(entry.sort_name), entry.id)) for entry in site.glossary)
        ),
        "data/annotations.jsonl": _lines(annotations(site, addresses)),
        "data/entities.ftm.json": _lines(entities(site, addresses)),
        "data/timeline.csv": timeline_csv(site.events),
        "data/timeline.ics": timeline_ics(site.events, name=name),
        "data/timelinejs.json": _file("events", timeline_js(site.timeline)),
        **feeds(site, addresses, name=name, lang=lang),
    }


def _file(name: str, records: Iterable[Json]) -> str:
    """The records below their name, each on a line of its own, so that two versions are easily compared."""
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    return f'{{"schema": {SCHEMA}, "{name}": [\n{lines}\n]}}\n'


def _lines(records: Iterable[Json]) -> str:
    """Records of a format that is somebody else's, one on a line."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def _briefing(briefing: Briefing, url: Url) -> Json:
    article = briefing.article
    source = article.source
    return {
        "id": article.slug,
        "slug": article.slug,
        "url": url(briefing_uri(article.slug)),
        "title": article.title,
        "date": article.date.isoformat() if article.date else None,
        "lang": article.lang,
        "source": {
            "publisher": source.publisher,
            "author": source.author,
            "url": source.url,
            "archive_url": source.archive_url,
            "licence": source.licence,
        },
        "description": article.description,
        "actors": [appearance.actor.id for appearance in briefing.appearances],
        "events": [event.event.id for event in briefing.events],
    }


def _actor(profile: Profile, page: str, url: Url) -> Json:
    actor = profile.actor
    return {
        "id": actor.id,
        "type": actor.type,
        "name": actor.name,
        "names": [{"value": name.value, "kind": name.kind} for name in actor.names],
        "page": profile.has_page,
        "url": page,
        "description": actor.description,
        "location": _location(profile.location) if profile.location else None,
        "roles": [*map(_confirmed_role, actor.roles), *map(_stated_role, profile.stated_roles)],
        "mentions": [
            {
                "briefing": coverage.article.slug,
                "start": occurrence.mention.start,
                "end": occurrence.mention.end,
                "text": occurrence.mention.of(coverage.article.text),
                "origin": occurrence.mention.origin,
                "rule": occurrence.mention.rule,
                "government": occurrence.mention.government,
                "url": url(briefing_uri(coverage.article.slug), occurrence.paragraph),
            }
            for coverage in profile.coverage
            for occurrence in coverage.occurrences
        ],
        "related": [{"id": related.id, "count": related.count} for related in profile.related],
        "status": actor.status,
    }


def _location(location: Location) -> Json:
    """Where a place is, by the code of its country and in degrees."""
    return {
        "kind": location.kind,
        "country": location.country.code,
        "demonyms": list(location.country.demonyms) if location.kind == "country" else [],
        "latitude": location.latitude,
        "longitude": location.longitude,
    }


def _confirmed_role(role: ActorRole) -> Json:
    """A role of the register, with the years in which it was held."""
    return {
        "title": role.title,
        "org": role.org,
        "status": None,
        "date": f"{role.since or '..'}/{role.until or '..'}",
        "briefing": None,
        "quote": None,
    }


def _stated_role(role: StatedRole) -> Json:
    """A role that a briefing states, with the day of its publication."""
    quotation = role.quotation
    return {
        "title": role.claim.title,
        "org": role.claim.org,
        "status": role.claim.status,
        "date": quotation.date.isoformat() if quotation.date else None,
        "briefing": quotation.slug,
        "quote": "".join(piece.text for piece in quotation.pieces),
    }


def _entry(entry: GlossaryEntry, url: str) -> Json:
    return {
        "id": entry.id,
        "term": entry.name,
        "aliases": list(entry.aliases),
        "definition": entry.description,
        "source": entry.source,
        "url": url,
    }

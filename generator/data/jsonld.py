"""What the head of a page says to search engines, in the words of schema.org (JSON-LD 1.1)."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from generator import dates
from generator.addresses import GLOSSARY, briefing_uri, found_at, web_address
from generator.model import Actor, ActorType, Article, Source
from generator.site import Briefing, DatedEvent, Profile, Site

Json: TypeAlias = Mapping[str, object]
Url: TypeAlias = Callable[..., str]

TYPES: Mapping[ActorType, str] = {"person": "Person", "organization": "Organization", "place": "Place"}

PAGES: Mapping[str, str] = {
    "index": "WebSite",
    "archive": "CollectionPage",
    "actors": "CollectionPage",
    "timeline": "CollectionPage",
    "glossary": "CollectionPage",
    "sheet": "CollectionPage",
    "search": "SearchResultsPage",
}
"""What a page is by its kind; others are just pages."""

AUTHORITIES: Mapping[str, str] = {
    "geonames": "https://www.geonames.org/{}",
    "gnd": "https://d-nb.info/gnd/{}",
    "isni": "https://isni.org/isni/{}",
    "orcid": "https://orcid.org/{}",
    "viaf": "https://viaf.org/viaf/{}",
    "wikidata": "https://www.wikidata.org/entity/{}",
}
"""Where identifiers of the register are looked up."""

_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<\x85\u2028\u2029"}
"""Of HTML, what could end the script; of YAML, what it takes for the end of a line."""

ABOUT, MENTIONED, SUBJECT_OF = 3, 15, 10
"""How many actors a briefing is about, how many more it mentions, and how many briefings an actor is the subject of."""


def script(things: Iterable[Json]) -> str:
    """The text of a script element; nothing in it can end that element or begin a comment."""
    whole = {"@context": "https://schema.org", "@graph": list(things)}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def page(kind: str, title: str, *, url: str, description: str = "", lang: str) -> Json:
    """A page that is neither a briefing nor a profile."""
    type_ = PAGES.get(kind, "WebPage")
    return _thing(type_, name=title, url=url, description=description, inLanguage=lang)


def breadcrumbs(trail: Sequence[tuple[str, str]]) -> Json:
    """The way to a page from the front page, as titles and addresses."""
    items = [_thing("ListItem", position=n, name=name, item=item) for n, (name, item) in enumerate(trail, start=1)]
    return _thing("BreadcrumbList", itemListElement=items)


def briefing(briefing: Briefing, site: Site, url: Url, *, name: str) -> Json:
    """A briefing: background to the articles that it is made of, by whom this site, called `name`, is published."""
    article = briefing.article
    ranked = [appearance.actor for appearance in briefing.principal]
    others = [each.actor for each in briefing.appearances if each.actor not in ranked[:ABOUT]]
    sources = dict.fromkeys((article.source, *article.sources))
    changed = max(filter(None, [article.updated, *(each.date for each in article.corrections)]), default=None)
    return _thing(
        "BackgroundNewsArticle",
        **_headline(article, url),
        dateModified=changed.isoformat() if changed else None,
        description=article.description or briefing.opening,
        inLanguage=article.lang,
        keywords=list(article.tags),
        publisher=_thing("Organization", name=name),
        isBasedOn=[_source(source) for source in sources if source != Source()],
        about=[_actor(actor, site, url) for actor in ranked[:ABOUT]],
        mentions=[_actor(actor, site, url) for actor in others[:MENTIONED]],
        temporalCoverage=_coverage(briefing.events),
        correction=[
            _thing("CorrectionComment", text=correction.text, datePublished=correction.date.isoformat())
            for correction in article.corrections
        ],
    )


def profile(profile: Profile, site: Site, url: Url) -> Json:
    """The page of an actor, with what it is known by and the newest briefings on it."""
    actor = profile.actor
    known = (AUTHORITIES[scheme].format(id_) for scheme, id_ in actor.identifiers if scheme in AUTHORITIES)
    return _thing(
        "ProfilePage",
        name=actor.name,
        url=url(*found_at(actor.id, site.pageless)),
        mainEntity=_thing(
            TYPES[actor.type],
            name=actor.name,
            alternateName=[name.value for name in actor.names if name.value != actor.name],
            description=actor.description,
            sameAs=list(dict.fromkeys((*known, *filter(web_address, (link.url for link in actor.links))))),
            subjectOf=[
                _thing("BackgroundNewsArticle", **_headline(coverage.article, url))
                for coverage in profile.coverage[:SUBJECT_OF]
            ],
        ),
    )


def glossary(title: str, site: Site, url: Url) -> Json:
    """The glossary, of which only the terms are defined by it."""
    terms = (
        _thing(
            "DefinedTerm",
            name=entry.name,
            url=url(site.term_uri(entry.sort_name), entry.id),
            alternateName=list(entry.aliases),
        )
        for entry in site.glossary
        if entry.kind == "term"
    )
    return _thing("DefinedTermSet", name=title, url=url(GLOSSARY), hasDefinedTerm=list(terms))


def _headline(article: Article, url: Url) -> Json:
    return {
        "headline": article.title,
        "url": url(briefing_uri(article.slug)),
        "datePublished": article.date.isoformat() if article.date else None,
    }


def _source(source: Source) -> Json:
    return _thing(
        "NewsArticle",
        url=web_address(source.url),
        archivedAt=web_address(source.archive_url),
        license=web_address(source.licence),
        author=_thing("Person", name=source.author) if source.author else None,
        publisher=_thing("Organization", name=source.publisher) if source.publisher else None,
    )


def _actor(actor: Actor, site: Site, url: Url) -> Json:
    return _thing(TYPES[actor.type], name=actor.name, url=url(*found_at(actor.id, site.pageless)))


def _coverage(events: Iterable[DatedEvent]) -> str:
    """The time that a briefing tells of, as far as its dates are certain."""
    ends = [dates.certain_ends(entry.event.date) for entry in events if entry.kind == "dated"]
    starts, stops = ({end[:10] for end in side if end} for side in zip(*ends, strict=True)) if ends else (set(), set())
    if not starts or not stops:
        return ""
    first, last = min(starts), max(stops)
    return first if first == last else f"{first}/{last}"


def _thing(type_: str, **properties: object) -> Json:
    """A thing of a type of schema.org; what is empty is left out."""
    return {"@type": type_, **{name: value for name, value in properties.items() if value}}

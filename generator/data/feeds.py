"""Feeds of briefings, newest first, for the whole site and for each actor that has a page: JSON Feed 1.1 and Atom.

Dates are those of the articles, never the clock's; a briefing without one has no place in a feed. What a feed and its
entries are known by does not depend on the address, so that subscribers see nothing twice after a move.
"""

import datetime as dt
import json
import re
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.addresses import FEED, HOME, Addresses, actor_uri, briefing_uri, feed_of, web_address
from generator.site import Briefing, Profile, Site

NEWEST = 50
"""How many briefings a feed has."""

_NEVER = dt.date(1970, 1, 1)
"""When a feed without briefings changed last; Atom must have a day, and no clock may change it."""

_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold, not even escaped."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What both formats say: `stem` is the path of the files without their endings, `page` what they are about."""

    stem: str
    title: str
    page: str
    site: str
    lang: str
    briefings: tuple[Briefing, ...]

    @property
    def id(self) -> str:
        """What the feed is known by, wherever it stands."""
        return _urn(f"{self.site}\n{self.stem}")

    @property
    def updated(self) -> dt.date:
        """The last day on which one of its briefings changed."""
        return max(map(_updated, self.briefings), default=_NEVER)


def feeds(site: Site, addresses: Addresses, *, name: str, lang: str) -> Mapping[str, str]:
    """The content of each feed by its path."""
    found = [Feed(FEED, name, HOME, name, lang, _newest(site.briefings)), *_of_actors(site, name, lang)]
    made = {f"{feed.stem}.json": _json_feed(feed, addresses) for feed in found}
    return made | {f"{feed.stem}.xml": _atom(feed, addresses) for feed in found}


def has_feed(profile: Profile) -> bool:
    """Whether there is something dated to tell of an actor, and a page to lead to it."""
    return profile.has_page and any(coverage.article.date for coverage in profile.coverage)


def _of_actors(site: Site, name: str, lang: str) -> Iterator[Feed]:
    briefings = {briefing.article.slug: briefing for briefing in site.briefings}
    for profile in filter(has_feed, site.profiles):
        actor, told = profile.actor, [briefings[coverage.article.slug] for coverage in profile.coverage]
        yield Feed(feed_of(actor.id), f"{actor.name}: {name}", actor_uri(actor.id), name, lang, _newest(told))


def _newest(briefings: Iterable[Briefing]) -> tuple[Briefing, ...]:
    """The newest of those that have a date; they come newest first."""
    return tuple([briefing for briefing in briefings if briefing.article.date][:NEWEST])


def _json_feed(feed: Feed, addresses: Addresses) -> str:
    here = f"{feed.stem}.json"
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _plain(feed.title),
        "home_page_url": addresses.of(feed.page, here=here),
        "feed_url": addresses.of(here, here=here),
        "language": feed.lang,
        "authors": [{"name": feed.site}],
        "items": [_item(briefing, addresses, here) for briefing in feed.briefings],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _item(briefing: Briefing, addresses: Addresses, here: str) -> Mapping[str, object]:
    article = briefing.article
    item = {
        "id": _urn(article.slug),
        "url": addresses.of(briefing_uri(article.slug), here=here),
        "external_url": web_address(article.source.url),
        "title": _plain(article.title),
        "content_text": _plain(briefing.opening) or _plain(article.title),
        "date_published": _midnight(article.date or _NEVER),
        "date_modified": _midnight(_updated(briefing)),
        "authors": [{"name": author} for author in _authors(briefing)],
        "tags": list(article.tags),
        "language": article.lang,
    }
    return {key: value for key, value in item.items() if value}


def _atom(feed: Feed, addresses: Addresses) -> str:
    here = f"{feed.stem}.xml"
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.lang})
    _text(root, "title", feed.title)
    _text(root, "id", feed.id)
    _text(root, "updated", _midnight(feed.updated))
    _link(root, "self", addresses.of(here, here=here), type="application/atom+xml")
    _link(root, "alternate", addresses.of(feed.page, here=here), type="text/html")
    _text(ET.SubElement(root, "author"), "name", feed.site)
    for briefing in feed.briefings:
        _entry(ET.SubElement(root, "entry", {"xml:lang": briefing.article.lang}), briefing, addresses, here)
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _entry(entry: ET.Element, briefing: Briefing, addresses: Addresses, here: str) -> None:
    article = briefing.article
    _text(entry, "title", article.title)
    _text(entry, "id", _urn(article.slug))
    _text(entry, "published", _midnight(article.date or _NEVER))
    _text(entry, "updated", _midnight(_updated(briefing)))
    _link(entry, "alternate", addresses.of(briefing_uri(article.slug), here=here), type="text/html")
    if source := web_address(article.source.url):
        _link(entry, "via", _plain(source))
    for author in _authors(briefing):
        _text(ET.SubElement(entry, "author"), "name", author)
    for tag in article.tags:
        ET.SubElement(entry, "category", {"term": _plain(tag)})
    _text(entry, "summary", briefing.opening)


def _text(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = _plain(text)


def _link(parent: ET.Element, relation: str, address: str, **attributes: str) -> None:
    ET.SubElement(parent, "link", {"rel": relation, **attributes, "href": address})


def _plain(text: str) -> str:
    """`text` on one line, without characters that XML cannot hold."""
    return " ".join(_NO_XML.sub(" ", text).split())


def _authors(briefing: Briefing) -> list[str]:
    """Who wrote the article or, where nobody is named, who published it."""
    source = briefing.article.source
    named = _plain(source.author) or _plain(source.publisher)
    return [named] if named else []


def _updated(briefing: Briefing) -> dt.date:
    article = briefing.article
    days = (article.date, article.updated, *(correction.date for correction in article.corrections))
    return max(filter(None, days), default=_NEVER)


def _midnight(day: dt.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _urn(text: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_OID, text).urn

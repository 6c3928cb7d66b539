"""What the head of each page says to programs: its JSON-LD and the address of its feed, for the page's front matter."""

import html
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from generator.addresses import GLOSSARY, HOME, Addresses, actor_uri, briefing_uri, feed_of
from generator.data import jsonld
from generator.data.feeds import has_feed
from generator.render import RenderedPage
from generator.site import Site

Json: TypeAlias = Mapping[str, object]


def with_heads(
    pages: Iterable[RenderedPage], site: Site, addresses: Addresses, *, name: str, lang: str
) -> tuple[RenderedPage, ...]:
    """The pages, with `jsonld` and perhaps `feed` in their front matter; `name` and `lang` are the site's."""
    known = {page.uri: page for page in pages}
    things = dict(_things(site, name))
    feeds = {actor_uri(profile.actor.id): feed_of(profile.actor.id) for profile in filter(has_feed, site.profiles)}
    return tuple(_with_head(page, known, things, feeds, addresses, lang) for page in known.values())


def _with_head(
    page: RenderedPage,
    pages: Mapping[str, RenderedPage],
    things: Mapping[str, Callable[..., Json]],
    feeds: Mapping[str, str],
    addresses: Addresses,
    lang: str,
) -> RenderedPage:
    url = partial(addresses.of, here=page.uri)
    trail = [(html.unescape(each.title), url(each.uri)) for each in _trail(page, pages)]
    told = things[page.uri](url=url) if page.uri in things else _plain_page(page, url(page.uri), lang)
    meta = {**page.meta, "jsonld": jsonld.script([told, jsonld.breadcrumbs(trail)])}
    return replace(page, meta=meta | ({"feed": feeds[page.uri]} if page.uri in feeds else {}))


def _things(site: Site, name: str) -> Iterator[tuple[str, Callable[..., Json]]]:
    """By page, what it is about, where that is more than a page; to be called with a maker of addresses, `url`."""
    if any(entry.kind == "term" for entry in site.glossary):
        yield GLOSSARY, partial(jsonld.glossary, "Glossary", site)
    for briefing in site.briefings:
        yield briefing_uri(briefing.article.slug), partial(jsonld.briefing, briefing, site, name=name)
    for profile in site.profiles:
        yield actor_uri(profile.actor.id), partial(jsonld.profile, profile, site)


def _plain_page(page: RenderedPage, url: str, lang: str) -> Json:
    description = html.unescape(str(page.meta.get("description", "")))
    kind = str(page.meta["kind"])
    return jsonld.page(kind, html.unescape(page.title), url=url, description=description, lang=lang)


def _trail(page: RenderedPage, pages: Mapping[str, RenderedPage]) -> list[RenderedPage]:
    """The pages from the front page to this one."""
    trail = [page]
    while trail[0].hub:
        trail.insert(0, pages[trail[0].hub])
    return trail if trail[0].uri == HOME else [pages[HOME], *trail]

"""The marks of a site as W3C Web Annotations: which words of a briefing mean which actor, and who says so."""

import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from generator.addresses import Addresses, briefing_uri, found_at
from generator.model import Article, Mention, Zone
from generator.provenance import in_words, place_in_words
from generator.site import Briefing, Site

Json: TypeAlias = Mapping[str, object]

HERE = "data/annotations.jsonl"

AROUND = 32
"""Characters before and after the words that tell them apart from the same words elsewhere in the paragraph."""

GENERATOR = {"type": "Software", "name": "mkdocs-briefings"}


def annotations(site: Site, addresses: Addresses) -> Iterator[Json]:
    """An annotation for each mark of an actor, in the order of the briefings and of their texts."""
    pages = {profile.actor.id: found_at(profile.actor.id, site.pageless) for profile in site.profiles}
    bodies = {id: addresses.of(*page, here=HERE) for id, page in pages.items()}
    for briefing in site.briefings:
        source = addresses.of(briefing_uri(briefing.article.slug), here=HERE)
        for id_, mention in _marks(briefing):
            if mention.entity in bodies:
                yield _annotation(id_, briefing.article, mention, body=bodies[mention.entity], source=source)


def _marks(briefing: Briefing) -> Iterator[tuple[str, Mention]]:
    """Each mention with its id, which only changes where the same words are marked before it, now or no longer."""
    article = briefing.article
    times: Counter[str] = Counter()
    for mention in briefing.mentions:
        words = mention.of(article.text)
        times[words] += 1
        yield uuid.uuid5(uuid.NAMESPACE_OID, f"{article.slug}\n{words}\n{times[words]}").urn, mention


def _annotation(id: str, article: Article, mention: Mention, *, body: str, source: str) -> Json:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": id,
        "type": "Annotation",
        "motivation": "identifying",
        "creator": _creator(mention),
        "generator": GENERATOR,
        "body": body,
        "target": {"source": source, "selector": [_quote(article, mention), _position(mention)]},
    }


def _creator(mention: Mention) -> Json:
    """Who marked the words: a model, a rule, or an editor, by the line of the file that says so."""
    match mention.origin:
        case "model":
            return {"type": "Software", "nickname": "model", "name": mention.rule or "a language model"}
        case "rule":
            return {"type": "Software", "nickname": "rule", "name": in_words(mention.rule)}
        case origin:
            return {"type": "Person", "nickname": origin, "name": f"Editor ({place_in_words(mention.rule)})"}


def _quote(article: Article, mention: Mention) -> Json:
    """The words, and what stands around them in the same paragraph: other paragraphs may not be on the page."""
    text = article.text
    zone = next((zone for zone in article.zones if zone.start <= mention.start < zone.end), None)
    zone = zone or Zone(0, len(text), "body")
    return {
        "type": "TextQuoteSelector",
        "exact": mention.of(text),
        "prefix": text[max(zone.start, mention.start - AROUND) : mention.start],
        "suffix": text[mention.end : min(max(zone.end, mention.end), mention.end + AROUND)],
    }


def _position(mention: Mention) -> Json:
    return {"type": "TextPositionSelector", "start": mention.start, "end": mention.end}

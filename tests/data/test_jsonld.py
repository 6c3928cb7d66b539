"""What pages say to search engines, checked against schema.org by hand: it has no validator that runs offline."""

import datetime as dt
import json
import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st

from generator.addresses import Addresses
from generator.assemble import assemble
from generator.data import jsonld
from generator.data.heads import with_heads
from generator.model import Article, Clause, Correction, Link, Mention, Source, Span, Timex
from generator.register.nouns import Register, Term
from generator.render import RenderedPage, render
from generator.shipped import PAGES
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, timex

_THING = {"@type", "name", "url", "description", "alternateName", "sameAs", "subjectOf"}
_WORK = {*_THING, "inLanguage", "publisher", "author", "license", "datePublished", "dateModified", "keywords"}
_NEWS = {*_WORK, "headline", "isBasedOn", "about", "mentions", "temporalCoverage", "correction", "archivedAt"}
PROPERTIES = {
    "BackgroundNewsArticle": _NEWS,
    "NewsArticle": _NEWS,
    "CorrectionComment": {*_WORK, "text"},
    "ProfilePage": {*_WORK, "mainEntity"},
    "Person": _THING,
    "Organization": _THING,
    "Place": _THING,
    "DefinedTermSet": {*_WORK, "hasDefinedTerm"},
    "DefinedTerm": {*_THING, "inDefinedTermSet", "termCode"},
    "BreadcrumbList": {*_THING, "itemListElement"},
    "ListItem": {*_THING, "position", "item"},
    "WebSite": _WORK,
    "WebPage": _WORK,
    "CollectionPage": _WORK,
    "SearchResultsPage": _WORK,
}
"""What things of each type may have."""

REQUIRED = {
    "BackgroundNewsArticle": {"headline", "url"},
    "ProfilePage": {"mainEntity"},
    "Person": {"name"},
    "DefinedTermSet": {"hasDefinedTerm"},
    "DefinedTerm": {"name"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
}

URL = "https://example.org/news/"
LAPID = replace(
    actor("per-yair-lapid", "Yair Lapid", aliases=("Lapid",), description="A politician."),
    identifiers=(("house", "7"), ("wikidata", "Q311440")),
    links=(Link("Site", "https://example.org/lapid"), Link("Bad", "javascript:alert(1)")),
)
ANKARA = actor("plc-ankara", "Ankara")
REGISTER = Register(terms=(Term("term-pact", "pact", "An agreement.", 1, aliases=("treaty",)),))
STORY = article("Talks", "In March 2022 Lapid came to Ankara for a pact.", "Then Lapid and Lapid left.")


def mistakes(thing: object) -> list[str]:
    """What schema.org does not know."""
    if isinstance(thing, list):
        return [mistake for each in thing for mistake in mistakes(each)]
    if not isinstance(thing, dict):
        return []
    type_ = thing["@type"]
    found = [f"{type_} has no {name}" for name in thing.keys() - PROPERTIES[type_]]
    found += [f"{type_} without {name}" for name in REQUIRED.get(type_, set()) - thing.keys()]
    found += [f"{type_}: {name} is empty" for name, value in thing.items() if not value]
    return found + [mistake for value in thing.values() for mistake in mistakes(value)]


def heads(story: Article = STORY, *, site_url: str = URL, marks: tuple[Any, ...] | None = None) -> dict[str, Any]:
    """The front matter of every page of a site of one story."""
    found = annotation(story, *(_marks(story) if marks is None else marks))
    resolved = resolution([found], LAPID, ANKARA)
    events = timeline([story], {story.slug: found}, resolved)
    site = assemble([story], {story.slug: found}, resolved, events, REGISTER)
    pages = render(site, name="Our briefings", templates=(PAGES,), own_search=True)
    return {page.uri: page.meta for page in with_heads(pages, site, Addresses(site_url), name="Ours", lang="en")}


def _marks(story: Article) -> tuple[Mention | Timex | Clause, ...]:
    march, came = timex(story, "March 2022", "2022-03"), Span(story.zones[1].start, story.zones[1].end)
    return (
        *(mention(story, "Lapid", LAPID.id, nth) for nth in range(3)),
        mention(story, "Ankara", ANKARA.id, kind="PLACE"),
        march,
        Clause(came.start, came.end, Span(march.start, march.end), parts=(came,), rule="verb"),
    )


def graph(meta: dict[str, Any]) -> list[dict[str, Any]]:
    whole = json.loads(meta["jsonld"])
    assert whole["@context"] == "https://schema.org"
    return whole["@graph"]  # type: ignore[no-any-return]


def test_every_page_says_what_schema_org_knows_and_the_way_to_it() -> None:
    for uri, meta in heads().items():
        things = graph(meta)
        assert mistakes(things) == [], uri
        assert things[-1]["@type"] == "BreadcrumbList", uri
        assert meta["description"], uri


def test_a_briefing_is_background_with_who_it_is_about_and_the_time_it_tells_of() -> None:
    thing = graph(heads()["briefings/story.md"])[0]
    assert (thing["@type"], thing["headline"], thing["datePublished"]) == (
        "BackgroundNewsArticle",
        "Talks",
        "2022-06-24",
    )
    assert thing["about"] == [{"@type": "Person", "name": "Yair Lapid", "url": f"{URL}actors/per-yair-lapid/"}]
    assert thing["mentions"] == [{"@type": "Place", "name": "Ankara", "url": f"{URL}actors/#plc-ankara"}]
    assert thing["temporalCoverage"] == "2022-03"


@pytest.mark.parametrize(
    ("date", "covered"),
    [("2022-03-05", "2022-03-05"), ("2021-10~/2021-12", "2021"), ("2010/2012", "2010/2012"), ("199X", None)],
)
def test_only_what_is_certain_of_a_date_is_said(date: str, covered: str | None) -> None:
    march = timex(STORY, "March 2022", date)
    came = Span(STORY.zones[1].start, STORY.zones[1].end)
    clause = Clause(came.start, came.end, Span(march.start, march.end), parts=(came,), rule="verb")
    assert graph(heads(marks=(march, clause))["briefings/story.md"])[0].get("temporalCoverage") == covered


def test_a_briefing_names_what_it_is_based_on_and_what_was_corrected() -> None:
    story = replace(
        STORY,
        source=Source("The Courier", "A. Writer", "https://example.org/a", licence="CC BY 4.0"),
        sources=(Source("The Post", url="https://example.org/b"),),
        corrections=(Correction(dt.date(2022, 7, 1), "A name."),),
    )
    thing = graph(heads(story)["briefings/story.md"])[0]
    assert [(based["url"], based["publisher"]["name"]) for based in thing["isBasedOn"]] == [
        ("https://example.org/a", "The Courier"),
        ("https://example.org/b", "The Post"),
    ]
    assert "license" not in thing["isBasedOn"][0]
    assert thing["correction"] == [{"@type": "CorrectionComment", "text": "A name.", "datePublished": "2022-07-01"}]
    assert thing["dateModified"] == "2022-07-01"


def test_a_profile_is_of_a_person_with_other_names_and_where_else_it_is_known() -> None:
    page = graph(heads()["actors/per-yair-lapid.md"])[0]
    person = page["mainEntity"]
    assert (page["@type"], person["@type"], person["alternateName"]) == ("ProfilePage", "Person", ["Lapid"])
    assert person["sameAs"] == ["https://www.wikidata.org/entity/Q311440", "https://example.org/lapid"]
    assert [work["headline"] for work in person["subjectOf"]] == ["Talks"]


def test_the_glossary_defines_its_terms() -> None:
    (term,) = graph(heads()["glossary.md"])[0]["hasDefinedTerm"]
    assert (term["name"], term["url"], term["alternateName"]) == ("pact", f"{URL}glossary/#term-pact", ["treaty"])


def test_the_way_to_a_page_begins_at_the_front_page() -> None:
    trail = graph(heads()["briefings/story.md"])[-1]["itemListElement"]
    assert [(item["position"], item["item"]) for item in trail] == [
        (1, URL),
        (2, f"{URL}briefings/"),
        (3, f"{URL}briefings/story/"),
    ]


def test_without_the_address_of_the_site_addresses_are_relative_to_the_page() -> None:
    thing, trail = graph(heads(site_url="")["briefings/story.md"])
    assert (thing["url"], thing["about"][0]["url"]) == ("./", "../../actors/per-yair-lapid/")
    assert not any(urlsplit(item["item"]).netloc for item in trail["itemListElement"])


def test_the_page_of_an_actor_with_a_feed_names_it() -> None:
    named = {uri: meta["feed"] for uri, meta in heads().items() if "feed" in meta}
    assert named == {"actors/per-yair-lapid.md": "data/feeds/per-yair-lapid"}


@given(st.text())
def test_no_text_ends_the_script_that_it_stands_in(text: str) -> None:
    written = jsonld.script([{"@type": "WebPage", "name": text}])
    page = BeautifulSoup(f'<script type="application/ld+json">{written}</script><p>', "html.parser")
    assert json.loads(page.script.string)["@graph"] == [{"@type": "WebPage", "name": text}]
    assert "<" not in written


@given(st.text(min_size=1), st.text())
@example("\x85", "\u2028")
def test_any_title_survives_the_front_matter(title: str, description: str) -> None:
    story = replace(article("News", "They met."), title=title, description=description)
    found = annotation(story)
    site = assemble([story], {story.slug: found}, resolution([found]), [])
    home = RenderedPage("index.md", "Ours", {"kind": "index"}, "")
    briefing = RenderedPage("briefings/story.md", "News", {"kind": "briefing"}, "", hub="index.md")
    _, page = with_heads([home, briefing], site, Addresses(), name="Ours", lang="en")
    assert graph(front_matter(page.markdown))[0].get("headline", "") == title


def front_matter(markdown: str) -> dict[str, Any]:
    return yaml.safe_load(re.split(r"^---\n", markdown, flags=re.MULTILINE)[1])  # type: ignore[no-any-return]

"""Site -> RenderedPage: Markdown from the templates.

page.py      a page as Markdown
templates.py the templates, and what they may use
census.py    what the front page and the page about the marks count
markdown.py  text as Markdown that shows exactly this text
headings.py  what long lists are broken up by: letters, months, years
descriptions.py what a page says of itself in one sentence
dossier.py   a long profile in several sheets
figures.py   the pictures of a page, with the addresses that they lead to
runs.py      what belongs together in a text: sentences, captions with their credits
timeline.py  what the pages of a timeline show beside its events
search.py    what the theme's search is told of a page
redirects.py addresses that were given up lead on
memory.py    pages of the last time
compiled.py  templates of the last time
"""

import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.addresses import (
    ACTORS,
    ARCHIVE,
    CHANGES,
    GLOSSARY,
    HOME,
    MARKS,
    SEARCH,
    TIMELINE,
    actor_uri,
    briefing_uri,
    letter_uri,
    year_uri,
)
from generator.changes import HEADINGS, Changes
from generator.render import search
from generator.render.census import latest_events, most_mentioned, origins, pipelines
from generator.render.descriptions import of_hubs, of_profile, of_sheet, of_year
from generator.render.dossier import FIRST, sheets
from generator.render.figures import Figures
from generator.render.headings import by_letter, by_year, by_year_and_month, year_name
from generator.render.memory import Memory
from generator.render.page import RenderedPage
from generator.render.templates import Templates
from generator.render.timeline import choices, home_of, picture_of
from generator.site import DatedEvent, GlossaryEntry, Profile, Site

__all__ = ["RenderedPage", "render"]

MOST_MENTIONED = 60
"""Actors on the first page of a long list of them."""

MANY_YEARS = 30
"""Years of a timeline from which they stand by decades."""

DESCRIPTION = 300
"""Characters of a briefing's description; what shows such texts cuts them there or sooner."""


def render(
    site: Site,
    *,
    name: str,
    templates: Sequence[Path],
    lang: str = "en",
    directory_urls: bool = True,
    memory: Memory | None = None,
    own_search: bool = False,
    changes: Changes | None = None,
) -> tuple[RenderedPage, ...]:
    """All pages of `site`, the hubs in the order of a navigation; `lang` is its language.

    A template is from the first folder of `templates` that has it. `memory` has pages of the last time.

    With `own_search` there is a page for searching, and the theme's search is told of no page.

    Raises:
        BrokenTemplateError: a template has a mistake.
    """
    pages = Templates(
        templates,
        lang,
        site,
        memory=memory or Memory(),
        own_search=own_search,
        descriptions=of_hubs(site, name),
    )
    figures = Figures(site, directory_urls=directory_urls)
    profiles = [profile for profile in site.profiles if profile.has_page]
    tags = search.typed_names(profile.actor for profile in profiles)
    return (
        pages.page(
            "index",
            HOME,
            name,
            site=site,
            name=name,
            most_mentioned=most_mentioned(profiles),
            latest_events=latest_events(site),
            overview=picture_of(site.timeline, home_of(site), HOME, directory_urls=directory_urls),
            places=figures.all_places(),
        ),
        pages.page("archive", ARCHIVE, "Briefings", years=by_year_and_month(site.briefings)),
        *_list(
            pages,
            "actors",
            ACTORS,
            by_letter(site.profiles),
            split=site.lists_actors_by_letter,
            most_mentioned=most_mentioned(profiles)[:MOST_MENTIONED],
        ),
        pages.page(
            "marks", MARKS, "How the marks are made", hub=HOME, origins=origins(site), pipelines=pipelines(site)
        ),
        *_timeline(pages, site, directory_urls=directory_urls),
        *([_changes(pages, site, changes)] if changes else []),
        *_list(pages, "glossary", GLOSSARY, by_letter(site.glossary), split=site.lists_glossary_by_letter),
        *([pages.page("search", SEARCH, "Search", hub=HOME)] if own_search else []),
        *(
            pages.page(
                "briefing",
                briefing_uri(briefing.article.slug),
                briefing.article.title,
                hub=ARCHIVE,
                source=briefing.article.path,
                description=textwrap.shorten(briefing.opening, DESCRIPTION, placeholder="…"),
                briefing=briefing,
                places=figures.places(briefing),
            )
            for briefing in site.briefings
        ),
        *(page for profile in profiles for page in _dossier(pages, profile, tags[profile.actor.id], figures)),
    )


def _dossier(pages: Templates, profile: Profile, tags: Sequence[str], figures: Figures) -> Iterator[RenderedPage]:
    """The profile of an actor, and the further sheets of a long one."""
    actor, lists = profile.actor, {kind: list(sheets(profile, kind)) for kind in FIRST}
    yield pages.page(
        "actor",
        actor_uri(actor.id),
        actor.name,
        hub=ACTORS,
        description=of_profile(profile),
        tags=tags,
        profile=profile,
        over_time=figures.mentions(profile),
        network=figures.network(profile),
        quotes=lists["quotes"][0],
        timeline=lists["timeline"][0],
        mentions=lists["mentions"][0],
    )
    for _, *further in lists.values():
        for sheet in further:
            title = f"{actor.name}: {sheet.kind}, page {sheet.number}"
            uri = sheet.uris[sheet.number - 1]
            told, hub = of_sheet(actor.name, sheet), actor_uri(actor.id)
            yield pages.page("sheet", uri, title, hub=hub, description=told, actor=actor, sheet=sheet)


def _list(
    pages: Templates,
    kind: str,
    hub: str,
    letters: Sequence[tuple[str, Sequence[Profile | GlossaryEntry]]],
    *,
    split: bool,
    most_mentioned: Sequence[Profile] = (),
) -> Iterator[RenderedPage]:
    """A list in the order of the alphabet, on one page or, where `split`, on a page for each letter."""

    def page(uri: str, title: str, shown: Sequence[object], *, letter: str = "") -> RenderedPage:
        return pages.page(
            kind,
            uri,
            title,
            hub=hub if letter else None,
            letters=letters,
            letter=letter,
            shown=shown,
            split=split,
            most_mentioned=most_mentioned,
        )

    title = kind.capitalize()
    yield page(hub, title, [] if split else letters)
    for letter, entries in letters if split else []:
        yield page(letter_uri(hub, letter), f"{title}: {letter}", [(letter, entries)], letter=letter)


def _timeline(pages: Templates, site: Site, *, directory_urls: bool) -> Iterator[RenderedPage]:
    """The timeline, on one page or, where it is long, on a page for each year below one that lists them."""

    def page(uri: str, title: str, events: Sequence[DatedEvent], *, year: str | None = None) -> RenderedPage:
        return pages.page(
            "timeline",
            uri,
            title,
            hub=TIMELINE if year else None,
            description=of_year(year_name(year), len(events)) if year else "",
            site=site,
            total=len(timeline),
            years=years,
            many_years=len(years) > MANY_YEARS,
            year=year,
            has_year_pages=has_year_pages,
            shown=by_year(events) if year or not has_year_pages else [],
            overview=picture_of(events, home, uri, directory_urls=directory_urls),
            choices=choices(events),
        )

    timeline, has_year_pages, home = site.timeline, site.has_year_pages, home_of(site)
    years = by_year(timeline)
    yield page(TIMELINE, "Timeline", timeline)
    for year, events in years if has_year_pages else []:
        yield page(year_uri(year), f"Timeline of {year_name(year)}", events, year=year)


def _changes(pages: Templates, site: Site, changes: Changes) -> RenderedPage:
    """What changed, where the actors, events and briefings that are still there are linked."""
    return pages.page(
        "changes",
        CHANGES,
        "What changed",
        hub=HOME,
        changes=changes,
        headings=HEADINGS,
        actors={profile.actor.id: profile.actor for profile in site.profiles},
        events={entry.event.id: entry for entry in site.events},
        slugs={briefing.article.slug for briefing in site.briefings},
    )

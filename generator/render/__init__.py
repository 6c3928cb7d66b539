"""Site -> RenderedPage: Markdown from the templates; the only importer of jinja2.

Whatever a template prints is escaped, unless it is marked as safe: articles and editors' files are untrusted.

markdown.py  text as Markdown that shows exactly this text
headings.py  what long lists are broken up by: letters, months, years
dossier.py   a long profile in several sheets
figures.py   the pictures of a page, with the addresses that they lead to
runs.py      what belongs together in a text: sentences, captions with their credits
timeline.py  what the pages of a timeline show beside its events
search.py    what the theme's search is told of a page
redirects.py addresses that were given up lead on
memory.py    pages of the last time
"""

import html
import posixpath
import textwrap
import traceback
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import jinja2
import yaml
from markupsafe import Markup

from generator import dates
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
    found_at,
    web_address,
    year_uri,
)
from generator.changes import HEADINGS, Changes
from generator.errors import BrokenTemplateError
from generator.pictures.extent import extent
from generator.render import search
from generator.render.dossier import FIRST, sheets
from generator.render.figures import Figures, coverage_id
from generator.render.headings import by_letter, by_month_of_year, by_year, by_year_and_month, year_name
from generator.render.markdown import escape
from generator.render.memory import Body, Memory
from generator.render.runs import by_aside, by_place, by_sentence
from generator.render.timeline import choices, home_of, picture_of, unnamed, wording
from generator.site import DatedEvent, Profile, Site, shown

LATEST_EVENTS = 5

DESCRIPTION = 300
"""Characters of a briefing's description; what shows such texts cuts them there or sooner."""


REMEMBERED = frozenset({"briefing", "actor"})
"""Templates that are given no more than they show, so that it is quick to see whether that has changed."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """One Markdown page. `uri` is its path in the documentation folder; `hub` that of the page it belongs under.

    `title` is HTML. A page without a hub is one itself and stands in the navigation. `source` is the file that an
    editor would edit.
    """

    uri: str
    title: str
    meta: Mapping[str, object]
    body: str
    hub: str | None = None
    source: str | None = None

    @property
    def markdown(self) -> str:
        """The whole page, with its front matter."""
        head = yaml.safe_dump({"title": self.title, **self.meta}, allow_unicode=True, sort_keys=False)
        return f"---\n{head}---\n\n{self.body}"


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
    pages = _Templates(
        templates,
        lang,
        pageless=site.pageless,
        home=home_of(site),
        memory=memory or Memory(),
        own_search=own_search,
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
            most_mentioned=_most_mentioned(profiles),
            latest_events=_latest_events(site),
            overview=picture_of(site.timeline, home_of(site), HOME, directory_urls=directory_urls),
        ),
        pages.page("archive", ARCHIVE, "Briefings", years=by_year_and_month(site.briefings)),
        pages.page("actors", ACTORS, "Actors", letters=by_letter(site.profiles)),
        pages.page(
            "marks", MARKS, "How the marks are made", hub=HOME, origins=_origins(site), pipelines=_pipelines(site)
        ),
        *_timeline(pages, site, directory_urls=directory_urls),
        *([_changes(pages, site, changes)] if changes else []),
        pages.page("glossary", GLOSSARY, "Glossary", letters=by_letter(site.glossary)),
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
            )
            for briefing in site.briefings
        ),
        *(page for profile in profiles for page in _dossier(pages, profile, tags[profile.actor.id], figures)),
    )


def _dossier(pages: "_Templates", profile: Profile, tags: Sequence[str], figures: Figures) -> Iterator[RenderedPage]:
    """The profile of an actor, and the further sheets of a long one."""
    actor, lists = profile.actor, {kind: list(sheets(profile, kind)) for kind in FIRST}
    yield pages.page(
        "actor",
        actor_uri(actor.id),
        actor.name,
        hub=ACTORS,
        description=actor.description,
        tags=tags,
        profile=profile,
        over_time=figures.mentions(profile),
        quotes=lists["quotes"][0],
        timeline=lists["timeline"][0],
        mentions=lists["mentions"][0],
    )
    for _, *further in lists.values():
        for sheet in further:
            title = f"{actor.name}: {sheet.kind}, page {sheet.number}"
            uri = sheet.uris[sheet.number - 1]
            yield pages.page("sheet", uri, title, hub=actor_uri(actor.id), actor=actor, sheet=sheet)


def _timeline(pages: "_Templates", site: Site, *, directory_urls: bool) -> Iterator[RenderedPage]:
    """The timeline, on one page or, where it is long, on a page for each year below one that lists them."""

    def page(uri: str, title: str, events: Sequence[DatedEvent], *, year: str | None = None) -> RenderedPage:
        return pages.page(
            "timeline",
            uri,
            title,
            hub=TIMELINE if year else None,
            site=site,
            total=len(timeline),
            years=years,
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


def _changes(pages: "_Templates", site: Site, changes: Changes) -> RenderedPage:
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


class _Templates:
    """The page templates, with the few words that they may use beside Jinja's own."""

    def __init__(
        self,
        folders: Sequence[Path],
        lang: str,
        *,
        pageless: Container[str],
        home: Callable[[str], str],
        memory: Memory,
        own_search: bool,
    ) -> None:
        self._own_search = own_search
        self._memory = memory
        self._pageless = pageless
        self._linked: dict[str, str] = {}
        self._common = lang, home("2000"), tuple(_stamps(folders))
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
            autoescape=True,
            finalize=_finalize,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters |= {
            "date_words": dates.words,
            "html_datetime": dates.html_datetime,
            "by_place": by_place,
            "by_sentence": by_sentence,
            "by_year": by_year,
            "by_month": by_month_of_year,
            "by_aside": by_aside,
            "extent": extent,
            "shown": shown,
            "unnamed": unnamed,
            "wording": wording,
            "year_name": year_name,
            "web": web_address,
        }
        self._environment.globals |= {
            "site_lang": lang,
            "archive_uri": ARCHIVE,
            "actors_uri": ACTORS,
            "glossary_uri": GLOSSARY,
            "marks_uri": MARKS,
            "timeline_uri": TIMELINE,
            "briefing_uri": briefing_uri,
            "actor_uri": self._actor_uri,
            "coverage_id": coverage_id,
            "year_uri": year_uri,
            "home": home,
        }

    def page(
        self,
        template: str,
        uri: str,
        title: str,
        *,
        hub: str | None = None,
        source: str | None = None,
        description: str = "",
        tags: Sequence[str] = (),
        **values: object,
    ) -> RenderedPage:
        def link(target: str, anchor: str = "") -> Markup:
            """A relative address that MkDocs checks."""
            path = posixpath.relpath(target, posixpath.dirname(uri) or ".")
            return Markup(path + (f"#{anchor}" if anchor else ""))  # noqa: S704 - made of slugs and ids

        body = self._body(template, uri, link=link, **values)
        meta: dict[str, object] = {"kind": template}
        if description:
            meta["description"] = _plain(description)
        if hub:
            meta["hub"] = hub
        if tags and not self._own_search:
            meta["tags"] = [_plain(tag) for tag in tags]
        if told := search.NOTHING if self._own_search else search.BY_KIND.get(template):
            meta["search"] = dict(told)
        return RenderedPage(uri=uri, title=_plain(title), meta=meta, body=body, hub=hub, source=source)

    def _actor_uri(self, id: str) -> str:
        """Where an actor is found: on its profile, or in a list."""
        self._linked[id] = "#".join(filter(None, found_at(id, self._pageless)))
        return self._linked[id]

    def _body(self, template: str, uri: str, link: Callable[..., Markup], **values: object) -> str:
        """A page without its front matter, from memory if it tells of one briefing or actor that is as it was."""
        if template not in REMEMBERED:
            return self._render(f"{template}.md.jinja", link=link, **values)
        made_of = (self._common, template, values)
        known = self._memory.recall(uri, made_of, self._actor_uri)
        if known is not None:
            return known
        self._linked = {}
        text = self._render(f"{template}.md.jinja", link=link, **values)
        self._memory.bodies[uri] = Body(made_of, self._linked, text)
        return text

    def _render(self, template: str, **values: object) -> str:
        try:
            return self._environment.get_template(template).render(**values)
        except jinja2.TemplateSyntaxError as error:
            raise BrokenTemplateError(f"{error.filename}:{error.lineno}: {error.message}") from error
        except jinja2.TemplateNotFound as error:
            raise BrokenTemplateError(f'the template "{error.name}" is not there') from error
        except Exception as error:  # a template can do whatever Python can
            raise BrokenTemplateError(f"{_place(error, template)}: {error}") from error


def _stamps(folders: Iterable[Path]) -> Iterator[tuple[str, int]]:
    """What changes when a template does."""
    for folder in folders:
        yield from ((str(path), path.stat().st_mtime_ns) for path in sorted(folder.glob("*.jinja")))


def _place(error: Exception, template: str) -> str:
    """File and line in the template where `error` arose; Jinja writes them into the traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    return next(
        (f"{frame.filename}:{frame.lineno}" for frame in reversed(frames) if frame.filename.endswith(".jinja")),
        template,
    )


def _finalize(value: object) -> Markup:
    """What Jinja prints: nothing for None, markup as it is, all else escaped."""
    if value is None:
        return Markup()
    return value if isinstance(value, Markup) else escape(str(value))


def _plain(text: str) -> str:
    """`text` for front matter: on one line, and as HTML, since themes print titles and descriptions as they are."""
    return html.escape(" ".join(text.split()))


def _most_mentioned(profiles: Sequence[Profile]) -> list[Profile]:
    return sorted(profiles, key=lambda profile: (-len(profile.coverage), -profile.mentions, profile.actor.id))


def _origins(site: Site) -> Mapping[str, int]:
    """How many mentions each kind of origin accounts for."""
    return Counter(mention.origin for briefing in site.briefings for mention in briefing.mentions)


def _pipelines(site: Site) -> list[str]:
    """The language models that marked names, each with its version."""
    mentions = (mention for briefing in site.briefings for mention in briefing.mentions)
    return sorted({mention.rule for mention in mentions if mention.origin == "model" and mention.rule})


def _latest_events(site: Site) -> list[DatedEvent]:
    """What happened last before the newest briefing, latest first, one event of each briefing."""
    published = [briefing.article.date for briefing in site.briefings if briefing.article.date]
    of_briefings: dict[str, DatedEvent] = {}
    for entry in reversed(site.timeline):
        event = entry.event
        if published and event.latest <= max(published) and event.status not in {"scheduled", "cancelled"}:
            of_briefings.setdefault(event.slug or event.id, entry)
    return list(of_briefings.values())[:LATEST_EVENTS]

"""Site -> RenderedPage: Markdown from the templates; the only importer of jinja2.

Whatever a template prints is escaped, unless it is marked as safe: articles and editors' files are untrusted.
"""

import html
import posixpath
import textwrap
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import jinja2
import yaml
from markupsafe import Markup

from generator import dates
from generator.addresses import ACTORS, ARCHIVE, GLOSSARY, HOME, TIMELINE, actor_uri, briefing_uri
from generator.alphabet import initial
from generator.errors import BrokenTemplateError
from generator.markdown import escape
from generator.model import Article
from generator.site import DatedEvent, GlossaryEntry, Profile, Site

LATEST_EVENTS = 5

DESCRIPTION = 300
"""Characters of a briefing's description; what shows such texts cuts them there or sooner."""

SEARCH: Mapping[str, Mapping[str, object]] = {
    **{kind: {"exclude": True} for kind in ("index", "archive", "actors", "timeline")},
    "actor": {"boost": 2},
}
"""What Material's search is told of a page kind: pages that repeat others stay out, and actors come first."""


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


def render(site: Site, *, name: str, templates: Sequence[Path]) -> tuple[RenderedPage, ...]:
    """All pages of `site`; a template is taken from the first folder of `templates` that has it.

    Raises:
        BrokenTemplateError: a template has a mistake.
    """
    pages = _Templates(templates)
    return (
        pages.page(
            "index",
            HOME,
            name,
            site=site,
            name=name,
            most_mentioned=_most_mentioned(site),
            latest_events=_latest_events(site),
        ),
        pages.page("archive", ARCHIVE, "Briefings", months=_by_month([b.article for b in site.briefings])),
        pages.page("actors", ACTORS, "Actors", letters=_by_letter(site.profiles)),
        pages.page("glossary", GLOSSARY, "Glossary", letters=_by_letter(site.glossary)),
        pages.page("timeline", TIMELINE, "Timeline", site=site, years=_by_year(site.events)),
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
        *(
            pages.page(
                "actor",
                actor_uri(profile.actor.id),
                profile.actor.name,
                hub=ACTORS,
                description=profile.actor.description,
                profile=profile,
            )
            for profile in site.profiles
        ),
    )


class _Templates:
    """The page templates, with the few words that they may use beside Jinja's own."""

    def __init__(self, folders: Sequence[Path]) -> None:
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
            "by_year": _by_year,
            "web": _web_address,
        }
        self._environment.globals |= {
            "archive_uri": ARCHIVE,
            "actors_uri": ACTORS,
            "glossary_uri": GLOSSARY,
            "timeline_uri": TIMELINE,
            "briefing_uri": briefing_uri,
            "actor_uri": actor_uri,
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
        **values: object,
    ) -> RenderedPage:
        def link(target: str, anchor: str = "") -> Markup:
            """A relative address that MkDocs checks."""
            path = posixpath.relpath(target, posixpath.dirname(uri) or ".")
            return Markup(path + (f"#{anchor}" if anchor else ""))  # noqa: S704 - made of slugs and ids

        body = self._render(f"{template}.md.jinja", link=link, **values)
        meta: dict[str, object] = {"kind": template}
        if description:
            meta["description"] = _plain(description)
        if hub:
            meta["hub"] = hub
        if template in SEARCH:
            meta["search"] = dict(SEARCH[template])
        return RenderedPage(uri=uri, title=_plain(title), meta=meta, body=body, hub=hub, source=source)

    def _render(self, template: str, **values: object) -> str:
        try:
            return self._environment.get_template(template).render(**values)
        except jinja2.TemplateSyntaxError as error:
            raise BrokenTemplateError(f"{error.filename}:{error.lineno}: {error.message}") from error
        except jinja2.TemplateNotFound as error:
            raise BrokenTemplateError(f'the template "{error.name}" is not there') from error
        except Exception as error:  # a template can do whatever Python can
            raise BrokenTemplateError(f"{_place(error, template)}: {error}") from error


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


def _web_address(url: str) -> str:
    """`url` if a browser may follow it without running anything, else nothing."""
    return url if url.startswith(("https://", "http://")) else ""


def _by_letter(
    entries: Sequence[Profile] | Sequence[GlossaryEntry],
) -> list[tuple[str, list[Profile | GlossaryEntry]]]:
    return [(letter, list(group)) for letter, group in groupby(entries, key=_letter)]


def _letter(entry: Profile | GlossaryEntry) -> str:
    return initial(entry.actor.sort_name if isinstance(entry, Profile) else entry.sort_name)


def _by_year(events: Sequence[DatedEvent]) -> list[tuple[int, list[DatedEvent]]]:
    return [(year, list(group)) for year, group in groupby(events, key=lambda event: event.event.begins.year)]


def _by_month(articles: Sequence[Article]) -> list[tuple[str, list[Article]]]:
    """The archive's headings: months, then what has no date."""
    return [(month, list(group)) for month, group in groupby(articles, key=_month)]


def _month(article: Article) -> str:
    return f"{article.date:%B %Y}" if article.date else "Without a date"


def _most_mentioned(site: Site) -> list[Profile]:
    return sorted(site.profiles, key=lambda profile: (-len(profile.coverage), -profile.mentions, profile.actor.id))


def _latest_events(site: Site) -> list[DatedEvent]:
    """The last events before the newest briefing, latest first; what is still to come is no news yet."""
    dates = [briefing.article.date for briefing in site.briefings if briefing.article.date]
    past = [event for event in site.events if dates and event.event.latest <= max(dates)]
    return past[: -LATEST_EVENTS - 1 : -1]

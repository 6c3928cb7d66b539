"""The page templates; with `compiled.py` the only importer of jinja2.

Whatever a template prints is escaped, unless it is marked as safe: articles and editors' files are untrusted.
"""

import html
import posixpath
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import jinja2
from markupsafe import Markup

from generator import dates
from generator.addresses import (
    ACTORS,
    ARCHIVE,
    GLOSSARY,
    MARKS,
    TIMELINE,
    briefing_uri,
    found_at,
    letter_id,
    letter_uri,
    web_address,
    year_uri,
)
from generator.errors import BrokenTemplateError
from generator.pictures.extent import extent
from generator.render import search
from generator.render.compiled import COMPILED
from generator.render.figures import coverage_id
from generator.render.headings import by_decade, by_month_of_year, by_year, year_name
from generator.render.markdown import escape
from generator.render.memory import Body, Memory
from generator.render.page import RenderedPage
from generator.render.runs import by_aside, by_place, by_sentence
from generator.render.timeline import home_of, unnamed, wording
from generator.site import Site, shown

REMEMBERED = frozenset({"briefing", "actor"})
"""Templates that are given no more than they show, so that it is quick to see whether that has changed."""


class Templates:
    """The page templates, with the few words that they may use beside Jinja's own."""

    def __init__(
        self,
        folders: Sequence[Path],
        lang: str,
        site: Site,
        *,
        memory: Memory,
        own_search: bool,
        descriptions: Mapping[str, str],
    ) -> None:
        self._descriptions = descriptions
        self._own_search = own_search
        self._memory = memory
        self._pageless = site.pageless
        self._linked: dict[str, str] = {}
        home = home_of(site)
        self._common = lang, home("2000"), site.lists_glossary_by_letter, tuple(_stamps(folders))
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
            bytecode_cache=COMPILED,
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
            "by_decade": by_decade,
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
            "term_uri": site.term_uri,
            "year_uri": year_uri,
            "letter_uri": letter_uri,
            "letter_id": letter_id,
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
        """The page `uri` made by a template; `tags` and `description` are for search and previews."""

        def link(target: str, anchor: str = "") -> Markup:
            """A relative address that MkDocs checks."""
            path = posixpath.relpath(target, posixpath.dirname(uri) or ".")
            return Markup(path + (f"#{anchor}" if anchor else ""))  # noqa: S704 - made of slugs and ids

        body = self._body(template, uri, link=link, **values)
        meta: dict[str, object] = {"kind": template}
        if told_of := description or self._descriptions.get(template, ""):
            meta["description"] = _plain(told_of)
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

"""The one composition: every stage in its order, from a folder of articles to pages and data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.addresses import Addresses
from generator.assemble import assemble
from generator.assemble.evidence import without_page
from generator.cache import Cache
from generator.changes import read_changes
from generator.configuration import line_of_option
from generator.data import data_files
from generator.data.heads import with_heads
from generator.languages import annotate_by_language
from generator.model import Annotation, Article, Problem, Resolution
from generator.read import read_articles
from generator.register.apply import apply_decisions
from generator.register.nouns import Register
from generator.register.read import read_register
from generator.render import RenderedPage, render
from generator.render.memory import Memory
from generator.render.redirects import redirects
from generator.resolve import resolve
from generator.search import NAMES, Record, names_file, records
from generator.settings import Settings
from generator.shipped import template_folders
from generator.site import Site
from generator.timeline import apply_event_decisions, timeline, unfound_sources


@dataclass(frozen=True, slots=True)
class Built:
    """A whole site, nothing of it written yet: `data` maps a path in the site to the content of that file.

    `register`, `annotations` and `resolution` are what it was made from, for the questions that it leaves.
    `found` is what a search of our own finds in the text.
    """

    site: Site
    pages: tuple[RenderedPage, ...]
    data: Mapping[str, str]
    problems: tuple[Problem, ...]
    register: Register = Register()
    annotations: Mapping[str, Annotation] = field(default_factory=dict)
    resolution: Resolution = field(default_factory=Resolution)
    found: tuple[Record, ...] = ()


def build(root: Path, docs: Path, settings: Settings, *, drafts: bool = False, memory: Memory | None = None) -> Built:
    """Build the site whose articles and registers are in `docs`; `root` is the folder of its configuration.

    `memory` is for those who build a site again and again: pages of the last time that are the same again.

    Raises:
        GeneratorError: the site cannot be built at all.
    """
    articles, unread = read_articles(docs / "articles", root=root, lang=settings.lang, drafts=drafts)
    register, unregistered = read_register(docs, root=root)
    annotations, unmarked = _annotated(articles, root, settings)
    annotations, unmatched = apply_decisions(articles, annotations, register.decisions)
    resolution = resolve(articles, annotations, register)
    events = timeline(articles, annotations, resolution, register)
    events, untold = apply_event_decisions(articles, events, register.decisions)
    unsourced = unfound_sources(articles, register)
    site = assemble(articles, annotations, resolution, events, register, settings.evidence)
    evidence_line = line_of_option(root / settings.config, "evidence")
    unlisted = without_page(site.profiles, settings.evidence, path=settings.config, line=evidence_line)
    changes, unchanged = read_changes(docs, root=root)
    own_search = settings.search == "pagefind"
    pages = render(
        site,
        name=settings.name,
        templates=template_folders(root / settings.templates),
        lang=settings.lang,
        directory_urls=settings.directory_urls,
        memory=memory,
        own_search=own_search,
        changes=changes,
    )
    addresses = Addresses(settings.site_url, settings.directory_urls)
    pages = with_heads(pages, site, addresses, name=settings.name, lang=settings.lang)
    data = {
        **data_files(
            site,
            name=settings.name,
            lang=settings.lang,
            site_url=settings.site_url,
            directory_urls=settings.directory_urls,
        ),
        **redirects(site, directory_urls=settings.directory_urls, lang=settings.lang),
        **({NAMES: names_file(site, directory_urls=settings.directory_urls)} if own_search else {}),
    }
    found = records(site, directory_urls=settings.directory_urls) if own_search else ()
    before = (*unread, *unregistered, *unmarked, *unmatched)
    problems = (*before, *resolution.problems, *untold, *unsourced, *unlisted, *unchanged)
    return Built(site, pages, data, problems, register, annotations, resolution, found)


def _annotated(
    articles: Sequence[Article], root: Path, settings: Settings
) -> tuple[Mapping[str, Annotation], tuple[Problem, ...]]:
    """The annotations, and a problem for each pipeline that is missing: a site without marks is still a site."""
    annotations, unread = annotate_by_language(
        articles, model=settings.model, models=settings.models, cache=Cache(root / settings.cache)
    )
    config = root / settings.config
    return annotations, tuple(each.problem(settings.config, line_of_option(config, *each.option)) for each in unread)

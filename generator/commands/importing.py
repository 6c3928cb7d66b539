"""`briefings import`: articles out of pages, documents and texts."""

import argparse

from generator.commands.speak import add_config, print_record, report
from generator.configuration import read_project
from generator.importing import Loaded, Manuscript, Shelf, load, manuscript_of
from generator.model import Problem
from generator.progress import watched
from generator.read import read_text, zone_record
from generator.settings import Settings

SUMMARY = "make articles of web pages, Word documents and texts"
EXAMPLE = "briefings import https://example.org/news/ministers-meet page.html interview.docx"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("sources", nargs="+", metavar="FILE|URL")
    parser.add_argument("--anyway", action="store_true", help="import what seems to be there already, too")
    parser.add_argument("--json", action="store_true", help="write no article; print how each is read, as `read` does")
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Write a file for each article and print its path."""
    if options.json:
        return max(_show(source) for source in options.sources)
    project, _ = read_project(options.config)
    shelf = Shelf(project.docs / "articles")
    return max(
        _import(source, shelf, anyway=options.anyway, lang=project.settings.lang)
        for source in watched(options.sources, "importing", len(options.sources))
    )


def _import(source: str, shelf: Shelf, *, anyway: bool, lang: str) -> int:
    manuscript, problems = _manuscript(source, lang=lang)
    if manuscript and not anyway and (same := shelf.same_as(manuscript)):
        message = f'the article is there already, as "{same}".'
        problems = (*problems, Problem(source, None, message, "Import it with --anyway to have it twice."))
    elif manuscript:
        print(shelf.put(manuscript))
        problems = (*problems, *_without_date(source, manuscript))
    return report(problems)


def _show(source: str) -> int:
    manuscript, problems = _manuscript(source, lang=Settings.lang)
    if manuscript is None:
        return report(problems)
    article, more = read_text(manuscript.content, path=f"{manuscript.name}.md")
    if article:
        print_record({**zone_record(article, (*problems, *more)), "path": source})
    return 0


def _manuscript(source: str, *, lang: str) -> tuple[Manuscript | None, tuple[Problem, ...]]:
    loaded = load(source)
    return manuscript_of(loaded, lang=lang) if isinstance(loaded, Loaded) else (None, (loaded,))


def _without_date(source: str, manuscript: Manuscript) -> tuple[Problem, ...]:
    if manuscript.date:
        return ()
    message = "no date of publication was found."
    return (Problem(source, None, message, 'Write it into the article, as "date: 2022-06-24".', "note"),)

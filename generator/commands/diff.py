"""`briefings diff`: what changed since a revision."""

import argparse
from dataclasses import replace
from pathlib import Path

from generator.build import build
from generator.changes import checked_out, compare, save_changes, told
from generator.commands.speak import add_config, print_record
from generator.configuration import Project, read_project
from generator.errors import GeneratorError
from generator.site import Site

SUMMARY = "say what changed on the site since a git revision"
EXAMPLE = "briefings diff HEAD~1"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("revision", help="a commit, branch or tag of the site's repository")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="the same for a program")
    how.add_argument("--save", action="store_true", help="keep it beside the articles, as a page of the site")
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Build the site of then and of now, and print or save the differences."""
    project, _ = read_project(options.config)
    with checked_out(project.root, options.revision) as folder:
        before = _site_of_then(folder, project, options.revision)
    now = build(project.root, project.docs, project.settings).site
    changes = compare(before, now, since=options.revision)
    if options.save:
        print(save_changes(changes, project.docs).relative_to(project.root).as_posix())
    elif options.json:
        print_record(changes.record())
    else:
        for line in told(changes):
            print(line)
    return 0


def _site_of_then(folder: Path, project: Project, revision: str) -> Site:
    """The articles and registers of then, read with the options, templates and cache of now."""
    config = folder / project.settings.config
    if not config.is_file():
        raise GeneratorError(f'at "{revision}" there was no "{config.name}" here. Name a later revision')
    here = {name: str(project.root / getattr(project.settings, name)) for name in ("cache", "templates")}
    return build(folder, read_project(config)[0].docs, replace(project.settings, **here)).site  # type: ignore[arg-type]

"""`briefings export`: all pages as Markdown files."""

import argparse
from dataclasses import replace
from pathlib import Path

from generator.build import build
from generator.commands.speak import add_config, complain, report
from generator.configuration import read_project
from generator.export import export

SUMMARY = "write all pages as Markdown files"
EXAMPLE = "briefings export build/docs"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("folder", type=Path, help="where to; made if it is not there")
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Build the site and write it; what builds the pages then has a search of its own."""
    project, problems = read_project(options.config)
    built = build(project.root, project.docs, replace(project.settings, search="theme"))
    count = export(built, options.folder, docs=project.docs)
    complain(f"{count} files in {options.folder}")
    return report([*problems, *built.problems])

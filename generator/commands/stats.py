"""`briefings stats`: a site in figures."""

import argparse

from generator.build import build
from generator.commands.speak import add_config, print_record
from generator.configuration import read_project
from generator.stats import stats, told

SUMMARY = "count articles, actors, marks, and what is confirmed"
EXAMPLE = "briefings stats"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--json", action="store_true", help="the same for a program")
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Build the site, write nothing, and print its figures."""
    project, _ = read_project(options.config)
    counted = stats(build(project.root, project.docs, project.settings).site)
    if options.json:
        print_record(counted.record())
    else:
        print(*told(counted), sep="\n")
    return 0

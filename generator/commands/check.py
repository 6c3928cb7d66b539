"""`briefings check`: everything wrong or doubtful."""

import argparse
import sys

from generator.build import build
from generator.commands.speak import add_config, report
from generator.configuration import read_project

SUMMARY = "list everything wrong or doubtful"
EXAMPLE = "briefings check --strict"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--strict", action="store_true", help="exit with 1 on warnings too, not on errors alone")
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Build the site, write nothing, and say what was found."""
    project, problems = read_project(options.config)
    built = build(project.root, project.docs, project.settings, drafts=True)
    return report([*problems, *built.problems], strict=options.strict, stream=sys.stdout)

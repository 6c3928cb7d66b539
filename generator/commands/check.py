"""`briefings check`: everything wrong or doubtful."""

import argparse

from generator.build import build
from generator.commands.speak import add_config, complain, print_record
from generator.configuration import read_project
from generator.desk.findings import findings
from generator.desk.formats import FORMATS, record, summary
from generator.gold import check_gold

SUMMARY = "list everything wrong or doubtful"
EXAMPLE = "briefings check --strict"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--strict", action="store_true", help="exit with 1 on warnings too, not on errors alone")
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--format", choices=FORMATS, default="text", help="github annotates a pull request (default: %(default)s)"
    )
    how.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--gold", action="store_true", help="read the gold sentences of the site, too, and score them")
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Build the site, write nothing, and say what was found."""
    project, problems = read_project(options.config)
    if options.gold:
        report, misread = check_gold(project.docs, project.root, project.settings)
        problems = (*problems, *misread)
        complain(str(report))
    found = findings(build(project.root, project.docs, project.settings, drafts=True), problems)
    if options.json:
        for problem in found:
            print_record(record(problem))
    else:
        for line in FORMATS[options.format](found, root=project.root):
            print(line)
        complain(summary(found))
    failing = {"error", "warning"} if options.strict else {"error"}
    return int(any(problem.severity in failing for problem in found))

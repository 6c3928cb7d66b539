"""`briefings read`: how articles are understood."""

import argparse
from pathlib import Path

from generator.commands.speak import print_record, report
from generator.read import read_article, zone_record

SUMMARY = "show how article files are understood"
EXAMPLE = "briefings read briefings/articles/*.txt | jq .zones"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")


def run(options: argparse.Namespace) -> int:
    """Print a line of JSON for each file."""
    status = 0
    for path in options.files:
        article, problems = read_article(path.resolve(), root=path.resolve().parent)
        if article:
            print_record({**zone_record(article, problems), "path": str(path)})
        else:
            report(problems)
        status |= any(problem.severity == "error" for problem in problems)
    return status

"""`briefings new`: begin an article."""

import argparse
import datetime as dt

from generator.commands.speak import add_config, date
from generator.configuration import read_project
from generator.new import new_article

SUMMARY = "begin an article"
EXAMPLE = 'briefings new "Ministers meet in Ankara" --date 2022-06-24'


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("title")
    parser.add_argument(
        "--date", type=date, default=dt.date.today(), help="day of publication, as 2022-06-24; default: today"
    )
    parser.add_argument("--slug", help="the last part of its address; default: made of the title")
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Write the file and print its path."""
    project, _ = read_project(options.config)
    print(new_article(project.docs / "articles", options.title, date=options.date, slug=options.slug))
    return 0

"""How commands speak: the options they have in common, and the way they print records and problems."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from generator.configuration import CONFIG
from generator.model import Problem
from generator.records import Record


def add_config(parser: argparse.ArgumentParser) -> None:
    """The option of every command that works on a site."""
    parser.add_argument(
        "--config", type=Path, default=Path(CONFIG), help="the configuration of the site (default: %(default)s)"
    )


def date(text: str) -> dt.date:
    """An option that is a day."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}" is no date like 2022-06-24') from None


def print_record(record: Record) -> None:
    """One line of JSON on standard output."""
    print(json.dumps(record, ensure_ascii=False))


def complain(message: str) -> None:
    """One line for the person at the keyboard, beside what a program reads."""
    print(message, file=sys.stderr)


def report(problems: Iterable[Problem]) -> int:
    """Print problems in order of file and line; 1 if one of them is an error."""
    found = sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.message))
    for problem in found:
        complain(f"{problem.severity}: {problem}")
    return int(any(problem.severity == "error" for problem in found))

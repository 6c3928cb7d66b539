"""The commands of `briefings`, a module each: what it is for, an example, its options, and `run`.

speak.py   what they have in common: options, and how they print and report
"""

import argparse
from collections.abc import Callable, Mapping
from typing import Protocol

from generator.commands import annotate, check, diff, export, importing, new, read, review, schemas, stats


class Command(Protocol):
    """What a module of this package has."""

    SUMMARY: str
    EXAMPLE: str

    @property
    def add_options(self) -> Callable[[argparse.ArgumentParser], None]:
        """Says what the command takes."""

    @property
    def run(self) -> Callable[[argparse.Namespace], int]:
        """Does it; returns the exit status."""


COMMANDS: Mapping[str, Command] = {
    "new": new,
    "import": importing,
    "read": read,
    "annotate": annotate,
    "check": check,
    "review": review,
    "export": export,
    "diff": diff,
    "stats": stats,
    "schemas": schemas,
}
"""All commands, in the order in which an editor meets them."""

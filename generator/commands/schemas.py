"""`briefings schemas`: what editors of text need to complete and check the register while one types."""

import argparse
from pathlib import Path

from generator.errors import GeneratorError
from generator.register.schemas import schema_files
from generator.whole_files import write_whole

SUMMARY = "write the JSON Schemas of actors.yml, terms.yml, events.yml and decisions.yml"
EXAMPLE = "briefings schemas schemas"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("folder", type=Path, nargs="?", default=Path("schemas"), help="where to (default: %(default)s)")


def run(options: argparse.Namespace) -> int:
    """Write a file for each of the editors' files and print its path."""
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        for name, content in schema_files().items():
            write_whole(options.folder / name, content.encode())
            print(options.folder / name)
    except OSError as error:
        raise GeneratorError(f'"{options.folder}" cannot be written: {error.strerror}. Name another folder') from None
    return 0

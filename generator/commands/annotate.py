"""`briefings annotate`: JSON Lines in, JSON Lines out."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.commands.speak import print_record, report
from generator.errors import GeneratorError
from generator.knowledge.languages import is_language
from generator.model import Problem
from generator.records import Document, annotation_records, documents
from generator.settings import Settings

SUMMARY = "mark names and dates in JSON Lines"
EXAMPLE = "briefings annotate < documents.jsonl > annotations.jsonl"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "file", nargs="?", type=Path, help='JSON Lines of {"id", "text", "date"}; default: standard input'
    )
    parser.add_argument("--model", default=Settings.model, help="an installed spaCy pipeline (default: %(default)s)")
    parser.add_argument(
        "--models",
        action="append",
        type=_pipeline,
        default=[],
        metavar="LANG=PIPELINE",
        help="the pipeline of another language, as es=es_core_news_md; may be given more than once",
    )


def run(options: argparse.Namespace) -> int:
    """Annotate every document, in the order of the lines."""
    with _input(options.file) as (name, lines):
        found = list(documents(lines, path=name, lang=Settings.lang))
    problems = [item for item in found if isinstance(item, Problem)]
    read = [item for item in found if isinstance(item, Document)]
    records, unread = annotation_records(read, model=options.model, models=dict(options.models))
    for record in records:
        print_record(record)
    return report([*problems, *(each.problem("--" + each.option[0], None) for each in unread)])


def _pipeline(text: str) -> tuple[str, str]:
    """An option that names a language and its pipeline."""
    lang, _, pipeline = text.partition("=")
    if not is_language(lang) or not pipeline:
        raise argparse.ArgumentTypeError(f'"{text}" is no language and pipeline like es=es_core_news_md')
    return lang, pipeline


@contextmanager
def _input(path: Path | None) -> Iterator[tuple[str, Iterable[str]]]:
    """The name and the lines of a file, or of standard input."""
    if path is None:
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]
        yield "<stdin>", sys.stdin
        return
    if not path.is_file():
        raise GeneratorError(f'there is no file "{path}"')
    with path.open(encoding="utf-8-sig", errors="replace") as lines:
        yield str(path), lines

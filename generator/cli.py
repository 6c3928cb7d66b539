"""The command face: `briefings annotate | read | export | check | new`. It parses, calls and prints."""

import argparse
import datetime as dt
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from generator import __version__
from generator.annotate import annotate
from generator.build import build
from generator.configuration import CONFIG, read_project
from generator.errors import GeneratorError
from generator.export import export
from generator.model import Event, Problem
from generator.new import new_article
from generator.read import read_article, zone_record
from generator.records import Document, Record, annotation_record, documents
from generator.resolve import resolve
from generator.settings import Settings
from generator.timeline import told_events

EXAMPLES = """examples:
  briefings new "Ministers meet in Ankara" --date 2022-06-24
  briefings read briefings/articles/*.txt | jq .zones
  briefings annotate < documents.jsonl > annotations.jsonl
  briefings check --strict
  briefings export build/docs
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 all well, 1 problems, 2 the command was not understood."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except GeneratorError as error:
        _complain(f"error: {error}")
        return 1
    except BrokenPipeError:  # whoever read our output has seen enough
        sys.stderr.close()
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefings",
        description="Turn news articles into annotated briefings.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    verbs = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    verb = _verb(
        verbs, "annotate", _annotate, "mark names and dates in JSON Lines", "briefings annotate < in.jsonl > out.jsonl"
    )
    verb.add_argument(
        "file", nargs="?", type=Path, help='JSON Lines of {"id", "text", "date"}; default: standard input'
    )
    verb.add_argument("--model", default=Settings.model, help="an installed spaCy pipeline (default: %(default)s)")

    verb = _verb(
        verbs, "read", _read, "show how article files are understood", "briefings read briefings/articles/*.txt"
    )
    verb.add_argument("files", nargs="+", type=Path, metavar="FILE")

    verb = _verb(verbs, "export", _export, "write all pages as Markdown files", "briefings export build/docs")
    verb.add_argument("folder", type=Path, help="where to; made if it is not there")
    _add_config(verb)

    verb = _verb(verbs, "check", _check, "list everything wrong or doubtful", "briefings check --strict")
    verb.add_argument("--strict", action="store_true", help="exit with 1 on warnings too, not on errors alone")
    _add_config(verb)

    verb = _verb(verbs, "new", _new, "begin an article", 'briefings new "Ministers meet in Ankara" --date 2022-06-24')
    verb.add_argument("title")
    verb.add_argument(
        "--date", type=_date, default=dt.date.today(), help="day of publication, as 2022-06-24; default: today"
    )
    verb.add_argument("--slug", help="the last part of its address; default: made of the title")
    _add_config(verb)
    return parser


def _annotate(options: argparse.Namespace) -> int:
    with _input(options.file) as (name, lines):
        found = list(documents(lines, path=name, lang=Settings.lang))
    problems = [item for item in found if isinstance(item, Problem)]
    read = [item for item in found if isinstance(item, Document)]
    articles = [document.article for document in read]
    annotations = annotate(articles, model=options.model)
    resolution = resolve(articles, annotations)
    events: dict[str | None, list[Event]] = defaultdict(list)
    for event in told_events(articles, annotations, resolution):
        events[event.slug].append(event)
    for document in read:
        slug = document.article.slug
        _print(annotation_record(document, annotations[slug], resolution.mentions[slug], events[slug]))
    return _report(problems)


def _read(options: argparse.Namespace) -> int:
    status = 0
    for path in options.files:
        article, problems = read_article(path.resolve(), root=path.resolve().parent)
        if article:
            _print({**zone_record(article, problems), "path": str(path)})
        else:
            _report(problems)
        status |= any(problem.severity == "error" for problem in problems)
    return status


def _export(options: argparse.Namespace) -> int:
    project, problems = read_project(options.config)
    built = build(project.root, project.docs, project.settings)
    count = export(built, options.folder, docs=project.docs)
    _complain(f"{count} files in {options.folder}")
    return _report([*problems, *built.problems])


def _check(options: argparse.Namespace) -> int:
    project, problems = read_project(options.config)
    built = build(project.root, project.docs, project.settings, drafts=True)
    return _report([*problems, *built.problems], strict=options.strict, stream=sys.stdout)


def _new(options: argparse.Namespace) -> int:
    project, _ = read_project(options.config)
    print(new_article(project.docs / "articles", options.title, date=options.date, slug=options.slug))
    return 0


def _report(problems: Iterable[Problem], *, strict: bool = False, stream: TextIO | None = None) -> int:
    """Print problems in order of file and line; 1 if one of them is an error, or when strict a warning."""
    found = sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.message))
    for problem in found:
        print(f"{problem.severity}: {problem}", file=stream or sys.stderr)
    failing = {"error", "warning"} if strict else {"error"}
    return int(any(problem.severity in failing for problem in found))


@contextmanager
def _input(path: Path | None) -> Iterator[tuple[str, Iterable[str]]]:
    """The name and the lines of a file, or of standard input."""
    if path is None:
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        yield "<stdin>", sys.stdin
        return
    if not path.is_file():
        raise GeneratorError(f'there is no file "{path}"')
    with path.open(encoding="utf-8", errors="replace") as lines:
        yield str(path), lines


def _print(record: Record) -> None:
    print(json.dumps(record, ensure_ascii=False))


def _complain(message: str) -> None:
    print(message, file=sys.stderr)


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}" is no date like 2022-06-24') from None


def _verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], int],
    summary: str,
    example: str,
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def _add_config(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--config", type=Path, default=Path(CONFIG), help="the configuration of the site (default: %(default)s)"
    )

"""Problems as people, pull requests and programs read them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from generator.model import Problem, Severity

_COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
"""What GitHub calls a severity; https://docs.github.com/actions, "Workflow commands"."""

_WIDEST = 120


def text_format(problems: Sequence[Problem], *, root: Path) -> Iterator[str]:
    """A line for each problem and, where the place is narrow, the line of the file with a caret below it."""
    for problem in problems:
        yield f"{problem.severity}: {problem}"
        yield from _excerpt(problem, root)


def github_format(problems: Sequence[Problem], *, root: Path) -> Iterator[str]:  # noqa: ARG001 - all formats are called alike
    """Workflow commands, which GitHub shows in a pull request beside the line."""
    for problem in problems:
        place = {"file": problem.path, "line": problem.line, "col": problem.column}
        properties = ",".join(f"{name}={_property(str(value))}" for name, value in place.items() if value)
        message = " ".join(part for part in (problem.message, problem.remedy) if part)
        yield f"::{_COMMANDS[problem.severity]} {properties}::{_data(message)}"


def record(problem: Problem) -> dict[str, object]:
    """A problem as an object of JSON."""
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity,
        "message": problem.message,
        "remedy": problem.remedy,
    }


FORMATS: Mapping[str, Callable[..., Iterator[str]]] = {"text": text_format, "github": github_format}
"""How `briefings check` can print problems, beside JSON."""


def summary(problems: Sequence[Problem]) -> str:
    """How many problems there are of each kind, in words."""
    counts = {name: sum(problem.severity == name for problem in problems) for name in ("error", "warning", "note")}
    said = [f"{count} {name}{'' if count == 1 else 's'}" for name, count in counts.items() if count]
    return ", ".join(said) or "Nothing is wrong."


def _excerpt(problem: Problem, root: Path) -> Iterator[str]:
    if problem.line is None or problem.column is None:
        return
    lines = (root / problem.path).read_text(encoding="utf-8-sig", errors="replace").splitlines()
    if problem.line <= len(lines):
        line = lines[problem.line - 1].replace("\t", " ")
        cut = max(0, problem.column - _WIDEST // 2)
        margin = f"{problem.line:>6} | "
        yield f"{margin}{line[cut : cut + _WIDEST]}"
        yield f"{' ' * (len(margin) - 2)}| {' ' * (problem.column - 1 - cut)}^"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

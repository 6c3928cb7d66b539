"""A folder -> the files of its articles, and which others an editor may take for articles."""

import os
from pathlib import Path

from generator.model import Problem
from generator.yaml_lines import shown_path

SUFFIXES = frozenset({".md", ".txt"})


def article_files(folder: Path, *, root: Path) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """The files of articles below a folder, sorted by path, and a problem for each file that is passed over.

    Hidden files and folders are passed over without a word. A link counts as what it leads to, unless that is outside
    of the folder: nothing is published that nobody put there.

    Args:
        folder: where the articles are.
        root: the folder that paths in problems start from.
    """
    found: list[Path] = []
    problems: list[Problem] = []
    for file in sorted(folder.rglob("*"), key=lambda file: file.relative_to(folder).as_posix()):
        if _is_hidden(file.relative_to(folder)):
            continue
        if problem := _bad_link(file, folder, path=shown_path(file, root=root)):
            problems.append(problem)
        elif file.is_file() and file.suffix.lower() in SUFFIXES:
            found.append(file)
        elif file.is_file():
            problems.append(_unread(shown_path(file, root=root)))
    return tuple(found), tuple(problems)


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _bad_link(file: Path, folder: Path, *, path: str) -> Problem | None:
    if not file.is_symlink():
        return None
    if not file.exists():
        return Problem(path, None, "the link leads to no file.", "Put the file in its place or delete it.", "error")
    if not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(folder)):
        message = "the link leads out of the folder of articles and is not followed."
        return Problem(path, None, message, "Put the file itself in its place.", "error")
    return None


def _unread(path: str) -> Problem:
    message = "the file is no .txt or .md and is not read."
    return Problem(path, None, message, "Save its text as one of them or move it to another folder.")

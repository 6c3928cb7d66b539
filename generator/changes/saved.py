"""Changes on disk: what `briefings diff --save` wrote becomes a page of the site.

The page is made from a file that is kept with the articles, not from git, so that a shallow clone builds the same site.
"""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from generator.changes.compare import Change, Changes, Corrected
from generator.model import Problem
from generator.whole_files import write_whole

SAVED = "changes.json"
"""The file, in the folder that editors write in."""


def save_changes(changes: Changes, docs: Path) -> Path:
    """Write the changes into the folder `docs`; returns the path."""
    path = docs / SAVED
    write_whole(path, json.dumps(changes.record(), ensure_ascii=False, indent=1).encode() + b"\n")
    return path


def read_changes(docs: Path, *, root: Path) -> tuple[Changes | None, tuple[Problem, ...]]:
    """The changes that were saved, if any were; a file that cannot be read is a problem, and there is no page."""
    path = docs / SAVED
    if not path.is_file():
        return None, ()
    try:
        return _changes(json.loads(path.read_text(encoding="utf-8"))), ()
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        message = f"this is no list of changes: {error}."
        remedy = "Write it anew with `briefings diff REVISION --save`, or delete it."
        return None, (Problem(path.relative_to(root).as_posix(), None, message, remedy),)


def _changes(record: Mapping[str, Any]) -> Changes:
    kinds = {each.name for each in fields(Changes)} - {"since", "corrections"}
    return Changes(
        since=str(record["since"]),
        corrections=tuple(
            Corrected(**{**each, "date": dt.date.fromisoformat(each["date"])}) for each in record["corrections"]
        ),
        **{kind: tuple(Change(**each) for each in record[kind]) for kind in sorted(kinds)},
    )

"""An entry of an editors' file against its shape: pydantic checks, and what is wrong is said in an editor's words.

A mistake in an optional part leaves out that part only, because a published actor must not vanish over a mistyped
link. A mistake in a part that the entry cannot do without leaves out the entry.
"""

import copy
import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar, TypeAlias, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError

from generator.model import Problem
from generator.yaml_lines import Lines, read_yaml, shown_path

Place: TypeAlias = tuple[str | int, ...]

MOST_QUESTIONS = 10
"""How often to ask `did_you_mean` about a large register, where each time takes a tenth of a second."""

_MESSAGES: Mapping[str, tuple[str, str]] = {
    "missing": ("{what} is missing.", "Add it."),
    "string_type": ("{what} must be text.", "Write words, without keys or dashes."),
    "string_too_short": ("{what} is empty.", "Write it, or delete it."),
    "string_pattern_mismatch": ("{what} is no web address.", 'Begin it with "https://".'),
    "tuple_type": ("{what} must be a list.", 'Begin each of its lines with "- ", or write it as [one, two].'),
    "too_short": ("{what} has fewer than {min_length} entries.", "Add what is missing."),
    "dict_type": ("{what} must have keys.", 'Write it in lines such as "key: value".'),
    "model_type": ("{what} must have keys.", 'Write it in lines such as "key: value".'),
    "int_parsing": ("{what} must be a whole number.", "Write it in digits."),
    "greater_than_equal": ("{what} is below {ge}.", "Write {ge} or more."),
    "less_than_equal": ("{what} is above {le}.", "Write {le} or less."),
    "bool_parsing": ("{what} must be true or false.", "Write true or false."),
}
"""What pydantic calls an error, as an editor would put it, with the remedy."""


class Entry(BaseModel):
    """The shape of an entry, or of a part of one; a key without a value counts as not written."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    nullable: ClassVar[frozenset[str]] = frozenset()
    """Keys whose `null` says something."""

    @model_validator(mode="before")
    @classmethod
    def _drop_unwritten(cls, value: object) -> object:
        if not isinstance(value, dict):
            return value
        return {key: part for key, part in value.items() if part is not None or key in cls.nullable}


E = TypeVar("E", bound=Entry)


def mistake(message: str, remedy: str) -> PydanticCustomError:
    """The error for a validator of ours to raise."""
    return PydanticCustomError("mistake", "{message}", {"message": message, "remedy": remedy})


def did_you_mean(written: str, known: Iterable[str]) -> str:
    """The question that names the likely meant one of `known`; empty where none is near."""
    near = difflib.get_close_matches(written, sorted(known), n=1, cutoff=0.7)
    return f'Did you mean "{near[0]}"?' if near else ""


def read_entries(
    file: Path, shape: type[E], *, root: Path, whole: bool = False
) -> tuple[tuple[tuple[E, Lines], ...], tuple[Problem, ...]]:
    """The entries of a file that fit their shape, each with its lines, and what is wrong with the others.

    Args:
        file: a YAML file that holds a list, or is missing.
        shape: what each entry of the list must look like.
        root: the folder that the paths in problems start from.
        whole: leave out an entry for a mistake in any of its parts.
    """
    content, lines, problems = read_yaml(file, root=root)
    path = shown_path(file, root=root)
    if content is None:
        return (), problems
    if not isinstance(content, list):
        message, remedy = "the file must be a list.", 'Begin each entry with "- ".'
        return (), (*problems, Problem(path, lines.line, message, remedy, "error"))
    checked = [
        check_entry(value, shape, place, path=path, whole=whole)
        for value, place in zip(content, lines.children.values(), strict=True)
    ]
    kept = tuple((entry, place) for entry, place, _ in checked if entry is not None)
    return kept, (*problems, *(problem for *_, found in checked for problem in found))


def check_entry(
    value: object, shape: type[E], lines: Lines, *, path: str, whole: bool = False
) -> tuple[E | None, Lines, tuple[Problem, ...]]:
    """The entry that a value is without its mistaken parts, its lines without theirs, and a problem for each.

    The entry is None where too little is left.

    Args:
        value: what was read from YAML.
        shape: what it must look like.
        lines: where the value and its parts stand.
        path: the file, for problems.
        whole: leave out the entry for a mistake in any part.
    """
    problems: tuple[Problem, ...] = ()
    while True:
        try:
            return shape.model_validate(value), lines, problems
        except ValidationError as failed:
            errors = _first_causes(failed.errors(include_url=False))
        # Later rounds only find what the parts left out by the first round leave missing: that is no news.
        problems = problems or tuple(_problem(error, shape, lines, path=path) for error in errors)
        mistaken = {_written_place(value, error["loc"]) for error in errors}
        if whole or () in mistaken:
            return None, lines, problems
        value = copy.deepcopy(value)
        for place in sorted(mistaken, reverse=True):  # from the end, so that list indexes stay right
            _delete(value, place)
            lines = lines.without(*place)


def _first_causes(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """The errors without lists that are too short only because entries of theirs are mistaken."""
    places = [error["loc"] for error in errors]
    return [
        error
        for error, place in zip(errors, places, strict=True)
        if error["type"] != "too_short" or not any(other[: len(place)] == place != other for other in places)
    ]


def _written_place(value: Any, loc: Place) -> Place:
    """As much of a pydantic location as the value has; for a missing key, the part that lacks it."""
    place: list[str | int] = []
    for key in loc:
        written = key in value if isinstance(value, dict) else isinstance(value, list)
        if not written:
            break
        place.append(key)
        value = value[key]
    return tuple(place)


def _delete(value: Any, place: Place) -> None:
    *parents, last = place
    for key in parents:
        value = value[key]
    del value[last]


def _problem(error: ErrorDetails, shape: type[Entry], lines: Lines, *, path: str) -> Problem:
    message, remedy = _words(error, shape)
    return Problem(path, lines.of(*error["loc"]), message, remedy, "error")


def _words(error: ErrorDetails, shape: type[Entry]) -> tuple[str, str]:
    """What is wrong and what to do, for one of pydantic's errors."""
    loc, kind, context = error["loc"], error["type"], error.get("ctx", {})
    what = _what(loc)
    if kind == "mistake":
        return context["message"], context["remedy"]
    if kind == "extra_forbidden":
        known = _keys(_shape_at(shape, loc[:-1]))
        return f"unknown key {what}.", did_you_mean(str(loc[-1]), known) or f"Known here: {', '.join(known)}."
    if kind == "literal_error":
        known = re.findall(r"'([^']*)'", context["expected"])
        written = str(error["input"])
        return f'{what} cannot be "{written}".', did_you_mean(written, known) or f"Write one of: {', '.join(known)}."
    message, remedy = _MESSAGES.get(kind, ("{what} cannot be read.", "See the guide to this file."))
    return message.format(what=what, **context), remedy.format(**context)


def _what(loc: Place) -> str:
    """A location as an editor would call it."""
    if not loc:
        return "the entry"
    if isinstance(loc[-1], int):
        return f"entry {loc[-1] + 1} of {_what(loc[:-1])}"
    return f'"{loc[-1]}"'


def _keys(shape: type[Entry]) -> list[str]:
    return [field.alias or name for name, field in shape.model_fields.items()]


def _shape_at(shape: type[Entry], loc: Place) -> type[Entry]:
    """The shape of a part of an entry."""
    for key in loc:
        for name, field in shape.model_fields.items():
            if key == (field.alias or name):
                shape = next(_shapes_in(field.annotation), shape)
    return shape


def _shapes_in(annotation: Any) -> Iterator[type[Entry]]:
    """The shapes that a type annotation speaks of, such as `Role` in `tuple[Role, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        yield annotation
    for part in get_args(annotation):
        yield from _shapes_in(part)

"""YAML as editors write it, read with the line of every key and entry; the only importer of PyYAML's loader.

Plain words stay the text that was typed: `2022-03`, `no`, `on` and `012` mean what they say. Only `null`, `~` and
nothing at all are None. Whoever validates turns text into numbers and truth values.

What a file for people does not need is refused with its line, and the rest is read: keys written twice, aliases
(which also make YAML bombs), a second document. Python objects are never made, whatever a tag asks for.
"""

import codecs
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from generator.model import Problem

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml where PyYAML was built with it; the base loader resolves nothing, so scalars stay text."""

NULLS = frozenset({"", "~", "null"})
DEEPEST = 50
"""Lists in lists beyond any use; deeper text would exhaust Python's stack."""

_OTHER_LINE_BREAKS = str.maketrans({"\u0085": " ", "\u2028": " ", "\u2029": " "})
"""Line breaks to YAML 1.1 but to no editor, so they come unseen with pasted text and would shift every line."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Where a value stands in its file, and where each of its keys or entries does."""

    line: int = 1
    children: Mapping[str | int, "Lines"] = field(default_factory=dict)

    def of(self, *keys: str | int) -> int:
        """The line of a nested key, as in `lines.of(3, "names", 0)`; of its nearest parent where it is not written."""
        here = self
        for key in keys:
            if key not in here.children:
                break
            here = here.children[key]
        return here.line

    def without(self, key: str | int, *deeper: str | int) -> "Lines":
        """The lines of the value without a nested key or entry; the entries of a list after it move up."""
        if deeper:
            return Lines(self.line, {**self.children, key: self.children[key].without(*deeper)})
        kept = [(other, child) for other, child in self.children.items() if other != key]
        is_list = isinstance(key, int)
        return Lines(self.line, {at if is_list else other: child for at, (other, child) in enumerate(kept)})


Loaded: TypeAlias = tuple[object | None, Lines, tuple[Problem, ...]]


def shown_path(file: Path, *, root: Path) -> str:
    """A file as problems name it: from `root` where it is inside of it, with slashes."""
    return (file.relative_to(root) if file.is_relative_to(root) else file).as_posix()


def read_yaml(file: Path, *, root: Path) -> Loaded:
    """The content of a YAML file with its lines; a file that is not there is as good as an empty one.

    Args:
        file: the file to read, as UTF-8.
        root: the folder that the paths in problems start from.
    """
    path = shown_path(file, root=root)
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        return None, Lines(), ()
    except OSError as error:
        message = f"the file cannot be read ({error.strerror})."
        return None, Lines(), (Problem(path, None, message, "Make it a file that you may read.", "error"),)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, Lines(), (_wrong_encoding(raw, error, path=path),)
    return load_yaml(text, path=path)


def load_yaml(text: str, *, path: str, first_line: int = 1) -> Loaded:
    """The value of a YAML text, the lines of its keys, and what is wrong with it; None where nothing can be read.

    Args:
        text: the YAML, with any newlines.
        path: the file it is from, for problems.
        first_line: the line of the file that the text begins on, for front matter.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").translate(_OTHER_LINE_BREAKS)
    if control := yaml.reader.Reader.NON_PRINTABLE.search(text):
        line = first_line + text.count("\n", 0, control.start())
        message = f"the character U+{ord(control[0]):04X} cannot stand in a text file."
        return None, Lines(first_line), (Problem(path, line, message, "Delete it.", "error"),)
    document = _Document(text, path=path, first_line=first_line)
    try:
        value, lines = document.read()
    except yaml.MarkedYAMLError as error:
        return None, Lines(first_line), (*document.problems, _syntax(error, text, path=path, first_line=first_line))
    return value, lines, tuple(document.problems)


class _Document:
    """One walk over the parser's events, which builds the value and its lines together."""

    def __init__(self, text: str, *, path: str, first_line: int) -> None:
        self.problems: list[Problem] = []
        self._path = path
        self._first_line = first_line
        self._events: Iterator[Any] = yaml.parse(text, Loader=LOADER)

    def read(self) -> tuple[object | None, Lines]:
        """The value of the first document."""
        value, lines = None, Lines(self._first_line)
        for seen, start in enumerate(event for event in self._events if isinstance(event, yaml.DocumentStartEvent)):
            if seen:
                self._report(start, 'a second document begins at "---" and is not read.', "Delete the line.")
                break
            value, lines = self._value(next(self._events), depth=0)
        return value, lines

    def _value(self, event: Any, *, depth: int) -> tuple[object | None, Lines]:
        if depth > DEEPEST:
            raise yaml.MarkedYAMLError(problem="nested too deep", problem_mark=event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            self._report(event, f'the alias "*{event.anchor}" is not followed.', "Write the value itself here.")
            return None, Lines(self._line(event))
        if event.tag is not None:
            self._report(event, f'the tag "{event.tag}" means nothing here.', "Delete it.", severity="warning")
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, depth=depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth=depth)
        plain = not event.style
        return None if plain and event.value in NULLS else event.value, Lines(self._line(event))

    def _sequence(self, start: Any, *, depth: int) -> tuple[object, Lines]:
        values: list[object] = []
        children: dict[str | int, Lines] = {}
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            value, children[len(values)] = self._value(event, depth=depth + 1)
            values.append(value)
        return values, Lines(self._line(start), children)

    def _mapping(self, start: Any, *, depth: int) -> tuple[object, Lines]:
        values: dict[str, object] = {}
        children: dict[str | int, Lines] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            line = self._line(event)
            key, _ = self._value(event, depth=depth + 1)
            value, below = self._value(next(self._events), depth=depth + 1)
            if not isinstance(key, str):
                remedy = "Put braces and brackets that are part of a text in quotation marks."
                self._report(event, "a key must be a word.", remedy)
            elif key in values:
                message = f'the key "{key}" was already given on line {children[key].line}.'
                self._report(event, message, "Delete one of the two; the first is used.")
            else:
                values[key], children[key] = value, Lines(line, below.children)
        return values, Lines(self._line(start), children)

    def _line(self, event: Any) -> int:
        return int(event.start_mark.line) + self._first_line

    def _report(self, event: Any, message: str, remedy: str, *, severity: Any = "error") -> None:
        self.problems.append(Problem(self._path, self._line(event), message, remedy, severity))


@dataclass(frozen=True, slots=True)
class _Mistake:
    """What an editor did when PyYAML says `sign`; `at_start` where the mistake is before the place PyYAML names."""

    sign: str
    message: str
    remedy: str
    at_start: bool = False


_MISTAKES = (
    _Mistake("violates indentation", "a tab is used to indent", "Indent with spaces."),
    _Mistake(
        "mapping values are not allowed",
        "a colon is not expected here",
        'Put a value that contains ": " in quotation marks, or align the key with the keys around it.',
    ),
    _Mistake("could not find expected ':'", "the colon after a key is missing", 'Write "key: value".', at_start=True),
    _Mistake("unexpected end of stream", "a quotation mark is not closed", "Close it.", at_start=True),
    _Mistake("',' or ']'", "a list in brackets is not closed", 'Close it with "]".', at_start=True),
    _Mistake("',' or '}'", "a brace is not closed", 'Close it with "}".', at_start=True),
    _Mistake(
        "'-' indicator",
        'an entry of the list is expected, a line that begins with "- "',
        "Begin the line with a dash, or indent it as far as the keys of the entry above.",
    ),
    _Mistake(
        "did not find expected key",
        "a key of the entry above is expected",
        "Align the line with the keys above it; put a value that contains quotation marks in single ones.",
    ),
    _Mistake("cannot start any token", "a value cannot begin like this", "Put it in quotation marks.", at_start=True),
    _Mistake("alphabetic or numeric", "a value cannot begin like this", "Put it in quotation marks.", at_start=True),
    _Mistake("undefined tag handle", "a value cannot begin like this", "Put it in quotation marks.", at_start=True),
    _Mistake("escape", "a backslash has a meaning here", "Use single quotation marks.", at_start=True),
    _Mistake("nested too deep", "lists stand too deep in other lists", "Write it flat."),
)
_UNKNOWN_MISTAKE = _Mistake("", "this cannot be read as YAML", "Look for a missing colon, space or quotation mark.")


def _syntax(error: yaml.MarkedYAMLError, text: str, *, path: str, first_line: int) -> Problem:
    """The problem behind a syntax error, in the words of the table above and at the place of the mistake."""
    said = error.problem or ""
    mistake = next((mistake for mistake in _MISTAKES if mistake.sign in said), _UNKNOWN_MISTAKE)
    mark = error.context_mark if mistake.at_start and error.context_mark else error.problem_mark
    if mark is None:
        return Problem(path, first_line, f"{mistake.message}.", mistake.remedy, "error")
    rows = text.split("\n")
    row = min(mark.line, len(rows) - 1)  # libyaml counts the end of the text as a line of its own
    line = rows[row]
    if mistake.sign == "cannot start any token" and line[mark.column : mark.column + 1] == "\t":
        mistake = _MISTAKES[0]
    before, after = line[: mark.column].strip(), line[mark.column :].strip()
    place = f'after "{before[-60:]}"' if before and not mistake.at_start else f'at "{after[:60]}"'
    column = min(mark.column, len(line)) + 1
    return Problem(path, row + first_line, f"{mistake.message}, {place}.", mistake.remedy, "error", column)


def _wrong_encoding(raw: bytes, error: UnicodeDecodeError, *, path: str) -> Problem:
    """The problem of a file that is not UTF-8, at the first byte that shows it."""
    line = raw.count(b"\n", 0, error.start) + 1
    utf_16 = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    found = "UTF-16" if utf_16 else f"in another encoding (byte 0x{raw[error.start]:02X})"
    return Problem(path, line, f"the file is {found}, not UTF-8.", "Save it as UTF-8.", "error")

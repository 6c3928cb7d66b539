"""The YAML at the head of an article: found, read, checked, and the rest of the text left as it is.

Nothing in it can lose an article: a value that cannot be used is reported with its line and left out, broken YAML is
read entry by entry, and a text that merely begins with a rule of hyphens is a text.
"""

import copy
import datetime as dt
import difflib
import itertools
import re
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from generator.model import Problem
from generator.yaml_lines import Lines, load_yaml

_FENCED = re.compile(r"---[ \t]*\n(?P<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_OPEN = re.compile(r"---[ \t]*\n(?P<yaml>(?:(?:[\w-]+[ \t]*:(?=\s|\Z)|[ \t]+\S|- ).*(?:\n|\Z))+)")
"""Keys, and what is indented below them, up to a blank line or running text."""
_TEXT_BELOW = re.compile(r"\n[ \t]*\n(?![\w-]+[ \t]*:\s|- |#)\S")
_TOP_KEY = re.compile(r"^[\w-]+[ \t]*:(?=\s|$)", re.MULTILINE)

_EXAMPLES = {
    "title": "title: A headline",
    "date": "date: 2022-06-24",
    "source": "source: {publisher: The Paper, url: https://example.org/story}",
    "sources": "sources: [{publisher: The Paper, url: https://example.org/story}]",
    "lang": "lang: en",
    "description": "description: One or two sentences.",
    "tags": "tags: [energy, trade]",
    "status": "status: draft",
    "slug": "slug: a-short-name",
    "corrections": "corrections: [{date: 2022-06-25, text: What was wrong.}]",
}


def _day(value: object) -> object:
    """The day of an ISO date or date-time; what else was written is left for the check to refuse."""
    if not isinstance(value, str):
        return value
    return dt.datetime.fromisoformat(value.strip().upper()).date()


def _created(value: object) -> object:
    return value if isinstance(value, dict) else {"created": value}


def _publisher(value: object) -> object:
    if not isinstance(value, str):
        return value
    return {"url" if re.match(r"https?://", value) else "publisher": value}


def _list(value: object) -> object:
    """What stands alone as a list of one; words between commas as a list."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return [value] if isinstance(value, dict) else value


Day = Annotated[dt.date, BeforeValidator(_day)]
Words = Annotated[str, StringConstraints(strip_whitespace=True)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Dates(_Strict):
    """When an article was published, and when it was changed last."""

    created: Day | None = None
    updated: Day | None = None


class SourceFields(_Strict):
    """Where an article was published first, as in `model.Source`."""

    publisher: Words = ""
    author: Words = ""
    url: Words = ""
    archive_url: Words = ""
    licence: Words = ""


class CorrectionFields(_Strict):
    """A published correction, as in `model.Correction`."""

    date: Day
    text: Words


AnySource = Annotated[SourceFields, BeforeValidator(_publisher)]


class FrontMatter(_Strict):
    """What an editor can say about an article; every key may be left out."""

    title: Words = ""
    date: Annotated[Dates, BeforeValidator(_created)] = Dates()
    source: AnySource = SourceFields()
    sources: Annotated[tuple[AnySource, ...], BeforeValidator(_list)] = ()
    lang: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = ""
    description: Words = ""
    tags: Annotated[tuple[Words, ...], BeforeValidator(_list)] = ()
    status: Annotated[
        Literal["published", "draft"], BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value)
    ] = "published"
    slug: Words = ""
    corrections: Annotated[tuple[CorrectionFields, ...], BeforeValidator(_list)] = ()


_NESTED: dict[str, type[BaseModel]] = {
    "date": Dates,
    "source": SourceFields,
    "sources": SourceFields,
    "corrections": CorrectionFields,
}


def split_front_matter(text: str, *, path: str) -> tuple[FrontMatter, Lines, str, tuple[Problem, ...]]:
    r"""The front matter of a text, the lines of its keys, the text after it, and what is wrong.

    Args:
        text: the whole file, newlines as `\n`.
        path: the file, for problems.
    """
    fenced = _FENCED.match(text)
    if not fenced:
        return _unclosed(text, path=path)
    values, lines, problems = load_yaml(fenced["yaml"], path=path, first_line=2)
    if not isinstance(values, dict):
        if fenced["yaml"].strip() and not (problems and _names_a_key(fenced["yaml"])):
            return FrontMatter(), Lines(), text, ()
        if _TEXT_BELOW.search(fenced["yaml"]):
            return _unclosed(text, path=path)
        values, lines = _entry_by_entry(fenced["yaml"], path=path)
    front_matter, more = _checked(values, lines, path=path)
    return front_matter, lines, text[fenced.end() :], (*problems, *more)


def _unclosed(text: str, *, path: str) -> tuple[FrontMatter, Lines, str, tuple[Problem, ...]]:
    """What can be used of front matter that goes over into the text, if the text begins with a known key below `---`.

    Hyphens further down are a rule between paragraphs then.
    """
    opened = _OPEN.match(text)
    if not opened or not _names_a_key(opened["yaml"].partition("\n")[0]):
        return FrontMatter(), Lines(), text, ()
    values, lines = _entry_by_entry(opened["yaml"], path=path)
    front_matter, problems = _checked(values, lines, path=path)
    problem = Problem(path, 1, "the front matter is not closed.", 'Write a line "---" below its last key.')
    return front_matter, lines, text[opened.end() :], (problem, *problems)


def _names_a_key(yaml: str) -> bool:
    return any(key.rstrip(": \t").lower() in FrontMatter.model_fields for key in _TOP_KEY.findall(yaml))


def _entry_by_entry(yaml: str, *, path: str) -> tuple[dict[str, object], Lines]:
    """What can be read of broken YAML when each top-level key stands for itself, and a lone line for its words."""
    starts = [key.start() for key in _TOP_KEY.finditer(yaml)]
    values: dict[str, object] = {}
    children: dict[str | int, Lines] = {}
    for start, end in itertools.pairwise([*starts, len(yaml)]):
        line = 2 + yaml.count("\n", 0, start)
        key, _, written = yaml[start:end].partition(":")
        entry, _, problems = load_yaml(yaml[start:end], path=path, first_line=line)
        if isinstance(entry, dict) and not problems:
            values = {**entry, **values}
        elif "\n" not in written.strip():
            values.setdefault(key.strip(), written.strip(" \n\"'"))
        children.setdefault(key.strip(), Lines(line))
    return values, Lines(2, children)


def _checked(values: dict[str, Any], lines: Lines, *, path: str) -> tuple[FrontMatter, tuple[Problem, ...]]:
    """The values that can be used, and a problem for each that cannot."""
    values = {key: value for key, value in copy.deepcopy(values).items() if value is not None}
    problems: tuple[Problem, ...] | None = None
    while True:
        try:
            return FrontMatter.model_validate(values), problems or ()
        except ValidationError as error:
            errors = error.errors()
        if problems is None:
            problems = tuple(sorted((_problem(detail, lines, path=path) for detail in errors), key=_line))
        for detail in errors:
            _take_out(values, detail["loc"])


def _take_out(values: dict[str, Any], keys: tuple[int | str, ...]) -> None:
    """Take a nested key out of `values`; all that is under the top-level key where the nested one is not written."""
    inner: Any = values
    for key in keys[:-1]:
        if isinstance(inner, list) and isinstance(key, int):
            inner = inner[key]
        else:
            inner = inner.get(key) if isinstance(inner, dict) else None
    if isinstance(inner, dict) and keys[-1] in inner:
        del inner[keys[-1]]
    else:
        values.pop(str(keys[0]), None)


def _line(problem: Problem) -> int:
    return problem.line or 0


def _problem(detail: ErrorDetails, lines: Lines, *, path: str) -> Problem:
    keys = detail["loc"]
    line = lines.of(*keys)
    if detail["type"] == "extra_forbidden":
        return Problem(path, line, f'the key "{keys[-1]}" is not known.', _likely(str(keys[-1]), keys[:-1]))
    written = str(detail["input"])
    shown = written if len(written) <= 60 else written[:60] + "…"
    message = f'the value of "{keys[0]}" cannot be used: {shown}.'
    return Problem(path, line, message, f'Write it as in "{_EXAMPLES[str(keys[0])]}".')


def _likely(key: str, parents: tuple[int | str, ...]) -> str:
    """What the editor may have meant by an unknown key."""
    if not parents and key in SourceFields.model_fields:
        return 'Put it under "source:".'
    known = list(_NESTED.get(str(parents[0]), FrontMatter).model_fields if parents else FrontMatter.model_fields)
    close = difflib.get_close_matches(key.lower(), known, n=1)
    return f'Did you mean "{close[0]}"?' if close else f"Known keys are {', '.join(known)}."

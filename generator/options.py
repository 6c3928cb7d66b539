"""What may stand under `briefings:` in `mkdocs.yml`: each option with the values that it can have.

An option that does not exist, or has an impossible value, is reported with its line, and the default holds.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from typing import Any

from generator.knowledge.languages import is_language
from generator.model import Problem
from generator.settings import Evidence
from generator.yaml_lines import Lines


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a site as arguments of `Settings`, and for each option what is wrong with it."""

    chosen: Mapping[str, Any] = field(default_factory=dict)
    problems: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Mistake:
    """Something that is wrong with the value of an option, or with what stands in it under `keys`."""

    message: str
    remedy: str
    keys: tuple[str, ...] = ()


Checked = tuple[Any, list[_Mistake]]


def read_options(written: Mapping[str, object], lines: Lines, path: str) -> Options:
    """Check the options that are `written` in the file `path`, where they stand at `lines`."""
    chosen: dict[str, Any] = {}
    problems: dict[str, tuple[Problem, ...]] = {}
    for name, value in written.items():
        check = CHECKS.get(name, _unknown)
        usable, mistakes = check(name, value) if value is not None or name not in CHECKS else (None, [])
        if usable is not None:
            chosen[name] = usable
        if mistakes:
            problems[name] = tuple(
                Problem(path, lines.of(name, *mistake.keys), mistake.message, mistake.remedy) for mistake in mistakes
            )
    return Options(chosen, problems)


def _unknown(name: str, value: object) -> Checked:  # noqa: ARG001 - whatever its value is
    close = get_close_matches(str(name), OPTIONS, n=1)
    remedy = f'Did you mean "{close[0]}"?' if close else f"There are: {', '.join(OPTIONS)}."
    return None, [_Mistake(f'unknown option "{name}" of the briefings plugin.', remedy)]


def _text(name: str, value: object) -> Checked:
    if isinstance(value, str) and value.strip():
        return value, []
    return None, [_Mistake(f"`{name}` must be text.", "Write words; put those that YAML takes for others in quotes.")]


def _language(name: str, value: object) -> Checked:
    tag = _tag(value)
    return (tag, []) if is_language(tag) else (None, [_no_language(value, name)])


def _pipelines(name: str, value: object) -> Checked:
    if not isinstance(value, Mapping):
        remedy = f'Write "{name}: {{es: es_core_news_md}}", a language and its pipeline.'
        return None, [_Mistake(f"`{name}` must name a pipeline for each language.", remedy)]
    value = {_tag(key): pipeline for key, pipeline in value.items()}
    mistakes = list(_bad_pipelines(name, value))
    bad = {key for mistake in mistakes for key in mistake.keys}
    return {tag: pipeline for tag, pipeline in value.items() if tag not in bad}, mistakes


def _bad_pipelines(name: str, value: Mapping[Any, object]) -> Iterator[_Mistake]:
    for tag, pipeline in value.items():
        if not is_language(tag):
            yield _no_language(tag, name, tag)
        elif not isinstance(pipeline, str) or not pipeline.strip():
            yield _Mistake(f'the pipeline of "{tag}" must be text.', "Name an installed spaCy pipeline.", (tag,))


def _tag(value: object) -> object:
    """A language tag as YAML gives it, which takes Norwegian for a refusal."""
    return "no" if value is False else value


def _evidence(name: str, value: object) -> Checked:
    known = [part.name for part in fields(Evidence)]
    if not isinstance(value, Mapping):
        remedy = f'Write "{name}: {{{known[0]}: 2}}"; there are {", ".join(known)}.'
        return None, [_Mistake(f"`{name}` must say how much of what is enough.", remedy)]
    mistakes = [
        _Mistake(f'"{part}" under `{name}` is unknown.', f"There are {', '.join(known)}.", (part,))
        if part not in known
        else _Mistake(f'"{part}" under `{name}` must be a whole number from 1.', "Write it in digits.", (part,))
        for part, number in value.items()
        if part not in known or not _is_count(number)
    ]
    bad = {key for mistake in mistakes for key in mistake.keys}
    return Evidence(**{part: int(number) for part, number in value.items() if part not in bad}), mistakes


def _share(name: str, value: object) -> Checked:
    try:
        share = float(str(value))
    except ValueError:
        share = -1.0
    if 0 <= share <= 1:
        return share, []
    return None, [_Mistake(f"`{name}` must be a number from 0 to 1.", f'Write "{name}: 0.9".')]


def _is_count(value: object) -> bool:
    """Whether it is a whole number from 1, as MkDocs reads one or as it is written."""
    return str(value).isdecimal() and int(str(value)) > 0


def _no_language(value: object, name: str, *keys: Any) -> _Mistake:
    message = f'"{value}" under `{name}` is no language tag.'
    return _Mistake(
        message, 'Write one such as "en", "es" or "pt-BR", in quotes where YAML takes it for no text.', keys
    )


def _choice(*choices: str) -> Callable[[str, object], Checked]:
    def check(name: str, value: object) -> Checked:
        if value in choices:
            return value, []
        return None, [_Mistake(f'`{name}` cannot be "{value}".', f"Write one of: {', '.join(choices)}.")]

    return check


CHECKS: Mapping[str, Callable[[str, object], Checked]] = {
    "model": _text,
    "models": _pipelines,
    "lang": _language,
    "evidence": _evidence,
    "gold_minimum": _share,
    "search": _choice("pagefind", "theme"),
    "templates": _text,
    "cache": _text,
}
OPTIONS = tuple(CHECKS)
"""The names of all options; what they mean is written in `settings.py`."""

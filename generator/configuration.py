"""mkdocs.yml, as far as it concerns us: read by the commands, which do without MkDocs, and for line numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path

from generator.errors import MissingProjectError
from generator.model import Problem
from generator.settings import Settings
from generator.yaml_lines import Lines, read_yaml

CONFIG = Settings.config
OPTIONS = tuple(option.name for option in fields(Settings) if option.name not in {"name", "config", "directory_urls"})
"""What may stand under `briefings:`; the other settings are MkDocs' own."""


SOURCES = frozenset({"actors.yml", "terms.yml", "events.yml", "decisions.yml"})
"""What editors write beside `articles/`."""


@dataclass(frozen=True, slots=True)
class Project:
    """A site: the folder of its configuration, the folder that editors write in, and what it has chosen."""

    root: Path
    docs: Path
    settings: Settings


def read_project(config: Path) -> tuple[Project, tuple[Problem, ...]]:
    """The site that `config` configures.

    Raises:
        MissingProjectError: there is no such file.
    """
    if not config.is_file():
        raise MissingProjectError(
            f'there is no "{config}". Call the command in the folder of a site, or name it: --config'
        )
    root = config.resolve().parent
    whole, lines, _ = read_yaml(config.resolve(), root=root)
    site = whole if isinstance(whole, Mapping) else {}
    options, place = _plugin_options(site, lines)
    problems = [unknown_option(name, config.name, place.of(name)) for name in options if name not in OPTIONS]
    settings = Settings(
        name=str(site.get("site_name", Settings.name)),
        config=config.name,
        directory_urls=str(site.get("use_directory_urls", "true")).lower() != "false",
        **{name: str(value) for name, value in options.items() if name in OPTIONS and value is not None},
    )
    return Project(root, root / str(site.get("docs_dir", "docs")), settings), tuple(problems)


def is_source(uri: str) -> bool:
    """Whether a file of the documentation folder is written for the generator, and not for readers."""
    return uri.startswith("articles/") or uri in SOURCES


def line_of_option(config: Path, option: str) -> int:
    """The line of `option` under `briefings:`, of the plugin where it is not written, or the first."""
    whole, lines, _ = read_yaml(config, root=config.parent)
    return _plugin_options(whole if isinstance(whole, Mapping) else {}, lines)[1].of(option)


def unknown_option(name: str, path: str, line: int) -> Problem:
    """The problem of an option that does not exist, with the one that was likely meant."""
    close = get_close_matches(name, OPTIONS, n=1)
    remedy = f'Did you mean "{close[0]}"?' if close else f"There are: {', '.join(OPTIONS)}."
    return Problem(path, line, f'unknown option "{name}" of the briefings plugin.', remedy)


def _plugin_options(site: Mapping[str, object], lines: Lines) -> tuple[Mapping[str, object], Lines]:
    """What stands under `briefings:`, in the list or the mapping form of `plugins`, and the lines of it."""
    plugins = site.get("plugins")
    below = lines.children.get("plugins", lines)
    entries = list(enumerate(plugins)) if isinstance(plugins, list) else [("", plugins)]
    for key, entry in entries:
        if isinstance(entry, Mapping) and "briefings" in entry:
            options = entry["briefings"]
            place = (below.children.get(key, below)).children["briefings"]
            return (options if isinstance(options, Mapping) else {}), place
    return {}, below

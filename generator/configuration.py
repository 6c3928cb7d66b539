"""mkdocs.yml, as far as it concerns us: read by the commands, which do without MkDocs, and for line numbers."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from generator.errors import MissingProjectError
from generator.model import Problem
from generator.options import Options, read_options
from generator.settings import Settings
from generator.yaml_lines import Lines, read_yaml

CONFIG = Settings.config

SOURCES = frozenset({"actors.yml", "terms.yml", "events.yml", "decisions.yml", "changes.json", "gold.jsonl"})
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
    written, place = _plugin_options(site, lines)
    options = read_options(written, place, config.name)
    settings = Settings(
        name=str(site.get("site_name", Settings.name)),
        site_url=_site_url(site.get("site_url")),
        config=config.name,
        directory_urls=str(site.get("use_directory_urls", "true")).lower() != "false",
        **options.chosen,
    )
    problems = tuple(chain.from_iterable(options.problems.values()))
    return Project(root, root / str(site.get("docs_dir", "docs")), settings), problems


def _site_url(written: object) -> str:
    """The address of the site; what is none names a variable of the environment, as after MkDocs' `!ENV`."""
    parts = [str(part or "") for part in (written if isinstance(written, list) else [written])]
    found = (part if "://" in part else os.environ.get(part, "") for part in parts)
    return next(filter(None, found), "")


def is_source(uri: str) -> bool:
    """Whether a file of the documentation folder is written for the generator, and not for readers."""
    return uri.startswith("articles/") or uri in SOURCES


def plugin_options(written: Mapping[str, object], config: Path) -> Options:
    """The options that MkDocs has read from `config`, with the lines where they stand in it."""
    return read_options(written, _lines_of_options(config), config.name)


def line_of_option(config: Path, *option: str) -> int:
    """The line of an option, or of a key in it; of what it stands in where it is not written, or the first."""
    return _lines_of_options(config).of(*option)


def _lines_of_options(config: Path) -> Lines:
    whole, lines, _ = read_yaml(config, root=config.parent)
    return _plugin_options(whole if isinstance(whole, Mapping) else {}, lines)[1]


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

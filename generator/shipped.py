"""What comes with the package: templates, beside it in a checkout and inside it in a wheel, and what they need."""

from collections.abc import Iterable
from pathlib import Path

_HERE = Path(__file__).parent
TEMPLATES = next(folder for folder in (_HERE / "templates", _HERE.parent / "templates") if folder.is_dir())

PAGES = TEMPLATES / "pages"
"""Markdown templates of each page kind."""

THEME = TEMPLATES / "theme"
"""HTML overrides, style sheets, scripts and fonts of the theme."""

STYLE_SHEETS = [
    "fonts",
    "tokens",
    "type",
    "frame",
    "marks",
    "cards",
    "briefing",
    "front",
    "lists",
    "timeline",
    "pictures",
    "dossier",
    "search",
    "print",
]
"""Our style sheets, in the order in which they build on each other."""

STYLE_SHEET = "assets/stylesheets/briefings.css"
"""All of them in one file, since a page is drawn only when each file is there."""


def style_sheet(folders: Iterable[Path]) -> str:
    """Our style sheets as one, each from the first folder of the theme that has it."""
    folders = tuple(folders)
    sheets = ((folder / "assets" / "stylesheets" / f"{name}.css" for folder in folders) for name in STYLE_SHEETS)
    found = (next((file for file in files if file.is_file()), None) for files in sheets)
    return "\n".join(file.read_text(encoding="utf-8") for file in found if file)


EXTENSIONS = ("attr_list", "md_in_html")
"""What the page templates are written in, beside plain Markdown."""


def template_folders(site: Path) -> tuple[Path, ...]:
    """Where page templates are looked for: first those of the site, then ours."""
    return (site, PAGES) if site.is_dir() and site.resolve() != PAGES.resolve() else (PAGES,)


def theme_folders(search: str) -> tuple[Path, ...]:
    """What is laid over the theme; a `search` of our own has a folder more."""
    return (THEME,) if search == "theme" else (TEMPLATES / "search", THEME)

"""The templates that come with the package: beside it in a checkout, inside it in a wheel."""

from pathlib import Path

_HERE = Path(__file__).parent
TEMPLATES = next(folder for folder in (_HERE / "templates", _HERE.parent / "templates") if folder.is_dir())

PAGES = TEMPLATES / "pages"
"""Markdown templates of each page kind."""

THEME = TEMPLATES / "theme"
"""HTML overrides, style sheets, scripts and fonts of the theme."""


def template_folders(site: Path) -> tuple[Path, ...]:
    """Where page templates are looked for: first those of the site, then ours."""
    return (site, PAGES) if site.is_dir() and site.resolve() != PAGES.resolve() else (PAGES,)

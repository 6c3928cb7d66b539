"""A page as Markdown, with its front matter."""

from collections.abc import Mapping
from dataclasses import dataclass

import yaml


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """One Markdown page. `uri` is its path in the documentation folder; `hub` that of the page it belongs under.

    `title` is HTML. A page without a hub is one itself and stands in the navigation. `source` is the file that an
    editor would edit.
    """

    uri: str
    title: str
    meta: Mapping[str, object]
    body: str
    hub: str | None = None
    source: str | None = None

    @property
    def markdown(self) -> str:
        """The whole page, with its front matter."""
        head = yaml.safe_dump({"title": self.title, **self.meta}, allow_unicode=True, sort_keys=False)
        return f"---\n{head}---\n\n{self.body}"

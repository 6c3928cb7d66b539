"""A page as Markdown, with its front matter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
"""libyaml where PyYAML was built with it."""

WIDTH = 10**6
"""A line of front matter is not broken, so that it is the same whichever dumper writes it."""


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
        front = {"title": self.title, **self.meta}
        head = yaml.dump(front, Dumper=DUMPER, allow_unicode=True, sort_keys=False, width=WIDTH)
        return f"---\n{head}---\n\n{self.body}"

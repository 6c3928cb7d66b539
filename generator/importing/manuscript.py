"""What becomes of a page, a document or a text before it is a file: front matter and paragraphs."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

import yaml

from generator.read.front_matter import FrontMatter
from generator.slugs import slugify

_SHORTEST = 30
"""Words; less is a headline or a notice, no article."""

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Where a browser may break a word; nobody sees them, and they hide names."""

_WORD = re.compile(r"\w+")
_LETTERS_WITHOUT_SPACES = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Manuscript:
    """An article as it was found: what is said of it, and its text in paragraphs with a blank line between them."""

    front: FrontMatter
    text: str

    @property
    def title(self) -> str:
        """The headline, or the first line."""
        return self.front.title or self.text.strip().partition("\n")[0].lstrip("# ")

    @property
    def date(self) -> dt.date | None:
        """The day of publication."""
        return self.front.date.created

    @property
    def name(self) -> str:
        """What its file is called, without the ending: the date, and the title as part of an address."""
        slug = slugify(self.front.slug or self.title)
        return f"{self.date.isoformat()}-{slug}" if self.date else slug

    @property
    def content(self) -> str:
        """The whole file, with an empty place for a date that was not found."""
        written = _written(self.front)
        head = yaml.safe_dump(written, allow_unicode=True, sort_keys=False, width=120) if written else ""
        undated = "" if self.date else "date:\n"
        return f"---\n{head}{undated}---\n\n{self.text.strip()}\n"

    @property
    def is_long_enough(self) -> bool:
        """Whether this can be an article at all; two letters of a script without spaces count as a word."""
        return len(_WORD.findall(self.text)) + len(_LETTERS_WITHOUT_SPACES.findall(self.text)) // 2 >= _SHORTEST


def seen(text: str) -> str:
    """`text` without the characters that nobody sees."""
    return _UNSEEN.sub("", text)


def _written(front: FrontMatter) -> dict[str, Any]:
    """Front matter as an editor would write it: what is empty is left out, and a date is a day."""
    values = front.model_dump(exclude_defaults=True)
    if set(values.get("date", ())) == {"created"}:
        values["date"] = values["date"]["created"]
    return {
        key: [dict(each) if isinstance(each, dict) else each for each in value] if isinstance(value, tuple) else value
        for key, value in values.items()
    }

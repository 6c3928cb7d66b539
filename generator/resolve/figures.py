"""A figure: a person, organisation or place as one article speaks of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model import Article, Mention, MentionType


@dataclass(frozen=True, eq=False)
class Figure:
    """All mentions of one bearer in an article; `names` counts the forms of the name, in the order of first mention.

    `decided` is the id that an editor linked the mentions to.
    """

    article: Article
    type: MentionType
    mentions: tuple[Mention, ...]
    names: Mapping[str, int]
    decided: str | None = None

    @property
    def age(self) -> tuple[str, str, int]:
        """Sorts figures by the date of their articles, undated ones last, then by place in the text."""
        return str(self.article.date or "undated"), self.article.slug, self.mentions[0].start

"""Markup -> paragraphs: one text for each block, headings and entries of lists marked as in Markdown."""

import re
from collections.abc import Iterator
from typing import Any

from generator.importing.manuscript import seen

HEADINGS = frozenset({"head", "h1", "h2", "h3", "h4", "h5", "h6"})
ITEMS = frozenset({"item", "li"})
CELLS = frozenset({"cell", "td", "th"})
BLOCKS = frozenset(
    [
        "p",
        "div",
        "ab",
        "quote",
        "blockquote",
        "list",
        "ul",
        "ol",
        "table",
        "tr",
        "row",
        "lb",
        "br",
        "body",
        "main",
        "pre",
    ]
)
UNREAD = frozenset({"script", "style", "graphic", "img"})

_MARK_BEFORE = {**dict.fromkeys(HEADINGS, "## "), **dict.fromkeys(ITEMS, "- ")}
_FOOTNOTE_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡])[\])]?")
_AFTER_SENTENCE = re.compile(r"[.,;:!?…\"'”’»)]\s*$")


def paragraphs(root: Any) -> Iterator[str]:
    """The texts of the blocks below `root`, an element tree of HTML or of trafilatura, in their order."""
    walk = _Walk()
    walk.into(root)
    walk.end()
    return iter(walk.found)


class _Walk:
    """One way through the tree, which collects the words of the block that it is in."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._words = ""
        self._mark = ""

    def into(self, element: Any) -> None:
        """Read an element and all below it."""
        tag = element.tag
        if not isinstance(tag, str) or tag in UNREAD or self._is_footnote_mark(element):  # a comment has no name
            return
        is_block = tag in BLOCKS or tag in _MARK_BEFORE
        if is_block:
            self.end()
            self._mark = _MARK_BEFORE.get(tag, self._mark)
        if tag in CELLS and self._words.strip():
            self._words += " | "
        self._words += element.text or ""
        for child in element:
            self.into(child)
            self._words += child.tail or ""
        if is_block:
            self.end()
            self._mark = ""

    def end(self) -> None:
        """Close the block."""
        text = " ".join(seen(self._words).split())
        if text:
            self.found.append(self._mark + text)
            self._mark = ""
        self._words = ""

    def _is_footnote_mark(self, element: Any) -> bool:
        """A number or star set high behind a sentence; behind a unit it is an exponent."""
        is_high = element.tag == "sup" or (element.tag == "hi" and element.get("rend") == "#sup")
        text = "".join(element.itertext()).strip() if is_high else ""
        return is_high and bool(_FOOTNOTE_MARK.fullmatch(text)) and bool(_AFTER_SENTENCE.search(self._words))

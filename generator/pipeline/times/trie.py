"""One regular expression for many words: they share their beginnings, so that where there is none it is soon told."""

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

Tree: TypeAlias = Mapping[str, "Tree"]

_ALSO = {" ": "[ \u00a0]", "-": "[- ]", "'": "['\u2019]"}
"""How else a character may be written."""

_END = ""


def one_of(words: Iterable[str]) -> str:
    """A regular expression that finds the longest of the words."""
    tree: dict[str, dict[str, object]] = {}
    for word in sorted(words):
        node: dict[str, dict[str, object]] = tree
        for character in word:
            node = node.setdefault(character, {})  # type: ignore[assignment]
        node[_END] = {}
    return _expression(tree)  # type: ignore[arg-type]


def _expression(tree: Tree) -> str:
    branches = [
        _ALSO.get(character, re.escape(character)) + _expression(rest) for character, rest in tree.items() if character
    ]
    if not branches:
        return ""
    choice = branches[0] if len(branches) == 1 and _END not in tree else f"(?:{'|'.join(branches)})"
    return f"{choice}?" if _END in tree else choice

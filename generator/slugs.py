"""Addresses out of words: ASCII, lower case, hyphens."""

import re

from generator.alphabet import latin

UNTITLED = "untitled"

_APOSTROPHES = re.compile(r"['`\u2018\u2019\u02bc]")
_OTHERS = re.compile(r"[^a-z0-9]+")


def slugify(text: str, *, limit: int = 80) -> str:
    """`text` as a part of an address, whatever script it is written in; never empty.

    Args:
        text: a title or name.
        limit: the most characters; a longer slug ends at a whole word where there is one.
    """
    ascii_text = latin(text[: 8 * limit])
    slug = _OTHERS.sub("-", _APOSTROPHES.sub("", ascii_text).lower()).strip("-")
    if len(slug) > limit:
        whole_words = slug[: limit + 1].rpartition("-")[0]
        slug = whole_words or slug[:limit]
    return slug or UNTITLED

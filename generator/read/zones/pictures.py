"""Captions that only their place tells: above a credit set tight below them, or alone among paragraphs."""

import re
from itertools import pairwise

from generator.model import ZoneRole
from generator.read.zones import captions
from generator.read.zones.page import Page, Roles
from generator.read.zones.paragraphs import Paragraph
from generator.read.zones.shape import starts_lower, words

_LONGEST_ALT_TEXT = 5
_ALT_TEXT = re.compile(r"[\w\s.-]*\w")


def credits_below(page: Page, roles: Roles) -> Roles:
    """A caption and the credit set tight under it; where no agency tells it, only if the page does so twice.

    The first line is the headline, and the names tight under it are the author's.
    """
    pairs = [
        (n + 1, captions.is_picture_credit(below.text) or captions.is_surely_credit_below(below.text))
        for n, (above, below) in enumerate(pairwise(page.parts))
        if n > 0 and n not in roles and _is_pair(above, below)
    ]
    found: dict[int, ZoneRole] = {}
    for place, is_sure in pairs:
        if is_sure or len(pairs) > 1:
            found[place - 1], found[place] = "caption", "credit"
    return found


def alt_texts(page: Page, roles: Roles) -> Roles:
    """Names of picture files: a few words in lower case that stand alone among paragraphs."""
    first, last = page.first_prose(roles), page.last_prose(roles)
    inside = range(first + 1, max(first + 1, last))
    return {n: "caption" for n in inside if n not in roles and _is_alt_text(page.parts[n])}


def _is_pair(above: Paragraph, below: Paragraph) -> bool:
    """Whether two lines stand together and apart from all others, as a caption and its credit do."""
    together = above.open_above and not above.open_below and below.open_below
    if not together or words(above.text) > captions.LONGEST_CAPTION:
        return False
    return captions.is_picture_credit(below.text) or captions.looks_like_credit_below(below.text)


def _is_alt_text(part: Paragraph) -> bool:
    alone = part.open_above and part.open_below
    short = starts_lower(part.text) and words(part.text) <= _LONGEST_ALT_TEXT
    return alone and short and bool(_ALT_TEXT.fullmatch(part.text))

"""Sub-headings, with the `#` of Markdown or with nothing but their shape."""

import re
from itertools import pairwise

from generator.model import ANNOTATED_ROLES, ZoneRole
from generator.read.zones.page import Page, Roles
from generator.read.zones.shape import ends_sentence, is_one_sentence, starts_lower, words

MARKS = re.compile(r"#{1,6}\s+(?=\S)")

_LONGEST_HEADING = 14
_LONGEST_HEADING_LETTERS = 120
_LONGEST_QUESTION = 8
_NO_HEADING = re.compile(r"[*+•◦▪‣·–—\-(\[{<@#]|\d{1,3}[.)]\s|[\"'“‘«„].*[\"'”’»“]$")
_GOES_ON = (":", ",", ";", "…", "-", "–", "—")


def marked(page: Page, roles: Roles) -> Roles:
    """Headings in Markdown; the first of them above the running text is the headline."""
    places = [n for n, part in enumerate(page.parts) if n not in roles and MARKS.match(part.text)]
    found: dict[int, ZoneRole] = dict.fromkeys(places, "heading")
    has_title = bool(page.title) or "title" in roles.values()
    if places and not has_title and places[0] <= page.first_prose(roles):
        found[places[0]] = "title"
    return found


def unmarked(page: Page, roles: Roles) -> Roles:
    """Short lines without a full stop that stand between paragraphs, directly above running text."""
    first = page.first_prose(roles)
    read = [n for n in range(len(page.parts)) if roles.get(n, "body") in ANNOTATED_ROLES]
    above = {n for n, following in pairwise(read) if page.prose[following] and following not in roles}
    return {n: "heading" for n in above if n > first and n not in roles and _can_be_heading(page.parts[n].text)}


def _can_be_heading(text: str) -> bool:
    if len(text) > _LONGEST_HEADING_LETTERS or not 0 < words(text) <= _LONGEST_HEADING:
        return False
    if starts_lower(text) or _NO_HEADING.match(text) or not is_one_sentence(text):
        return False
    if text.endswith("?"):
        return words(text) <= _LONGEST_QUESTION
    return not ends_sentence(text) and not text.endswith(_GOES_ON)

"""Furniture that takes several lines: pasted code, menus, and what follows a label such as "Related articles"."""

import re
from itertools import groupby

from generator.read.zones import phrases
from generator.read.zones.furniture import is_code
from generator.read.zones.page import Page, Roles
from generator.read.zones.shape import ends_sentence, is_prose, words

_OPENS_LIST = re.compile(rf"\W*{phrases.OPENS_LIST}\W*", re.IGNORECASE)
_OPENS_END = re.compile(rf"\W*{phrases.OPENS_END}\W*", re.IGNORECASE)
_BULLET = re.compile(r"[*+•◦▪‣·\u2013\u2014-]\s")

_CODE_LINES = 3
_MENU_LINES = 4
_MENU_WORDS = 5


def code(page: Page, _roles: Roles) -> Roles:
    """Scripts and style sheets pasted with a page; a line or two of code may be what an article writes about."""
    found: dict[int, bool] = {n: is_code(part.text) for n, part in enumerate(page.parts)}
    runs = (list(run) for coded, run in groupby(found, key=found.__getitem__) if coded)
    return {n: "boilerplate" for run in runs if len(run) >= _CODE_LINES for n in run}


def lists(page: Page, roles: Roles) -> Roles:
    """What a label such as "Related articles" or "Tags" stands above, up to the next paragraph of running text."""
    found: dict[int, bool] = {}
    first_prose = page.first_prose(roles)
    for start, part in enumerate(page.parts):
        if start < first_prose or start in found or not _opens(_OPENS_LIST, part.text):
            continue
        end = next((n for n in range(start + 1, len(page.parts)) if page.prose[n]), len(page.parts))
        found.update(dict.fromkeys(range(start, _without_heading(page, start, end)), True))
    return {n: "boilerplate" for n in found if n not in roles}


def ending(page: Page, roles: Roles) -> Roles:
    """What closes a page with running text of its own: notes, comments, the author; never its greater part."""
    sizes = [words(part.text) if prose else 0 for part, prose in zip(page.parts, page.prose, strict=True)]
    total = sum(sizes)
    before = 0
    for start, part in enumerate(page.parts):
        if before > total / 2 and _opens(_OPENS_END, part.text):
            return {n: "boilerplate" for n in range(start, len(page.parts)) if n not in roles}
        before += sizes[start]
    return {}


def menus(page: Page, roles: Roles) -> Roles:
    """Runs of links above the running text: short lines, none of them a sentence."""
    first_prose = page.first_prose(roles)
    if first_prose == len(page.parts):
        return {}
    above = {n: _is_menu_item(page.parts[n].text) for n in range(first_prose) if n not in roles}
    runs = (list(run) for item, run in groupby(above, key=above.__getitem__) if item)
    return {n: "boilerplate" for run in runs if len(run) >= _MENU_LINES for n in run}


def _opens(label: re.Pattern[str], text: str) -> bool:
    return len(text) <= 60 and bool(label.fullmatch(text))


def _without_heading(page: Page, start: int, end: int) -> int:
    """The end of a list, without a heading of the paragraph that follows it."""
    last = end - 1
    if end == len(page.parts) or last <= start or _BULLET.match(page.parts[last].text):
        return end
    bulleted = any(_BULLET.match(page.parts[n].text) for n in range(start + 1, last))
    return last if bulleted and page.parts[last].open_above else end


def _is_menu_item(text: str) -> bool:
    return words(text) <= _MENU_WORDS and not ends_sentence(text) and ":" not in text and not is_prose(text)

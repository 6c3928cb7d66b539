"""The roles of all paragraphs: each rule decides what the rules before it left open, and what is left is body."""

from functools import lru_cache

from generator.model import Zone, ZoneRole
from generator.read.language import foreign_language
from generator.read.zones import captions, furniture, head, headings, pictures, sections
from generator.read.zones.page import Page, Roles, Rule
from generator.read.zones.paragraphs import paragraphs_of
from generator.read.zones.parts import parts_of


@lru_cache(maxsize=2_000)  # a served site is read again at each change of one article
def zones_of(text: str, *, title: str = "", lang: str = "en") -> tuple[Zone, ...]:
    """The zones of a text, in order; together they cover all that is not white space or the `#` of a heading.

    Args:
        text: the text of an article.
        title: its headline where that is known already.
        lang: the language it is in, as BCP 47.
    """
    parts = [part for paragraph in paragraphs_of(text) for part in parts_of(paragraph)]
    page = Page(tuple(paragraph for paragraph, _ in parts), title, lang)
    roles: Roles = {n: role for n, (_, role) in enumerate(parts) if role}
    for rule in RULES:
        roles = {**rule(page, roles), **roles}
    return tuple(_zone(page, n, roles.get(n, "body")) for n in range(len(page.parts)))


def own_words(page: Page, _roles: Roles) -> Roles:
    """Lines that say themselves that they are a credit, a caption or furniture."""
    found: dict[int, ZoneRole] = {}
    for n, part in enumerate(page.parts):
        if furniture.is_furniture(part.text):
            found[n] = "boilerplate"
        elif captions.is_credit(part.text):
            found[n] = "credit"
        elif captions.is_caption(part.text) or (n and captions.announces_caption(page.parts[n - 1].text)):
            found[n] = "caption"
    return found


def sign_offs(page: Page, roles: Roles) -> Roles:
    """The initials of a desk on a line of their own below the running text."""
    last = page.last_prose(roles)
    return {n: "boilerplate" for n, part in enumerate(page.parts) if n > last >= 0 and furniture.is_initials(part.text)}


def other_languages(page: Page, roles: Roles) -> Roles:
    """Lines in another language than the article."""
    foreign = [n for n, part in enumerate(page.parts) if n not in roles and foreign_language(part.text, lang=page.lang)]
    return dict.fromkeys(foreign, "other-language")


def foreign_endings(page: Page, roles: Roles) -> Roles:
    """What a page adds below an article in the language of the site: appeals and notices, no part of the text.

    A caption may be in that language too, and stand last; its credit tells it.
    """
    end = len(page.parts)
    start = end
    while start and _is_appendix(page, start - 1, roles):
        start -= 1
    if start and roles.get(start - 1) == "credit":
        start += 1
    return {n: "boilerplate" for n in range(start, end) if n not in roles} if start else {}


def _is_appendix(page: Page, n: int, roles: Roles) -> bool:
    return roles.get(n) == "boilerplate" or (
        n not in roles and foreign_language(page.parts[n].text, lang=page.lang) is not None
    )


RULES: tuple[Rule, ...] = (
    sections.code,
    own_words,
    pictures.credits_below,
    sections.lists,
    sections.ending,
    head.date_lines,
    head.known_title,
    headings.marked,
    head.title,
    sections.menus,
    head.bylines,
    head.standfirst,
    sign_offs,
    foreign_endings,
    other_languages,
    pictures.alt_texts,
    head.other_headlines,
    headings.unmarked,
)
"""Surest first."""


def _zone(page: Page, place: int, role: ZoneRole) -> Zone:
    part = page.parts[place]
    start = part.start
    if role in {"title", "heading"} and (marks := headings.MARKS.match(part.text)):
        start += marks.end()
    foreign = foreign_language(part.text, lang=page.lang) if role in {"caption", "other-language"} else None
    return Zone(start, part.end, "other-language" if foreign else role, foreign)

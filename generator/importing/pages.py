"""An HTML page -> a manuscript; the only importer of trafilatura, which finds the article in the page."""

import datetime as dt
import re
from typing import Any
from urllib.parse import urlsplit

from generator.importing.blocks import paragraphs
from generator.importing.manuscript import Manuscript, seen
from generator.model import Problem
from generator.read.decode import decode
from generator.read.front_matter import FrontMatter
from generator.read.language import article_language

_PRESCAN = 2048
"""Bytes at the head of a page in which its encoding is named; browsers look at 1024."""

_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_LANG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_PASSWORD = re.compile(r"<input\b[^>]{0,500}\btype\s*=\s*[\"']?password\b", re.IGNORECASE)
_FOR_SUBSCRIBERS = re.compile(r"[\"']isAccessibleForFree[\"']\s*:\s*[\"']?false\b", re.IGNORECASE)
_BESIDE_TITLE = r"\s+[-\u2013\u2014|\u00b7\u2022:\u00bb]\s+"

_ARTICLE_BEHIND_WALL = 150
"""Words below which the text of a page that asks to log in is taken for its notice or teaser."""

_SAVE_IT = "Log in with your browser, save the page, and import the file."


def decoded(data: bytes, *, name: str, charset: str = "") -> tuple[str | None, tuple[Problem, ...]]:
    """The markup of a page: as UTF-8 if it can be, else as its host or the page itself says, else as it can be told."""
    named = _CHARSET.search(data[:_PRESCAN])
    for encoding in filter(None, ("utf-8", charset, named and named[1].decode("ascii"))):
        try:
            return data.decode(encoding).removeprefix("\ufeff"), ()
        except (LookupError, UnicodeDecodeError):
            continue
    return decode(data, path=name)


def page(html: str, *, name: str, address: str, lang: str) -> tuple[Manuscript | None, tuple[Problem, ...]]:
    """The article of a page, and what is wrong with it.

    Args:
        html: the markup.
        name: the file or address, for problems.
        address: where the page was fetched from, if it was.
        lang: the language of what neither says nor shows its own.
    """
    from trafilatura import bare_extraction, load_html  # takes a while, and nothing else needs it

    tree: Any = load_html(html)
    found: Any = tree is not None and bare_extraction(
        tree,
        url=address or None,
        with_metadata=True,
        include_comments=False,
        include_formatting=True,
        # Guessing at any date of the page would take one that the article speaks of for that of its publication.
        date_extraction_params={"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"},
    )
    manuscript = _manuscript(found, str(tree.get("lang") or ""), address=address, lang=lang) if found else None
    words = len(manuscript.text.split()) if manuscript else 0
    if words < _ARTICLE_BEHIND_WALL and (_PASSWORD.search(html) or _FOR_SUBSCRIBERS.search(html)):
        return None, (Problem(name, None, "the page asks to log in and does not show its article.", _SAVE_IT, "error"),)
    if manuscript is None or not manuscript.is_long_enough:
        remedy = "If your browser shows one, save the page from there and import the file, or paste its text."
        return None, (Problem(name, None, "the page holds no article.", remedy, "error"),)
    return manuscript, ()


def _manuscript(found: Any, page_lang: str, *, address: str, lang: str) -> Manuscript:
    publisher = " ".join((found.sitename or found.hostname or "").split())
    title = _without_publisher(" ".join(seen(found.title or "").split()), publisher)
    blocks = [block for block in paragraphs(found.body) if block.lstrip("# ") != title or not title]
    text = "\n\n".join(blocks)
    said = page_lang.replace("_", "-")
    front = FrontMatter.model_validate(
        {
            "title": title,
            "date": {"created": found.date} if _is_day(found.date) else {},
            "source": {
                "publisher": publisher,
                "author": ", ".join((found.author or "").split("; ")),
                "url": _own_address(found.url or "", address),
                "licence": found.license or "",
            },
            "lang": article_language(text, default=said if _LANG.fullmatch(said) else lang),
        }
    )
    return Manuscript(front, text)


def _without_publisher(title: str, publisher: str) -> str:
    """A title without the name of its site behind it."""
    if not publisher:
        return title
    return re.sub(rf"{_BESIDE_TITLE}{re.escape(publisher)}\s*$", "", title, flags=re.IGNORECASE) or title


def _own_address(stated: str, fetched: str) -> str:
    """The address that a page states as its own, unless it is fetched from elsewhere or states another host."""
    if not stated.startswith(("http://", "https://")):
        return fetched
    return stated if not fetched or _host(stated) == _host(fetched) else fetched


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _is_day(date: str | None) -> bool:
    try:
        return bool(date and dt.date.fromisoformat(date))
    except ValueError:
        return False

"""Pages of the sample site as readers open them: with a mouse or a thumb, in any width."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page

BRIEFING = "briefings/shared-alarm/"

KINDS = [
    "",
    "briefings/",
    BRIEFING,
    "actors/",
    "actors/per-yair-lapid/",
    "timeline/",
    "glossary/",
    "marks/",
    "search/?q=Ankara",
    "about/",
]
"""One page of each kind."""


@contextmanager
def opened(browser: Browser, address: str, *, width: int = 1280, **settings: object) -> Iterator[Page]:
    """The page at `address`, which may leave no error behind."""
    context = browser.new_context(viewport={"width": width, "height": 800}, **settings)
    page = context.new_page()
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    page.goto(address)
    yield page
    context.close()
    assert troubles == []

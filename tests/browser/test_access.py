"""Pages for everybody: WCAG 2.2 AA as far as a machine can tell, narrow screens, print, no scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.pages import BRIEFING, KINDS, opened

pytestmark = [pytest.mark.browser, pytest.mark.model]


EVERY_RULE = {"rules": {"target-size": {"enabled": True}}}
"""With the one rule of WCAG 2.2 AA that axe leaves off by default."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("uri", KINDS)
def test_axe_finds_nothing(browser: Browser, sample_address: str, uri: str, scheme: str) -> None:
    with opened(browser, sample_address + uri, color_scheme=scheme) as page:
        found = Axe().run(page, options=EVERY_RULE).response["violations"]
        assert [(each["id"], [node["html"] for node in each["nodes"][:3]]) for each in found] == []


def test_axe_finds_nothing_in_what_opens(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        page.locator(".density summary").click()
        page.locator("#why summary").click()
        page.locator("p.body a.person.first").first.hover()
        expect(page.locator(".hovercard")).to_be_visible()
        found = Axe().run(page, options=EVERY_RULE).response["violations"]
        assert [(each["id"], [node["html"] for node in each["nodes"][:3]]) for each in found] == []


@pytest.mark.parametrize("uri", KINDS)
def test_a_page_fits_320_pixels_which_is_200_percent_on_a_small_screen(
    browser: Browser, sample_address: str, uri: str
) -> None:
    with opened(browser, sample_address + uri, width=320) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("uri", KINDS)
def test_without_scripts_a_page_has_its_heading_and_its_text(browser: Browser, sample_address: str, uri: str) -> None:
    with opened(browser, sample_address + uri, java_script_enabled=False) as page:
        expect(page.locator("h1")).to_be_visible()
        assert len(page.locator("article.sheet").inner_text()) > 100


@pytest.mark.parametrize("uri", ["", BRIEFING, "actors/per-yair-lapid/"])
def test_all_that_a_page_asks_for_is_there(browser: Browser, sample_address: str, uri: str) -> None:
    context = browser.new_context()
    page, missing = context.new_page(), []
    page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
    page.goto(sample_address + uri, wait_until="networkidle")
    context.close()
    assert missing == []


def test_in_print_the_text_stays_and_the_buttons_go(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        page.emulate_media(media="print")
        expect(page.locator("#p1")).to_be_visible()
        for control in (".md-header", ".density", ".md-footer", ".neighbours"):
            expect(page.locator(control)).to_be_hidden()


def test_what_a_link_led_to_is_highlighted_without_motion_for_those_who_want_none(
    browser: Browser, sample_address: str
) -> None:
    with opened(browser, sample_address + BRIEFING + "#p2", reduced_motion="reduce") as page:
        style = page.locator("#p2").evaluate("p => [getComputedStyle(p).animationName, getComputedStyle(p).boxShadow]")
        assert style[0] == "none"
        assert style[1] != "none"


def test_the_focus_is_seen(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        for selector in (".md-tabs__link", ".density summary", "p.body a.first", ".apparatus summary"):
            page.locator(selector).first.focus()
            page.keyboard.press("Shift+Tab")
            page.keyboard.press("Tab")
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid", selector

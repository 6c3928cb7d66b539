"""Readers choose which marks show; the browser remembers, and nothing flickers."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.pages import BRIEFING, opened

pytestmark = [pytest.mark.browser, pytest.mark.model]

HIDDEN = "rgba(0, 0, 0, 0)"


def shows(mark: Locator) -> bool:
    """Whether there is a line below the mark, or a ground behind it."""
    style = mark.evaluate("m => [getComputedStyle(m).textDecorationColor, getComputedStyle(m).backgroundColor]")
    return bool(style != [HIDDEN, HIDDEN])


def lapid(page: Page) -> tuple[Locator, Locator]:
    """The first mark of a name in a section, and the next."""
    names = page.locator("p.body a.person", has_text="Lapid")
    return names.nth(0), names.nth(1)


def choose(page: Page, *labels: str) -> None:
    page.locator(".density summary").click()
    for label in labels:
        page.get_by_label(label, exact=True).click()
    page.keyboard.press("Escape")


def test_at_first_the_first_mark_in_a_section_shows_and_the_next_does_not(
    browser: Browser, sample_address: str
) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        first, again = lapid(page)
        assert (shows(first), shows(again)) == (True, False)
        assert not shows(page.locator("h1 a.mention").first)


@pytest.mark.parametrize(("choice", "seen"), [("none", (False, False)), ("all", (True, True))])
def test_none_and_all_are_what_they_say(
    browser: Browser, sample_address: str, choice: str, seen: tuple[bool, bool]
) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        choose(page, choice)
        page.mouse.move(0, 0)
        first, again = lapid(page)
        assert (shows(first), shows(again)) == seen


def test_kinds_can_be_left_out_and_the_choice_is_kept_without_a_cookie(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        choose(page, "all", "people", "dates")
        page.goto(sample_address + "briefings/gas-memorandum/")
        assert not shows(page.locator("p.body a.person").first)
        assert not shows(page.locator("p.body a.timex").first)
        assert shows(page.locator("p.body a.place").first)
        page.locator(".density summary").click()
        expect(page.get_by_label("people", exact=True)).not_to_be_checked()
        expect(page.get_by_label("all", exact=True)).to_be_checked()
        assert page.context.cookies() == []


def test_the_choice_is_in_force_before_anything_is_drawn(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        choose(page, "none")
        page.add_init_script(
            "new MutationObserver((_, self) => { if (document.body) {"
            " window.atFirst = document.documentElement.dataset.marks; self.disconnect() } })"
            ".observe(document, { childList: true, subtree: true })"
        )
        page.reload()
        assert page.evaluate("window.atFirst") == "none"


def test_by_keyboard_the_choice_is_reached_made_and_left(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        page.locator(".density summary").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.documentElement.dataset.marks") == "all"
        page.keyboard.press("Escape")
        expect(page.locator(".density form")).to_be_hidden()
        expect(page.locator(".density summary")).to_be_focused()


def test_tab_stops_at_marks_that_show_and_at_no_others(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        first, again = lapid(page)
        assert (first.evaluate("m => m.tabIndex"), again.evaluate("m => m.tabIndex")) == (0, -1)
        choose(page, "all")
        assert again.evaluate("m => m.tabIndex") == 0


def test_without_javascript_there_is_nothing_to_choose(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING, java_script_enabled=False) as page:
        expect(page.locator(".density")).to_be_hidden()


@pytest.mark.parametrize("scripts", [True, False])
def test_on_a_phone_the_panel_is_one_line_that_opens(browser: Browser, sample_address: str, scripts: bool) -> None:
    with opened(browser, sample_address + BRIEFING, width=390, has_touch=True, java_script_enabled=scripts) as page:
        entry = page.locator(".panel").get_by_text("Hakan Fidan")
        expect(entry).to_be_hidden()
        page.locator(".panel > summary").tap()
        expect(entry).to_be_visible()

"""Cards that say who, what or when is meant, by mouse, by keyboard and by thumb."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.pages import BRIEFING, opened

pytestmark = [pytest.mark.browser, pytest.mark.model]


def mark(page: Page, words: str) -> Locator:
    return page.locator("p.body a.first", has_text=words).first


def card(page: Page) -> Locator:
    return page.locator(".hovercard")


def test_a_card_opens_on_hover_and_says_who_that_was_on_the_day(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        mark(page, "Mevlut Cavusoglu").hover()
        expect(card(page)).to_be_visible()
        expect(card(page)).to_contain_text("Mevlüt Çavuşoğlu")
        expect(card(page)).to_contain_text("Person")
        expect(card(page)).to_contain_text("Minister of Foreign Affairs, Turkey")
        expect(card(page)).to_contain_text("In 3 briefings")
        expect(card(page).get_by_role("link").first).to_have_attribute("href", "../../actors/per-mevlut-cavusoglu/")


def test_a_card_can_be_entered_and_leaves_with_the_pointer(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        mark(page, "Hakan Fidan").hover()
        card(page).hover()
        page.wait_for_timeout(500)
        expect(card(page)).to_be_visible()
        page.mouse.move(5, 5)
        expect(card(page)).to_have_count(0)


def test_no_card_opens_when_the_page_moves_below_a_pointer_at_rest(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        box = mark(page, "Yair Lapid").bounding_box()
        assert box
        page.mouse.move(box["x"] + 9, box["y"] - 100)
        page.mouse.wheel(0, 100 + box["height"] / 2)
        page.wait_for_timeout(900)
        below = "([x, y]) => document.elementFromPoint(x, y)?.closest('a.first') !== null"
        assert page.evaluate(below, [box["x"] + 9, box["y"] - 100])
        expect(card(page)).to_have_count(0)


def test_a_card_does_not_cover_the_line_that_is_being_read(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        link = mark(page, "Hakan Fidan")
        link.scroll_into_view_if_needed()
        link.hover()
        expect(card(page)).to_be_visible()
        line, shown = link.bounding_box(), card(page).bounding_box()
        assert line
        assert shown
        assert shown["y"] + shown["height"] <= line["y"] + 1 or shown["y"] >= line["y"] + line["height"] - 1


def test_by_keyboard_a_card_opens_on_focus_leads_on_and_closes_with_escape(
    browser: Browser, sample_address: str
) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        mark(page, "Mevlut Cavusoglu").focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        expect(card(page)).to_be_visible()
        expect(mark(page, "Mevlut Cavusoglu")).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.hovercard') !== null")
        page.keyboard.press("Escape")
        expect(card(page)).to_have_count(0)
        expect(mark(page, "Mevlut Cavusoglu")).to_be_focused()


def test_a_first_tap_opens_the_card_and_a_second_follows_the_link(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING, width=390, has_touch=True, is_mobile=True) as page:
        mark(page, "Istanbul").tap()
        expect(card(page)).to_contain_text("Place")
        assert page.url.endswith(BRIEFING)
        box = card(page).bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        mark(page, "Istanbul").tap()
        page.wait_for_url("**/actors/plc-istanbul/")


def test_a_date_says_what_it_means_and_why(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + BRIEFING) as page:
        mark(page, "late last year").hover()
        expect(card(page)).to_contain_text("since late 2021")
        card(page).get_by_text("Why is this marked?").click()
        expect(page.locator("#why")).to_have_attribute("open", "")
        expect(page.locator(":target")).to_contain_text("late last year")


def test_a_term_says_what_it_means(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + "briefings/gas-memorandum/") as page:
        mark(page, "emorandum").hover()
        expect(card(page)).to_contain_text("A written statement of what two or more parties intend")


def test_on_a_page_without_entries_the_profile_itself_is_asked(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + "timeline/") as page:
        page.locator(".timeline a.mention.first", has_text="Yair Lapid").first.hover()
        expect(card(page)).to_contain_text("Yair Lapid")
        expect(card(page)).to_contain_text("founder of the Yesh Atid party")


def test_without_javascript_a_term_leads_to_the_glossary_and_a_date_to_its_sentence(
    browser: Browser, sample_address: str
) -> None:
    with opened(browser, sample_address + BRIEFING, java_script_enabled=False) as page:
        mark(page, "late last year").click()
        target = page.locator(":target")
        expect(target).to_contain_text("Turkey has been courting several of its neighbours since late last year")
        assert page.locator("#why summary").is_visible()
        page.goto(sample_address + "briefings/gas-memorandum/")
        page.locator("p.body a.term").first.click()
        expect(page.locator("dt:target")).to_be_in_viewport()

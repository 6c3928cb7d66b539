"""The timeline as readers use it, in a real Chromium: with a keyboard, by its address, and without script."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.model]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    troubles: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    yield page
    context.close()
    assert troubles == []


def shown(page: Page) -> list[str]:
    """The days of the events that can be seen, in the order of the page."""
    return page.eval_on_selector_all(
        ".chronicle .event", "events => events.filter(each => each.offsetParent).map(each => each.dataset.day)"
    )


def dated(page: Page) -> list[str]:
    """The years and months of the events that have a month, in the order of the page."""
    months = ".chronicle section.month[id] > ol:not(.news) > .event"
    return page.locator(months).evaluate_all("events => events.map(each => each.dataset.day.slice(0, 7))")


def total(page: Page) -> int:
    return page.locator(".chronicle .event").count()


def test_without_script_all_events_are_there_in_order_and_no_filter_is(browser: Browser, sample_address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{sample_address}timeline/?status=planned")
    expect(page.locator("form.filters")).to_be_hidden()
    days = dated(page)
    assert days == sorted(days)
    assert len(days) > 20
    page.locator("figure.overview svg a").last.click()
    page.wait_for_url("**/timeline/?status=planned#y*")
    context.close()


def test_a_filter_is_used_with_the_keyboard_kept_in_the_address_and_announced(page: Page, sample_address: str) -> None:
    page.goto(f"{sample_address}timeline/")
    expect(page.locator("form.filters")).to_be_visible()
    expect(page.locator("form.filters output")).to_have_text(f"All {total(page)} events.")
    page.get_by_label("Status").focus()
    page.keyboard.type("Planned")
    page.keyboard.press("Tab")
    page.wait_for_url("**/timeline/?status=planned")
    planned = len(shown(page))
    assert 0 < planned < total(page)
    expect(page.locator("form.filters output")).to_have_text(f"{planned} of {total(page)} events.")
    assert page.locator("form.filters output").evaluate("output => output.tagName") == "OUTPUT"  # a live region
    assert page.locator("section.year:visible").count() == page.locator("section.year:has(.event:visible)").count()


def test_an_address_shows_what_it_says_and_going_back_goes_back(page: Page, sample_address: str) -> None:
    page.goto(f"{sample_address}timeline/?actor=per-yair-lapid")
    few = len(shown(page))
    assert 0 < few < total(page)
    expect(page.get_by_label("Actor")).to_have_value("per-yair-lapid")
    page.get_by_label("Kind").select_option("written")
    page.wait_for_url("**/timeline/?actor=per-yair-lapid&kind=written")
    page.go_back()
    page.wait_for_url("**/timeline/?actor=per-yair-lapid")
    expect(page.get_by_label("Kind")).to_have_value("")
    assert len(shown(page)) == few
    page.get_by_role("button", name="Show all").press("Enter")
    expect(page.locator("form.filters output")).to_have_text(f"All {total(page)} events.")
    assert page.url.endswith("/timeline/")


def test_newest_first_turns_everything_round_and_oldest_first_turns_it_back(page: Page, sample_address: str) -> None:
    page.goto(f"{sample_address}timeline/")
    before = page.locator(".chronicle").inner_text()
    page.get_by_label("Order").select_option("newest")
    years = page.locator(".chronicle h2").all_inner_texts()
    assert years == sorted(years, reverse=True)
    assert dated(page) == sorted(dated(page), reverse=True)
    page.get_by_label("Order").select_option("")
    assert page.locator(".chronicle").inner_text() == before


def test_one_goes_to_a_day_and_the_event_has_the_focus(page: Page, sample_address: str) -> None:
    page.goto(f"{sample_address}timeline/")
    page.get_by_label("Go to").fill("2021")
    page.keyboard.press("Enter")
    focused = page.locator(".event:focus")
    expect(focused).to_be_in_viewport()
    day = focused.get_attribute("data-day") or ""
    assert day >= "2021-01-01"
    assert not [other for other in shown(page) if "2021-01-01" <= other < day]


def test_an_event_that_an_address_leads_to_is_shown_whatever_is_filtered(page: Page, sample_address: str) -> None:
    page.goto(f"{sample_address}timeline/?kind=written#evt-nobody")
    hidden = page.locator(".chronicle .event:not([data-kind=written])").first.get_attribute("id")
    page.goto(f"{sample_address}timeline/?kind=written#{hidden}")
    expect(page.locator(f"#{hidden}")).to_be_visible()


def test_each_bar_of_the_picture_leads_to_its_place_in_the_list(page: Page, sample_address: str) -> None:
    page.goto(f"{sample_address}timeline/")
    bars = page.locator("figure.overview svg a")
    rows = page.locator("figure.overview tbody tr")
    assert bars.count() == rows.count() > 2
    for number in range(bars.count()):
        target = bars.nth(number).get_attribute("href") or ""
        assert page.locator(target).count() == 1
        assert re.fullmatch(r"[A-Z0-9].*: \d.*", bars.nth(number).get_attribute("aria-label") or "")
    bars.last.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/timeline/#y*")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_timeline_has_no_barriers_that_a_program_can_find(
    browser: Browser, sample_address: str, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    for uri in ("timeline/", "timeline/?kind=written#y2022", "actors/per-yair-lapid/#timeline"):
        page.goto(sample_address + uri)
        page.locator("summary", has_text="as a table").evaluate_all("all => all.forEach(each => each.click())")
        found = Axe().run(page, context={"include": [["article"]]})
        assert [(each["id"], each["nodes"][0]["html"]) for each in found.response["violations"]] == []
    context.close()

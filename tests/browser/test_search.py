"""Searching: the box of every page, and the page with facets."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.pages import opened

pytestmark = [pytest.mark.browser, pytest.mark.model]


def ask(page: Page, words: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(words, delay=10)


def test_nothing_is_loaded_before_somebody_searches(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address) as page:
        loaded: list[str] = []
        page.on("request", lambda request: loaded.append(request.url))
        page.wait_for_load_state("networkidle")
        assert [url for url in loaded if "favicon" not in url] == []
        assert (
            page.evaluate(
                "performance.getEntriesByName(new URL('assets/javascripts/search/engine.js', location)).length"
            )
            == 0
        )
        ask(page, "Ankara")
        expect(page.locator(".finder__link").first).to_be_visible()
        assert any("pagefind" in url for url in loaded)
        assert all(url.startswith(sample_address) for url in loaded)


def test_results_say_what_they_are_with_the_sentence(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address) as page:
        ask(page, "doubted the project")
        groups = page.locator("[data-finder-found] h2")
        expect(groups).to_have_text(["Briefings", "Events"])
        expect(page.locator(".finder__link .what mark").first).to_have_text("doubted")


def test_a_comma_after_the_word_that_was_found_is_not_marked(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + "search/?q=Ankara") as page:
        expect(page.locator(".finder__link mark").first).to_be_visible()
        assert {*page.locator(".finder__link mark").all_inner_texts()} == {"Ankara"}


@pytest.mark.parametrize("typed", ["Cavusolgu", "Çavuşoğlu", "cavusoglu"])
def test_a_name_is_found_without_accents_and_with_a_slip(browser: Browser, sample_address: str, typed: str) -> None:
    with opened(browser, sample_address) as page:
        ask(page, typed)
        expect(page.locator(".finder__link .mention").first).to_have_text("Mevlüt Çavuşoğlu")
        expect(page.locator(".finder__link .what mark").first).to_be_visible()


def test_the_keyboard_reaches_a_result_and_escape_leaves(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address) as page:
        ask(page, "Herzog")
        expect(page.locator(".finder__link").first).to_be_visible()
        page.keyboard.press("ArrowDown")
        expect(page.locator(".finder__link").first).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.locator(".finder__link")).to_have_count(0)


def test_enter_leads_to_a_page_whose_address_keeps_what_was_chosen(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address) as page:
        ask(page, "Erdogan")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search/?q=Erdogan")
        page.get_by_label("What").select_option("Briefings")
        page.get_by_label("Order").select_option("Oldest first")
        page.wait_for_url("**/search/?q=Erdogan&kind=briefing&order=oldest")
        page.reload()
        expect(page.get_by_label("Order")).to_have_value("oldest")
        expect(page.locator("[data-search-results] h2")).to_contain_text(["Briefings"])
        dates = page.locator("[data-search-results] .when")
        assert dates.first.inner_text().endswith("2021")


def test_facets_narrow_down_and_say_how_many_are_left(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + "search/?q=Erdogan&kind=briefing") as page:
        expect(page.locator("[data-search-status]")).to_contain_text("results")
        before = page.locator("[data-search-results] li").count()
        page.get_by_label("Year").select_option("2021")
        expect(page.locator("[data-search-results] li")).to_have_count(1)
        assert before > 1
        assert "year=2021" in page.url


def test_one_button_takes_all_choices_back(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + "search/?q=Erdogan&kind=briefing&year=2021") as page:
        expect(page.locator("[data-search-results] li")).to_have_count(1)
        page.get_by_role("button", name="Show everything").click()
        expect(page.locator("[data-search-results] h2").first).to_contain_text("Actors")
        expect(page.get_by_role("button", name="Show everything")).to_be_hidden()
        assert page.url.endswith("search/?q=Erdogan")


def test_on_a_phone_choices_that_are_made_are_seen(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + "search/?q=Erdogan", width=390) as page:
        expect(page.locator("[data-search-results] li").first).to_be_visible()
        expect(page.get_by_label("Year")).to_be_hidden()
    with opened(browser, sample_address + "search/?q=Erdogan&year=2021", width=390) as page:
        expect(page.get_by_label("Year")).to_be_visible()


def test_a_screen_reader_hears_how_much_was_found_and_not_all_of_it(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address) as page:
        ask(page, "Ankara")
        expect(page.locator("[data-finder-status]")).to_contain_text("first results")
        assert page.locator("[aria-live] .finder__link, [role=status] .finder__link").count() == 0


def test_what_is_not_there_is_said(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + "search/?q=zzzzzz") as page:
        expect(page.locator("[data-search-status]")).to_have_text("Nothing found for “zzzzzz”.")


def test_without_javascript_the_search_page_leads_on(browser: Browser, sample_address: str) -> None:
    with opened(browser, sample_address + "search/", java_script_enabled=False) as page:
        page.locator("article p a", has_text="actors").click()
        expect(page.locator("h1")).to_contain_text("Actors")

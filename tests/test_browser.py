"""What readers see, in a real Chromium, on the sample site served below a path."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.model]

WIDTHS = {"phone": 390, "desktop": 1280}


class Watched:
    """A page with everything that went wrong on it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.troubles: list[str] = []
        page.on("console", lambda message: self._note(message.type == "error", f"console: {message.text}"))
        page.on("pageerror", lambda error: self._note(True, f"error: {error}"))
        page.on("requestfailed", lambda request: self._note("ERR_ABORTED" not in (request.failure or ""), request.url))
        page.on("response", lambda response: self._note(response.status >= 400, f"{response.status} {response.url}"))
        page.on("request", lambda request: self._note(not self._ours(request.url), f"foreign: {request.url}"))

    def open(self, uri: str = "") -> Page:
        self.page.goto(self.address + uri)
        self.page.wait_for_load_state("networkidle")
        return self.page

    def _ours(self, url: str) -> bool:
        return url.startswith((self.address, "data:", "blob:"))

    def _note(self, bad: bool, trouble: str) -> None:
        if bad:
            self.troubles.append(trouble)


@pytest.fixture(params=WIDTHS)
def site(request: pytest.FixtureRequest, browser: Browser, sample_address: str) -> Iterator[Watched]:
    """The sample site on a phone and on a desktop; no test may leave an error behind."""
    context = browser.new_context(viewport={"width": WIDTHS[request.param], "height": 900})
    watched = Watched(context.new_page(), sample_address)
    yield watched
    context.close()
    assert watched.troubles == []


def search(page: Page, words: str) -> None:
    """Type `words` into the search box, which a phone hides behind a sign."""
    if page.viewport_size and page.viewport_size["width"] < 600:
        page.locator("label[for=__search]").first.click()
    page.locator("[data-finder] input").click()
    page.keyboard.type(words, delay=20)


PAGES = [
    "",
    "briefings/",
    "briefings/shared-alarm/",
    "actors/",
    "actors/per-yair-lapid/",
    "timeline/",
    "glossary/",
    "about/",
]


@pytest.mark.parametrize("uri", PAGES)
def test_each_kind_of_page_opens_without_errors_and_fits_the_screen(site: Watched, uri: str) -> None:
    page = site.open(uri)
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_wrong_address_below_the_path_shows_a_whole_page(site: Watched) -> None:
    missing = "actors/nobody/at-all/"
    page = site.open(missing)
    expect(page.locator("h1")).to_have_text("This page is not here")
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"
    assert [trouble for trouble in site.troubles if not trouble.startswith("console")] == [f"404 {page.url}"]
    site.troubles.clear()


def test_search_finds_an_actor_by_an_alias_and_opens_the_profile(site: Watched) -> None:
    page = site.open()
    search(page, "Yitzhak Herzog")
    result = page.locator(".finder__link", has_text="Isaac Herzog").first
    expect(result).to_be_visible()
    result.click()
    expect(page.locator("h1")).to_contain_text("Isaac Herzog")
    assert "/actors/per-isaac-herzog/" in page.url


@pytest.mark.parametrize(
    ("typed", "found"),
    [("MIT", "National Intelligence Organisation"), ("UN", "United Nations"), ("Cavusoglu", "Mevlüt Çavuşoğlu")],
)
def test_search_puts_first_who_has_exactly_the_name_that_was_typed(site: Watched, typed: str, found: str) -> None:
    page = site.open()
    search(page, typed)
    expect(page.locator(".finder__link .mention").first).to_have_text(found)


def test_a_mention_leads_to_the_profile_and_a_quotation_back_to_its_paragraph(site: Watched) -> None:
    page = site.open("briefings/shared-alarm/")
    mention = page.locator("article p a.mention", has_text="Hakan Fidan").first
    assert mention.inner_text() == "Hakan Fidan"
    mention.click()
    expect(page.locator("h1")).to_contain_text("Hakan Fidan")
    page.locator("blockquote a.where").first.click()
    page.wait_for_url("**/briefings/shared-alarm/#p*")
    paragraph = page.locator("#" + page.url.partition("#")[2])
    expect(paragraph).to_contain_text("Hakan Fidan")
    expect(paragraph).to_be_in_viewport()


def test_without_javascript_every_link_still_leads_on(browser: Browser, sample_address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(sample_address + "briefings/shared-alarm/")
    page.locator("article p a.mention", has_text="Istanbul").first.click()
    expect(page.locator("h1")).to_contain_text("Istanbul")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_is_readable_in_light_and_dark(browser: Browser, sample_address: str, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    for uri in PAGES:
        page.goto(sample_address + uri)
        found = Axe().run(page, options={"runOnly": ["color-contrast"]})
        assert found.response["violations"] == [], uri
    context.close()

"""What a reader's browser loads, how far pages move while they load, and what axe finds, in headless Chromium.

    python benchmarks/reader.py [SITE ...]

Builds the sample and, where ../shared is there, a site of the seed and the 80 articles and one of the first 500 of
../shared/corpus/scale; or takes sites that are built, each named by its folder. Bytes are those of what is served,
compressed by gzip, fonts as they are. The fonts come half a second late, so that what they move is seen.
"""

import datetime as dt
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import build as builds
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, ViewportSize, sync_playwright

sys.path.insert(0, str(builds.ROOT))
from tests.conftest import CHROMIUM
from tests.project import serve

ARTICLES = 500
PHONE: ViewportSize = {"width": 390, "height": 844}
LATE = 0.5
PACKED = {".woff2", ".png"}
EVERY_RULE = {"rules": {"target-size": {"enabled": True}}}

OBSERVE = """
window.moved = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => { moved += entry.value; }))
  .observe({ type: "layout-shift", buffered: true });
"""


def make_large(folder: Path) -> None:
    """The first articles of the large collection."""
    articles = folder / "briefings" / "articles"
    articles.mkdir(parents=True)
    with gzip.open(builds.SHARED / "corpus" / "scale" / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for record, _ in zip(map(json.loads, lines), range(ARTICLES), strict=False):
            date = f"{dt.date.fromisoformat(record['date'][:10])}-" if record["date"] else ""
            text = f"{record['title']}\n\n{record['text']}"
            (articles / f"{date}{record['id']}.txt").write_text(text, encoding="utf-8")


def sites(temporary: Path) -> Iterator[tuple[str, Path]]:
    """The name and the folder of each site to measure."""
    makers = {"sample": builds.make_sample}
    if builds.SHARED.is_dir():
        makers |= {"81 real articles": builds.make_real, f"{ARTICLES} articles": make_large}
    else:
        print("(../shared is not here: the real articles are left out)", file=sys.stderr)
    settings = (builds.ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[0]
    for number, (name, make) in enumerate(makers.items()):
        folder = temporary / str(number)
        make(folder)
        (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=folder, check=True)
        yield name, folder / "site"


def pages(site: Path) -> dict[str, str]:
    """A page of each kind: of briefings the one in the middle by weight, of profiles the heaviest."""

    def by_weight(pattern: str) -> list[str]:
        found = sorted(site.glob(pattern), key=lambda page: (page.stat().st_size, page))
        return [f"{page.parent.relative_to(site).as_posix()}/" for page in found]

    briefings, profiles = by_weight("briefings/*/index.html"), by_weight("actors/*-*/index.html")
    return {"home": "", "briefing": briefings[len(briefings) // 2], "profile": profiles[-1], "timeline": "timeline/"}


def weight(site: Path, root: str, urls: list[str]) -> int:
    """The bytes of what was asked for, as a host would send it."""
    total = 0
    for url in urls:
        path = site / url.removeprefix(root).partition("?")[0].partition("#")[0]
        file = path / "index.html" if path.is_dir() else path
        content = file.read_bytes()
        total += len(content) if file.suffix in PACKED else len(gzip.compress(content))
    return total


def first_load(browser: Browser, site: Path, root: str, name: str, uri: str) -> str:
    """A row: bytes, requests, movement and violations of one page on a phone."""
    page, asked = opened(browser, root)
    page.add_init_script(OBSERVE)
    page.route("**/*.woff2", _late)
    page.goto(root + uri)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1000 * LATE)
    moved = page.evaluate("moved")
    kilobytes = weight(site, root, asked) / 1000
    requests = len(asked)
    found = Axe().run(page, options=EVERY_RULE).response["violations"]
    page.context.close()
    return f"| {name} | {kilobytes:.0f} kB | {requests} | {moved:.3f} | {len(found)} |"


def first_query(browser: Browser, site: Path, root: str) -> str:
    """What the first query loads, and how long it takes from the last key to the first result."""
    page, asked = opened(browser, root)
    page.goto(root)
    page.wait_for_load_state("networkidle")
    asked.clear()
    page.keyboard.press("/")
    page.keyboard.type("minister")
    start = time.perf_counter()
    page.locator("[data-finder-found] a").first.wait_for()
    seconds = time.perf_counter() - start
    page.wait_for_load_state("networkidle")
    kilobytes = weight(site, root, asked) / 1000
    page.context.close()
    return f"{kilobytes:.0f} kB in {len(asked)} requests, {seconds:.1f} s to the first result"


def opened(browser: Browser, root: str) -> tuple[Page, list[str]]:
    """A page of a new browser, and the list of what it will ask for."""
    page = browser.new_context(viewport=PHONE).new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.url.startswith(root) else None)
    return page, asked


def _late(route: Route) -> None:
    """Answer, but not at once."""
    time.sleep(LATE)
    route.continue_()


def measure(browser: Browser, name: str, site: Path) -> None:
    """Print the table of one site."""
    print(f"\n{name}\n\n| page | first load | requests | layout shift | axe |\n| --- | --- | --- | --- | --- |")
    with serve(site, below="/news") as root:
        for kind, uri in pages(site).items():
            print(first_load(browser, site, root, kind, uri))
        print(f"\nFirst query: {first_query(browser, site, root)}.")


def main() -> None:
    """Measure the sites that are named, or those that are made here."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        named = [(folder, Path(folder)) for folder in sys.argv[1:]]
        for name, site in named or sites(Path(temporary)):
            measure(browser, name, site)


if __name__ == "__main__":
    main()

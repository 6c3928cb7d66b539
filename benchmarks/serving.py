"""What a change costs while a site is served: a whole build, and one of only the pages that are other than before.

    python benchmarks/serving.py [FOLDER]

FOLDER is a site with its `mkdocs.yml`; without it, the seed and the 80 articles of ../shared/corpus/dev are laid out.
The figures are seconds of this process, so that they can be compared on a busy machine. FOLDER is left as it was found.
"""

import logging
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import build as builds
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.serving import quick

RUNS = 3
URL = "http://127.0.0.1:8000/"


def seconds(change: Callable[[int], object], rebuild: Callable[[], None]) -> float:
    """The median of several rebuilds, each after a change."""
    taken = []
    for number in range(RUNS):
        change(number)
        start = time.process_time()
        rebuild()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def measure(folder: Path, site: str) -> None:
    """Print a row for each kind of change."""

    def config() -> MkDocsConfig:
        return load_config(str(folder / "mkdocs.yml"), site_dir=site, site_url=URL)

    def whole() -> None:
        build(config(), serve_url=URL)

    first = config()
    first.plugins.on_startup(command="serve", dirty=False)
    build(first, serve_url=URL)
    changed: Callable[[], None] = quick(SimpleNamespace(builder=whole), first).builder
    decisions, article = folder / "briefings/decisions.yml", min((folder / "briefings/articles").glob("*.txt"))
    text, decided = article.read_bytes(), decisions.read_bytes() if decisions.exists() else b""

    def decide(number: int) -> None:
        decisions.write_text(f"- rename: {{id: plc-tehran, name: Tehran {number}}}\n", encoding="utf-8")

    def write(number: int) -> None:
        article.write_bytes(text + f"\n\nThe ministers met {number} times.\n".encode())

    try:
        every = seconds(decide, whole)
        print("| change | seconds of the process | ratio to a whole build |\n| --- | --- | --- |")
        print(f"| whole build | {every:.1f} | 1.00 |")
        for name, change in (("a decision on an actor of many articles", decide), ("a sentence of an article", write)):
            taken = seconds(change, changed)
            print(f"| {name} | {taken:.1f} | {taken / every:.2f} |")
    finally:
        article.write_bytes(text)
        decisions.write_bytes(decided) if decided else decisions.unlink(missing_ok=True)


def main() -> None:
    """Measure a site that is named, or one of the real articles."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as temporary, tempfile.TemporaryDirectory() as site:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary)
        if len(sys.argv) == 1:
            builds.make_real(folder)
            (folder / "mkdocs.yml").write_text(
                builds.CONFIG.format(name="Articles", docs="briefings", plugin=", briefings"), encoding="utf-8"
            )
        measure(folder, site)


if __name__ == "__main__":
    main()

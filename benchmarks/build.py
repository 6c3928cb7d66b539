"""How long builds take and how much memory, as whole processes, in one run.

    python benchmarks/build.py

Builds the sample site, and one of the seed and the 80 articles of ../shared/corpus/dev, cold (no annotations kept) and
warm; beside them plain MkDocs on the same pages, exported as Markdown. The ratios can be compared between machines.
"""

import datetime as dt
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
RUNS = 3

CONFIG = "site_name: {name}\ndocs_dir: {docs}\ntheme: {{name: material, font: false}}\nplugins: [search{plugin}]\n"
EXTENSIONS = "markdown_extensions: [attr_list, md_in_html]\n"
NOT_IN_NAV = "not_in_nav: |\n  /briefings/*\n  /actors/*\n"


@dataclass(frozen=True)
class Figures:
    """The medians of several runs."""

    seconds: float
    megabytes: float


def measure(command: list[str], folder: Path, *, before: Callable[[], object] = lambda: None) -> Figures:
    """Run a command several times; the wall time and the peak memory of the process."""
    seconds, megabytes = [], []
    for _ in range(RUNS):
        before()
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.perf_counter() - start)
        megabytes.append(usage.ru_maxrss / 1024)
        if status:
            sys.exit(f"{' '.join(command)} failed:\n{process.stderr.read().decode() if process.stderr else ''}")
    return Figures(statistics.median(seconds), statistics.median(megabytes))


def make_sample(folder: Path) -> None:
    """A copy of the sample site."""
    shutil.copytree(ROOT / "briefings", folder / "briefings")


def make_real(folder: Path) -> None:
    """The seed and the 80 articles, with the dates that are known."""
    articles = folder / "briefings" / "articles"
    articles.mkdir(parents=True)
    shutil.copy(SHARED / "articles" / "seed.txt", articles / "2022-06-24-seed.txt")
    with (SHARED / "corpus" / "dev" / "articles.jsonl").open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            date = f"{dt.date.fromisoformat(record['date'][:10])}-" if record["date"] else ""
            shutil.copy(
                SHARED / "corpus" / "dev" / "txt" / f"{record['id']}.txt", articles / f"{date}{record['id']}.txt"
            )


def report(name: str, make: Callable[[Path], None]) -> None:
    """Build one site cold, warm and as plain Markdown, and print a row for each."""
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        make(folder)
        (folder / "mkdocs.yml").write_text(CONFIG.format(name=name, docs="briefings", plugin=", briefings"))
        cold = measure(mkdocs, folder, before=lambda: shutil.rmtree(folder / ".cache", ignore_errors=True))
        warm = measure(mkdocs, folder)
        subprocess.run(
            [sys.executable, "-m", "generator", "export", "plain"], cwd=folder, check=True, capture_output=True
        )
        for page in (folder / "briefings").glob("*.md"):
            shutil.copy(page, folder / "plain")
        (folder / "plain.yml").write_text(
            CONFIG.format(name=name, docs="plain", plugin="") + EXTENSIONS + NOT_IN_NAV + "extra_css: []\n"
        )
        plain = measure([*mkdocs, "--config-file", "plain.yml", "--site-dir", "plain-site"], folder)
        pages = len(list((folder / "plain").rglob("*.md")))
    for kind, figures in (("cold", cold), ("warm", warm), ("plain MkDocs, same pages", plain)):
        ratio = figures.seconds / plain.seconds
        print(
            f"| {name}, {pages} pages | {kind} | {figures.seconds:.1f} s | {ratio:.2f} | {figures.megabytes:.0f} MB |"
        )


def main() -> None:
    """Print the table for BENCHMARKS.md."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    print("| site | build | wall time | ratio to plain MkDocs | peak memory |\n| --- | --- | --- | --- | --- |")
    report("sample", make_sample)
    if SHARED.is_dir():
        report("81 real articles", make_real)
    else:
        print("(../shared is not here: the real articles are left out)")


if __name__ == "__main__":
    main()

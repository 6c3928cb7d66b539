"""The MkDocs face: what a site's owner sees of the plugin."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.project import Project

pytestmark = pytest.mark.model

ARTICLE = "Talks in Ankara\n\nAngela Merkel received Emmanuel Macron in Ankara on 23 June 2022.\n"
QUIET = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}


@pytest.fixture
def site(project: Project) -> Project:
    project.article("2022-06-24-talks.txt", ARTICLE)
    return project


def test_a_page_written_by_hand_is_never_replaced(site: Project) -> None:
    site.file("index.md", "# Our own front page\n")
    built = site.build(strict=True)
    assert "Our own front page" in built.html("").get_text()
    assert built.has("briefings/talks")


def test_hand_written_pages_stand_beside_the_generated_ones(site: Project) -> None:
    site.file("about.md", "# About\n\nRead [the talks](briefings/talks.md).\n")
    built = site.build(strict=True)
    assert built.warnings == []
    assert built.html("about").find("a", string="the talks")["href"] == "../briefings/talks/"


def test_a_template_of_the_same_name_replaces_the_shipped_one(site: Project) -> None:
    template = site.root / "templates" / "pages" / "archive.md.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("# Everything we have\n", encoding="utf-8")
    assert site.build(strict=True).html("briefings").find("h1").get_text().startswith("Everything we have")


def test_our_style_sheets_are_one_file_in_which_a_site_can_replace_each(site: Project) -> None:
    own = site.root / "theme" / "assets" / "stylesheets" / "tokens.css"
    own.parent.mkdir(parents=True)
    own.write_text(":root { --paper: pink }\n", encoding="utf-8")
    built = site.build(strict=True)
    text = (site.root / "mkdocs.yml").read_text(encoding="utf-8")
    (site.root / "mkdocs.yml").write_text(text.replace("font: false", "font: false\n  custom_dir: theme"))
    sheet = "assets/stylesheets/briefings.css"
    assert built.html("").find("link", href=sheet)
    assert "--paper: #" in (built.site / sheet).read_text(encoding="utf-8")
    replaced = (site.build(strict=True).site / sheet).read_text(encoding="utf-8")
    assert "--paper: pink" in replaced
    assert "--paper: #" not in replaced
    assert ".md-typeset .timex" in replaced


def test_a_leaf_has_its_hub_as_the_previous_page(site: Project) -> None:
    page = site.build().html("briefings/talks")
    assert page.find("link", rel="prev")["href"] == "../"


@pytest.mark.parametrize(("uri", "current"), [("briefings/talks", "true"), ("briefings", "page")])
def test_the_tab_of_a_hub_is_active_on_it_and_on_its_leaves(site: Project, uri: str, current: str) -> None:
    site.configure(more="nav:\n  - Home: index.md\n  - Briefings: briefings/index.md\n")
    (tab,) = site.build().html(uri).select(".md-tabs__item--active")
    assert tab.get_text().strip() == "Briefings"
    assert tab.find("a")["aria-current"] == current


def test_a_site_that_names_no_navigation_has_its_parts_in_order_and_then_what_is_written(site: Project) -> None:
    site.file("about.md", "# About us\n")
    site.file("guides/reading.md", "# Reading\n")
    tabs = site.build(strict=True).html("").select(".md-tabs__link")
    assert [tab.get_text().strip() for tab in tabs] == [
        *("Home", "Briefings", "Actors", "Timeline", "Glossary"),
        *("About us", "Guides"),
    ]


def test_the_page_for_wrong_addresses_loads_nothing_and_leads_to_the_site(site: Project) -> None:
    bare = site.build().page("404.html")
    assert [link["href"] for link in bare.find_all("a")] == ["/"]
    site.configure(more="site_url: https://news.example/below/\n")
    page = site.build().page("404.html")
    assert page.find_all(["script", "img"]) == page.find_all("link", rel="stylesheet") == []
    assert page.find("a")["href"] == "/below/"


def test_a_draft_is_built_by_serve_only(site: Project) -> None:
    site.article("2022-06-25-soon.md", "---\ntitle: Soon\nstatus: draft\n---\n\nThey will meet.\n")
    assert not site.build(command="build").has("briefings/soon")
    assert site.build(command="serve").has("briefings/soon")


def test_pages_work_without_directory_urls(site: Project) -> None:
    site.configure(more="use_directory_urls: false\n")
    built = site.build(strict=True)
    assert built.warnings == []
    assert (built.site / "actors" / "per-angela-merkel.html").is_file()
    assert '"url": "briefings/talks.html"' in (built.site / "data" / "briefings.json").read_text(encoding="utf-8")


def test_the_edit_link_of_a_briefing_leads_to_its_article(site: Project) -> None:
    site.configure(more="repo_url: https://forge.example/us/site\nedit_uri: edit/main/briefings/\n")
    page = site.build().html("briefings/talks")
    assert page.find("a", rel="edit")["href"].endswith("/edit/main/briefings/articles/2022-06-24-talks.txt")


def test_a_second_build_does_not_load_spacy(site: Project) -> None:
    script = (
        "import sys; from mkdocs.__main__ import cli; "
        "cli(['build', '-q'], standalone_mode=False); print('spacy' in sys.modules)"
    )
    loaded = [
        subprocess.run(
            [sys.executable, "-c", script], cwd=site.root, env=QUIET, capture_output=True, text=True, check=True
        )
        for _ in range(2)
    ]
    assert [run.stdout.strip() for run in loaded] == ["True", "False"]


def test_properdocs_builds_the_same_configuration(site: Project) -> None:
    run = [sys.executable, "-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml"]
    done = subprocess.run(run, cwd=site.root, env=QUIET, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (site.root / "site" / "actors" / "per-angela-merkel" / "index.html").is_file()


def test_serve_builds_again_once_when_an_article_a_register_or_a_template_changes(site: Project) -> None:
    template = site.root / "templates" / "pages" / "archive.md.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("# Archive\n", encoding="utf-8")
    log = site.root / "serve.log"
    with log.open("w") as output, _serving(site.root, output):
        _wait_for(log, r"Serving on", 1)
        for number, change in enumerate(
            (
                lambda: site.article("2022-06-24-talks.txt", ARTICLE + "\nThey parted.\n"),
                lambda: site.file("terms.yml", "- term: talks\n  definition: Words.\n"),
                lambda: template.write_text("# All of it\n", encoding="utf-8"),
            ),
            start=2,
        ):
            change()
            _wait_for(log, r"Building documentation\.\.\.", number)
            _wait_for(log, r"Reloading browsers", number - 1)
        time.sleep(2)  # a loop of rebuilds would show by now
    assert len(re.findall(r"Building documentation\.\.\.", log.read_text(encoding="utf-8"))) == 4


def _serving(folder: Path, output: object) -> "subprocess.Popen[bytes]":
    run = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:0"]
    process = subprocess.Popen(run, cwd=folder, env=QUIET, stdout=output, stderr=subprocess.STDOUT)  # type: ignore[call-overload]
    return _Ended(process)  # type: ignore[return-value]


class _Ended:
    """Ends a process when its block ends."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(timeout=20)


def _wait_for(log: Path, pattern: str, times: int, *, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if len(re.findall(pattern, log.read_text(encoding="utf-8"))) >= times:
            return
        time.sleep(0.1)
    raise AssertionError(f"{pattern!r} was not logged {times} times:\n{log.read_text(encoding='utf-8')}")

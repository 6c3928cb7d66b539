"""A served site after changes is the site that a whole build makes."""

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig

from generator.serving import quick
from tests.project import Project

pytestmark = pytest.mark.model

TALKS = "Talks in Ankara\n\nAngela Merkel received Emmanuel Macron in Ankara on 23 June 2022.\n"
MORE = "More talks\n\nEmmanuel Macron met Angela Merkel in Paris on 30 June 2022. Macron was pleased.\n"
URL = "http://127.0.0.1:8000/"


class Served:
    """A site as `mkdocs serve` builds it, without its server."""

    def __init__(self, project: Project, site: Path) -> None:
        self.site, self.whole_builds = site, 0
        self._project = project
        config = self._config()
        config.plugins.on_startup(command="serve", dirty=False)
        build(config, serve_url=URL)
        server = SimpleNamespace(builder=self._whole)
        self.rebuild: Callable[[], None] = quick(server, config).builder  # type: ignore[arg-type, assignment]

    def _config(self) -> MkDocsConfig:
        return self._project.config(site_dir=str(self.site), site_url=URL)

    def _whole(self) -> None:
        self.whole_builds += 1
        build(self._config(), serve_url=URL)

    def contents(self) -> dict[str, bytes]:
        """All that a browser can ask for but the search index, whose order tells what changed."""
        files = {}
        for path in sorted(self.site.rglob("*")):
            if path.is_file() and "sitemap" not in path.name:
                files[path.relative_to(self.site).as_posix()] = path.read_bytes()
        del files["search/search_index.json"]
        return files


@pytest.fixture
def project(project: Project) -> Project:
    project.article("2022-06-24-talks.txt", TALKS)
    project.article("2022-07-01-more.txt", MORE)
    project.file("index.md", "# Our own front page\n")
    return project


def test_changes_show_as_a_whole_build_would_and_can_be_undone(project: Project, tmp_path: Path) -> None:
    served = Served(project, tmp_path / "served")
    before = served.contents()
    kept = tmp_path / "kept"
    shutil.copytree(project.root / "briefings", kept)

    project.article("2022-06-24-talks.txt", TALKS + "\nMerkel left.\n")
    served.rebuild()
    project.article("2022-07-02-third.txt", "Third\n\nAngela Merkel rested.\n")
    project.file("terms.yml", "- term: talks\n  definition: Words.\n")
    served.rebuild()
    assert served.contents() == Served(project, tmp_path / "one").contents()

    project.file("decisions.yml", "- same: [per-angela-merkel, per-emmanuel-macron]\n")
    served.rebuild()
    project.file("decisions.yml", "- ignore: {text: Paris}\n- rename: {id: per-angela-merkel, name: The Host}\n")
    (project.root / "briefings" / "articles" / "2022-07-01-more.txt").unlink()
    project.file("about.md", "# About us\n")
    served.rebuild()
    assert served.contents() == Served(project, tmp_path / "two").contents()

    shutil.rmtree(project.root / "briefings")
    shutil.copytree(kept, project.root / "briefings")
    served.rebuild()
    assert served.contents() == before
    assert served.whole_builds == 0


def test_a_mistake_is_told_on_every_page_until_it_is_mended(project: Project, tmp_path: Path) -> None:
    served = Served(project, tmp_path / "served")
    file = project.file("actors.yml", "- id: per-a\n  name: Ada: Lark\n")
    served.rebuild()
    pages = [served.site / uri / "index.html" for uri in ("", "briefings/talks", "actors/per-angela-merkel")]
    assert all("actors.yml:2: a colon" in page.read_text(encoding="utf-8") for page in pages)
    file.write_text("- id: per-ada-lark\n  type: person\n  name: Ada Lark\n", encoding="utf-8")
    served.rebuild()
    assert not any("actors.yml:2" in page.read_text(encoding="utf-8") for page in pages)


def test_only_pages_that_changed_are_written(project: Project, tmp_path: Path) -> None:
    served = Served(project, tmp_path / "served")
    untouched = served.site / "actors" / "per-angela-merkel" / "index.html"
    when = untouched.stat().st_mtime_ns
    project.file("terms.yml", "- term: harbour\n  definition: A port.\n")
    served.rebuild()
    assert untouched.stat().st_mtime_ns == when
    assert "A port." in (served.site / "glossary" / "index.html").read_text(encoding="utf-8")


def test_search_keeps_what_did_not_change_and_has_what_did(project: Project, tmp_path: Path) -> None:
    project.file("about.md", "# About us\n\nThe heron waits.\n")
    served = Served(project, tmp_path / "served")
    project.article("2022-06-24-talks.txt", TALKS + "\nThe kingfisher sang.\n")
    served.rebuild()
    fragments = (served.site / "pagefind" / "fragment").iterdir()
    found = b"".join(gzip.decompress(fragment.read_bytes()) for fragment in fragments)
    assert all(word in found for word in (b"kingfisher", b"Macron was pleased", b"heron"))


def test_a_changed_configuration_builds_the_whole_site(project: Project, tmp_path: Path) -> None:
    served = Served(project, tmp_path / "served")
    project.configure(more="copyright: Ours\n")
    served.rebuild()
    assert served.whole_builds == 1
    assert "Ours" in (served.site / "briefings" / "talks" / "index.html").read_text(encoding="utf-8")


def test_plugins_that_must_see_every_page_do(project: Project) -> None:
    config = project.config()
    config.plugins["another"] = SimpleNamespace()  # type: ignore[assignment]
    server = SimpleNamespace(builder=lambda: None)
    assert quick(server, config).builder is server.builder  # type: ignore[arg-type]

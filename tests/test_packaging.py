"""The wheel, installed elsewhere, makes a site of a folder that holds only mkdocs.yml and briefings/."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.project import ROOT, Project

ARTICLE = "Talks in Berlin\n\nAngela Merkel received Emmanuel Macron in Berlin on 23 June 2022.\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_its_templates_and_its_licence_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names} == {"generator", f"{wheel.name.split('-py3')[0]}.dist-info"}
    assert "generator/py.typed" in names
    assert "generator/templates/pages/briefing.md.jinja" in names
    assert "generator/schemas/actors.json" in names
    assert "generator/templates/theme/assets/stylesheets/tokens.css" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


@pytest.mark.model
def test_the_installed_wheel_builds_a_site_of_its_own(wheel: Path, project: Project, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*install, str(wheel)], check=True)
    project.article("2022-06-24-talks.txt", ARTICLE)
    site = tmp_path / "elsewhere"
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": str(target), "PYTHONSAFEPATH": "1", "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Angela Merkel" in (site / "actors" / "per-angela-merkel" / "index.html").read_text(encoding="utf-8")
    where = [sys.executable, "-c", "import generator; print(generator.__file__)"]
    used = subprocess.run(
        where,
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": str(target)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert used.stdout.startswith(str(target))


def test_the_lock_files_name_hashes_and_no_addresses() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text(encoding="utf-8")
        assert text.count("--hash=sha256:") > 100
        assert "://" not in text


def test_a_strict_build_is_never_quiet_since_that_hides_what_it_counts() -> None:
    for name in ("Makefile", ".ci/run", ".github/workflows/publish.yml"):
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
            assert not ("--strict" in line and ("--quiet " in line or " -q" in line))


@pytest.mark.parametrize(
    "page", ["README.md", "CONTRIBUTING.md", "docs/site.md", "docs/articles.md", "docs/commands.md"]
)
def test_every_link_of_the_documentation_leads_to_a_file(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (ROOT / page).parent.joinpath(target).exists(), target


def test_the_lock_files_hold_what_the_package_asks_for() -> None:
    import tomllib

    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for requirement in wanted:
        name = requirement.split(">")[0].split("=")[0]
        assert f"\n{name}==" in f"\n{locked}"

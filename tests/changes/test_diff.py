"""`briefings diff`: what changed since a git revision."""

import json
import subprocess
from pathlib import Path

import pytest

from generator.cli import main
from tests.project import Project

STORY = (
    "Talks in Berlin\n\nAngela Merkel received Emmanuel Macron in Berlin on 23 June 2020. Merkel was pleased. "
    "Ann Lee and Bo Chen were there."
)
ACTOR = "- {{id: per-{id}, type: person, name: {name}}}\n"


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=A. Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def site(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A site with one commit, in a folder of its repository."""
    project.article("2020-06-24-talks.txt", STORY)
    project.file("actors.yml", ACTOR.format(id="ann-lee", name="Ann Lee") + ACTOR.format(id="bo-chen", name="Bo Chen"))
    (project.root / ".gitignore").write_text(".cache/\n", encoding="utf-8")
    git(project.root, "init", "--quiet")
    git(project.root, "add", ".")
    git(project.root, "commit", "--quiet", "-m", "Begin")
    monkeypatch.chdir(project.root)
    return project


@pytest.mark.model
def test_nothing_is_said_where_nothing_changed(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "HEAD"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.model
def test_actors_events_and_corrections_are_told_apart(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    head = '---\ncorrections: [{date: 2020-06-25, text: "It was the 22nd."}]\n---\n\n'
    site.article("2020-06-24-talks.txt", head + STORY.replace("23 June", "22 June"))
    site.article("2020-06-30-visit.txt", "A visit\n\nShinzo Abe came to Paris on 29 June 2020. New Man waited.")
    registered = [
        "- {id: per-ann-lee, type: person, name: Ann Lee Park, names: [Ann Lee, Bo Chen], merged_ids: [per-bo-chen]}\n",
        ACTOR.format(id="new-man", name="New Man"),
    ]
    site.file("actors.yml", "".join(registered))
    assert main(["diff", "HEAD", "--json"]) == 0
    changes = json.loads(capsys.readouterr().out)
    assert {"per-new-man", "per-shinzo-abe"} <= {each["id"] for each in changes["new_actors"]}
    assert [(each["name"], each["after"]) for each in changes["merged_actors"]] == [("Bo Chen", "Ann Lee Park")]
    assert [(each["before"], each["after"]) for each in changes["renamed_actors"]] == [("Ann Lee", "Ann Lee Park")]
    assert "2020-06-29" in {each["after"] for each in changes["new_events"]}
    assert [each["text"] for each in changes["corrections"]] == ["It was the 22nd."]
    assert main(["diff", "HEAD"]) == 0
    out = capsys.readouterr().out
    assert "Merged actors (1)\n  Bo Chen -> Ann Lee Park\n" in out
    assert "  2020-06-25 Talks in Berlin: It was the 22nd.\n" in out
    assert {path.name for path in site.root.iterdir()} == {".cache", ".git", ".gitignore", "briefings", "mkdocs.yml"}


def test_a_revision_that_is_none_is_named(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "no-such-tag"]) == 1
    assert '"no-such-tag" cannot be compared with: there is no such revision' in capsys.readouterr().err
    assert main(["diff", "--", "--output=x"]) == 1


def test_a_folder_outside_of_a_repository_is_named(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.root)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.root.parent))
    assert main(["diff", "HEAD"]) == 1
    assert "not a git repository" in capsys.readouterr().err


def test_a_revision_before_the_site_is_named(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    git(site.root, "checkout", "--quiet", "--orphan", "older")
    git(site.root, "rm", "--quiet", "--cached", "mkdocs.yml")
    git(site.root, "commit", "--quiet", "-m", "Without a site")
    assert main(["diff", "HEAD"]) == 1
    assert 'there was no "mkdocs.yml"' in capsys.readouterr().err


@pytest.mark.model
def test_changes_can_be_kept_as_a_page_of_the_site(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    renamed = "- {id: per-ann-lee, type: person, name: Ann Lee Park, names: [Ann Lee]}\n"
    site.file("actors.yml", renamed + ACTOR.format(id="bo-chen", name="Bo Chen"))
    assert main(["diff", "HEAD", "--save"]) == 0
    assert capsys.readouterr().out == "briefings/changes.json\n"
    assert "Ann Lee Park formerly Ann Lee" in site.build(strict=True).html("changes").get_text()

"""Changes that were saved become a page."""

import datetime as dt
from pathlib import Path

import pytest

from generator.changes import SAVED, Changes, read_changes, save_changes
from generator.changes.compare import Change, Corrected
from tests.project import Project

CHANGES = Changes(
    since="v1.0",
    new_actors=(Change("per-emmanuel-macron", "Emmanuel Macron"),),
    merged_actors=(Change("per-macron", "Macron", after="Emmanuel Macron"),),
    moved_events=(Change("evt-1", "A <b>visit</b>.", "2022-06", "2022-06-23"),),
    corrections=(Corrected("talks", "Talks in Ankara", dt.date(2022, 6, 25), "It was the 23rd."),),
)


def test_changes_are_read_as_they_were_saved(tmp_path: Path) -> None:
    save_changes(CHANGES, tmp_path)
    assert read_changes(tmp_path, root=tmp_path) == (CHANGES, ())


def test_where_nothing_was_saved_there_is_nothing_to_read(tmp_path: Path) -> None:
    assert read_changes(tmp_path, root=tmp_path) == (None, ())


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"since": "x", "corrections": [{}]}', "\xff"])
def test_a_file_that_is_none_is_a_problem_with_its_remedy(tmp_path: Path, content: str) -> None:
    (tmp_path / SAVED).write_bytes(content.encode("latin-1"))
    changes, (problem,) = read_changes(tmp_path, root=tmp_path)
    assert changes is None
    assert problem.path == SAVED
    assert "briefings diff REVISION --save" in problem.remedy


@pytest.mark.model
def test_the_page_links_what_is_still_there_and_runs_nothing(project: Project) -> None:
    story = "Angela Merkel received Emmanuel Macron in Ankara on 23 June 2022."
    project.article("2022-06-24-talks.txt", f"Talks in Ankara\n\n{story}\n")
    save_changes(CHANGES, project.root / "briefings")
    built = project.build(strict=True)
    assert built.warnings == []
    page = built.html("changes").find("article")
    assert page.find("a", string="Emmanuel Macron")["href"] == "../actors/per-emmanuel-macron/"
    assert page.find("a", string="Talks in Ankara")["href"] == "../briefings/talks/#corrections"
    assert "since v1.0" in page.get_text()
    assert "now part of Emmanuel Macron" in page.get_text()
    assert "A <b>visit</b>." in page.get_text()
    assert not (built.site / SAVED).exists()

"""Dates that an editor should look at, and the stanzas that settle them."""

import pytest

from generator.build import build
from generator.configuration import read_project
from generator.desk.findings import findings
from generator.model import Problem
from tests.project import Project

pytestmark = pytest.mark.model

FLIGHT = "Angela Merkel flew to Ankara for talks with the foreign minister of Turkey on {day} June 2022."


def dates(project: Project) -> list[Problem]:
    site, _ = read_project(project.root / "mkdocs.yml")
    notes = findings(build(site.root, site.docs, site.settings))
    return [note for note in notes if "- date:" in note.remedy]


def paste(project: Project, *notes: Problem) -> None:
    """Put the stanzas of notes into the editors' file, as an editor would."""
    stanzas = (note.remedy[note.remedy.index("- date:") :] for note in notes)
    project.file("decisions.yml", "".join(f"{stanza}\n" for stanza in stanzas))


def test_a_date_that_stayed_open_is_noted_with_its_sentence_and_its_stanza_settles_it(project: Project) -> None:
    project.article("2022-06-24-talks.txt", 'Talks\n\nThey said: "It: is", and Angela Merkel left Ankara on 31 June.\n')
    (note,) = dates(project)
    assert (note.severity, note.line) == ("note", 3)
    assert 'said: "It: is", and Angela Merkel left Ankara on 31 June.' in note.message
    paste(project, note)
    assert dates(project) == []
    assert project.build().html("timeline").select_one("time[datetime='2022-06-24']") is not None


def test_two_articles_that_disagree_are_noted_at_both_and_either_stanza_settles_it(project: Project) -> None:
    for slug, day in (("one", 21), ("two", 22)):
        project.article(f"2022-06-24-{slug}.txt", f"Talks\n\n{FLIGHT.format(day=day)}\n")
    notes = dates(project)
    assert [(note.path.rpartition("-")[2], note.severity) for note in notes] == [
        ("one.txt", "note"),
        ("two.txt", "note"),
    ]
    assert "here 2022-06-21, in briefings/articles/2022-06-24-two.txt 2022-06-22" in notes[0].message
    assert "Angela Merkel flew to Ankara" in notes[0].message
    for note in notes:
        paste(project, note)
        assert dates(project) == []

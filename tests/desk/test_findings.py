"""What `check` finds beside what building reports."""

import pytest

from generator.build import build
from generator.configuration import read_project
from generator.desk.findings import findings
from generator.model import Problem
from tests.project import Project

pytestmark = pytest.mark.model

STORY = """\
---
title: Talks in Ankara
---
Angela Merkel received Emmanuel Macron in Ankara. They will meet again on Monday the week after the vote.

El ministro de Relaciones Exteriores de Turquía viajará este jueves a la capital de Israel para hablar de gas.

Angela Merkel said that she was pleased with the talks, and that more would follow in the autumn of that year.

Share this article
"""


def found(project: Project) -> list[Problem]:
    site, problems = read_project(project.root / "mkdocs.yml")
    return list(findings(build(site.root, site.docs, site.settings), problems))


def test_what_readers_or_the_search_do_not_get_is_told_with_its_line(project: Project) -> None:
    project.article("2022-06-24-talks.md", STORY)
    said = {problem.line: problem.message for problem in found(project)}
    assert said[6].startswith('not searched, as another language: "El ministro')
    assert said[10] == 'left out as boilerplate: "Share this article".'


def test_findings_are_in_the_order_of_file_and_line(project: Project) -> None:
    project.article("2022-06-24-talks.md", STORY)
    project.file("actors.yml", "- id: per-a\n  typ: person\n  name: A\n")
    project.file("decisions.yml", "- same: [per-x, per-y]\n- ignore: {text: Nobody}\n")
    places = [(problem.path, problem.line or 0) for problem in found(project)]
    assert places == sorted(places)
    assert {path for path, _ in places} == {
        "briefings/actors.yml",
        "briefings/articles/2022-06-24-talks.md",
        "briefings/decisions.yml",
    }


def test_everything_found_says_what_to_do(project: Project) -> None:
    project.article("2022-06-24-talks.md", STORY)
    project.article("undated.txt", "Talks\n\nThey met last Monday.\n")
    project.file("decisions.yml", "- same: [per-x, per-y]\n- ignore: {text: Nobody}\n")
    assert all(problem.remedy for problem in found(project))


def test_an_article_that_stands_twice_is_named_beside_the_older_one(project: Project) -> None:
    project.article("2022-06-24-talks.md", STORY)
    project.article("2022-06-26-copy.md", STORY.replace("pleased", "glad"))
    project.article(
        "2022-06-27-other.txt", "Rain in Bergen\n\nIt rained in Bergen for the whole of Monday, as it does.\n"
    )
    said = {problem.path: problem.message for problem in found(project) if "same text" in problem.message}
    assert said == {
        "briefings/articles/2022-06-26-copy.md": (
            "this is nearly the same text as briefings/articles/2022-06-24-talks.md."
        )
    }

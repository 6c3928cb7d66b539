"""Problems as people, pull requests and programs read them."""

from pathlib import Path

from generator.desk.formats import github_format, record, summary, text_format
from generator.model import Problem
from generator.yaml_lines import load_yaml

BROKEN = "- id: per-a\n  name: Ada: Lark\n"


def test_the_place_of_a_mistake_is_shown_with_a_caret(tmp_path: Path) -> None:
    (tmp_path / "actors.yml").write_text("\ufeff" + BROKEN, encoding="utf-8")
    (problem,) = load_yaml(BROKEN, path="actors.yml")[2]
    said, line, caret = text_format([problem], root=tmp_path)
    assert said.startswith("error: actors.yml:2: a colon is not expected here")
    assert line == "     2 |   name: Ada: Lark"
    assert line[caret.index("^")] == ":"
    assert caret.index("^") == line.rindex(":")


def test_a_long_line_is_cut_around_the_caret(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("x" * 5_000 + "!" + "y" * 5_000, encoding="utf-8")
    _, line, caret = text_format([Problem("a.yml", 1, "No.", column=5_001)], root=tmp_path)
    assert len(line) < 140
    assert line[caret.index("^")] == "!"


def test_a_place_without_a_column_or_behind_the_end_has_no_excerpt(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("x", encoding="utf-8")
    assert (
        len(list(text_format([Problem("a.yml", 1, "No."), Problem("a.yml", 9, "No.", column=1)], root=tmp_path))) == 2
    )


def test_github_is_told_file_line_and_column_and_nothing_breaks_its_syntax(tmp_path: Path) -> None:
    problem = Problem("a,b:c.yml", 3, "100% wrong\n::error::", "Mend it.", "note", column=7)
    assert list(github_format([problem, Problem("b.yml", None, "Gone.", severity="error")], root=tmp_path)) == [
        "::notice file=a%2Cb%3Ac.yml,line=3,col=7::100%25 wrong%0A::error:: Mend it.",
        "::error file=b.yml::Gone.",
    ]


def test_a_program_gets_every_part() -> None:
    assert record(Problem("a.yml", 3, "No.", "Mend it.", "warning")) == {
        "path": "a.yml",
        "line": 3,
        "column": None,
        "severity": "warning",
        "message": "No.",
        "remedy": "Mend it.",
    }


def test_the_summary_counts_in_words() -> None:
    notes = [Problem("a", 1, "x", severity="note")] * 2
    assert summary([*notes, Problem("a", 1, "x", severity="error")]) == "1 error, 2 notes"
    assert summary([]) == "Nothing is wrong."

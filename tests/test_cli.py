"""The commands, as people and programs call them."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands import COMMANDS
from tests.project import ROOT, Project

TEXT = "Talks in Berlin\n\nAngela Merkel received Emmanuel Macron in Berlin on 23 June 2020. Merkel was pleased."


@pytest.fixture
def site(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    project.article("2020-06-24-talks.txt", TEXT)
    monkeypatch.chdir(project.root)
    return project


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def annotate(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *records: object
) -> tuple[int, str, str]:
    given = "".join((record if isinstance(record, str) else json.dumps(record)) + "\n" for record in records)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
    status = main(["annotate"])
    out, err = capsys.readouterr()
    return status, out, err


@pytest.mark.model
def test_annotate_marks_names_and_dates_at_their_offsets(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = annotate(monkeypatch, capsys, {"id": "a", "text": TEXT, "date": "2020-06-24"})
    (record,) = lines(out)
    assert (status, err) == (0, "")
    for mark in (*record["mentions"], *record["timexes"]):  # type: ignore[misc]
        assert TEXT[mark["start"] : mark["end"]] == mark["text"]
    people = [mark["entity"] for mark in record["mentions"] if mark["type"] == "PERSON"]  # type: ignore[attr-defined]
    assert people == ["per-angela-merkel", "per-emmanuel-macron", "per-angela-merkel"]
    assert [mark["edtf"] for mark in record["timexes"]] == ["2020-06-23"]  # type: ignore[attr-defined]
    assert [event["date"] for event in record["events"]] == ["2020-06-23"]  # type: ignore[attr-defined]
    assert set(record) == {"id", "mentions", "timexes", "events", "quotes", "roles"}


@pytest.mark.model
def test_annotate_keeps_the_order_and_skips_a_bad_line_with_its_number(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good = {"id": 1, "text": "Talks\n\nThey met.", "date": None}
    status, out, err = annotate(
        monkeypatch,
        capsys,
        good,
        "{not json",
        {"text": "no id"},
        {"id": 2, "text": 5},
        {**good, "date": "yesterday"},
        '{"id": 3, "text": "\\ud800 broken"}',
        f'{{"id": {"9" * 5000}, "text": "a long figure"}}',
        {**good, "id": 2},
    )
    assert [record["id"] for record in lines(out)] == [1, 2]
    assert status == 1
    assert [line.split(": ")[1] for line in err.splitlines()] == [
        "<stdin>:2",
        "<stdin>:3",
        "<stdin>:4",
        "<stdin>:5",
        "<stdin>:6",
        "<stdin>:7",
    ]


def test_a_file_of_documents_may_begin_with_a_byte_order_mark(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "documents.jsonl"
    file.write_text('{"id": 1, "text": "Gespräche", "lang": "de"}\n', encoding="utf-8-sig")
    assert main(["annotate", str(file)]) == 0
    printed = capsys.readouterr()
    assert [record["id"] for record in lines(printed.out)] == [1]
    assert f"{file}:1 is published" in printed.err


@pytest.mark.model
def test_entities_do_not_depend_on_the_order_of_the_lines(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = {"id": "a", "text": TEXT, "date": "2020-06-24"}
    second = {
        "id": "b",
        "text": "Macron in Paris\n\nEmmanuel Macron returned to Paris. Macron spoke.",
        "date": "2020-06-25",
    }
    one = lines(annotate(monkeypatch, capsys, first, second)[1])
    other = lines(annotate(monkeypatch, capsys, second, first)[1])
    assert one == other[::-1]


def test_annotate_says_how_to_install_a_missing_model(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"id": 1, "text": "They met."}\n')))
    assert main(["annotate", "--model", "no_such_model"]) == 1
    assert "pip install" in capsys.readouterr().err


def test_read_shows_how_an_article_was_understood(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "briefings/articles/2020-06-24-talks.txt"]) == 0
    (record,) = lines(capsys.readouterr().out)
    assert record["path"] == "briefings/articles/2020-06-24-talks.txt"
    assert (record["title"], record["date"], record["lang"], record["slug"]) == (
        "Talks in Berlin",
        "2020-06-24",
        "en",
        "talks",
    )
    assert [zone["role"] for zone in record["zones"]] == ["title", "body"]  # type: ignore[attr-defined]
    assert record["problems"] == []


def test_read_reports_a_file_that_is_not_there(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "nothing.txt", "briefings/articles/2020-06-24-talks.txt"]) == 1
    out, err = capsys.readouterr()
    assert "nothing.txt" in err
    assert len(lines(out)) == 1


@pytest.mark.model
def test_export_writes_every_page_as_markdown(site: Project, tmp_path: Path) -> None:
    assert main(["export", str(tmp_path / "docs")]) == 0
    exported = {path.relative_to(tmp_path / "docs").as_posix() for path in (tmp_path / "docs").rglob("*.*")}
    assert {"index.md", "briefings/talks.md", "actors/per-angela-merkel.md", "data/actors.json"} <= exported


@pytest.mark.model
def test_check_lists_problems_and_fails_when_strict(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    site.article("2020-06-25-typo.md", "---\ntitle: Talks\ndecription: x\n---\n\nThey met.\n")
    assert main(["check"]) == 0
    assert main(["check", "--strict"]) == 1
    assert "2020-06-25-typo.md:3" in capsys.readouterr().out


def test_new_begins_an_article_and_never_touches_one(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["new", "Ministers meet: what next?", "--date", "2022-06-24"]
    assert main(command) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.name == "2022-06-24-ministers-meet-what-next.md"
    assert "Ministers meet: what next?" in path.read_text(encoding="utf-8")
    path.write_text("written by the editor", encoding="utf-8")
    assert main(command) == 1
    assert path.read_text(encoding="utf-8") == "written by the editor"


def test_an_article_without_a_title_is_not_begun(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", " "]) == 1
    assert "title" in capsys.readouterr().err


def test_a_command_outside_of_a_site_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 1
    assert "mkdocs.yml" in capsys.readouterr().err


def test_a_date_that_is_none_is_refused(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["new", "Talks", "--date", "24.6."])
    assert "2022-06-24" in capsys.readouterr().err


@pytest.mark.parametrize("verb", COMMANDS)
def test_every_command_has_help_with_an_example(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([verb, "--help"])
    assert stopped.value.code == 0
    assert f"briefings {verb}" in capsys.readouterr().out.partition("example")[2]


def test_the_readme_or_the_guide_names_every_command() -> None:
    text = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/commands.md"))
    for verb in COMMANDS:
        assert f"briefings {verb}" in text


def test_the_package_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "generator", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("briefings ")


def test_ctrl_c_stops_without_a_traceback(
    site: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("generator.commands.check.build", interrupted)
    assert main(["check"]) == 130
    assert capsys.readouterr().err == "stopped; what was done until now is kept\n"


@pytest.mark.model
def test_stats_counts_the_site(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats"]) == 0
    assert "articles   1 with" in capsys.readouterr().out
    assert main(["stats", "--json"]) == 0
    (record,) = lines(capsys.readouterr().out)
    assert (record["articles"], record["months"]) == (1, {"2020-06": 1})


def test_schemas_are_written_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schemas", str(tmp_path / "schemas")]) == 0
    assert json.loads((tmp_path / "schemas" / "actors.json").read_text(encoding="utf-8"))["type"] == "array"
    assert main(["schemas", str(tmp_path / "schemas" / "actors.json")]) == 1
    assert "cannot be written" in capsys.readouterr().err

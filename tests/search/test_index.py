"""The index that browsers ask."""

import gzip
import json
import shutil
from pathlib import Path

import pytest

from generator.errors import BrokenSearchError
from generator.search import Index, Record, index, write_index

NAMES = [f"Person {number}" for number in range(40)]
RECORDS = [
    Record(
        "briefing", "briefings/talks/", "Talks", "They met <b>again</b> in Ankara.", "2022", "2022-06-24", (*NAMES,)
    ),
    Record("event", "briefings/talks/#p1", "Talks", "They met.", "June 2022", "2022-06-01", ("Person 3",), ("Ankara",)),
    Record("page", "about/", "About", "Who we are."),
]


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_equal_records_give_equal_bytes(tmp_path: Path) -> None:
    """Pagefind's own order of facets is another in most runs, and its own files are at times not whole yet."""
    write_index(RECORDS, tmp_path / "first", lang="en")
    for _ in range(20):
        write_index(RECORDS, tmp_path / "again", lang="en")
        assert files(tmp_path / "first") == files(tmp_path / "again")


def test_the_index_names_files_that_are_there(tmp_path: Path) -> None:
    write_index(RECORDS, tmp_path, lang="en")
    (about,) = json.loads((tmp_path / "pagefind" / "pagefind-entry.json").read_text())["languages"].values()
    assert about["page_count"] == len(RECORDS)
    assert (tmp_path / "pagefind" / f"pagefind.{about['hash']}.pf_meta").is_file()


def test_the_text_is_kept_as_text(tmp_path: Path) -> None:
    write_index(RECORDS[:1], tmp_path, lang="en")
    (fragment,) = (tmp_path / "pagefind" / "fragment").iterdir()
    text = gzip.decompress(fragment.read_bytes()).removeprefix(b"pagefind_dcd")
    assert json.loads(text)["content"] == "They met <b>again</b> in Ankara."


def test_pages_of_another_search_are_left_out(tmp_path: Path) -> None:
    write_index(RECORDS, tmp_path, lang="en")
    assert not [path for path in (tmp_path / "pagefind").iterdir() if "ui" in path.name]


def test_a_program_that_cannot_be_started_is_a_message_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "get_executable", lambda: tmp_path / "missing")
    with pytest.raises(BrokenSearchError, match="set `search: theme`"):
        write_index(RECORDS, tmp_path, lang="en")


def test_a_program_that_gives_no_answer_is_a_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    silent = tmp_path / "silent"
    silent.write_text("#!/bin/sh\nexit 0\n")
    silent.chmod(0o755)
    monkeypatch.setattr(index, "get_executable", lambda: silent)
    with pytest.raises(BrokenSearchError, match="no answer"):
        write_index(RECORDS, tmp_path, lang="en")


def test_an_index_is_written_again_where_something_changed_or_it_is_gone(tmp_path: Path) -> None:
    kept, entry = Index(), tmp_path / "pagefind" / "pagefind-entry.json"
    kept.write(RECORDS, tmp_path, lang="en")
    first = entry.stat().st_mtime_ns
    kept.write(RECORDS, tmp_path, lang="en")
    assert entry.stat().st_mtime_ns == first
    kept.write(RECORDS[:1], tmp_path, lang="en")
    assert '"page_count":1' in entry.read_text().replace(" ", "")
    shutil.rmtree(tmp_path / "pagefind")
    kept.write(RECORDS[:1], tmp_path, lang="en")
    assert entry.is_file()

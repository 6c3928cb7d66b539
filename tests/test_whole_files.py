from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.whole_files import write_new, write_whole


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "story.md"
    assert write_new(path, "first\n")
    assert not write_new(path, "second\n")
    assert path.read_bytes() == b"first\n"


@pytest.mark.parametrize("stop", [KeyboardInterrupt, OSError])
def test_one_that_cannot_be_finished_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]
) -> None:
    path = tmp_path / "actors.yml"
    path.write_text("old", encoding="utf-8")

    def interrupted(*_: object) -> None:
        raise stop

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(stop):
        write_whole(path, b"new")
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("actors.yml", "old")]
    with pytest.raises(GeneratorError if stop is OSError else stop):
        write_new(tmp_path / "story.md", "text")
    assert [file.name for file in tmp_path.iterdir()] == ["actors.yml"]


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(GeneratorError, match="cannot be written"):
        write_new(tmp_path / "file" / "story.md", "text")


def test_a_new_file_has_the_permissions_that_any_new_file_gets(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_whole(tmp_path / "data.json", b"{}")
    write_new(tmp_path / "story.md", "text")
    modes = {path.name: path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(set(modes.values())) == 1, modes


def test_a_file_that_is_exchanged_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yml"
    path.touch()
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.read_bytes() == b"new"

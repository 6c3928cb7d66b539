"""Pages as files."""

from pathlib import Path

import pytest

from generator.build import Built
from generator.errors import GeneratorError
from generator.export import export
from generator.model import Resolution
from generator.register.nouns import Register
from generator.render import RenderedPage
from generator.site import Site

PAGE = RenderedPage("actors/per-x.md", "X", {"kind": "actor"}, "# X\n", "actors/index.md")
BUILT = Built(Site((), (), (), (), ()), (PAGE,), {"data/actors.json": "{}\n"}, (), Register(), {}, Resolution())


def test_pages_and_data_are_written_at_their_addresses(tmp_path: Path) -> None:
    assert export(BUILT, tmp_path, docs=tmp_path / "none") == 2
    assert (tmp_path / "actors" / "per-x.md").read_text(encoding="utf-8").endswith("---\n\n# X\n")
    assert (tmp_path / "data" / "actors.json").read_text(encoding="utf-8") == "{}\n"


def test_a_file_that_has_not_changed_is_left_alone(tmp_path: Path) -> None:
    export(BUILT, tmp_path, docs=tmp_path / "none")
    path = tmp_path / "actors" / "per-x.md"
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    export(BUILT, tmp_path, docs=tmp_path / "none")
    assert path.stat().st_mtime_ns == before


def test_hand_written_pages_come_along_and_win_and_editors_files_do_not(tmp_path: Path) -> None:
    docs, folder = tmp_path / "docs", tmp_path / "out"
    for uri in ("about.md", "actors/per-x.md", "actors.yml", "articles/a.txt"):
        (docs / uri).parent.mkdir(parents=True, exist_ok=True)
        (docs / uri).write_text("by hand", encoding="utf-8")
    assert export(BUILT, folder, docs=docs) == 3
    assert (folder / "about.md").read_text(encoding="utf-8") == "by hand"
    assert (folder / "actors" / "per-x.md").read_text(encoding="utf-8") == "by hand"
    assert not (folder / "actors.yml").exists()


def test_a_file_in_the_place_of_the_folder_is_an_error_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x", encoding="utf-8")
    with pytest.raises(GeneratorError, match="taken"):
        export(BUILT, tmp_path / "taken", docs=tmp_path / "none")

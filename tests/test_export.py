"""Pages as files."""

from pathlib import Path

from generator.build import Built
from generator.export import export
from generator.render import RenderedPage
from generator.site import Site

PAGE = RenderedPage("actors/per-x.md", "X", {"kind": "actor"}, "# X\n", "actors/index.md")
BUILT = Built(Site((), (), (), (), ()), (PAGE,), {"data/actors.json": "{}\n"}, ())


def test_pages_and_data_are_written_at_their_addresses(tmp_path: Path) -> None:
    assert export(BUILT, tmp_path) == 2
    assert (tmp_path / "actors" / "per-x.md").read_text(encoding="utf-8").endswith("---\n\n# X\n")
    assert (tmp_path / "data" / "actors.json").read_text(encoding="utf-8") == "{}\n"


def test_a_file_that_has_not_changed_is_left_alone(tmp_path: Path) -> None:
    export(BUILT, tmp_path)
    path = tmp_path / "actors" / "per-x.md"
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    export(BUILT, tmp_path)
    assert path.stat().st_mtime_ns == before

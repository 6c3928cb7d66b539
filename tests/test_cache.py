"""Annotations on disk."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.cache import Cache, digest
from generator.model import Annotation, Mention, Span, Timex

KEY = digest("a story")
FOUND = Annotation(
    slug="story",
    sentences=(Span(0, 20),),
    mentions=(Mention(0, 5, "PERSON", "rule", "surname", None),),
    timexes=(Timex(9, 19, "DATE", "2022-03", "2022-03", "START", "bare month", "2022-06-24"),),
)


def test_what_was_put_is_got_back(tmp_path: Path) -> None:
    Cache(tmp_path).put(KEY, FOUND)
    assert Cache(tmp_path).get(KEY) == FOUND


def test_what_was_never_put_is_absent(tmp_path: Path) -> None:
    assert Cache(tmp_path).get(KEY) is None


def test_a_damaged_file_counts_as_absent(tmp_path: Path) -> None:
    Cache(tmp_path).put(KEY, FOUND)
    (file,) = tmp_path.rglob("*.json")
    file.write_bytes(file.read_bytes()[:-10])
    assert Cache(tmp_path).get(KEY) is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file stands where the folder should")
    Cache(tmp_path / "taken").put(KEY, FOUND)
    assert Cache(tmp_path / "taken").get(KEY) is None


def test_no_partial_file_is_left_behind(tmp_path: Path) -> None:
    Cache(tmp_path).put(KEY, FOUND)
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".json"]


@given(st.lists(st.text(), min_size=2, max_size=4))
def test_a_digest_depends_on_where_one_part_ends_and_the_next_begins(parts: list[str]) -> None:
    joined = ["".join(parts[:2]), *parts[2:]]
    assert digest(*parts) != digest(*joined)

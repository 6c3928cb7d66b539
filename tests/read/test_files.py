import os

import pytest

from generator.read.files import article_files


@pytest.fixture
def folder(tmp_path):
    """An empty folder of articles in a project."""
    articles = tmp_path / "articles"
    articles.mkdir()
    return articles


def files(folder):
    """The names of the files, the problems as text, and how severe each is."""
    found, problems = article_files(folder, root=folder.parent)
    return [file.name for file in found], [str(problem) for problem in problems], [each.severity for each in problems]


def test_a_file_that_is_no_text_by_its_name_is_reported(folder):
    for name in ("a.txt", "B.MD", "c.docx", "d.markdown", "pier", ".DS_Store"):
        (folder / name).touch()
    found, problems, severities = files(folder)
    assert found == ["B.MD", "a.txt"]
    assert [problem.partition(": ")[0] for problem in problems] == [
        "articles/c.docx",
        "articles/d.markdown",
        "articles/pier",
    ]
    assert "no .txt or .md and is not read. Save its text as one of them" in problems[0]
    assert set(severities) == {"warning"}


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own on Windows")
def test_links_are_followed_within_the_folder_only(folder, tmp_path):
    (tmp_path / "private.txt").touch()
    (tmp_path / "old").mkdir()
    (folder / "a.txt").touch()
    (folder / "b.txt").symlink_to("a.txt")
    (folder / "c.txt").symlink_to("../private.txt")
    (folder / "d.txt").symlink_to("gone.txt")
    (folder / "e.txt").symlink_to("e.txt")
    (folder / "f").symlink_to("../old", target_is_directory=True)
    found, problems, severities = files(folder)
    assert found == ["a.txt", "b.txt"]
    outside = "the link leads out of the folder of articles and is not followed. Put the file itself in its place."
    nowhere = "the link leads to no file. Put the file in its place or delete it."
    assert problems == [
        f"articles/c.txt: {outside}",
        f"articles/d.txt: {nowhere}",
        f"articles/e.txt: {nowhere}",
        f"articles/f: {outside}",
    ]
    assert set(severities) == {"error"}


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own on Windows")
def test_the_folder_itself_may_be_a_link(folder, tmp_path):
    (folder / "a.txt").touch()
    (tmp_path / "linked").symlink_to(folder, target_is_directory=True)
    assert files(tmp_path / "linked")[:2] == (["a.txt"], [])

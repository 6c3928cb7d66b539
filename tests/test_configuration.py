"""mkdocs.yml, read without MkDocs."""

from pathlib import Path

import pytest

from generator.configuration import line_of_option, read_project
from generator.errors import MissingProjectError
from generator.settings import Settings


def write(folder: Path, text: str) -> Path:
    path = folder / "mkdocs.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_site_without_options_has_the_defaults(tmp_path: Path) -> None:
    project, problems = read_project(
        write(tmp_path, "site_name: Ours\ndocs_dir: texts\nplugins: [search, briefings]\n")
    )
    assert project.settings == Settings(name="Ours")
    assert (project.root, project.docs) == (tmp_path, tmp_path / "texts")
    assert problems == ()


@pytest.mark.parametrize(
    "plugins",
    [
        "plugins:\n  - search\n  - briefings:\n      model: other\n",
        "plugins:\n  search: {}\n  briefings:\n    model: other\n",
    ],
    ids=["list", "mapping"],
)
def test_options_are_read_from_both_forms_of_plugins(tmp_path: Path, plugins: str) -> None:
    config = write(tmp_path, plugins)
    assert read_project(config)[0].settings.model == "other"
    assert line_of_option(config, "model") == 4


def test_an_unknown_option_is_a_problem_with_its_line_and_the_likely_one(tmp_path: Path) -> None:
    _, (problem,) = read_project(write(tmp_path, "plugins:\n  - briefings:\n      lang: en\n      chace: x\n"))
    assert str(problem).startswith("mkdocs.yml:4: ")
    assert 'Did you mean "cache"?' in str(problem)


def test_tags_of_mkdocs_are_no_obstacle(tmp_path: Path) -> None:
    text = (
        "site_name: !ENV [NAME, Ours]\nuse_directory_urls: false\nmarkdown_extensions: [x: {f: !!python/name:a.b }]\n"
    )
    assert read_project(write(tmp_path, text))[0].settings.directory_urls is False


def test_a_missing_file_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MissingProjectError, match="--config"):
        read_project(tmp_path / "mkdocs.yml")

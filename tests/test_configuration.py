"""mkdocs.yml, read without MkDocs."""

from pathlib import Path

import pytest

from generator.configuration import line_of_option, read_project
from generator.errors import MissingProjectError
from generator.settings import Settings
from tests.project import Project


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
    ("written", "known"),
    [
        ("https://example.org/news/", "https://example.org/news/"),
        ("!ENV OUR_URL", "https://example.org/"),
        ('!ENV [NO_SUCH_VARIABLE, OUR_URL, ""]', "https://example.org/"),
        ('!ENV [NO_SUCH_VARIABLE, ""]', ""),
        ("", ""),
    ],
)
def test_the_address_of_the_site_may_be_in_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str, known: str
) -> None:
    monkeypatch.setenv("OUR_URL", "https://example.org/")
    config = write(tmp_path, f"site_name: Ours\nsite_url: {written}\nplugins: [briefings]\n")
    assert read_project(config)[0].settings.site_url == known


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


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("models: 3", "mkdocs.yml:3: `models` must name a pipeline for each language."),
        ("models:\n          es: [a]", 'mkdocs.yml:4: the pipeline of "es" must be text.'),
        ("models:\n          spanisch: a", 'mkdocs.yml:4: "spanisch" under `models` is no language tag.'),
        ("lang: english", 'mkdocs.yml:3: "english" under `lang` is no language tag.'),
        ("evidence: 3", "mkdocs.yml:3: `evidence` must say how much of what is enough."),
        ("evidence: {roles: no}", 'mkdocs.yml:3: "roles" under `evidence` must be a whole number from 1.'),
        ("evidence:\n          mention: 2", 'mkdocs.yml:4: "mention" under `evidence` is unknown.'),
        ("model: [a, b]", "mkdocs.yml:3: `model` must be text."),
    ],
)
def test_an_impossible_value_is_a_problem_with_its_line_and_the_default_holds(
    tmp_path: Path, option: str, said: str
) -> None:
    project, (problem,) = read_project(write(tmp_path, f"plugins:\n  - briefings:\n      {option}\n"))
    assert str(problem).startswith(said)
    assert project.settings == Settings()


def test_norwegian_is_a_language_though_yaml_takes_its_tag_for_a_refusal(project: Project) -> None:
    project.configure(options="models: {no: nb_core_news_md}")
    chosen = project.config().plugins["briefings"]._options.chosen
    assert chosen["models"] == read_project(project.root / "mkdocs.yml")[0].settings.models == {"no": "nb_core_news_md"}


def test_what_is_right_of_an_option_is_kept_beside_what_is_wrong(tmp_path: Path) -> None:
    text = "plugins:\n  - briefings:\n      models: {es: es_core_news_md, xq: other}\n"
    project, problems = read_project(write(tmp_path, text))
    assert project.settings.models == {"es": "es_core_news_md"}
    assert len(problems) == 1


def test_mkdocs_and_the_commands_say_the_same_of_an_option(project: Project, caplog: pytest.LogCaptureFixture) -> None:
    project.configure(options="models: 3\nlang: english\nmodle: x")
    _, problems = read_project(project.root / "mkdocs.yml")
    project.config()
    assert [str(problem) for problem in problems if str(problem) not in caplog.text] == []
    assert len(problems) == 3

from pathlib import Path

import jinja2

from generator.render.compiled import COMPILED


def shown(folder: Path) -> str:
    """A template as a new environment shows it, as each build has one."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(folder), bytecode_cache=COMPILED, autoescape=True)
    return environment.get_template("page.jinja").render(name="a < b")


def test_a_template_shows_the_same_when_it_was_compiled_before_and_its_changes_when_it_changed(tmp_path: Path) -> None:
    file = tmp_path / "page.jinja"
    file.write_text("1 {{ name }}")
    assert shown(tmp_path) == shown(tmp_path) == "1 a &lt; b"
    file.write_text("2 {{ name }}")
    assert shown(tmp_path) == "2 a &lt; b"


def test_templates_of_one_name_in_two_folders_stay_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.jinja").write_text("same {{ name }}" if name == "one" else "other {{ name }}")
    assert shown(tmp_path / "one").startswith("same")
    assert shown(tmp_path / "two").startswith("other")

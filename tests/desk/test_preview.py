"""What an editor sees while the site is served."""

from dataclasses import replace

import pytest

from generator.build import Built
from generator.desk.preview import Preview
from generator.errors import BrokenTemplateError, GeneratorError
from generator.model import Problem, Resolution
from generator.register.nouns import Register
from generator.render import RenderedPage
from generator.site import Site
from tests.project import Project

GOOD = Built(
    Site((), (), (), (), ()), (RenderedPage("index.md", "Home", {}, "Good."),), {}, (), Register(), {}, Resolution()
)
MISTAKE = Problem("actors.yml", 3, "a colon is missing, at <b>.", "Write it.", "error")
BAD = replace(GOOD, pages=(), problems=(MISTAKE,))


def test_a_mistake_keeps_the_last_good_site_and_is_told() -> None:
    preview = Preview()
    good = preview.build(lambda: GOOD)
    assert preview.notice == ""
    kept = preview.build(lambda: BAD)
    assert kept.pages == good.pages
    assert kept.problems == (MISTAKE,)
    assert "actors.yml:3: a colon is missing, at &lt;b&gt;. Write it." in preview.notice


def test_a_mended_mistake_is_forgotten() -> None:
    preview = Preview()
    for built in (GOOD, BAD, GOOD):
        preview.build(lambda built=built: built)  # type: ignore[misc]
    assert preview.notice == ""


def test_a_first_build_with_a_mistake_shows_what_there_is() -> None:
    preview = Preview()
    assert [page.uri for page in preview.build(lambda: BAD).pages] == ["review.md"]
    assert "actors.yml:3" in preview.notice


def test_what_cannot_be_built_keeps_the_last_good_site_too() -> None:
    def broken() -> Built:
        raise BrokenTemplateError("archive.md.jinja:3: unexpected end")

    preview = Preview()
    with pytest.raises(GeneratorError):
        preview.build(broken)
    good = preview.build(lambda: GOOD)
    assert preview.build(broken).pages == good.pages
    assert "archive.md.jinja:3: unexpected end." in preview.notice


@pytest.mark.model
def test_questions_are_a_page_of_the_preview_and_of_no_published_site(project: Project) -> None:
    project.article(
        "2022-06-24-a.txt", "Talks\n\nYair Lapid met Hakan Fina in Ankara & <b> spoke. Mr Fina *told* of [gas](x).\n"
    )
    project.file("actors.yml", "- id: per-hakan-fidan\n  type: person\n  name: Hakan Fidan\n")
    served = project.build(command="serve")
    page = served.html("review")
    assert 'Is "Hakan Fina" the same as "Hakan Fidan" of the register?' in [
        h.get_text() for h in page.find_all("h3")
    ] or [h for h in page.find_all("h3") if "Hakan Fina" in h.get_text()]
    assert "- same: [per-hakan-fidan, per-hakan-fina]" in page.find("pre").get_text()
    assert page.find("a", string="briefings/articles/2022-06-24-a.txt:3")["href"] == "../briefings/a/"
    assert "in Ankara & <b> spoke" in page.get_text()
    assert served.warnings == []
    assert not project.build(command="build").has("review")


@pytest.mark.model
def test_a_page_says_what_is_to_be_mended_only_in_a_preview(project: Project) -> None:
    project.article("2022-06-24-talks.txt", "Talks\n\nYair Lapid spoke.\n")
    project.file("actors.yml", "- id: per-a\n  name: Ada: Lark\n")
    assert "actors.yml:2" in project.build(command="serve").html("briefings/talks").find(role="alert").get_text()
    assert project.build(command="build").html("briefings/talks").find(role="alert") is None

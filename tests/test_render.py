"""The site as Markdown pages."""

from pathlib import Path

import pytest
import yaml

from generator.assemble import assemble
from generator.errors import BrokenTemplateError
from generator.model import Article, Mention, Timex
from generator.register.nouns import Register, Term
from generator.render import RenderedPage, render
from generator.shipped import PAGES
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, timex

LAPID = actor(
    "per-yair-lapid", "Yair Lapid", "Lapid, Yair", aliases=("Lapid", "יאיר לפיד"), description="A politician."
)


def pages(story: Article, *marks: Mention | Timex, folders: tuple[Path, ...] = (PAGES,)) -> dict[str, RenderedPage]:
    found = annotation(story, *marks)
    resolved = resolution([found], LAPID)
    events = timeline([story], {story.slug: found}, resolved)
    register = Register(terms=(Term("term-pact", "pact", "An agreement.", 1),))
    site = assemble([story], {story.slug: found}, resolved, events, register)
    return {page.uri: page for page in render(site, name="Our briefings", templates=folders)}


def head(page: RenderedPage) -> dict[str, object]:
    return yaml.safe_load(page.markdown.split("---\n")[1])  # type: ignore[no-any-return]


STORY = article("Talks in Ankara", "In March 2022 Lapid came to Ankara.")
MARKS = (mention(STORY, "Lapid", LAPID.id), timex(STORY, "March 2022", "2022-03"))


def test_there_is_a_page_of_each_kind_and_only_leaves_have_a_hub() -> None:
    hubs = {uri: page.hub for uri, page in pages(STORY, *MARKS).items()}
    assert hubs == {
        "index.md": None,
        "briefings/index.md": None,
        "actors/index.md": None,
        "glossary.md": None,
        "timeline.md": None,
        "briefings/story.md": "briefings/index.md",
        "actors/per-yair-lapid.md": "actors/index.md",
    }


def test_a_mention_is_a_link_whose_text_is_the_text_of_the_article() -> None:
    assert "[Lapid](../actors/per-yair-lapid.md)" in pages(STORY, *MARKS)["briefings/story.md"].body


def test_a_date_carries_its_meaning() -> None:
    assert 'datetime="2022-03"' in pages(STORY, *MARKS)["briefings/story.md"].body


def test_a_profile_names_all_names_and_leads_to_the_paragraph_of_each_quotation() -> None:
    body = pages(STORY, *MARKS)["actors/per-yair-lapid.md"].body
    assert "יאיר לפיד" in body
    assert "(../briefings/story.md#p2)" in body


def test_the_glossary_has_actors_and_terms() -> None:
    body = pages(STORY, *MARKS)["glossary.md"].body
    assert 'id="term-pact"' in body
    assert "(actors/per-yair-lapid.md)" in body


def test_an_article_without_a_date_says_so() -> None:
    page = pages(article("Talks", "They met last week.", date=None))["briefings/story.md"]
    assert "could not be resolved" in page.body


def test_titles_and_descriptions_are_safe_in_html_and_in_yaml() -> None:
    story = article('Tags: <script>alert("1")</script> & {{ more }}', "They met.")
    title = head(pages(story)["briefings/story.md"])["title"]
    assert title == "Tags: &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{ more }}"


@pytest.mark.parametrize("text", ["{{ 7 * 7 }}", "{% raw %}", "[x](y)", "<b>x</b>", "**x**", "{: #id }"])
def test_nothing_in_an_article_is_markup(text: str) -> None:
    for page in pages(article("Talks", f"They said {text} and left.")).values():
        assert text not in page.body


def test_a_template_of_the_site_replaces_ours_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "archive.md.jinja").write_text("# Ours\n", encoding="utf-8")
    made = pages(STORY, *MARKS, folders=(tmp_path, PAGES))
    assert made["briefings/index.md"].body == "# Ours\n"
    assert made["timeline.md"].body == pages(STORY, *MARKS)["timeline.md"].body


@pytest.mark.parametrize(
    ("template", "line"),
    [("# A\n\n{{ nothing }}\n", 3), ("# A\n{% for %}\n", 2), ("{% include 'gone.jinja' %}\n", 1), ("{{ 1/0 }}", 1)],
)
def test_a_broken_template_is_an_error_with_its_file(tmp_path: Path, template: str, line: int) -> None:
    (tmp_path / "archive.md.jinja").write_text(template, encoding="utf-8")
    with pytest.raises(BrokenTemplateError, match=rf"archive\.md\.jinja:{line}|gone\.jinja"):
        pages(STORY, folders=(tmp_path, PAGES))


def test_the_same_site_gives_the_same_pages() -> None:
    assert [page.markdown for page in pages(STORY, *MARKS).values()] == [
        page.markdown for page in pages(STORY, *MARKS).values()
    ]

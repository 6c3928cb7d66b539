import datetime as dt
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read.articles import article_from_text, read_article, read_articles, zone_record

STORY = """Storm closes port

The storm reached the coast in the night and closed the port, the harbour master said on Thursday morning.
"""


@pytest.fixture
def folder(tmp_path):
    """An empty folder of articles in a project."""
    articles = tmp_path / "briefings" / "articles"
    articles.mkdir(parents=True)
    return articles


def write(folder, name, content):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def read(folder, **options):
    """The articles of a folder, and its warnings and errors as text."""
    articles, problems = read_articles(folder, root=folder.parents[1], **options)
    return articles, [str(problem) for problem in problems if problem.severity != "note"]


def test_an_article_has_its_text_title_date_and_address(folder):
    write(folder, "2021-03-04-storm-in-the-north.txt", STORY)
    (article,), problems = read(folder)
    assert problems == []
    assert article.text == STORY
    assert article.title == "Storm closes port"
    assert article.date == dt.date(2021, 3, 4)
    assert article.slug == "storm-in-the-north"
    assert article.path == "briefings/articles/2021-03-04-storm-in-the-north.txt"
    assert article.lang == "en"


def test_front_matter_outranks_the_text_and_the_name(folder):
    front_matter = "---\ntitle: Port shut\ndate: 2021-03-05\nslug: port\ntags: [sea]\nsource: The Daily\n---\n"
    write(folder, "2021-03-04-storm.md", front_matter + STORY)
    (article,), _ = read(folder)
    assert (article.title, article.date, article.slug, article.tags) == (
        "Port shut",
        dt.date(2021, 3, 5),
        "port",
        ("sea",),
    )
    assert article.source.publisher == "The Daily"
    assert article.text == STORY


def test_a_title_that_the_text_repeats_is_one_zone(folder):
    write(folder, "a.md", f"---\ntitle: Storm closes port\n---\n{STORY}")
    (article,), _ = read(folder)
    assert [zone.role for zone in article.zones] == ["title", "body"]


def test_only_texts_are_read_in_all_folders_but_hidden_ones_in_order(folder):
    for name in ("b.txt", "a/z.md", "A.TXT", "notes.docx", ".draft.txt", ".git/c.txt"):
        write(folder, name, STORY)
    articles, _ = read(folder)
    assert [article.path.removeprefix("briefings/articles/") for article in articles] == ["A.TXT", "a/z.md", "b.txt"]


def test_a_folder_that_is_not_there_has_no_articles(tmp_path):
    assert read_articles(tmp_path / "none", root=tmp_path) == ((), ())


def test_without_a_date_the_editor_is_told_but_no_build_fails(folder):
    write(folder, "storm.txt", STORY)
    _, (problem,) = read_articles(folder, root=folder)
    assert problem.severity == "note"
    assert "date" in problem.message
    assert "front matter" in problem.remedy


def test_a_name_with_an_impossible_date_has_none(folder):
    write(folder, "2021-13-45-storm.txt", STORY)
    (article,), _ = read(folder)
    assert (article.date, article.slug) == (None, "2021-13-45-storm")


def test_a_name_that_is_only_a_date_is_the_address(folder):
    write(folder, "2021-03-04.txt", STORY)
    (article,), _ = read(folder)
    assert (article.date, article.slug) == (dt.date(2021, 3, 4), "2021-03-04")


def test_drafts_are_read_when_asked_for(folder):
    write(folder, "a.md", f"---\nstatus: draft\nunknown: 1\n---\n{STORY}")
    assert read(folder) == ((), [])
    articles, problems = read(folder, drafts=True)
    assert [article.draft for article in articles] == [True]
    assert len(problems) == 1


def test_of_two_articles_with_one_address_both_are_kept_and_the_second_is_named(folder):
    write(folder, "a/storm.txt", STORY)
    write(folder, "b/storm.txt", STORY)
    write(folder, "c.md", f"---\nslug: storm-2\n---\n{STORY}")
    articles, problems = read(folder)
    assert [article.slug for article in articles] == ["storm", "storm-2", "storm-2-2"]
    assert problems[0].startswith(
        'briefings/articles/b/storm.txt:1: its slug "storm" is already that of briefings/articles/a/storm.txt;'
    )
    assert len(problems) == 2


def test_the_address_of_the_list_of_briefings_is_no_articles(folder):
    write(folder, "2022-01-23-index.txt", STORY)
    write(folder, "b.md", f"---\nslug: index\n---\n{STORY}")
    articles, problems = read(folder)
    assert [article.slug for article in articles] == ["index-2", "index-3"]
    assert problems[0].startswith(
        'briefings/articles/2022-01-23-index.txt:1: its slug "index" is already that of the list of all briefings;'
    )
    assert len(problems) == 2


@pytest.mark.parametrize(
    ("written", "slug"),
    [("../../etc", "etc"), ("a/b", "a-b"), ("Über uns", "uber-uns"), ("..", "storm"), ("/", "storm")],
)
def test_a_slug_that_cannot_be_an_address_is_made_one(folder, written, slug):
    write(folder, "storm.md", f"---\ntitle: Storm\nslug: {written}\n---\n{STORY}")
    (article,), (problem,) = read(folder)
    assert article.slug == slug
    assert problem.startswith("briefings/articles/storm.md:3: ")


@pytest.mark.parametrize("content", ["", " \n\n", "\ufeff", "---\ntitle: Storm\n---\n\n"])
def test_an_empty_file_is_a_warning(folder, content):
    write(folder, "a.txt", content)
    articles, problems = read(folder)
    assert articles == ()
    assert problems == ["briefings/articles/a.txt:1: the file is empty. Paste the article into it or delete it."]


def test_a_file_that_is_no_text_leaves_the_others_alone(folder):
    write(folder, "a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\xff\xfe")
    write(folder, "b.txt", STORY)
    articles, problems = read(folder)
    assert [article.slug for article in articles] == ["b"]
    assert problems == ["briefings/articles/a.txt:1: the file is not text. Paste the article into a text file."]


def test_a_file_that_is_not_there_is_an_error(folder):
    article, (problem,) = read_article(folder / "gone.txt", root=folder)
    assert article is None
    assert (str(problem), problem.severity) == (
        "gone.txt: there is no such file. Check how its name is written.",
        "error",
    )


def test_a_folder_is_no_article(folder):
    article, (problem,) = read_article(folder, root=folder.parent)
    assert article is None
    assert str(problem) == "articles: this is a folder. Name the files in it."


def test_what_is_passed_over_is_reported_with_what_is_read(folder):
    write(folder, "a.txt", STORY)
    write(folder, "b.html", STORY)
    articles, (problem,) = read(folder)
    assert [article.slug for article in articles] == ["a"]
    assert problem.startswith("briefings/articles/b.html: ")


def test_another_encoding_is_read_with_a_warning(folder):
    write(folder, "a.txt", STORY.replace("the port", "“the café”").encode("cp1252"))
    (article,), (problem,) = read(folder)
    assert "“the café”" in article.text
    assert "Windows-1252" in problem


def test_an_article_in_another_language_is_known_by_its_text_or_its_front_matter(folder):
    german = (
        "Der Sturm erreichte in der Nacht die Küste, und der Hafen wurde geschlossen, sagte die Hafenmeisterin. " * 3
    )
    write(folder, "a.txt", german)
    write(folder, "b.md", f"---\nlang: de-AT\n---\n{STORY}")
    articles, _ = read(folder)
    assert [article.lang for article in articles] == ["de", "de-AT"]


def test_a_text_without_a_headline_is_called_by_its_first_words():
    article = article_from_text(
        "The storm reached the coast in the night, and the port was closed until noon. It opened.", slug="a"
    )
    assert article.title == "The storm reached the coast in the night, and the port was…"
    assert [zone.role for zone in article.zones] == ["body"]


def test_a_record_is_json_and_repeats_the_text():
    article = article_from_text(STORY, slug="storm", path="a.txt", date=dt.date(2021, 3, 4))
    record = json.loads(json.dumps(zone_record(article, ())))
    assert record["date"] == "2021-03-04"
    assert [zone["role"] for zone in record["zones"]] == ["title", "body"]
    assert all(STORY[zone["start"] : zone["end"]] == zone["text"] for zone in record["zones"])


def test_a_line_of_two_million_letters_is_read_in_no_time(folder):
    file = write(folder, "a.txt", "The storm (AP Photo) reached the coast/port - in the night. " * 34_000)
    start = time.perf_counter()
    article, _ = read_article(file, root=folder)
    assert article
    assert time.perf_counter() - start < 20


@given(st.one_of(st.binary(max_size=400), st.text(max_size=200).map(lambda text: f"---\n{text}\n---\n{text}".encode())))
def test_no_file_is_too_bad(tmp_path_factory, content):
    file = tmp_path_factory.getbasetemp() / "any.txt"
    file.write_bytes(content)
    article, problems = read_article(file, root=file.parent)
    assert article or problems
    if article:
        assert article.title
        assert all(0 <= zone.start < zone.end <= len(article.text) for zone in article.zones)


def test_an_article_knows_the_line_of_the_file_that_its_text_is_on(tmp_path):
    file = tmp_path / "story.md"
    file.write_bytes("\ufeff---\r\ntitle: Floods\r\n---\r\nThe harbour is closed.\r\n\r\nIt rained.\r\n".encode())
    article, _ = read_article(file, root=tmp_path)
    assert article
    assert article.line_of(article.text.index("harbour")) == 4
    assert article.line_of(article.text.index("rained")) == 6

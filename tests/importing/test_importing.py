"""`briefings import`: what becomes of pages, documents and texts, and of what is none of them."""

import gzip
import http.server
import io
import json
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.cli import main
from generator.importing import sources
from generator.read import read_articles
from tests.project import Project

SENTENCES = [
    "The two ministers met in Ankara on Thursday and agreed to open their embassies again before the winter.",
    "They spoke for three hours about gas, trade and the students who wait for their visas since last spring.",
    "A second round of talks is planned for November, when the Greek minister is expected on the Bosphorus.",
]
HEAD = """<title>Ministers meet in Ankara - The Morning Courier</title>
<meta property="og:site_name" content="The Morning Courier">
<meta name="author" content="Ayşe Demir">
<meta property="article:published_time" content="2022-06-24T09:00:00Z">
<link rel="canonical" href="https://courier.example/ministers">"""


def page(*paragraphs: str, head: str = HEAD, body: str = "") -> str:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or SENTENCES)
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head><body>{menu}'
        f"<article><h1>Ministers meet in Ankara</h1>{text}{body}</article><footer>All rights reserved.</footer>"
    )


@pytest.fixture
def site(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(project.root)
    return project


def articles(site: Project) -> list[str]:
    return sorted(path.name for path in (site.root / "briefings" / "articles").iterdir())


def written(site: Project, name: str) -> str:
    return (site.root / "briefings" / "articles" / name).read_text(encoding="utf-8")


def docx(*paragraphs: tuple[str, str]) -> bytes:
    """A Word document of paragraphs, each with the name of its style."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:name w:val="{style}"/></w:style>'
        for n, (style, _) in enumerate(paragraphs)
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="s{n}"/></w:pPr>{text}</w:p>' for n, (_, text) in enumerate(paragraphs)
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/></Types>',
        )
        parts.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Target="word/document.xml" '
            f'Type="{office}/officeDocument"/></Relationships>',
        )
        parts.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Target="styles.xml" '
            f'Type="{office}/styles"/></Relationships>',
        )
        parts.writestr("word/styles.xml", f'<w:styles xmlns:w="{word}">{styles}</w:styles>')
        parts.writestr("word/document.xml", f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>')
    return file.getvalue()


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_a_page_becomes_an_article_with_its_source(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    Path("page.html").write_text(page(), encoding="utf-8")
    assert main(["import", "page.html"]) == 0
    name = "2022-06-24-ministers-meet-in-ankara.md"
    assert Path(capsys.readouterr().out.strip()).name == name
    assert written(site, name) == (
        "---\ntitle: Ministers meet in Ankara\ndate: 2022-06-24\nsource:\n  publisher: The Morning Courier\n"
        "  author: Ayşe Demir\n  url: https://courier.example/ministers\nlang: en\n---\n\n"
        + "\n\n".join(SENTENCES)
        + "\n"
    )


def test_headings_and_lists_keep_their_marks_and_footnote_marks_go(site: Project) -> None:
    text = f"{SENTENCES[0]}<sup>1</sup>"
    Path("page.html").write_text(
        page(
            text,
            *SENTENCES[1:],
            body="<h2>What comes next</h2><ul><li>Talks in November, and a visit to the north</li></ul>",
        ),
        encoding="utf-8",
    )
    assert main(["import", "page.html"]) == 0
    content = written(site, articles(site)[0])
    assert f"{SENTENCES[0]}\n" in content
    assert "\n## What comes next\n\n- Talks in November, and a visit to the north\n" in content


def test_a_gzipped_page_is_unpacked(site: Project) -> None:
    Path("page.html.gz").write_bytes(gzip.compress(page().encode()))
    assert main(["import", "page.html.gz"]) == 0
    assert len(articles(site)) == 1


@pytest.mark.parametrize(("encoding", "declared"), [("cp1254", True), ("cp1252", False), ("utf-8", False)])
def test_letters_survive_an_old_encoding(site: Project, encoding: str, declared: bool) -> None:
    markup = page(*[sentence.replace("Ankara", "Besançon") for sentence in SENTENCES], head="<title>Besançon</title>")
    markup = markup.replace("utf-8", encoding if declared else "utf-8")
    Path("page.html").write_bytes(markup.encode(encoding))
    assert main(["import", "page.html"]) == 0
    assert "in Besançon on Thursday" in written(site, articles(site)[0])


def test_a_plain_text_keeps_its_text_and_its_front_matter(site: Project) -> None:
    text = "Ministers meet\n\n" + "\n\n".join(SENTENCES) + "\n"
    Path("note.txt").write_text(f"---\ndate: 2022-06-24\ntags: [trade]\n---\n\n{text}", encoding="utf-8")
    assert main(["import", "note.txt"]) == 0
    assert written(site, "2022-06-24-ministers-meet.md") == f"---\ndate: 2022-06-24\ntags:\n- trade\n---\n\n{text}"


def test_a_document_gives_title_headings_and_inserted_words(site: Project) -> None:
    inserted = f'<w:ins w:id="1" w:author="A">{run(" and in Izmir")}</w:ins>'
    deleted = '<w:del w:id="2" w:author="A"><w:r><w:delText> soon</w:delText></w:r></w:del>'
    data = docx(
        ("Title", run("Ministers meet in Ankara")),
        ("Normal", run(SENTENCES[0]) + inserted + deleted),
        ("heading 1", run("What comes next")),
        ("Normal", run(SENTENCES[1])),
    )
    Path("talks.docx").write_bytes(data)
    assert main(["import", "talks.docx"]) == 0
    content = written(site, "ministers-meet-in-ankara.md")
    assert content.startswith("---\ntitle: Ministers meet in Ankara\n")
    assert content.endswith(f"{SENTENCES[0]} and in Izmir\n\n## What comes next\n\n{SENTENCES[1]}\n")


def test_an_article_is_not_imported_twice(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    Path("page.html").write_text(page(), encoding="utf-8")
    Path("again.html").write_text(
        page(*reversed(SENTENCES)).replace("/ministers", "/ministers/?utm_source=x"), encoding="utf-8"
    )
    Path("copy.txt").write_text("\n\n".join(["Ministers meet", *SENTENCES]), encoding="utf-8")
    assert main(["import", "page.html", "again.html", "copy.txt"]) == 0
    assert len(articles(site)) == 1
    err = capsys.readouterr().err
    assert "again.html: the article is there already" in err
    assert "copy.txt: the article is there already" in err
    assert main(["import", "--anyway", "copy.txt"]) == 0
    assert len(articles(site)) == 2


def test_another_article_of_the_same_title_gets_a_file_of_its_own(site: Project) -> None:
    Path("page.html").write_text(page(), encoding="utf-8")
    other = "The prices of bread and oil rose by a tenth in May, as the statistical office in Warsaw reports today."
    more = (
        "Economists had expected half of that, and the central bank speaks of an exception that nobody should overrate."
    )
    Path("other.html").write_text(page(other, more).replace("/ministers", "/bread"), encoding="utf-8")
    assert main(["import", "page.html", "other.html"]) == 0
    assert articles(site) == ["2022-06-24-ministers-meet-in-ankara-2.md", "2022-06-24-ministers-meet-in-ankara.md"]


def test_json_prints_the_zones_and_writes_nothing(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    Path("page.html").write_text(page(), encoding="utf-8")
    assert main(["import", "--json", "page.html"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert (record["path"], record["title"], record["date"]) == ("page.html", "Ministers meet in Ankara", "2022-06-24")
    assert [zone["text"] for zone in record["zones"]] == SENTENCES
    assert articles(site) == []


LOGIN = "<p>Please log in.</p><form><input type='email'><input type='password'></form>"
TEASER = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("wall.html", page("Log in to read on.", body=LOGIN).encode(), "asks to log in"),
        ("teaser.html", page(SENTENCES[0], head=TEASER).encode(), "asks to log in"),
        ("paper.html", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "this is a PDF"),
        ("empty.html", b" \n", "nothing in it"),
        ("frame.html", b"<!doctype html><html><head></head><body></body></html>", "holds no article"),
        ("noise.html", bytes(range(256)) * 40, "not text"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old or a locked document"),
        ("note.rtf", b"{\\rtf1 Hello}", "rich text"),
        ("damaged.html.gz", gzip.compress(page().encode())[:-200], "damaged"),
        ("damaged.docx", docx(("Normal", run(SENTENCES[0])))[:900], "damaged"),
        ("no.docx", docx(("Normal", "")), "no text in it"),
    ],
)
def test_what_holds_no_article_is_refused_and_the_others_go_on(
    site: Project, capsys: pytest.CaptureFixture[str], name: str, data: bytes, says: str
) -> None:
    Path(name).write_bytes(data)
    Path("page.html").write_text(page(), encoding="utf-8")
    assert main(["import", name, "page.html"]) == 1
    assert articles(site) == ["2022-06-24-ministers-meet-in-ankara.md"]
    err = capsys.readouterr().err
    assert err.startswith(f"error: {name}")
    assert says in err


def test_an_archive_a_folder_and_a_missing_file_are_refused(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    with zipfile.ZipFile("pages.zip", "w") as archive:
        archive.writestr("page.html", page())
    assert main(["import", "pages.zip", "briefings", "nothing.html"]) == 1
    err = capsys.readouterr().err
    assert "pages.zip: this is an archive" in err
    assert "briefings: this is a folder" in err
    assert "nothing.html: there is no such file" in err
    assert articles(site) == []


@pytest.mark.parametrize("packed", [False, True])
def test_more_than_any_article_has_is_refused(
    site: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    monkeypatch.setattr(sources, "LARGEST", 20_000)
    data = page(*SENTENCES * 100).encode()
    Path("page.html").write_bytes(gzip.compress(data) if packed else data)
    assert main(["import", "page.html"]) == 1
    assert "more than any article" in capsys.readouterr().err


def test_an_article_that_cannot_be_written_leaves_no_file(
    site: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    Path("page.html").write_text(page(), encoding="utf-8")
    monkeypatch.setattr("generator.whole_files.write_whole", full)
    assert main(["import", "page.html"]) == 1
    assert "No space left" in capsys.readouterr().err
    assert articles(site) == []


@contextmanager
def host(**answers: tuple[int, dict[str, str], bytes]) -> Iterator[str]:
    """A web host on this machine with an answer for each path; yields its address, which ends with a slash."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, headers, body = answers[self.path.strip("/")]
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Tests print nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_page_is_fetched_and_its_address_kept(site: Project) -> None:
    markup = page(head="<title>Ministers meet in Ankara</title>").replace("Ankara", "Besançon").encode("cp1252")
    html = {"Content-Type": "text/html; charset=windows-1252"}
    with host(story=(200, html, markup), old=(302, {"Location": "/story"}, b"")) as address:
        assert main(["import", f"{address}old"]) == 0
        content = written(site, "ministers-meet-in-besancon.md")
        assert f"url: {address}story\n" in content
        assert "in Besançon on Thursday" in content
        assert main(["import", f"{address}story"]) == 0
    assert len(articles(site)) == 1


def test_a_date_that_was_not_found_has_a_place_to_be_written(site: Project, tmp_path: Path) -> None:
    paste = tmp_path / "paste.txt"
    paste.write_text(f"Ships wait\n\n{'Six ships with grain waited off Odesa on Tuesday. ' * 9}", encoding="utf-8")
    assert main(["import", str(paste)]) == 0
    (name,) = articles(site)
    file = site.root / "briefings" / "articles" / name
    content = file.read_text(encoding="utf-8")
    assert "\ndate:\n---\n" in content
    file.write_text(content.replace("date:", "date: 2022-10-04"), encoding="utf-8")
    articles_read, problems = read_articles(file.parent, root=site.root, lang="en")
    assert (str(articles_read[0].date), problems) == ("2022-10-04", ())


def test_a_page_does_not_pass_itself_off_as_another_hosts(site: Project) -> None:
    with host(story=(200, {}, page().encode())) as address:
        assert main(["import", f"{address}story"]) == 0
        assert f"url: {address}story\n" in written(site, articles(site)[0])


def test_a_host_that_fails_is_reported_and_the_others_go_on(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    answers = {
        "gone": (404, {}, b""),
        "members": (401, {}, b""),
        "broken": (200, {"Content-Length": "90000"}, page().encode()),
        "loop": (302, {"Location": "/loop"}, b""),
        "file": (302, {"Location": "file:///etc/hostname"}, b""),
        "story": (200, {}, page().encode()),
    }
    with host(**answers) as address:
        assert main(["import", *(address + path for path in answers)]) == 1
    said = dict(line.removeprefix(f"error: {address}").split(": ", 1) for line in capsys.readouterr().err.splitlines())
    assert "404" in said["gone"]
    assert "does not show this page to us" in said["members"]
    assert "broke off" in said["broken"]
    assert set(said) == {"gone", "members", "broken", "loop", "file"}
    assert len(articles(site)) == 1


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "http://[::1", "http://exa mple.invalid/", "https://"])
def test_an_address_that_leads_nowhere_is_reported(
    site: Project, capsys: pytest.CaptureFixture[str], address: str
) -> None:
    assert main(["import", address]) == 1
    assert "cannot be fetched" in capsys.readouterr().err


@pytest.mark.shared
def test_pages_are_told_apart_from_their_furniture_as_well_as_measured(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = sorted((shared / "messy").glob("*/page.html.gz"))
    assert main(["import", "--json", *map(str, pages)]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["path"] for record in records] == [str(path) for path in pages]
    for record in records:
        assert any(zone["role"] == "body" for zone in record["zones"])

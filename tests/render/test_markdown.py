"""Escaping: any text is shown as it is, and nothing in it takes shape or runs."""

from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.render.markdown import escape

EXTENSIONS = [
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.betterem",
    "pymdownx.caret",
    "pymdownx.critic",
    "pymdownx.details",
    "pymdownx.emoji",
    "pymdownx.highlight",
    "pymdownx.inlinehilite",
    "pymdownx.keys",
    "pymdownx.magiclink",
    "pymdownx.mark",
    "pymdownx.snippets",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "pymdownx.tasklist",
    "pymdownx.tilde",
]


class _Shown(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(source: str) -> _Shown:
    page = _Shown()
    page.feed(markdown.markdown(source, extensions=EXTENSIONS))
    page.close()
    return page


def words(text: str) -> str:
    return " ".join(text.split())


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
@example("<script>alert(1)</script>")
@example("{{ config }} {% include 'x' %} {: .x }")
@example('--8<-- "secret.txt"')
@example("1. first\n2. second\n- third\n+ fourth")
@example("[link](javascript:alert(1)) ![image](x.png) <b>bold</b> **bold** `code` ~~gone~~")
@example("| a | b |\n|---|---|\n| c | d |")
@example("a\n===\nb\n---\n")
@example("    indented\n\tindented")
@example("&lt; &amp; &#60;")
@example(":smile: a@b.example https://example.org www.example.org")
@example("!!! note\n    text\n??? x")
@example("*[HTML]: Hyper\n[^1]: note\n[x]: http://example.org")
def test_any_text_is_shown_as_it_is_and_takes_no_shape(text: str) -> None:
    paragraph = " ".join(line.strip() for line in text.split("\n")).strip()
    page = shown(f"before {escape(paragraph)} after")
    assert words(page.text) == words(f"before {paragraph} after")
    assert set(page.tags) == {"p"}


@given(st.text(st.sampled_from("-+*#>=_~`|:!1.)({}[]<>&\"'^$@%a \n"), max_size=40))
def test_a_line_break_begins_no_block(text: str) -> None:
    lines = "\n".join(line for line in text.split("\n") if line.strip()).strip()
    page = shown(f"before\n{escape(lines)}\nafter")
    assert words(page.text) == words(f"before\n{lines}\nafter")
    assert set(page.tags) == {"p"}


@given(st.text(st.characters(categories=["Cc"], exclude_characters="\t\n")))
def test_control_characters_are_left_out(text: str) -> None:
    assert escape(f"before{text}after") == "beforeafter"


@pytest.mark.parametrize("quotes", ["plain", "“curly”", "it's", "Israel-Turkey", "(MIT)", "10.5 per cent"])
def test_ordinary_text_stays_readable_in_the_source(quotes: str) -> None:
    assert escape(quotes) == quotes

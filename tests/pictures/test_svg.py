"""Elements of accessible pictures."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from generator.pictures import svg

VISIBLE = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))


@given(VISIBLE)
def test_whatever_a_picture_says_is_text_and_stays_the_same(words: str) -> None:
    root = svg.picture("test", title=words, description=words, height=10)
    svg.add(svg.link(root, words, words), "rect", class_=words, stroke_width=1.5)
    read = ET.fromstring(svg.markup(root))
    assert (read.findtext("title"), read.findtext("desc")) == (words, words)
    link = read.find("a")
    assert link is not None
    assert {child.tag for child in link} == {"title", "rect"}


def test_a_picture_is_named_and_described_by_its_own_words() -> None:
    read = ET.fromstring(svg.markup(svg.picture("overview", title="Events", description="Many.", height=10)))
    named = {child.get("id"): child.text for child in read}
    assert named[read.get("aria-labelledby")] == "Events"
    assert named[read.get("aria-describedby")] == "Many."


def test_a_share_is_a_short_percentage() -> None:
    assert [svg.percent(share) for share in (0, 1 / 3, 1)] == ["0%", "33.33%", "100%"]

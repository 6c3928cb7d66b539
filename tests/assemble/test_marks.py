"""An article with its marks."""

from hypothesis import given
from hypothesis import strategies as st

from generator.assemble.marks import MarkedArticle
from generator.model import Annotation, Article, Mention, Span, Timex, Zone, ZoneRole
from tests.stories import actor, annotation, article, mention, span, timex

LAPID = actor("per-yair-lapid", "Yair Lapid")
ACTORS = {LAPID.id: LAPID}


def marked(story: Article, *marks: Mention | Timex) -> MarkedArticle:
    found = annotation(story, *marks)
    return MarkedArticle(story, found, found.mentions, ACTORS)


def test_mentions_and_dates_are_pieces_of_their_own() -> None:
    story = article("Talks", "In March Lapid left.")
    pieces = marked(story, mention(story, "Lapid", LAPID.id), timex(story, "March", "2022-03")).pieces(story.zones[1])
    assert [piece.text for piece in pieces] == ["In ", "March", " ", "Lapid", " left."]
    assert [piece.actor for piece in pieces] == [None, None, None, LAPID, None]
    assert [piece.timex.edtf if piece.timex else None for piece in pieces] == [None, "2022-03", None, None, None]


def test_a_mention_of_nobody_on_the_site_is_plain_text() -> None:
    story = article("Talks", "Somebody left.")
    pieces = marked(story, mention(story, "Somebody", "per-hidden")).pieces(story.zones[1])
    assert [piece.text for piece in pieces] == ["Somebody left."]


def test_a_date_that_was_not_resolved_is_plain_text() -> None:
    story = article("Talks", "Last week he left.")
    assert len(marked(story, timex(story, "Last week", None)).pieces(story.zones[1])) == 1


def test_of_two_marks_that_overlap_the_first_and_longest_is_shown() -> None:
    story = article("Talks", "May 2022 began.")
    marks = (mention(story, "May", LAPID.id), timex(story, "May 2022", "2022-05"))
    assert [piece.text for piece in marked(story, *marks).pieces(story.zones[1])] == ["May 2022", " began."]


def test_a_mark_over_the_border_of_a_stretch_is_left_out() -> None:
    story = article("Talks", "Yair Lapid left.")
    stretch = Span(story.zones[1].start, story.zones[1].start + 4)
    assert [piece.text for piece in marked(story, mention(story, "Yair Lapid", LAPID.id)).pieces(stretch)] == ["Yair"]


def test_a_quotation_knows_its_paragraph_and_its_whole_sentence() -> None:
    story = article("Talks", "He came. Lapid left. It rained.")
    text = marked(story, mention(story, "Lapid", LAPID.id))
    quotation = text.quotation(text.sentence_of(text.mentions[0]))
    assert "".join(piece.text for piece in quotation.pieces) == "Lapid left."
    assert quotation.paragraph == "p1"


def test_boilerplate_is_not_shown_and_captions_are() -> None:
    story = article("Talks", "A caption", "He came.", "Send us your tips", roles={1: "caption", 3: "boilerplate"})
    assert [paragraph.role for paragraph in marked(story).paragraphs()] == ["title", "caption", "body"]


def test_a_paragraph_after_boilerplate_has_the_anchor_under_which_it_is_shown() -> None:
    story = article("Talks", "Share", "Lapid left.", roles={1: "boilerplate"})
    text = marked(story, mention(story, "Lapid", LAPID.id))
    shown = [paragraph.id for paragraph in text.paragraphs() if "Lapid" in "".join(p.text for p in paragraph.pieces)]
    assert shown == [text.paragraph_of(span(story, "Lapid"))]


def test_paragraphs_are_numbered_as_readers_count_them_and_all_else_by_its_kind() -> None:
    roles: dict[int, ZoneRole] = {1: "credit", 2: "caption", 3: "lead", 4: "heading", 6: "boilerplate"}
    story = article("Talks", "Photo: A. Body", "Two men", "They met.", "After it", "They left.", "Share", roles=roles)
    assert [paragraph.id for paragraph in marked(story).paragraphs()] == ["t1", "c1", "c2", "p1", "h1", "p2"]


@given(
    st.text(min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20), st.booleans()), max_size=12),
    st.tuples(st.integers(0, 60), st.integers(0, 60)),
)
def test_the_pieces_of_a_stretch_are_the_stretch(
    text: str, marks: list[tuple[int, int, bool]], borders: tuple[int, int]
) -> None:
    whole = len(text)
    spans = [(min(start, whole), min(start + length, whole), dated) for start, length, dated in marks]
    mentions = tuple(Mention(a, b, "PERSON", entity=LAPID.id) for a, b, dated in sorted(spans) if a < b and not dated)
    timexes = tuple(Timex(a, b, "DATE", edtf="2022") for a, b, dated in sorted(spans) if a < b and dated)
    story = Article("story", "story.txt", text, "Talks", (Zone(0, whole, "body"),))
    stretch = Span(*sorted(min(border, whole) for border in borders))
    pieces = MarkedArticle(story, Annotation("story", (), mentions, timexes), mentions, ACTORS).pieces(stretch)
    assert "".join(piece.text for piece in pieces) == stretch.of(text)
    assert all(piece.text for piece in pieces)

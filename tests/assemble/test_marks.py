"""An article with its marks."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.assemble.marks import MarkedArticle
from generator.assemble.terms import Terms, TermUse
from generator.model import Annotation, Article, Mention, Quote, Span, Timex, Zone, ZoneRole
from generator.register.nouns import Term
from generator.site import Piece
from tests.stories import actor, annotation, article, mention, span, timex

LAPID = actor("per-yair-lapid", "Yair Lapid")
ACTORS = {LAPID.id: LAPID}
PACT = Term("term-pact", "pact", "An agreement.", 1)


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


def paragraphs(story: Article, *marks: Mention | Timex, quotes: tuple[Quote, ...] = ()) -> list[list[Piece]]:
    found = replace(annotation(story, *marks), quotes=quotes)
    uses = tuple(Terms([PACT]).uses(story))
    text = MarkedArticle(story, found, found.mentions, ACTORS, uses)
    return [list(paragraph.pieces) for paragraph in text.paragraphs()]


def firsts(pieces: list[Piece]) -> list[bool]:
    return [piece.first for piece in pieces if piece.mention or piece.timex or piece.term]


def test_a_mark_is_first_once_in_a_section_and_never_in_a_heading() -> None:
    story = article("Lapid", "Lapid met Lapid.", "Lapid left.", "On Lapid", "Lapid won.", roles={3: "heading"})
    marks = [mention(story, "Lapid", LAPID.id, nth) for nth in range(6)]
    assert [firsts(pieces) for pieces in paragraphs(story, *marks)] == [
        [False],
        [True, False],
        [False],
        [False],
        [True],
    ]


def test_a_mark_inside_a_quotation_is_not_first_and_the_next_one_is() -> None:
    story = article("Talks", 'He said: "Lapid came." Lapid left.')
    words = span(story, "Lapid came.")
    marks = (mention(story, "Lapid", LAPID.id), mention(story, "Lapid", LAPID.id, 1))
    quotes = (Quote(words.start, words.end),)
    assert firsts(paragraphs(story, *marks, quotes=quotes)[1]) == [False, True]


def test_a_term_is_marked_first_in_a_section_and_not_in_headings_quotations_or_names() -> None:
    story = article(
        "The pact", 'He said "a pact". The Pact of Lapid held; pacts do.', "Pact", "A pact.", roles={2: "heading"}
    )
    words = span(story, "a pact")
    found = paragraphs(story, mention(story, "Pact of Lapid", LAPID.id), quotes=(Quote(words.start, words.end),))
    assert [[piece.text for piece in pieces if piece.term] for pieces in found] == [[], ["pacts"], [], ["pact"]]


def test_a_quotation_shown_elsewhere_has_its_own_first_marks_and_no_terms() -> None:
    story = article("Talks", "Lapid came. Lapid left the pact.")
    marks = (mention(story, "Lapid", LAPID.id), mention(story, "Lapid", LAPID.id, 1))
    text = marked(story, *marks)
    assert firsts(list(text.quotation(text.sentence_of(marks[1])).pieces)) == [True]


def test_a_dated_sentence_has_an_address_of_its_own() -> None:
    story = article("Talks", "Lapid came. In March he left. He slept.")
    dates = (timex(story, "March", "2022-03"),)
    pieces = paragraphs(story, *dates)[1]
    assert [(piece.text, piece.sentence) for piece in pieces] == [
        ("Lapid came. ", ""),
        ("In ", "p1s2"),
        ("March", "p1s2"),
        (" he left.", "p1s2"),
        (" He slept.", ""),
    ]
    text = marked(story, *dates)
    assert text.quotation(text.sentence_of(dates[0])).anchor == "p1s2"
    assert text.quotation(text.sentence_of(span(story, "slept"))).anchor == "p1"


def test_a_sentence_that_a_parser_ended_inside_a_name_has_no_address() -> None:
    story = article("Talks", "In May A. Lapid left.")
    whole = (mention(story, "A. Lapid", LAPID.id), timex(story, "May", "2022-05"))
    assert {piece.sentence for piece in paragraphs(story, *whole)[1]} == {""}


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
    sentences = tuple(Span(a, b) for a, b in pairwise(sorted({0, *(min(border, whole) for border in borders), whole})))
    annotation = Annotation("story", sentences, mentions, timexes)
    story = MarkedArticle(story, annotation, mentions, ACTORS, [TermUse(a, b, PACT) for a, b, _ in spans if a < b])
    pieces = story.pieces(stretch)
    assert "".join(piece.text for piece in pieces) == stretch.of(text)
    assert all(piece.text for piece in pieces)
    (paragraph,) = story.paragraphs()
    assert "".join(piece.text for piece in paragraph.pieces) == text
    shown = [(piece.mention, piece.timex) for piece in paragraph.pieces if piece.mention or piece.timex]
    assert shown == [(p.mention, p.timex) for p in story.pieces(Span(0, whole)) if p.mention or p.timex]

from hypothesis import given
from hypothesis import strategies as st

from generator.read.zones.paragraphs import paragraphs_of


def texts(text):
    return [paragraph.text for paragraph in paragraphs_of(text)]


def test_each_line_is_a_paragraph():
    assert texts("One.\nTwo.\n\n  Three. \n") == ["One.", "Two.", "Three."]


def test_unicode_line_and_paragraph_separators_end_lines():
    assert texts("One.\u2028Two.\u2029Three.\x85Four.\fFive.") == ["One.", "Two.", "Three.", "Four.", "Five."]


def test_a_paragraph_knows_where_empty_lines_are():
    first, second, third = paragraphs_of("One.\nTwo.\n \nThree.")
    assert (first.open_above, first.open_below) == (True, False)
    assert (second.open_above, second.open_below) == (False, True)
    assert (third.open_above, third.open_below) == (True, True)


WRAPPED = """PORT CLOSED AFTER STORM

The storm reached the coast in the night and closed the port, and no
ferry left the town until the evening, the harbour master said. She
hoped to open two of the four piers on Thursday.

What comes next

- the piers are to be inspected first thing in the morning by a crew
- the ferries follow

More wind is expected at the weekend, and the town has asked all the
neighbouring villages to keep their boats on land.
"""


def test_lines_broken_to_a_width_are_one_paragraph_again():
    found = texts(WRAPPED)
    assert len(found) == 6
    assert found[1].endswith("on Thursday.")
    assert found[2] == "What comes next"


def test_items_of_a_list_stay_lines():
    assert "- the ferries follow" in texts(WRAPPED)


def test_short_lines_that_are_sentences_are_not_joined():
    lines = "The storm came in the night, and the port closed.\n" * 6
    assert len(texts(lines)) == 6


@given(st.text(alphabet=st.sampled_from("ab .\n\u2028é中-*"), max_size=400))
def test_paragraphs_cover_all_that_is_not_white_space(text):
    covered = "".join(paragraph.of(text) for paragraph in paragraphs_of(text))
    assert "".join(covered.split()) == "".join(text.split())

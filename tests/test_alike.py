from hypothesis import given
from hypothesis import strategies as st

from generator.alike import Texts, doubles

STORY = " ".join(
    f"On day {n} the delegates of district {n * 7} voted on article {n * 13} of the charter." for n in range(30)
)


def test_an_edited_copy_is_nearly_the_same():
    edited = STORY.replace("district 49", "the southern district") + " More is to follow."
    assert list(doubles([("first", STORY), ("second", edited)])) == [("second", "first")]


def test_a_part_and_another_text_are_not_the_same():
    part = STORY[: len(STORY) // 2]
    other = STORY.replace("voted on article", "had a long quarrel about paragraph")
    assert list(doubles([("whole", STORY), ("part", part), ("other", other)])) == []


def test_case_breaks_of_lines_and_punctuation_do_not_count():
    texts = Texts()
    texts.add("first", STORY)
    assert texts.same_as(STORY.upper().replace(" ", "\n").replace(".", " -")) == "first"


def test_the_most_alike_is_named():
    texts = Texts()
    texts.add("near", STORY + " One more sentence that nobody has read before stands here.")
    texts.add("same", STORY)
    assert texts.same_as(STORY) == "same"


@given(st.text())
def test_every_text_is_the_same_as_itself(text):
    texts = Texts()
    texts.add("it", text)
    assert texts.same_as(text) == "it"

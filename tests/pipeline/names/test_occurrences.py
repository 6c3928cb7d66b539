"""The other occurrences of a name."""

from tests.pipeline.names.reading import found


def test_two_mentions_that_agree_outvote_the_third() -> None:
    text = "We asked Oxfam, then Oxfam, then Oxfam."
    marked = ("Oxfam", "ORG"), ("Oxfam", "PERSON"), ("Oxfam", "ORG")
    assert found(text, *marked) == [("Oxfam", "ORG")] * 3


def test_one_mention_does_not_outvote_another() -> None:
    assert found("We asked Oxfam, then Oxfam.", ("Oxfam", "ORG"), ("Oxfam", "PERSON"))[1] == ("Oxfam", "PERSON")


def test_a_name_is_marked_wherever_it_is_repeated() -> None:
    text = "In Lisbon it rained. Then Lisbon dried."
    assert found(text, ("Lisbon", "GPE")) == [("Lisbon", "PLACE"), ("Lisbon", "PLACE")]

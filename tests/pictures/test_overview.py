"""Events over time as bars."""

import dataclasses
from xml.etree import ElementTree as ET

from generator.dates import bounds, precision
from generator.model import Event
from generator.pictures.overview import Bar, bars, overview
from generator.site import DatedEvent


def entry(date: str, **changes: object) -> DatedEvent:
    event = Event(f"evt-{date}", date, *bounds(date), precision(date), "They met.")
    return DatedEvent(dataclasses.replace(event, **changes), ())  # type: ignore[arg-type]


def drawn(*entries: DatedEvent) -> tuple[list[Bar], ET.Element]:
    found, shown = bars(entries, lambda first, unit: f"#{unit}-{first.event.date}")
    return shown, ET.fromstring(overview(found, shown).picture)


def test_a_bar_says_what_it_holds_and_leads_to_its_first_event() -> None:
    shown, picture = drawn(entry("2010"), entry("2010-03"), entry("2020-05-01"), entry("2020-05-02", kind="news"))
    assert [bar.words for bar in shown] == ["2010: 2 events", "2020: 1 event, 1 in the news"]
    links = [(link.get("href"), link.get("aria-label")) for link in picture.findall("a")]
    assert links == [("#year-2010", "2010: 2 events"), ("#year-2020-05-01", "2020: 1 event, 1 in the news")]


def test_the_tallest_bar_fills_the_picture_and_the_others_are_in_proportion() -> None:
    _, picture = drawn(entry("2010"), entry("2011"), entry("2011"), entry("2020"))
    heights = [float(rect.get("height") or 0) for rect in picture.iterfind("a/rect[@class='dated']")]
    assert heights == [48, 96, 48]


def test_no_bar_runs_out_of_the_picture() -> None:
    _, picture = drawn(entry("1279"), *(entry(str(year)) for year in range(1990, 2030)))
    for rect in picture.iterfind("a/rect"):
        x, width = (float((rect.get(name) or "").rstrip("%")) for name in ("x", "width"))
        assert 0 <= x <= x + width <= 100.1


def test_the_picture_says_in_words_what_it_shows() -> None:
    _, picture = drawn(entry("2010"), entry("2011"), entry("2011"), entry("2020"))
    assert "4 events from 2010 to 2020, most of them in 2011." in (picture.findtext("desc") or "")


def test_a_label_of_the_axis_keeps_clear_of_what_came_earlier() -> None:
    _, picture = drawn(entry("1279"), *(entry(str(year)) for year in range(2004, 2030)))
    places = {text.text: float((text.get("x") or "").rstrip("%")) for text in picture.findall("text")}
    assert {"earlier", "2010"} <= places.keys()
    assert sorted(places.values())[1] >= 17

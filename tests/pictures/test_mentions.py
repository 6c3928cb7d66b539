"""Mentions over time as small bars."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Mention
from generator.pictures.mentions import mentions
from generator.site import Coverage, Occurrence
from tests.stories import article


def named(date: str | None, times: int = 1) -> Coverage:
    story = article("Herzog met Erdogan.", slug=f"story-{date}", date=date)
    return Coverage(story, (Occurrence(Mention(0, 6, "PERSON"), "p1"),) * times, ())


def address(coverage: Coverage) -> str:
    return f"#in-{coverage.article.slug}"


def test_a_bar_says_how_often_and_leads_to_the_newest_briefing_of_its_time() -> None:
    figure = mentions(
        "Herzog", [named("2022-06-24"), named("2022-06-02", 3), named("2022-04-01"), named("2022-03-09")], address
    )
    assert figure
    links = ET.fromstring(figure.picture).findall("a")
    assert [link.get("aria-label") for link in links] == [
        "March 2022: named once in 1 briefing",
        "April 2022: named once in 1 briefing",
        "June 2022: named 4 times in 2 briefings",
    ]
    assert links[-1].get("href") == "#in-story-2022-06-24"
    assert figure.caption == "Named 6 times from March 2022 to June 2022, most often in June 2022."


def test_few_periods_or_no_date_make_no_picture() -> None:
    assert mentions("Herzog", [named("2022-06-24"), named("2022-06-02"), named("2022-04-01")], address) is None
    assert mentions("Herzog", [named(None)], address) is None
    assert mentions("Herzog", [], address) is None


@given(st.sets(st.dates(), min_size=3, max_size=30), st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_whatever_the_name_and_the_days_no_bar_runs_out_of_the_picture(days: set, name: str) -> None:  # type: ignore[type-arg]
    figure = mentions(name, [named(day.isoformat()) for day in sorted(days, reverse=True)], address)
    for rect in ET.fromstring(figure.picture).iterfind("a/rect") if figure else []:
        x, width = (float((rect.get(key) or "").rstrip("%")) for key in ("x", "width"))
        assert 0 <= x <= x + width <= 100.1

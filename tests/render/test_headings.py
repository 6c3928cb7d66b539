"""What stands under the headings of long pages."""

import datetime as dt
from dataclasses import replace

import pytest

from generator.dates import bounds, precision
from generator.model import Event
from generator.render.headings import by_decade, by_month_of_year, by_year, by_year_and_month, year_name
from generator.site import Briefing, DatedEvent
from tests.stories import article


def entry(date: str) -> DatedEvent:
    earliest, latest = bounds(date)
    return DatedEvent(Event(f"evt-{date}", date, earliest, latest, precision(date), "They met."), ())


@pytest.mark.parametrize(
    ("date", "month"),
    [
        ("2022-03-04", "March"),
        ("2022-03", "March"),
        ("2022-07/2022-09", "July"),
        ("2022-06-27/2022-07-03", "June"),
        ("2022", ""),
        ("2022~", ""),
        ("2020/2022", ""),
        ("199X", ""),
        ("2012/..", ""),
        ("../2012", ""),
        ("../2012-03", "March"),
        ("-0489", ""),
    ],
)
def test_an_event_stands_under_the_month_in_which_it_begins_if_that_is_known(date: str, month: str) -> None:
    ((_, name, _),) = by_month_of_year([entry(date)])
    assert name == month


def test_whole_years_come_before_the_months() -> None:
    months = by_month_of_year([entry("2022-01-01"), entry("2022"), entry("2022-03")])
    assert [number for number, _, _ in months] == [0, 1, 3]


def test_what_was_before_the_calendar_has_a_heading_of_its_own() -> None:
    years = by_year([entry("-0489"), entry("0079"), entry("2022")])
    assert [year_name(year) for year, _ in years] == ["Before our era", "79", "2022"]


def test_decades_and_centuries_have_headings_of_their_own() -> None:
    years = by_year([entry("1990-01-01"), entry("199X"), entry("1990"), entry("199X~"), entry("19XX")])
    assert [(year_name(year), len(told)) for year, told in years] == [
        ("20th century", 1),
        ("1990s", 2),
        ("1990", 2),
    ]


def test_briefings_stand_under_years_and_months_and_those_without_a_date_last() -> None:
    days = [dt.date(2022, 6, 2), dt.date(2022, 6, 1), dt.date(2021, 12, 1), None]
    briefings = [Briefing(replace(article("News"), date=day), (), (), (), (), ()) for day in days]
    years = by_year_and_month(briefings)
    assert [(year, [(month, len(group)) for month, group in months]) for year, months in years] == [
        (2022, [("June 2022", 2)]),
        (2021, [("December 2021", 1)]),
        (None, [("Without a date", 1)]),
    ]


def test_years_stand_by_decades_and_a_century_in_its_first() -> None:
    years = by_year([entry("-0489"), entry("18XX"), entry("1805"), entry("199X"), entry("1992"), entry("2001")])
    assert [(name, [year for year, _ in group]) for _, name, group in by_decade(years)] == [
        ("Before our era", ["1"]),
        ("1800s", ["19th-century", "1805"]),
        ("1990s", ["1990s", "1992"]),
        ("2000s", ["2001"]),
    ]

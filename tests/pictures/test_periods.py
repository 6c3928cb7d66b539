"""Time in periods of one length."""

import datetime as dt

import pytest

from generator.pictures.periods import MOST, periods


def days(*years: int) -> list[dt.date]:
    return [dt.date(year, 6, 15) for year in years]


@pytest.mark.parametrize(
    ("first", "last", "unit", "name"),
    [
        (2020, 2022, "month", "June 2020"),
        (1990, 2022, "year", "1990"),
        (1700, 2022, "decade", "the 1700s"),
        (1, 2022, "century", "0"),
    ],
)
def test_the_periods_are_the_finest_that_there_is_room_for(first: int, last: int, unit: str, name: str) -> None:
    found = periods(days(first, last))
    assert (found.unit, found.name(0)) == (unit, name)
    assert len(found) <= MOST
    assert found.number_of(days(last)[0]) == len(found) - 1


def test_a_few_early_days_stand_before_the_others() -> None:
    found = periods(days(1279, *range(2000, 2023)))
    assert (found.unit, found.name(-1)) == ("year", "before 2000")
    assert [found.number_of(day) for day in days(1279, 2000, 2022)] == [-1, 0, 22]


def test_the_axis_has_few_labels() -> None:
    for last in range(1991, 2040):
        found = periods(days(1990, last))
        assert sum(map(found.is_landmark, range(len(found)))) <= 9

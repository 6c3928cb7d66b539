import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import dates


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2016-03-22", "22 March 2016"),
        ("2016-03", "March 2016"),
        ("2016", "2016"),
        ("2016-XX", "2016"),
        ("2010~", "about 2010"),
        ("2010-03?", "perhaps March 2010"),
        ("199X", "the 1990s"),
        ("18XX", "the 19th century"),
        ("2021-21", "spring 2021"),
        ("-0489", "490 BC"),
        ("-0489-08", "August 490 BC"),
        ("2021-10~/2021-12", "late 2021"),
        ("2013-03-10~/2013-03-20~", "mid-March 2013"),
        ("1990~/1993~", "the early 1990s"),
        ("2021-10/2021-12", "October to December 2021"),
        ("2022-03-03/2022-03-05", "3 to 5 March 2022"),
        ("2022-12-30/2023-01-05", "30 December 2022 to 5 January 2023"),
        ("2022-06-20/2022-06-26", "the week of 20 June 2022"),
        ("2012-03/..", "since March 2012"),
        ("../2010", "until 2010"),
        ("2021-10~/..", "since late 2021"),
        ("2010~/2012", "between about 2010 and 2012"),
        ("1989-11-09T19:00", "9 November 1989, 19:00"),
        ("../..", "at an unknown date"),
    ],
)
def test_a_date_reads_as_plain_english(edtf: str, words: str) -> None:
    assert dates.words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2012-02", dt.date(2012, 2, 1), dt.date(2012, 2, 29)),
        ("199X", dt.date(1990, 1, 1), dt.date(1999, 12, 31)),
        ("2021-10~/2021-12", dt.date(2021, 10, 1), dt.date(2021, 12, 31)),
        ("2012-03/..", dt.date(2012, 3, 1), dt.date.max),
        ("../2010", dt.date.min, dt.date(2010, 12, 31)),
        ("-0489", dt.date.min, dt.date.min),
    ],
)
def test_bounds_are_the_first_and_the_last_day_that_can_be_meant(edtf: str, earliest: dt.date, latest: dt.date) -> None:
    assert dates.bounds(edtf) == (earliest, latest)


@pytest.mark.parametrize("nonsense", ["", "yesterday", "2010-02-30", "2010-13", "2022-03-1X", "2012/2010", "2012-W03"])
def test_what_is_no_date_is_not_valid(nonsense: str) -> None:
    assert not dates.is_valid(nonsense)


def test_bounds_of_nonsense_say_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="'soon' is no EDTF date"):
        dates.bounds("soon")


@pytest.mark.parametrize(
    ("edtf", "precision"),
    [
        ("2016-03-22", "day"),
        ("2016-03", "month"),
        ("2021-24", "season"),
        ("2016~", "year"),
        ("199X", "decade"),
        ("19XX", "century"),
        ("2010/2012", "interval"),
        ("2012-03/..", "interval"),
        ("1989-11-09T19:00:00", "time"),
    ],
)
def test_precision_names_the_calendar_unit(edtf: str, precision: str) -> None:
    assert dates.precision(edtf) == precision


@pytest.mark.parametrize(
    ("edtf", "value"),
    [
        ("2016-03-22", "2016-03-22"),
        ("2016~", "2016"),
        ("2021-21", "2021"),
        ("2021-10~/2021-12", "2021"),
        ("2022-03-03/2022-03-05", "2022-03"),
        ("2010/2012", None),
        ("2012-03/..", None),
        ("199X", None),
        ("-0489", None),
    ],
)
def test_html_gets_only_what_is_certain(edtf: str, value: str | None) -> None:
    assert dates.html_datetime(edtf) == value


@pytest.mark.parametrize(
    ("edtf", "ends"),
    [
        ("2016-03-22", ("2016-03-22", "2016-03-22")),
        ("2010/2012", ("2010", "2012")),
        ("2012-03/..", ("2012-03", None)),
        ("2021-10~/2021-12", ("2021", "2021")),
        ("199X", (None, None)),
    ],
)
def test_a_date_has_a_begin_and_an_end_as_far_as_they_are_certain(edtf: str, ends: object) -> None:
    assert dates.certain_ends(edtf) == ends


@given(st.dates(), st.sampled_from([4, 7, 10]), st.sampled_from(["START", "MID", "END"]))
def test_a_part_of_any_date_is_valid_and_lies_inside_it(day: dt.date, length: int, part: dates.Portion) -> None:
    whole = day.isoformat()[:length]
    earliest, latest = dates.bounds(dates.portion(whole, part))
    assert dates.bounds(whole)[0] <= earliest <= latest <= dates.bounds(whole)[1]


@given(st.dates(min_value=dt.date(1, 1, 1)), st.integers(1, 3))
def test_plain_dates_have_the_bounds_that_the_edtf_package_gives(day, precision):
    plain = "-".join(day.isoformat().split("-")[:precision])
    parsed = dates.library.parse_edtf(plain)
    assert dates.bounds(plain) == (dt.date(*parsed.lower_strict()[:3]), dt.date(*parsed.upper_strict()[:3]))

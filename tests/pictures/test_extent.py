"""Where an uncertain date lies."""

import re

import pytest

from generator.pictures.extent import extent


def stretch(edtf: str) -> tuple[float, float]:
    found = re.search(r"left:([\d.]+)%;width:([\d.]+)%", extent(edtf))
    assert found is not None
    left, width = map(float, found.groups())
    return round(left), round(left + width)


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2021", (0, 100)),
        ("2021-01", (0, 8)),
        ("2021-10~/2021-12", (75, 100)),
        ("2010/2012", (0, 100)),
        ("199X", (0, 100)),
        ("2012-07/..", (25, 100)),
        ("../2012-06", (0, 75)),
    ],
)
def test_a_date_is_a_stretch_of_its_years(edtf: str, expected: tuple[int, int]) -> None:
    assert stretch(edtf) == expected


@pytest.mark.parametrize("edtf", ["2021-03-04", "2021-03-04T10:00:00", "../.."])
def test_a_sure_day_and_no_date_at_all_have_none(edtf: str) -> None:
    assert extent(edtf) == ""


@pytest.mark.parametrize(
    ("edtf", "soft"),
    [
        ("2021-10~/2021-12", "soft-from"),
        ("2021~", "soft-from soft-to"),
        ("2012/..", "soft-to"),
        ("2021-03-04~", "soft-from soft-to"),
    ],
)
def test_an_end_that_is_not_sure_is_soft(edtf: str, soft: str) -> None:
    assert f'class="{soft}"' in extent(edtf)

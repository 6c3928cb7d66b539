"""Where a report was written."""

import pytest

from tests.pipeline.names.reading import found


@pytest.mark.parametrize(
    "line",
    [
        "SETUBAL, Portugal, Oct 17 (Wire) - A court ruled.",
        "SETUBAL (AP) -- A court ruled.",
        "SETUBAL, June 3, 2024 \u2013 A court ruled.",
        "SETUBAL, Portugal \u2014 A court ruled.",
    ],
)
def test_the_town_of_a_dateline_is_a_place_though_the_model_saw_none(line: str) -> None:
    assert ("SETUBAL", "PLACE") in found(line)


def test_the_town_of_a_dateline_is_a_place_whatever_the_model_says() -> None:
    assert found("SETUBAL - A court ruled.", ("SETUBAL", "ORG")) == [("SETUBAL", "PLACE")]


def test_the_agency_of_a_dateline_is_no_actor() -> None:
    text = "SETUBAL ({}) - The court ruled."
    assert found(text.format("Wire"), ("SETUBAL", "GPE"), ("Wire", "ORG")) == [("SETUBAL", "PLACE")]
    assert found(text.format("AP"), ("SETUBAL", "GPE")) == [("SETUBAL", "PLACE")]


@pytest.mark.parametrize(
    "line", ["BREAKING NEWS - A court ruled.", "A TOWN ruled.", "It was in SETUBAL, Oct 17 - A day."]
)
def test_capitals_alone_are_no_dateline(line: str) -> None:
    assert found(line) == []

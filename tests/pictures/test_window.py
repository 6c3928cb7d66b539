"""The part of the world that a map shows."""

from hypothesis import given
from hypothesis import strategies as st

from generator.pictures.window import around

points = st.lists(st.tuples(st.floats(-55, 78), st.floats(-179, 179)), min_size=1, max_size=9)


@given(points)
def test_every_point_is_in_it_and_it_is_as_wide_as_a_page_wants(given_points: list[tuple[float, float]]) -> None:
    window = around(given_points)
    assert -180 <= window.west < window.east <= 180
    assert -90 < window.south < window.north < 90
    assert 1 < window.ratio < 3
    for point in given_points:
        assert window.holds(*point)
        assert all(0 < share < 1 for share in window.place(*point))


def test_two_towns_nearby_are_shown_with_what_lies_around_them() -> None:
    window = around([(39.9, 32.9), (41.0, 29.0)])
    assert window.north - window.south >= 14

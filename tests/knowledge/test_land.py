"""The outlines of the land."""

import itertools

from generator.knowledge.land import land


def test_every_point_is_on_the_globe_and_no_outline_jumps_across_the_map() -> None:
    for ring in (ring for piece in land() for ring in piece):
        assert len(ring) > 2
        assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)
        assert all(abs(x - before) < 90 for (before, _), (x, _) in itertools.pairwise(ring))


def test_the_caspian_sea_is_a_lake_in_the_largest_piece() -> None:
    assert next(len(piece) for piece in land()) > 1

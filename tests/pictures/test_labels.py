"""Names beside their points."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from generator.pictures.labels import Named, _taken, placed

share = st.floats(0, 1)
points = st.lists(st.builds(Named, st.text("abc", min_size=3, max_size=12), share, share, st.booleans()), max_size=12)


def test_the_weightiest_has_its_name_and_one_below_it_gives_way() -> None:
    both = [Named("Ankara", 0.5, 0.5), Named("Istanbul", 0.51, 0.5), Named("Izmir", 0.2, 0.8)]
    assert placed(both, 300, 200) == ["right", None, "right"]


def test_an_area_has_its_name_in_the_middle() -> None:
    assert placed([Named("Turkey", 0.5, 0.5, is_area=True)], 300, 200) == ["on"]


def test_at_the_edge_a_name_stands_on_the_other_side() -> None:
    assert placed([Named("Ankara", 0.97, 0.5)], 300, 200) == ["left"]


@given(points)
def test_no_name_covers_another_or_leaves_the_map(named: list[Named]) -> None:
    boxes = [
        (number, box)
        for number, (point, side) in enumerate(zip(named, placed(named, 300, 200), strict=True))
        if side
        for box in _taken(point, side, 300, 200)
    ]
    assert all(box.left >= 0 and box.top >= 0 and box.right <= 300 and box.bottom <= 200 for _, box in boxes)
    assert not [1 for (one, a), (other, b) in combinations(boxes, 2) if one != other and a.meets(b)]


@given(points)
def test_what_has_its_name_on_a_small_map_keeps_it_on_a_large_one(named: list[Named]) -> None:
    narrow = placed(named, 300, 200)
    wide = placed(named, 600, 400, narrow)
    assert all(large == small for small, large in zip(narrow, wide, strict=True) if small not in {None, "dot"})
    assert all(large for small, large in zip(narrow, wide, strict=True) if small)

"""What the search is told."""

from generator.render.search import typed_names
from tests.stories import actor

UNION = actor("org-african-union", "African Union", aliases=("AU", "the African Union"))


def test_short_names_that_the_title_lacks_are_tags() -> None:
    minister = actor("per-mevlut-cavusoglu", "Mevlüt Çavuşoğlu", aliases=("Cavusoglu", "Çavuşoğlu", "Mevlut Cavusoglu"))
    assert typed_names([UNION, minister]) == {UNION.id: ("AU",), minister.id: ("Cavusoglu",)}


def test_a_name_that_begins_with_another_is_no_tag() -> None:
    agency = actor("org-development-agency", "Development Agency", aliases=("AUDA",))
    assert typed_names([UNION, agency]) == {UNION.id: ("AU",), agency.id: ()}

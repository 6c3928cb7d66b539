"""Actors by their names."""

import json
from dataclasses import replace

from generator.search import names_file
from generator.site import Profile, Site
from tests.stories import actor

FIDAN = Profile(actor("per-hakan-fidan", "Hakan Fidan", aliases=("Fidan",), description="A spy."), (), (), ())


def names(*profiles: Profile):
    return json.loads(names_file(Site((), profiles, (), (), ())))


def test_an_actor_is_listed_with_all_names_and_where_it_is_found() -> None:
    (found,) = names(FIDAN)
    assert found == {
        "name": "Hakan Fidan",
        "names": ["Fidan"],
        "kind": "person",
        "about": "A spy.",
        "count": 0,
        "url": "actors/per-hakan-fidan/",
    }


def test_who_has_no_page_is_left_to_the_text() -> None:
    assert names(replace(FIDAN, has_page=False)) == []

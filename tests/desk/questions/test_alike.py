"""Names that are nearly alike."""

import pytest

from generator.desk.questions import alike
from generator.desk.questions.alike import near_names
from generator.model import Actor
from tests.stories import actor


class Names:
    """As much of a desk as names need."""

    def __init__(self, *actors: Actor) -> None:
        self.actors = {each.id: each for each in actors}
        self.unnamed: dict[str, Actor] = {}


def near(*actors: Actor) -> list[tuple[str, str]]:
    return [(found.one, found.other) for found in near_names(Names(*actors))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (actor("per-mona-haddad", "Mona Haddad"), actor("per-mona-hadad", "Mona Hadad")),
        (actor("per-kilicdaroglu", "Kilicdaroglu"), actor("plc-klicdaroglu", "Klicdaroglu")),
        (actor("per-ali-habib", "Ali Habib"), actor("per-ali-mahmoud", "Ali Habib Mahmoud")),
        (actor("org-al-jazeera", "Al Jazeera"), actor("org-aljazeera", "Aljazeera")),
        (actor("org-a", "Turkish Foreign Ministry"), actor("org-b", "Turkish Ministry of Foreign Affairs")),
        (actor("org-a", "High Council of Trade"), actor("org-b", "High Council for Trade")),
        (actor("org-nho", "NHO"), actor("org-b", "National Harbour Office")),
        (actor("plc-gaza", "Gaza"), actor("plc-gaza-strip", "Gaza Strip")),
    ],
)
def test_names_that_can_be_one_are_asked_about(one: Actor, other: Actor) -> None:
    assert near(one, other) == [(min(one.id, other.id), max(one.id, other.id))]
    assert near(other, one) == near(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (actor("per-mona-haddad", "Mona Haddad"), actor("per-karim-haddad", "Karim Haddad")),
        (actor("org-a", "Syrian Foreign Ministry"), actor("org-b", "Foreign Ministry of Iraq")),
        (actor("org-a", "Ministry of Health"), actor("org-b", "Ministry of Justice")),
        (actor("org-a", "3rd Harbour Forum"), actor("org-b", "4th Harbour Forum")),
        (actor("org-a", "Harbour Board"), actor("org-b", "Harbour Board Resolution")),
        (actor("plc-lisbon", "Lisbon"), actor("plc-b", "Lisbon International Airport")),
        (actor("plc-west", "West"), actor("plc-west-bank", "West Bank")),
        (actor("plc-a", "Harbourland"), actor("plc-b", "Northern Harbourland")),
    ],
)
def test_names_that_are_two_are_not(one: Actor, other: Actor) -> None:
    assert near(one, other) == []


def test_a_surname_that_many_have_is_no_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """Comparisons grow with the number of names, not with its square."""
    compared = 0

    def count(*_: object) -> None:
        nonlocal compared
        compared += 1

    monkeypatch.setattr(alike, "_compare", count)
    letters = "bcdfghjklmnpqrst"
    actors = [
        actor(f"per-{n}", f"{letters[n % 16]}{letters[n // 16 % 16]}{letters[n // 256 % 16]}avor Haddad{n}")
        for n in range(2_000)
    ]
    near(*actors)
    assert compared < 20 * len(actors)

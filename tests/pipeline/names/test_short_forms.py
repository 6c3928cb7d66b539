"""Surnames and acronyms."""

from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import found, read


def test_a_surname_alone_is_the_person_of_the_full_name() -> None:
    text = "Henry Ford spoke. Later Ford left. They thanked Ford."
    mentions = find_mentions(read(text, ("Henry Ford", "PERSON"), ("Ford", "ORG")))
    assert [(mention.of(text), mention.type, mention.rule) for mention in mentions] == [
        ("Henry Ford", "PERSON", ""),
        ("Ford", "PERSON", "surname"),
        ("Ford", "PERSON", "surname"),
    ]


def test_a_surname_in_the_name_of_something_else_is_left_there() -> None:
    text = "Henry Ford opened Ford Street."
    assert found(text, ("Henry Ford", "PERSON"), ("Ford Street", "FAC"))[1] == ("Ford Street", "PLACE")


def test_an_acronym_is_what_the_name_before_it_is() -> None:
    text = "The Harbour Safety Council (HSC) met. The HSC will meet again."
    assert found(text, ("Harbour Safety Council", "ORG")) == [
        ("Harbour Safety Council", "ORG"),
        ("HSC", "ORG"),
        ("HSC", "ORG"),
    ]


def test_an_acronym_that_no_actor_is_behind_is_dropped() -> None:
    assert found("A Remote Docking Kit (RDK) and the RDK", ("RDK", "ORG")) == []


def test_a_marked_acronym_is_what_the_name_of_these_initials_is() -> None:
    text = "He left Porto Alto. The PA police followed."
    assert found(text, ("Porto Alto", "GPE"), ("PA", "ORG")) == [("Porto Alto", "PLACE"), ("PA", "PLACE")]
    assert found(text, ("Porto Alto", "PERSON"), ("PA", "ORG"))[1] == ("PA", "ORG")


def test_a_full_name_has_the_given_names_before_the_known_one() -> None:
    text = "There Jens Otto Harry Haddad was born. Otto Haddad wrote."
    marked = ("Harry Haddad", "PERSON"), ("Otto Haddad", "PERSON")
    assert found(text, *marked)[0] == ("Otto Harry Haddad", "PERSON")
    other = "There Otto met Harry Costa. Otto Haddad wrote."
    assert ("Harry Costa", "PERSON") in found(other, ("Harry Costa", "PERSON"), ("Otto Haddad", "PERSON"))


def test_a_school_is_no_person_unless_somebody_has_the_name() -> None:
    text = "There Rice University opened. He left Rice."
    assert found(text, ("Rice University", "ORG"), ("Rice", "PERSON"))[1] == ("Rice", "ORG")
    text = "There Rice University opened. He saw Mona Rice. Then Rice left."
    marked = ("Rice University", "ORG"), ("Mona Rice", "PERSON"), ("Rice", "PERSON")
    assert found(text, *marked)[2] == ("Rice", "PERSON")

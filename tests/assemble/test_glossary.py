"""Actors and terms in one alphabet."""

from generator.assemble.glossary import glossary
from generator.register.nouns import Term
from generator.site import Profile
from tests.stories import actor, article


def term(name: str, *aliases: str, see_also: tuple[str, ...] = ()) -> Term:
    return Term(f"term-{name.lower()}", name, f"What {name} means.", 1, aliases=aliases, see_also=see_also)


def test_a_term_is_found_by_any_alias_in_any_case_and_in_the_plural() -> None:
    story = article("Talks", "Two Memoranda of Understanding, and MOUs, were signed.")
    (entry,) = glossary([], [term("memorandum of understanding", "MoU")], [story])
    assert entry.briefings == (story,)


def test_a_term_is_not_found_inside_a_word_or_in_a_caption() -> None:
    story = article("Talks", "He signalled.", "A sign", roles={2: "caption"})
    (entry,) = glossary([], [term("sign")], [story])
    assert entry.briefings == ()


def test_an_actor_is_explained_or_left_out() -> None:
    known = actor("per-yair-lapid", "Yair Lapid", "Lapid, Yair", description="A politician.")
    profiles = [Profile(each, (), (), ()) for each in (known, actor("per-dana-levi", "Dana Levi"))]
    assert [entry.sort_name for entry in glossary(profiles, [term("knesset")], [])] == ["knesset", "Lapid, Yair"]


def test_see_also_leads_to_other_terms_of_the_glossary() -> None:
    entries = glossary([], [term("treaty", see_also=("term-pact",)), term("pact")], [])
    assert [(entry.name, [other.term for other in entry.see_also]) for entry in entries] == [
        ("pact", []),
        ("treaty", ["pact"]),
    ]

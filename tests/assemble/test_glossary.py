"""Actors and terms in one alphabet."""

import pytest

from generator.assemble.glossary import glossary
from generator.assemble.marks import MarkedArticle
from generator.assemble.terms import Terms
from generator.model import Annotation, Article
from generator.register.nouns import Term
from generator.site import Profile
from tests.stories import actor, article


def term(name: str, *aliases: str, see_also: tuple[str, ...] = ()) -> Term:
    return Term(f"term-{name.lower()}", name, f"What {name} means.", 1, aliases=aliases, see_also=see_also)


def used(story: Article, *terms: Term) -> list[str]:
    """What of the story the terms were found in."""
    return [use.of(story.text) for use in Terms(terms).uses(story)]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("memorandum of understanding", "Memorandum of Understanding"),
        ("memorandum of understanding", "memorandums\nof understanding"),
        ("letter of credence", "letters of credence"),
        ("chargé d'affaires", "chargés d’affaires"),
        ("treaty", "Treaties"),
        ("MoU", "MOUs"),
        ("tax", "taxes"),
    ],
)
def test_a_term_is_found_in_any_case_in_the_plural_and_whatever_its_apostrophe(name: str, written: str) -> None:
    assert used(article("Talks", f"Then {written} came."), term(name)) == [written]


def test_a_term_is_found_by_any_alias_and_in_the_possessive_the_longest_first() -> None:
    story = article("Talks", "The gas memorandum's text, and the memorandum’s.")
    found = used(story, term("memorandum"), term("agreement", "gas memorandum"))
    assert found == ["gas memorandum", "memorandum"]


def test_a_term_is_not_found_inside_a_word_or_in_a_caption() -> None:
    assert used(article("Talks", "He signalled.", "A sign", roles={2: "caption"}), term("sign")) == []


def test_an_entry_leads_to_where_each_briefing_uses_it_first() -> None:
    story = article("Talks", "They met.", "A pact was made.", "The pact held.")
    text = MarkedArticle(story, Annotation("story"), (), {}, tuple(Terms([term("pact")]).uses(story)))
    (entry,) = glossary([], [term("pact")], [text])
    assert [(use.article.slug, use.paragraph) for use in entry.uses] == [("story", "p2")]


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

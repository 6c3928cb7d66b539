"""Why a name is marked."""

import ast
from pathlib import Path

import pytest
import spacy

from generator.annotate import annotate
from generator.model import Mention, Origin, Timex
from generator.provenance import RULES, why, why_dated
from tests.stories import article

GENERATOR = Path(__file__).parent.parent / "generator"


@pytest.mark.parametrize(
    ("origin", "rule", "said"),
    [
        ("model", "en_core_web_sm 3.8.0", "Marked by the language model en_core_web_sm 3.8.0."),
        ("rule", "surname", "Marked by rule: it is the surname of a person whom the briefing names in full."),
        ("rule", "hyphen, edges, edges", f"Marked by rule: {RULES['hyphen']}; {RULES['edges']}."),
        ("register", "briefings/actors.yml:12", "Named in the register, briefings/actors.yml, line 12."),
        ("editor", "briefings/decisions.yml:3", "Decided by an editor, briefings/decisions.yml, line 3."),
    ],
)
def test_a_mention_says_in_words_who_marked_it_and_by_what(origin: Origin, rule: str, said: str) -> None:
    assert why(Mention(0, 1, "PERSON", origin=origin, rule=rule)) == said


def test_every_rule_of_names_is_put_into_words() -> None:
    names = [*(GENERATOR / "pipeline" / "names").glob("*.py"), *(GENERATOR / "resolve").glob("*.py")]
    assert {rule for path in names for rule in rules_in(path)} - RULES.keys() == set()


def rules_in(path: Path) -> set[str]:
    """The names of rules in a module: what is handed to the functions that make or change a mention."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            last = {"retyped": 1, "resized": 2, "unmarked": 3}.get(name, 9)
            given = [*node.args[last : last + 1], *(each.value for each in node.keywords if each.arg == "rule")]
            if name == "Candidate" and isinstance(rules := (node.args[3:] or [None])[0], ast.Tuple):
                given += rules.elts
            found |= {each.value for each in given if isinstance(each, ast.Constant)}
    return {rule for rule in found if isinstance(rule, str) and rule}


def test_a_date_says_by_which_rule_it_was_read_and_from_which_other() -> None:
    dated = Timex(0, 6, "DATE", "2022-06-30", rule="a weekday", anchor="2022-06-24")
    assert why_dated(dated) == "Read as “a weekday”, from 24 June 2022."
    assert why_dated(Timex(0, 6, "DATE", "2022")) == ""


def test_a_date_that_an_editor_gave_names_the_line() -> None:
    decided = Timex(0, 6, "DATE", "2022-06", rule="briefings/decisions.yml:7")
    assert why_dated(decided) == "Decided by an editor, briefings/decisions.yml, line 7."


def test_what_the_model_marked_names_the_model_and_its_version(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Ada Cole"}])
    nlp.meta.update(name="names", version="2.1")
    nlp.to_disk(tmp_path / "names")
    story = article("Talks", "Ada Cole came.")
    (mention,) = annotate([story], model=str(tmp_path / "names"))[story.slug].mentions
    assert (mention.origin, mention.rule) == ("model", f"{tmp_path / 'names'} en_names 2.1")

import pytest

from generator.register.decisions import read_decisions
from generator.register.nouns import DateDecision, Different, EventDecision, Ignore, LinkMention, Rename, Retype, Same

PATH = "decisions.yml"


@pytest.fixture
def read(tmp_path):
    """Writes `decisions.yml` and reads it: the decisions, and the problems as text."""

    def write_and_read(text):
        (tmp_path / PATH).write_text(text, encoding="utf-8")
        decisions, problems = read_decisions(tmp_path / PATH, root=tmp_path)
        return decisions, [str(problem) for problem in problems]

    return write_and_read


def test_each_kind_of_stanza_is_read_with_its_line(read):
    decisions, problems = read(
        """\
- same: [per-a, per-b]
  by: Ann
  on: 2024-01-02
  why: one speech
- different: [per-a, per-c]
- ignore: {text: Envoy, scope: the-flood}
- ignore: {text: Read more}
- link: {article: the-flood, quote: Lark, prefix: "Mayor ", suffix: " said", to: per-a}
- retype: {text: Northport, type: place}
- rename: {id: per-a, name: Ada Lark}
- date: {article: the-flood, quote: in March, value: 2022-03}
- date: {article: the-flood, quote: May, value: null}
- event: {article: the-flood, quote: the water came, hide: yes}
- event: {article: the-flood, quote: it went, title: Ebb, importance: 3, actors: [per-a]}
"""
    )
    flood = {"path": PATH, "article": "the-flood"}
    assert problems == []
    assert decisions == (
        Same(path=PATH, line=1, ids=("per-a", "per-b"), by="Ann", on="2024-01-02", why="one speech"),
        Different(path=PATH, line=5, ids=("per-a", "per-c")),
        Ignore(path=PATH, line=6, text="Envoy", scope="the-flood"),
        Ignore(path=PATH, line=7, text="Read more"),
        LinkMention(**flood, line=8, quote="Lark", prefix="Mayor ", suffix=" said", to="per-a"),
        Retype(path=PATH, line=9, text="Northport", type="place"),
        Rename(path=PATH, line=10, id="per-a", name="Ada Lark"),
        DateDecision(**flood, line=11, quote="in March", value="2022-03"),
        DateDecision(**flood, line=12, quote="May", value=None),
        EventDecision(**flood, line=13, quote="the water came", hide=True),
        EventDecision(**flood, line=14, quote="it went", title="Ebb", importance=3, actors=("per-a",)),
    )


@pytest.mark.parametrize(
    ("stanza", "said"),
    [
        ("ignore: {text: A, scop: x}", 'unknown key "scop". Did you mean "scope"?'),
        ("date: {article: a, quote: May}", '"value" is missing. Add it.'),
        ("date: {article: a, quote: May, value: soon}", '"soon" is no EDTF date.'),
        ("link: {article: a, quote: b, to: ada}", 'the id "ada" does not say what it is of.'),
        ("retype: {text: A, type: company}", '"type" cannot be "company". Write one of: person, organization, place.'),
        ("same: [per-a]", '"same" has fewer than 2 entries. Add what is missing.'),
        ("smae: [per-a, per-b]", 'unknown key "smae". Did you mean "same"?'),
        ("by: Ann", "the stanza decides nothing. Begin it with one of: same, different,"),
        ("{same: [per-a, per-b], retype: {text: A, type: person}}", "the stanza decides 2 things: same, retype."),
    ],
)
def test_half_a_decision_is_none(read, stanza, said):
    decisions, problems = read(f"- rename: {{id: per-a, name: A}}\n- {stanza}\n")
    assert [type(decision) for decision in decisions] == [Rename]
    assert len(problems) == 1
    assert problems[0].startswith(f"decisions.yml:2: {said}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("retype: {text: Port, type: place}", "retype: {text: Port, type: organization}"),
        ("rename: {id: per-a, name: A}", "rename: {id: per-a, name: B}"),
        ("link: {article: a, quote: b, to: per-a}", "link: {article: a, quote: b, to: per-b}"),
        ("date: {article: a, quote: b, value: null}", "date: {article: a, quote: b, value: 2022}"),
        ("event: {article: a, quote: b, hide: true}", "event: {article: a, quote: b, title: T}"),
    ],
)
def test_of_two_that_contradict_each_other_the_later_wins(read, one, other):
    decisions, problems = read(f"- {one}\n- {other}\n")
    assert [decision.line for decision in decisions] == [2]
    assert problems == [
        "decisions.yml:1: the stanza on line 2 says something else, and the later wins. Delete one of the two."
    ]


def test_a_same_and_a_different_on_the_same_ids_contradict_each_other(read):
    decisions, problems = read("- same: [per-a, per-b, per-c]\n- different: [per-c, per-a]\n")
    assert [decision.line for decision in decisions] == [1, 2]
    assert [problem.partition(": ")[0] for problem in problems] == ["decisions.yml:1"]


def test_saying_the_same_twice_is_no_contradiction(read):
    decisions, problems = read("- same: [per-a, per-b]\n- same: [per-b, per-a]\n")
    assert len(decisions) == 2
    assert problems == []


def test_a_text_alone_is_ignored_everywhere(read):
    decisions, problems = read("- ignore: South Lawn\n")
    assert problems == []
    assert [(decision.text, decision.scope) for decision in decisions] == [("South Lawn", "all")]


def test_a_type_may_be_spelled_as_in_britain(read):
    decisions, problems = read("- retype: {text: Oxfam, type: organisation}\n")
    assert problems == []
    assert [decision.type for decision in decisions] == ["organization"]


def test_a_list_is_not_called_short_for_an_entry_that_is_mistaken(read):
    _, problems = read("- same: [Ada Lark, per-b]\n")
    assert len(problems) == 1
    assert '"Ada Lark"' in problems[0]

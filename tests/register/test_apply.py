from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Mention, Span, Timex
from generator.register.apply import apply_decisions
from generator.register.nouns import DateDecision, Ignore, LinkMention, Rename, Retype
from tests.stories import annotation, article, mention, timex

FLOOD = article("Harbour floods", "Lark blamed Envoy. In March Lark saw the tide.", slug="the-flood")
FEAST = article("A feast", "Envoy sang for Ada Lark in May.", "Photo: Lark", slug="the-feast", roles={2: "credit"})
FOUND = {
    "the-flood": annotation(
        FLOOD,
        mention(FLOOD, "Lark"),
        mention(FLOOD, "Envoy", kind="ORG"),
        mention(FLOOD, "Lark", nth=1),
        timex(FLOOD, "March", "2021-03"),
    ),
    "the-feast": annotation(
        FEAST, mention(FEAST, "Envoy", kind="ORG"), mention(FEAST, "Ada Lark"), timex(FEAST, "May", "2022-05")
    ),
}


def decided(kind, **said):
    return kind(path="decisions.yml", line=said.pop("line", 1), **said)


def link(quote, *, article="the-flood", to="per-lark", **context):
    return decided(LinkMention, article=article, quote=quote, to=to, **context)


def date(quote, value, *, article="the-flood", **context):
    return decided(DateDecision, article=article, quote=quote, value=value, **context)


def apply(*decisions):
    result, problems = apply_decisions([FLOOD, FEAST], FOUND, decisions)
    return result, [str(problem) for problem in problems]


def names(result, story):
    return [
        (mention.of(story.text), mention.type, mention.origin, mention.entity)
        for mention in result[story.slug].mentions
    ]


def dates(result, story):
    return [(timex.of(story.text), timex.edtf, timex.value, timex.rule) for timex in result[story.slug].timexes]


def test_without_decisions_nothing_changes():
    assert apply(decided(Rename, id="per-lark", name="Ada Lark")) == (FOUND, [])


def test_an_ignored_text_is_no_name_anywhere():
    result, problems = apply(decided(Ignore, text="Envoy"))
    assert [name for name, *_ in names(result, FLOOD)] == ["Lark", "Lark"]
    assert [name for name, *_ in names(result, FEAST)] == ["Ada Lark"]
    assert problems == []


def test_a_text_may_be_ignored_in_one_article():
    result, _ = apply(decided(Ignore, text="Envoy", scope="the-feast"))
    assert result["the-flood"] == FOUND["the-flood"]
    assert [name for name, *_ in names(result, FEAST)] == ["Ada Lark"]


def test_a_retyped_text_has_its_type_everywhere():
    result, _ = apply(decided(Retype, text="Envoy", type="person"))
    assert names(result, FLOOD)[1] == ("Envoy", "PERSON", "editor", None)
    assert names(result, FEAST)[0] == ("Envoy", "PERSON", "editor", None)
    assert names(result, FLOOD)[0] == ("Lark", "PERSON", "model", None)


def test_a_link_without_context_holds_for_every_place_in_the_article():
    result, problems = apply(link("Lark", to="org-lark"))
    assert [entity for *_, entity in names(result, FLOOD)] == ["org-lark", None, "org-lark"]
    assert names(result, FLOOD)[0] == ("Lark", "ORG", "editor", "org-lark")
    assert result["the-feast"] == FOUND["the-feast"]
    assert problems == []


def test_a_link_with_context_holds_for_one_place():
    result, _ = apply(link("Lark", prefix="In March "))
    assert [entity for *_, entity in names(result, FLOOD)] == [None, None, "per-lark"]


def test_a_link_on_part_of_a_name_links_the_whole_name():
    result, _ = apply(link("Lark", article="the-feast"))
    assert names(result, FEAST)[1] == ("Ada Lark", "PERSON", "editor", "per-lark")


def test_a_link_on_words_that_were_not_marked_marks_them():
    result, problems = apply(link("the tide", to="plc-tide"))
    assert names(result, FLOOD)[-1] == ("the tide", "PLACE", "editor", "plc-tide")
    assert problems == []


def test_a_credit_is_never_annotated():
    result, problems = apply(link("Photo", article="the-feast"))
    assert result == FOUND
    assert len(problems) == 1


def test_a_date_is_what_the_editor_says():
    result, problems = apply(date("In March", "2022-03"), date("in May", "2022-05~", article="the-feast"))
    assert dates(result, FLOOD) == [("March", "2022-03", "2022-03", "decisions.yml:1")]
    assert dates(result, FEAST) == [("May", "2022-05~", None, "decisions.yml:1")]
    assert problems == []


def test_a_date_may_be_none():
    assert dates(apply(date("March", None))[0], FLOOD) == []


def test_a_quotation_that_was_not_taken_for_a_date_becomes_one():
    result, _ = apply(date("the tide", "2021-23"))
    assert dates(result, FLOOD)[-1] == ("the tide", "2021-23", None, "decisions.yml:1")


def test_dates_within_one_quotation_become_one():
    feast = article("Feast", "They sang from May to July.", slug="long")
    found = {"long": annotation(feast, timex(feast, "May", "2022-05"), timex(feast, "July", "2022-07"))}
    result, _ = apply_decisions([feast], found, [date("from May to July", "2022-05/2022-07", article="long")])
    assert dates(result, feast) == [("May to July", "2022-05/2022-07", None, "decisions.yml:1")]


def test_what_is_said_of_a_place_outranks_what_is_said_of_a_text_in_any_order():
    stanzas = [link("Envoy", to="per-envoy"), decided(Ignore, text="Envoy"), decided(Retype, text="Lark", type="place")]
    result, problems = apply(*stanzas)
    assert ("Envoy", "PERSON", "editor", "per-envoy") in names(result, FLOOD)
    assert "Envoy" not in [name for name, *_ in names(result, FEAST)]
    assert apply(*stanzas[::-1]) == (result, problems)


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (decided(Ignore, text="Envoi"), '"Envoi" is marked nowhere. Did you mean "Envoy"?'),
        (
            decided(Ignore, text="Envoy", scope="the-flod"),
            'no article has the slug "the-flod". Did you mean "the-flood"?',
        ),
        (decided(Retype, text="Zzz", type="place"), '"Zzz" is marked nowhere. Mend the stanza, or delete it.'),
        (link("Larks"), 'nothing in "the-flood" matches the quotation "Larks". Nearest is "Lark" (articles/'),
        (link("Lark", article="nowhere"), 'no article has the slug "nowhere". Mend the stanza, or delete it.'),
        (date("in April", "2022-04"), 'nothing in "the-flood" matches the quotation "in April".'),
        (date("the tide", None), 'nothing in "the-flood" matches the quotation "the tide".'),
    ],
)
def test_a_stanza_that_matches_nothing_is_a_warning_and_changes_nothing(decision, said):
    result, problems = apply(replace(decision, line=7))
    assert result == FOUND
    assert len(problems) == 1
    assert problems[0].startswith(f"decisions.yml:7: {said}")


words = st.lists(st.sampled_from(["Lark", "Envoy", "in", "March", "said"]), min_size=1, max_size=12)
quotes = st.sampled_from(["Lark", "Envoy said", "March", "in March", "said Lark"])


@given(words, st.lists(st.builds(link, quotes) | st.builds(date, quotes, st.sampled_from([None, "2022"]))))
def test_marks_stay_inside_the_text_in_its_order_and_apart(words, decisions):
    story = article("Title", " ".join(words), slug="the-flood")
    start = story.zones[1].start
    spans = [Span(match, match + 4) for match in range(start, len(story.text)) if story.text[match:].startswith("Lark")]
    found = annotation(story, *(Mention(span.start, span.end, "PERSON") for span in spans))
    result, _ = apply_decisions([story], {"the-flood": found}, decisions)
    for marks in (result["the-flood"].mentions, result["the-flood"].timexes):
        assert all(start <= mark.start < mark.end <= len(story.text) for mark in marks)
        assert all(one.end <= other.start for one, other in pairwise(marks))
    assert all(isinstance(mark, Timex) and mark.edtf for mark in result["the-flood"].timexes)

"""What editors decided stands."""

import subprocess
import sys
from dataclasses import replace

from generator.model import Annotation, Mention, Name
from generator.register.nouns import Different, Ignore, Rename, Same
from tests.resolve.desk import DECIDED, Desk, kept, registered


def test_a_registered_actor_has_the_id_and_name_that_the_editor_gave() -> None:
    register = kept(registered("per-mh", "Mona L. Haddad", names=(Name("Mona Haddad"),), description="A judge."))
    desk = Desk("{@Mona Haddad} spoke. {@Haddad} left.", register=register)
    assert desk.entities() == ["per-mh"] * 2
    assert (desk.actor("per-mh").name, desk.actor("per-mh").description) == ("Mona L. Haddad", "A judge.")


def test_a_registered_name_is_marked_where_the_model_saw_nothing_or_something_else() -> None:
    register = kept(registered("org-oxfam", "Oxfam"))
    desk = Desk("Oxfam asked {@Oxfam}.", register=register)
    assert [(m.type, m.origin, m.rule) for m in desk.resolution().mentions["story-0"]] == [
        ("ORG", "register", "actors.yml:1")
    ] * 2


def test_a_registered_capital_still_stands_for_its_government() -> None:
    desk = Desk("{%Oslo} agreed.", register=kept(registered("plc-oslo", "Oslo")))
    (found,) = desk.annotations["story-0"].mentions
    desk.annotations["story-0"] = Annotation("story-0", mentions=(replace(found, government="Norway"),))
    (mention,) = desk.resolution().mentions["story-0"]
    assert (mention.origin, mention.government) == ("register", "Norway")


def test_a_surname_beside_a_registered_full_name_is_that_persons() -> None:
    register = kept(registered("per-mona-haddad", "Mona Haddad"))
    desk = Desk("Mona Haddad spoke. {#Haddad} left. They thanked Haddad.", register=register)
    assert desk.entities() == ["per-mona-haddad"] * 3


def test_a_registered_surname_does_not_cut_a_full_name() -> None:
    register = kept(registered("per-mona-haddad", "Mona Haddad", names=(Name("Haddad"),)))
    desk = Desk("{@Omar Haddad} met Haddad.", register=register)
    assert [mention.of(desk.articles[0].text) for mention in desk.resolution().mentions["story-0"]] == [
        "Omar Haddad",
        "Haddad",
    ]


def test_a_weak_name_marks_nothing_by_itself() -> None:
    register = kept(registered("per-mona-haddad", "Mona Haddad", names=(Name("Judge", "weak"),)))
    assert Desk("The Judge left.", register=register).entities() == []


def test_hidden_actors_and_their_mentions_are_left_out() -> None:
    desk = Desk("{@Mona Haddad} met {@Rui Costa}.", register=kept(registered("per-x", "Mona Haddad", status="hidden")))
    assert [actor.id for actor in desk.resolution().actors] == ["per-rui-costa"]
    assert desk.entities() == ["per-rui-costa"]


def test_actors_that_the_register_calls_distinct_are_kept_apart() -> None:
    register = kept(registered("per-mona-haddad", "Mona Haddad", distinct_from=("per-m-haddad",)))
    assert Desk("{@Mona Haddad}", "{@M. Haddad}").entities(1) == ["per-mona-haddad"]
    assert "per-mona-haddad" not in Desk("{@Mona Haddad}", "{@M. Haddad}", register=register).entities(1)


def test_an_id_that_was_merged_into_another_leads_there() -> None:
    register = kept(registered("per-mh", "M. L. H.", merged_ids=("per-mona-haddad",)))
    assert Desk("{@Mona Haddad}", register=register).entities() == ["per-mh"]


def test_a_decision_on_an_id_that_was_merged_is_one_on_the_actor_that_it_became() -> None:
    same = Same(ids=("per-mona-haddad", "per-mona-costa"), **DECIDED)  # type: ignore[arg-type]
    rename = Rename(id="per-mona-haddad", name="M. Haddad", **DECIDED)  # type: ignore[arg-type]
    actor = registered("per-haddad-mona", "Mona Haddad", merged_ids=("per-mona-haddad",))
    desk = Desk("{@Mona Haddad}", "{@Mona Costa}", register=kept(actor, decisions=(same, rename)))
    assert [actor.id for actor in desk.resolution().actors] == ["per-haddad-mona"]
    assert desk.entities(0) == desk.entities(1) == ["per-haddad-mona"]
    assert desk.actor("per-haddad-mona").name == "M. Haddad"


def test_an_id_that_was_merged_becomes_nobody_elses() -> None:
    actor = registered("per-mona", "Mona L. Haddad", merged_ids=("per-mona-haddad",), distinct_from=("per-m-haddad",))
    desk = Desk("{@Mona L. Haddad}", "{@M. Haddad}", register=kept(actor))
    assert desk.entities(0) == ["per-mona"]
    assert desk.entities(1) == ["per-mona-haddad-2"]


def test_ids_in_decisions_that_no_actor_has_are_reported() -> None:
    decisions = [
        Same(ids=("org-oxfam", "org-oxford"), **DECIDED),  # type: ignore[arg-type]
        Different(ids=("org-oxfam", "org-ox"), **DECIDED),  # type: ignore[arg-type]
        Rename(id="org-oxon", name="OXFAM", **DECIDED),  # type: ignore[arg-type]
    ]
    problems = Desk("{#Oxfam}", register=kept(decisions=decisions)).resolution().problems
    assert [(problem.path, problem.line) for problem in problems] == [("decisions.yml", 1)] * 3
    assert [problem.message.split()[-1] for problem in problems] == ['"org-oxford".', '"org-ox".', '"org-oxon".']


def test_decisions_that_contradict_each_other_once_merged_ids_are_followed_are_reported() -> None:
    actor = registered("per-mh", "Mona Haddad", merged_ids=("per-mona-haddad",))
    decisions = [
        Same(ids=("per-mh", "per-rui-costa"), **DECIDED),  # type: ignore[arg-type]
        Same(ids=("per-rui-costa", "per-zoe-costa"), **DECIDED),  # type: ignore[arg-type]
        Different(ids=("per-mona-haddad", "per-zoe-costa"), **DECIDED),  # type: ignore[arg-type]
    ]
    desk = Desk("{@Mona Haddad}, {@Rui Costa}, {@Zoe Costa}", register=kept(actor, decisions=decisions))
    (problem,) = desk.resolution().problems
    assert "are not joined" in problem.message


def test_editors_join_part_and_rename_actors() -> None:
    same = Same(ids=("org-oxfam", "org-oxford-relief"), **DECIDED)  # type: ignore[arg-type]
    apart = Different(ids=("per-john-kerry", "per-j-kerry"), **DECIDED)  # type: ignore[arg-type]
    rename = Rename(id="org-oxfam", name="OXFAM", **DECIDED)  # type: ignore[arg-type]
    desk = Desk(
        "{#Oxfam} and {@John Kerry}",
        "{#Oxford Relief} and {@J. Kerry}",
        register=kept(decisions=(same, apart, rename)),
    )
    assert desk.entities(1) == ["org-oxfam", "per-j-kerry"]
    assert desk.actor("org-oxfam").name == "OXFAM"


def test_an_ignored_text_is_not_marked_again_because_others_mark_it() -> None:
    ignored = Ignore(text="Oxfam", scope="story-3", **DECIDED)  # type: ignore[arg-type]
    desk = Desk(*["{#Oxfam} asked."] * 3, "We met Oxfam today.", register=kept(decisions=[ignored]))
    assert desk.entities(3) == []
    assert desk.entities(0) == ["org-oxfam"]


def test_what_an_editor_linked_is_who_the_editor_says() -> None:
    desk = Desk("{@Mona Haddad} met {@Haddad}.")
    first, second = desk.annotations["story-0"].mentions
    linked = Mention(second.start, second.end, "PERSON", origin="editor", rule="decision", entity="per-omar-haddad")
    desk.annotations["story-0"] = Annotation("story-0", mentions=(first, linked))
    assert desk.entities() == ["per-mona-haddad", "per-omar-haddad"]
    assert desk.actor("per-omar-haddad").type == "person"


def test_resolving_does_not_wait_for_spacy() -> None:
    code = "import sys, generator.resolve; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_an_id_that_nobody_has_is_told_with_the_one_that_was_likely_meant() -> None:
    desk = Desk("{@Mona Haddad} spoke.", register=kept(decisions=[Rename(**DECIDED, id="per-mona-hadad", name="Mona")]))
    (problem,) = desk.resolution().problems
    assert problem.remedy == 'Did you mean "per-mona-haddad"?'

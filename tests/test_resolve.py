"""Who is one and the same, within an article and across articles."""

import random
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from generator.model import Actor, Annotation, Article, Mention, MentionType, Name, Resolution
from generator.register.nouns import Decision, Different, Ignore, Register, RegisteredActor, Rename, Same
from generator.resolve import resolve
from tests.stories import article

MARKS: Mapping[str, MentionType] = {"@": "PERSON", "#": "ORG", "%": "PLACE"}
DECIDED = {"path": "decisions.yml", "line": 1}


class Desk:
    """Stories in which {@Mona Haddad}, {#Oxfam} and {%Lisbon} are marked as person, organisation and place."""

    def __init__(self, *texts: str, register: Register = Register(), dates: Sequence[str] = ()) -> None:
        self.articles: list[Article] = []
        self.annotations: dict[str, Annotation] = {}
        for number, text in enumerate(texts):
            date = dates[number] if dates else f"2022-01-{number + 1:02}"
            story = article("News", re.sub(r"\{[@#%](.*?)\}", r"\1", text), slug=f"story-{number}", date=date)
            self.articles.append(story)
            self.annotations[story.slug] = Annotation(story.slug, mentions=tuple(_marks(text, len("News\n\n"))))
        self.register = register

    def resolution(self) -> Resolution:
        return resolve(self.articles, self.annotations, self.register)

    def entities(self, number: int = 0) -> list[str | None]:
        """The actors of one story's mentions, in the order of the text."""
        return [mention.entity for mention in self.resolution().mentions[f"story-{number}"]]

    def actor(self, id_: str) -> Actor:
        return next(actor for actor in self.resolution().actors if actor.id == id_)


def _marks(text: str, offset: int) -> list[Mention]:
    mentions = []
    for number, found in enumerate(re.finditer(r"\{([@#%])(.*?)\}", text)):
        start = found.start() - 3 * number + offset
        mentions.append(Mention(start, start + len(found[2]), MARKS[found[1]]))
    return mentions


# --- within an article --------------------------------------------------------------------------------------------


def test_a_surname_and_a_first_name_are_the_person_of_the_full_name() -> None:
    desk = Desk("{@Mona Haddad} met {@Haddad} and {@Mona}.")
    assert desk.entities() == ["per-mona-haddad"] * 3


def test_a_family_stays_apart_and_the_surname_is_the_one_most_named() -> None:
    desk = Desk("{@Omar Haddad} is a son of {@Mona Haddad}. {@Mona Haddad} resigned. {@Haddad} is 60.")
    assert desk.entities()[0] == "per-omar-haddad"
    assert desk.entities()[3] == "per-mona-haddad"


def test_a_regnal_number_is_another_person() -> None:
    desk = Desk("{@Johann Bernoulli} taught {@Johann II}.")
    assert len(set(desk.entities())) == 2


@pytest.mark.parametrize("name", ["Jordan", "Washington"])
def test_a_person_and_a_place_of_one_name_stay_apart(name: str) -> None:
    desk = Desk(f"{{@Ann {name}}} flew to {{%{name}}}. {{@{name}}} waved.")
    assert desk.entities() == [f"per-ann-{name.lower()}", f"plc-{name.lower()}", f"per-ann-{name.lower()}"]


@pytest.mark.parametrize(
    "text",
    [
        "{#Turkish Intelligence Service} ({#MIT}) denied it. {#MIT} was silent.",
        "{#MIT} ({#Turkish Intelligence Service}) denied it. {#MIT} was silent.",
    ],
)
def test_an_acronym_beside_a_name_is_that_name_in_either_order(text: str) -> None:
    assert Desk(text).entities() == ["org-turkish-intelligence-service"] * 3


def test_an_acronym_of_initials_needs_no_parentheses() -> None:
    assert len(set(Desk("{#European Central Bank} and {#ECB}").entities())) == 1


def test_an_organisation_keeps_its_name_without_its_kind() -> None:
    assert len(set(Desk("{#Ford Motor Company} closed. {#Ford} opened. {#Ford Motor Co.} sold.").entities())) == 1
    assert len(set(Desk("{#Apple Corps} sued. {#Apple} won.").entities())) == 2


def test_the_end_of_a_long_name_is_short_for_it() -> None:
    assert len(set(Desk("{#Italian Supreme Court of Cassation} and the {#Supreme Court}").entities())) == 1
    assert len(set(Desk("{#Coalition to Defeat Hunger} and {#Hunger}").entities())) == 2


def test_the_strip_is_the_strip_that_was_named() -> None:
    assert Desk("The {%Setubal Strait} and the {%Strait}").entities() == ["plc-setubal-strait"] * 2


# --- across articles ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{@Recep Tayyip Erdogan}", "{@Recep Tayyip Erdo\u011fan}"),
        ("{@Recep Tayyip Erdogan}", "{@Tayyip Erdogan}"),
        ("{@John F. Kerry}", "{@John Kerry}"),
        ("{@Joanne K. Rowling}", "{@J. Rowling}"),
        ("{@William Burns}", "{@Bill Burns}"),
        ("{@Bashar al-Assad}", "{@Bashar Assad}"),
        ("{@Qasem Soleimani}", "{@Qassem Soleimani}"),
        ("{@Fouad Siniora}", "{@Fuad Siniora}"),
        ("{@Volodymyr Zelensky}", "{@Volodymyr Zelenskyy}"),
        ("{@Muammar Gaddafi}", "{@Muammar al-Qaddafi}"),
        ("{#Apple Inc.}", "{#Apple}"),
        ("{#U.N.}", "{#UN}"),
        ("{%U.S}", "{%U.S.}"),
        ("{#International Atomic Energy Agency}", "{#IAEA}"),
        ("{#U.S. Congress}", "{#United States Congress}"),
        ("{#Department of State}", "{#State Department}"),
        ("{%U.S.}", "{%the United States}"),
        ("{%America}", "{%US}"),
        ("{%Turkey}", "{%T\u00fcrkiye}"),
        ("{%Washington}", "{%Washington, D.C.}"),
    ],
)
def test_variants_of_a_name_are_one_actor(one: str, other: str) -> None:
    desk = Desk(one, other)
    assert desk.entities(0) == desk.entities(1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{@George W. Bush}", "{@George H. W. Bush}"),
        ("{@Jane Kerry}", "{@John Kerry}"),
        ("{@Mario Rossi}", "{@Maria Rossi}"),
        ("{@Jean Rossi}", "{@Joan Rossi}"),
        ("{@Rui Costa}", "{@Rui Costas}"),
        ("{@Martin King}", "{@Martin King Jr.}"),
        ("{#Syrian Foreign Ministry}", "{#Iranian Foreign Ministry}"),
        ("{%North Korea}", "{%South Korea}"),
        ("{@Lisbon}", "{%Lisbon}"),
    ],
)
def test_names_that_differ_in_more_than_form_are_two_actors(one: str, other: str) -> None:
    desk = Desk(one, other)
    assert desk.entities(0) != desk.entities(1)


def test_an_initial_that_fits_two_persons_is_neither() -> None:
    desk = Desk("{@John Kerry}", "{@James Kerry}", "{@J. Kerry}")
    assert len(desk.resolution().actors) == 3


def test_a_surname_without_a_full_name_joins_the_only_bearer() -> None:
    assert Desk("{@Mona Haddad} spoke.", "{@Haddad} left.").entities(1) == ["per-mona-haddad"]
    assert Desk("{@Mona Haddad}", "{@Omar Haddad}", "{@Haddad}").entities(2) == ["per-haddad"]


def test_a_surname_alone_is_the_bearer_whom_far_more_articles_name() -> None:
    desk = Desk(*["{@Mona Haddad}"] * 3, "{@Omar Haddad}", "{@Haddad}")
    assert desk.entities(4) == ["per-mona-haddad"]


def test_a_common_noun_is_short_for_its_name_in_that_article_only() -> None:
    desk = Desk(
        "{#Syrian Foreign Ministry} and {#Foreign Ministry}",
        "{#Iranian Foreign Ministry} and {#Foreign Ministry}",
        "{#Foreign Ministry}",
    )
    assert desk.entities(0) == ["org-syrian-foreign-ministry"] * 2
    assert desk.entities(2) == ["org-foreign-ministry"]


def test_one_word_of_a_name_is_nobody_in_another_article() -> None:
    desk = Desk("The {#White House} and the {#House}", "The {#House} voted.")
    assert desk.entities(0) == ["org-white-house"] * 2
    assert desk.entities(1) == ["org-house"]


def test_common_nouns_that_nearly_always_mean_one_organisation_mean_it() -> None:
    desk = Desk("{#U.S. Department of State} and {#State Department}", "The {#State Department}")
    assert desk.entities(1) == ["org-united-states-state-department"]


def test_an_acronym_that_begins_a_name_is_written_out() -> None:
    desk = Desk("{#United Nations} ({#UN})", "{#UN Security Council}", "{#United Nations Security Council}")
    assert desk.entities(1) == desk.entities(2)


def test_the_type_that_most_articles_give_a_name_is_its_type() -> None:
    desk = Desk("{#Oxfam}", "{#Oxfam}", "{@Oxfam}")
    assert desk.entities(2) == ["org-oxfam"]
    (mention,) = desk.resolution().mentions["story-2"]
    assert (mention.type, mention.origin, mention.rule) == ("ORG", "rule", "other articles")


def test_a_name_of_two_types_has_the_one_that_was_there_first() -> None:
    desk = Desk("The producer {#Solaria} signed.", "{@Solaria} signed.")
    assert desk.entities(1) == ["org-solaria"]


def test_a_name_of_two_words_that_something_is_in_is_a_place() -> None:
    desk = Desk("{@Ras Amal} and a camp in {%Ras Amal}")
    assert desk.entities() == ["plc-ras-amal"] * 2


def test_a_surname_that_full_names_have_is_no_place_unless_something_is_in_it() -> None:
    stories = ["{@Mona Haddad} won.", "{@Mona Haddad} lost."]
    assert Desk(*stories, "{%Haddad}, 74, spoke.").entities(2) == ["per-mona-haddad"]
    assert Desk(*stories, "They met in {%Haddad}.").entities(2) == ["plc-haddad"]


def test_a_company_without_the_noun_of_its_kind_is_an_organisation() -> None:
    assert Desk("{#Solaria Air} flies. {@Solaria} landed.").entities() == ["org-solaria-air"] * 2
    assert Desk("{#Solaria Air} flies.", "{@Solaria} landed.").entities(1) == ["org-solaria"]


@pytest.mark.parametrize("name", ["{@Mona Haddad} sold {@Haddad}.", "They met in {%Haddad}."])
def test_a_company_of_a_persons_or_places_name_leaves_that_as_it_is(name: str) -> None:
    types = [mention.type for mention in Desk("{#Haddad Holdings} won.", name).resolution().mentions["story-1"]]
    assert "ORG" not in types


def test_a_part_of_a_longer_name_keeps_the_type_it_has_there() -> None:
    desk = Desk("{%Jordan}", "{%Jordan}", "{@Ann Jordan} and {@Jordan}")
    assert desk.entities(2) == ["per-ann-jordan"] * 2


def test_a_name_that_three_articles_mark_is_found_in_the_fourth() -> None:
    desk = Desk(*["{#Oxfam} asked."] * 3, "We met Oxfam today.")
    (mention,) = desk.resolution().mentions["story-3"]
    assert (mention.entity, mention.rule) == ("org-oxfam", "known name")


@pytest.mark.parametrize("text", ["The Oxfam Street.", "A non-Oxfam view.", "An oxfam, small."])
def test_a_known_name_is_not_found_in_a_longer_name_or_as_a_word(text: str) -> None:
    desk = Desk(*["{#Oxfam} asked."] * 3, text)
    assert desk.entities(3) == []


def marked(desk: Desk, number: int = 0) -> list[str]:
    """The words that are marked in one story."""
    return [mention.of(desk.articles[number].text) for mention in desk.resolution().mentions[f"story-{number}"]]


def test_a_name_cut_short_is_made_whole_by_the_article_itself() -> None:
    desk = Desk("{@Mona Haddad} spoke. Prime Minister {%Mona} Haddad left.")
    assert marked(desk) == ["Mona Haddad"] * 2
    assert desk.entities() == ["per-mona-haddad"] * 2


def test_a_name_cut_short_is_made_whole_by_another_article() -> None:
    assert marked(Desk("{@Mona Haddad}", "{%Mona} Haddad left."), 1) == ["Mona Haddad"]
    assert marked(Desk("{#Oxfam Relief}", "{#Oxfam} Relief left."), 1) == ["Oxfam"]
    assert marked(Desk("{#Oxfam Relief}", "{#Oxfam Relief}", "{#Oxfam} Relief left."), 2) == ["Oxfam Relief"]


def test_a_known_name_does_not_cut_a_longer_one() -> None:
    assert marked(Desk("{@Mona Haddad} founded the {#Mona Haddad Trust}.")) == ["Mona Haddad", "Mona Haddad Trust"]


def test_an_article_without_marks_gets_none_of_known_or_registered_names() -> None:
    register = kept(registered("org-unicef", "Unicef"))
    desk = Desk(*["{#Oxfam} asked."] * 3, "We met Oxfam and Unicef today.", register=register)
    desk.articles[3] = replace(desk.articles[3], marked=False)
    assert desk.entities(3) == []


# --- ids and names ------------------------------------------------------------------------------------------------

STORIES = (
    "{@Mona Haddad} of {#Oxfam} flew to {%Turkey}. {@Haddad} met {@Rui Costa}.",
    "{@M. Haddad} and {@Rui Costa} of the {#International Atomic Energy Agency} ({#IAEA})",
    "{#IAEA} and {#Oxfam International}; {@Costa} in {%T\u00fcrkiye}",
    "{@George W. Bush}, {@George Bush} and {@George H. W. Bush} in {%America}",
)


def test_the_order_of_the_articles_does_not_matter() -> None:
    desk = Desk(*STORIES)
    expected = desk.resolution()
    for seed in range(5):
        random.Random(seed).shuffle(desk.articles)
        assert desk.resolution() == expected


def test_a_later_article_changes_no_id() -> None:
    before = {actor.id for actor in Desk(*STORIES).resolution().actors}
    later = "{@Mona Lina Haddad}, {#Oxfam Ltd.}, {@George Walker Bush}, {%Republic of Turkey}, {@Zoe Costa}"
    after = {actor.id for actor in Desk(*STORIES, later).resolution().actors}
    assert before <= after


def test_ids_are_ascii_with_the_type_in_front_and_no_two_actors_share_one() -> None:
    desk = Desk("{@\u00c9lodie \u0141uk}", "{#\u041e\u041e\u041d}", "{%S\u00e3o Jo\u00e3o}", "{@Elodie Luk Jr.}")
    ids = [actor.id for actor in desk.resolution().actors]
    assert len(set(ids)) == len(ids) == 4
    assert all(re.fullmatch(r"(per|org|plc)-[a-z0-9-]+", id_) for id_ in ids)


def test_who_was_written_about_first_has_the_plain_id() -> None:
    desk = Desk("{@John A. Kerry}", "{@John B. Kerry}", dates=("2022-02-02", "2021-01-01"))
    assert (desk.entities(0), desk.entities(1)) == (["per-john-kerry-2"], ["per-john-kerry"])


def test_an_actor_is_called_by_the_full_name_that_is_used_most() -> None:
    actor = Desk("{@Mona Lina Haddad}", "{@Mona Haddad} {@Haddad} {@Haddad}", "{@Mona Haddad}").actor("per-mona-haddad")
    assert (actor.name, actor.sort_name) == ("Mona Haddad", "Haddad, Mona")
    assert actor.names == (Name("Mona Haddad", "main"), Name("Haddad"), Name("Mona Lina Haddad"))


def test_an_organisation_is_not_called_by_the_noun_of_its_kind() -> None:
    actor = Desk("{#Lisbon Court}, {#Court}, {#Court} and {#Court}").actor("org-lisbon-court")
    assert actor.name == "Lisbon Court"


def test_the_noun_of_a_kind_is_no_known_name() -> None:
    assert Desk(*["{#Lisbon Court}, {#Court}."] * 3, "We met Court today.").entities(3) == []


def test_white_space_makes_no_other_name() -> None:
    assert Desk("{@Mona  Haddad} and {@Mona Haddad}").actor("per-mona-haddad").names == (Name("Mona Haddad", "main"),)


def test_an_acronym_is_a_name_of_that_kind() -> None:
    actor = Desk("{#European Central Bank} ({#ECB}), {#ECB}").actor("org-european-central-bank")
    assert actor.names == (Name("European Central Bank", "main"), Name("ECB", "acronym"))


# --- the register and decisions -----------------------------------------------------------------------------------


def registered(id_: str, name: str, **fields: object) -> RegisteredActor:
    types = {"per": "person", "org": "organization", "plc": "place"}
    return RegisteredActor(id=id_, type=types[id_[:3]], name=name, line=1, **fields)  # type: ignore[arg-type]


def kept(*actors: RegisteredActor, decisions: Sequence[Decision] = ()) -> Register:
    return Register(actors=actors, decisions=tuple(decisions))


def test_a_registered_actor_has_the_id_and_name_that_the_editor_gave() -> None:
    register = kept(registered("per-mh", "Mona L. Haddad", names=(Name("Mona Haddad"),), description="A judge."))
    desk = Desk("{@Mona Haddad} spoke. {@Haddad} left.", register=register)
    assert desk.entities() == ["per-mh"] * 2
    assert (desk.actor("per-mh").name, desk.actor("per-mh").description) == ("Mona L. Haddad", "A judge.")


def test_a_registered_name_is_marked_where_the_model_saw_nothing_or_something_else() -> None:
    register = kept(registered("org-oxfam", "Oxfam"))
    desk = Desk("Oxfam asked {@Oxfam}.", register=register)
    assert [(m.type, m.origin, m.rule) for m in desk.resolution().mentions["story-0"]] == [
        ("ORG", "register", "org-oxfam")
    ] * 2


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


# --- bad input ----------------------------------------------------------------------------------------------------


def test_no_articles_have_no_actors() -> None:
    assert resolve([], {}) == Resolution()


def test_odd_names_do_no_harm() -> None:
    names = [
        "\u4e60\u8fd1\u5e73",
        "\u05d9\u05d0\u05d9\u05e8",
        "\U0001f600 Bob",
        "A" * 300,
        "<b>Bob</b>",
        "a\u0301\u0327 b",
        "'s",
        ".",
    ]
    desk = Desk(" ".join(f"{{@{name}}} {{#{name}}} {{%{name}}}" for name in names))
    assert len(desk.entities()) == 3 * len(names)
    assert all(desk.entities())

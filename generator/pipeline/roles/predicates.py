"""Posts in predicates: "X is a minister", "X was elected president", "X served as chairman", "as chairman, X said"."""

from collections.abc import Iterator

from spacy.tokens import Token

from generator.model import Mention, RoleStatus
from generator.pipeline.roles.beside_names import is_plural, listed_with
from generator.pipeline.roles.finding import Finding
from generator.pipeline.roles.posts import posts_from
from generator.pipeline.roles.reading import SUBJECTS, Reading

COPULAS = frozenset({"be", "become", "remain"})

NAMING = frozenset(
    {"appoint", "choose", "consecrate", "crown", "declare", "elect", "install", "make", "name", "ordain", "proclaim"}
)
"""Verbs that give a post to their object; whom they nominate has none yet."""

GIVING = NAMING | frozenset({"confirm", "dismiss", "fire", "oust", "reelect", "remove", "swear"})
"""Verbs that speak of a post of their object."""

SERVING = GIVING | frozenset(
    {"act", "begin", "continue", "replace", "resign", "retire", "return", "serve", "start", "step", "succeed", "work"}
)
"""Verbs whose "as" tells a post."""

PASSIVE = frozenset({"auxpass", "nsubjpass"})
FUTURE = frozenset({"will", "shall", "'ll", "\u2019ll"})


def predicates(reading: Reading) -> Iterator[Finding]:
    """What a sentence says that its subject is, becomes, or is made."""
    for token in reading.doc:
        if token.pos_ not in {"AUX", "VERB"} or _is_doubtful(token):
            continue
        start = _predicate(token)
        if start is not None:
            yield from _given(reading, _holders(reading, token), start, rule=_rule(token), status=_status(token))


def services(reading: Reading) -> Iterator[Finding]:
    """What somebody serves as, and "As chairman, John Smith said"."""
    for token in reading.doc:
        if token.lower_ != "as" or token.dep_ != "prep" or _is_doubtful(token.head):
            continue
        verb = token.head
        opens = token.is_sent_start or reading.text(token.i - 1) == ","
        if verb.pos_ == "VERB" and (verb.lemma_ in SERVING or (opens and verb.i > token.i)):
            yield from _given(reading, _holders(reading, verb), token.i + 1, rule="as", status=_status(verb))


def appointments(reading: Reading) -> Iterator[Finding]:
    """What somebody is made: "She named Dan Lee minister of health"."""
    for name in reading.persons():
        before = reading.begin[name] - 1
        start = reading.end[name]
        if before >= 0 and reading.doc[before].lemma_ in NAMING and not _is_doubtful(reading.doc[before]):
            start += reading.text(start) == "as"
            yield from _given(reading, [name], start, rule="named", status=None)


def _given(
    reading: Reading, holders: list[Mention], start: int, *, rule: str, status: RoleStatus | None
) -> Iterator[Finding]:
    if not holders:
        return
    for post in posts_from(reading, start):
        if not is_plural(reading, post) or len(holders) > 1:
            for holder in holders:
                yield Finding(post, holder, rule, status)


def _predicate(verb: Token) -> int | None:
    """Where the noun phrase of a predicate begins."""
    kinds = {"attr"} if verb.lemma_ in COPULAS else {"attr", "oprd"} if verb.lemma_ in NAMING else set()
    nouns = (child for child in verb.children if child.dep_ in kinds and child.i > verb.i)
    return next((max(noun.left_edge.i, verb.i + 1) for noun in nouns), None)


def _rule(verb: Token) -> str:
    return "copula" if verb.lemma_ == "be" else "named" if verb.lemma_ in NAMING else "became"


def _holders(reading: Reading, verb: Token) -> list[Mention]:
    """The persons who are the subject of a verb, or whom it gives a post; a relative pronoun is what it stands for."""
    gives = verb.lemma_ in GIVING and not any(child.dep_ in PASSIVE for child in verb.children)
    subject = next((child for child in verb.children if child.dep_ == "dobj"), None) if gives else _subject(verb)
    if subject is None:
        return []
    if subject.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl":
        subject = verb.head
    person = _named(reading, subject) or reading.meant(subject) or _apposed(reading, subject)
    if person is None:
        return []
    others = (other for other in listed_with(reading, person) if reading.end[other] <= verb.i)
    return [person, *others] if verb.dep_ != "relcl" else [person]


def _named(reading: Reading, noun: Token) -> Mention | None:
    """The name that a noun is part of, or stands behind as an honour: "Ann Lee FRS"."""
    behind_name = noun.is_upper and noun.n_lefts > 0
    return reading.person_at(noun.i) or (reading.person_at(noun.i - 1) if behind_name else None)


def _apposed(reading: Reading, noun: Token) -> Mention | None:
    """The name in "his father, Anthony", or in "Ann Lee, a diplomat who"."""
    other = noun.head if noun.dep_ == "appos" else next((each for each in noun.children if each.dep_ == "appos"), noun)
    return reading.person_at(other.i)


def _subject(verb: Token) -> Token | None:
    """The subject of a verb, or of the verb that it is joined to or depends on in "used to be"."""
    for _ in range(3):
        for child in verb.children:
            if child.dep_ in SUBJECTS:
                return child
        if not _is_habit(verb) and (verb.dep_ != "conj" or _has_other_subject(verb)):
            return None
        verb = verb.head
    return None


def _has_other_subject(verb: Token) -> bool:
    """Whether a noun between "and" and the verb may be its subject, though the parser missed it."""
    between = verb.doc[verb.head.i + 1 : verb.i]
    joint = max((token.i for token in between if token.pos_ == "CCONJ"), default=verb.i)
    return any(token.pos_ in {"NOUN", "PROPN", "PRON"} for token in verb.doc[joint : verb.i])


def _is_doubtful(verb: Token) -> bool:
    """Whether the predicate is denied, conditional, asked for, or only possible."""
    for child in verb.children:
        if child.dep_ == "neg" or (child.dep_ == "mark" and child.lower_ in {"if", "unless", "whether"}):
            return True
        if child.dep_ == "aux" and child.tag_ == "MD" and child.lower_ not in FUTURE:
            return True
    return False


def _status(verb: Token) -> RoleStatus | None:
    """What the verb says of the time: "will be a minister", "used to be a minister"."""
    if _is_habit(verb):
        return "former"
    ahead = any(child.lower_ in FUTURE for child in verb.children if child.dep_ in {"aux", "auxpass"})
    return "future" if ahead else None


def _is_habit(verb: Token) -> bool:
    return verb.dep_ == "xcomp" and verb.head.lower_ == "used"

"""Whether what a date governs happened, is planned, is what somebody says, or did not happen."""

from collections.abc import Iterator

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from generator.model import ClauseStatus
from generator.pipeline.events.compared import is_base_of_comparison
from generator.pipeline.events.heads import VERBS, Head, hangs_on_another, is_infinitive, subject_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PLANNING = _words("""
    aim anticipate appoint arrange await bind call consider envisage expect forecast hope intend invite mull order plan
    pledge predict prepare project promise propose schedule seek set slate target threaten vow want
""")
"""Verbs whose infinitive or clause lies ahead (Karttunen's non-implicatives, and the words of diaries)."""

_DIARY = _words(
    "anticipate book earmark envisage expect forecast plan predict project propose schedule set slate target"
)
"""Those of them whose participle is said of a thing that lies ahead: "the talks, slated for June"."""

_AHEAD = _words("due expected forthcoming planned projected proposed scheduled upcoming")
"""Words before or behind a noun that say the same."""

_IMPLICATIVE = _words("""
    appear begin cause cease come compel continue dare drive enable force get go happen have help lead manage oblige
    proceed prompt prove provoke push remain seem start stop tend turn use
""")
"""Verbs whose infinitive happens when they do: "began to fall", "forced them to leave" (Karttunen 1971)."""

_FAILING = _words("avoid cancel decline fail neglect refuse scrap")
"""Verbs whose infinitive or object does not happen when they do."""

_SAYING = _words("""
    accuse add admit affirm allege announce argue assert believe charge claim complain concede confirm contend declare
    disclose estimate explain indicate insist maintain note recall report reveal say state suggest tell testify think
    write
""")
"""Verbs whose clause is somebody's word."""

_DENYING = _words("deny disavow disclaim disprove dispute rebut refute")
_NEGATION = frozenset({"never", "neither", "nor"})
_HEARSAY = frozenset({"allegedly", "apparently", "purportedly", "reportedly", "supposedly"})
_MODALS_OF_DOUBT = frozenset({"can", "could", "may", "might", "must"})


_RANKS = frozenset({"first", "only"})
_SUPERLATIVES = frozenset({"JJS", "RBS"})


def status_of(head: Head, date: Tokens | None = None, *, open_ended: bool = False) -> ClauseStatus:
    """The status of what hangs on `head`; the plain word is that it happened.

    Args:
        head: the word that tells it.
        date: the words of the date that it hangs on, if there is one.
        open_ended: whether it is a "since".
    """
    word = head.word
    if date and is_base_of_comparison(date):
        return "aside"
    if date and (_is_request(head) or _is_state_of_the_day(head, date) or (open_ended and _is_comparison(head, date))):
        return "aside"
    if head.rule == "noun":
        return "planned" if _lies_ahead(word) else "happened"
    verbs = list(_chain(word))
    if any(is_negated(verb, date) or verb.lemma_ in _FAILING for verb in verbs) or _is_denied(verbs[-1]):
        return "denied"
    if any(_is_planned(verb, date) for verb in verbs) or _is_looked_forward_to(word):
        return "planned"
    if _is_hearsay(verbs):
        return "reported"
    return "happened"


def _is_comparison(head: Head, date: Tokens) -> bool:
    """Whether a superlative is measured from the date: "the steepest drop since 2008", "the first to visit since"."""
    nouns = [date.root]
    while nouns[-1] != head.word and nouns[-1].head != nouns[-1]:
        nouns.append(nouns[-1].head)
    if head.word.dep_ in {"acl", "relcl"}:
        nouns.append(head.word.head)
    return any(
        child.tag_ in _SUPERLATIVES or child.lower_ in _RANKS
        for noun in nouns
        if noun.pos_ in {"NOUN", "PROPN"}
        for child in noun.children
    )


def _chain(verb: Token) -> Iterator[Token]:
    """A verb and those that tell it; a purpose ("came to meet") happens, or does not, as the verb above."""
    yield verb
    while hangs_on_another(verb):
        verb = verb.head
        yield verb


def is_negated(verb: Token, date: Tokens | None = None) -> bool:
    """Whether "not", "never" or "no one" belongs to the verb; "not until Monday" and "not only" say that it happens."""
    if date and date.start > date.sent.start and date.doc[date.start - 1].lower_ in {"until", "till", "before"}:
        return False
    subject = subject_of(verb)
    if subject is not None and any(child.lower_ == "no" for child in subject.children):
        return True
    return any(
        (child.dep_ == "neg" or child.lower_ in _NEGATION)
        and not (child.i + 1 < len(child.doc) and child.nbor().lower_ == "only")
        for child in verb.children
    )


def _is_denied(verb: Token) -> bool:
    """Whether somebody denies what the verb says: "denied that ...", "denied having met"."""
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    return verb.dep_ in {"ccomp", "xcomp", "pcomp", "dobj"} and above.lemma_ in _DENYING and above != verb


def _is_planned(verb: Token, date: Tokens | None) -> bool:
    helpers = {child.lower_: child for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    if any(helper.tag_ == "MD" for helper in helpers.values()):
        return "have" not in helpers
    if is_infinitive(verb):
        above = verb.head
        if above.lemma_ == "be" and above.tag_ in {"VBZ", "VBP"}:
            return True
        return verb.dep_ == "xcomp" and above.lemma_ not in _IMPLICATIVE and above.pos_ == "VERB"
    if verb.dep_ == "ccomp" and verb.head.lemma_ in _PLANNING and verb.tag_ not in {"VBD", "VBN"}:
        return True
    passive = verb.dep_ in {"acl", "advcl", "amod"} or any(helper.dep_ == "auxpass" for helper in helpers.values())
    due = any(child.lower_ in _AHEAD for child in verb.children if child.dep_ == "acomp")
    return (
        due
        or (verb.lower_ in _AHEAD and verb.pos_ == "ADJ")
        or (passive and verb.tag_ == "VBN" and verb.lemma_ in (_PLANNING if date and _is_purpose(date) else _DIARY))
    )


def _is_purpose(date: Tokens) -> bool:
    """Whether a date is what something is meant for: "a meeting called for Monday"."""
    return date.start > date.sent.start and date.doc[date.start - 1].lower_ == "for"


def _is_looked_forward_to(verb: Token) -> bool:
    """Whether a verb or noun is what somebody looks forward to."""
    chain = (verb, verb.head.head if verb.dep_ == "pcomp" else verb)
    return any(each.lemma_ == "look" and any(child.lower_ == "forward" for child in each.children) for each in chain)


def _is_request(head: Head) -> bool:
    """Whether the sentence asks the reader for something: "see today's statement"."""
    root = head.word.sent.root
    return root.tag_ == "VB" and not any(child.dep_ in {"nsubj", "nsubjpass", "aux"} for child in root.children)


def _is_state_of_the_day(head: Head, date: Tokens) -> bool:
    """Whether "today" means these times: "it is today the largest port"."""
    return head.word.lemma_ == "be" and head.word.tag_ in {"VBZ", "VBP"} and date.text.lower() == "today"


def _lies_ahead(noun: Token) -> bool:
    return any(child.lower_ in _AHEAD for child in noun.children)


def _is_hearsay(verbs: list[Token]) -> bool:
    """Whether somebody says so: in a clause under or beside a verb of saying, "according to", "reportedly"."""
    verb = verbs[-1]
    if any(child.lower_ in _HEARSAY for each in verbs for child in each.children):
        return True
    if any(child.lower_ == "according" for child in verb.children):
        return True
    if any(helper.lower_ in _MODALS_OF_DOUBT for helper in verbs[0].children if helper.tag_ == "MD"):
        return True
    return verb.dep_ == "ccomp" and verb.head.pos_ in VERBS and verb.head.lemma_ in _SAYING

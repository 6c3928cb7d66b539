"""Whether the clause around an expression looks back or ahead, from the parser or, without one, from a few words."""

import re
from enum import Enum

from spacy.tokens import Span, Token


class Tense(Enum):
    """Where a clause looks; the present looks ahead for a weekday ("the vote is on Sunday") and not for a month.

    The past may speak of what is to come ("the vote on Sunday was called off"), but nothing to come is "since".
    """

    SINCE = -2
    PAST = -1
    UNKNOWN = 0
    FUTURE = 1
    PRESENT = 2


_PLANNED = {
    "schedule", "expect", "plan", "slate", "set", "intend", "anticipate", "due", "hope", "aim", "prepare", "forecast",
    "project", "predict", "target", "propose", "bind",
}  # fmt: skip
_IMPLICATIVE = {
    "begin", "start", "continue", "cease", "stop", "fail", "manage", "force", "seem", "appear", "happen", "tend",
    "refuse", "decline", "come", "get", "help", "cause", "lead", "prove", "neglect", "bother", "dare", "turn",
}  # fmt: skip
"""Verbs whose infinitive happens, or fails to happen, when they do: "began to fall on Monday"."""

_PROMISING = {"promise", "pledge", "vow", "undertake", "commit", "guarantee", "threaten", "offer"}
"""Verbs that bind the speaker to something ahead (Searle's commissives): "has promised aid before Christmas"."""

_SPEAKING = {"say", "report", "tell", "announce", "add", "quote", "note", "write", "have"}
_DUE = re.compile(r"\b(?:due|scheduled|slated|set|planned|expected|effective)(?: \w+){0,2} $", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till) $", re.IGNORECASE)
_SINCE = re.compile(r"\bsince $", re.IGNORECASE)
_DEADLINE = re.compile(
    r"\b(?:by|before|no later than|not before|as early as|as soon as|starting|beginning) $", re.IGNORECASE
)
_SAID = re.compile(
    r"\baccording to [^.;]{0,60}$|\b(?:tweets?|statements?|reports?|interviews?|speech|speeches|posts?|letters?) $",
    re.IGNORECASE,
)
"""What has been said, or is quoted, was said before."""

_SUBJECTLESS = ("acl", "prep", "advcl", "pcomp")
_WILL = {"will", "shall", "'ll", "\u2019ll"}
_PAST_HELPERS = {"had", "was", "were", "did", "has", "have", "'ve", "\u2019ve"}
_IRREGULAR_PASTS = (
    "was|were|had|did|has|said|told|took|held|made|went|came|met|fell|rose|began|left|won|lost|led|saw|gave|got|became|"
    "spoke|broke|struck|found|sent|brought|bought|sold|paid|ran|sat|stood|wrote|drew|grew|flew|fought|caught|taught|thought"
)
_TELLING = re.compile(
    r"\b(?P<ahead>will|would|shall|won['\u2019]t|to|may|might|could|should|must|can)\b|(?<=\w)(?P<ll>['\u2019]ll)\b|"
    rf"\b(?:{_IRREGULAR_PASTS}|\w{{3,}}ed)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.;]\s")


def tense(span: Span, text: str) -> Tense:
    """The tense of the verb that governs the span; `text` is that of its doc."""
    before = text[max(0, span.start_char - 40) : span.start_char]
    if _DUE.search(before) or _UNTIL.search(before):
        return Tense.FUTURE
    if _SINCE.search(before):
        return Tense.SINCE
    if _SAID.search(text[max(0, span.start_char - 80) : span.start_char].removesuffix("on ")):
        return Tense.PAST
    if span[0].has_dep() and span[0].tag:
        verb = _governor(span.root)
        found = _of_verb(verb)
        looks_ahead = found is Tense.PRESENT or (verb is not None and verb.lemma_ in _PROMISING)
        return Tense.FUTURE if looks_ahead and _DEADLINE.search(before) else found
    return _of_words(span, text)


def _governor(token: Token) -> Token | None:
    """The nearest verb above a token; participles without a subject of their own leave it to the verb above them."""
    for ancestor in token.ancestors:
        if ancestor.pos_ in ("VERB", "AUX") and not (ancestor.tag_ == "VBG" and ancestor.dep_ in _SUBJECTLESS):
            return ancestor
    return None


def _of_verb(verb: Token | None) -> Tense:
    if verb is None:
        return Tense.UNKNOWN
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    tags = {helper.tag_ for helper in helpers}
    words = {helper.lower_ for helper in helpers}
    if "MD" in tags or ("TO" in tags and "have" in words):
        return Tense.PAST if "have" in words and not words & _WILL else Tense.FUTURE
    if "TO" in tags:
        return _of_verb(verb.head) if verb.dep_ == "xcomp" and verb.head.lemma_ in _IMPLICATIVE else Tense.FUTURE
    if verb.tag_ == "VBD" or words & _PAST_HELPERS:
        return Tense.PAST
    if verb.lemma_ in _PLANNED:
        return Tense.FUTURE
    if verb.tag_ == "VBN":
        return Tense.PRESENT if words else Tense.PAST
    if verb.dep_ == "conj" and verb.tag_ in ("VB", "VBG") and verb.head.pos_ in ("VERB", "AUX"):
        return _of_verb(verb.head)
    if verb.tag_ in ("VBZ", "VBP", "VBG") and verb.lemma_ not in _SPEAKING:
        return Tense.PRESENT
    return Tense.UNKNOWN


def _of_words(span: Span, text: str) -> Tense:
    """The last telling word before the span in its sentence or line, else the first one after it."""
    line_start = text.rfind("\n", 0, span.start_char) + 1
    sentence_start = max(line_start, text.rfind(". ", line_start, span.start_char) + 1)
    line_end = text.find("\n", span.end_char) % (len(text) + 1)
    before = list(_TELLING.finditer(text, sentence_start, span.start_char))
    telling = (
        before[-1] if before else _TELLING.search(_SENTENCE_END.split(text[span.end_char : line_end], maxsplit=1)[0])
    )
    if telling is None:
        return Tense.UNKNOWN
    return Tense.FUTURE if telling["ahead"] or telling["ll"] else Tense.PAST

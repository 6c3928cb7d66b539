"""Sentences without a date that tell news of the day.

News says first what is new, in the past tense or in the perfect of what has just happened, and what follows goes on
from there until a date leads back into the past (van Dijk 1988 on news; Partee 1984 and McCawley 1971 on tense). So a
sentence tells news if

1. its main verb says that something happened: past or perfect, and no state (Vendler 1957), modal or negation;
2. no expression of time belongs to that verb, nor an adverb that leads away from the day;
3. nobody is quoted with it;
4. no sentence before it has led back into the past.

Where the head of the article names a day of the news, such as "yesterday", the past tense goes on from that day; a day
that is named later holds for its paragraph. The perfect goes on from nothing: it is of the day of publication.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from generator.dates import bounds
from generator.model import Span, Timex
from generator.pipeline.events.heads import Head, subject_of
from generator.pipeline.events.status import is_negated


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STATES = _words("""
    appear be believe belong comprise concern consist contain cost deserve depend differ dominate enjoy equal exist
    expect face fear feel favour favor have hate hope include intend involve know lack last lie like live love matter
    mean need oppose own possess prefer reflect regard relate remain represent require resemble seem sound stand suffer
    support suppose think understand want weigh wish
""")
"""Verbs of states, which hold and do not happen (Vendler 1957; Quirk et al. 1985, 4.28)."""

_ELSEWHERE = _words("""
    already always before earlier ever formerly frequently generally historically long initially later normally now
    occasionally often once originally previously rarely regularly since sometimes still then traditionally typically
    usually
""")
"""Adverbs of another time than the day, or of many times."""

_SAYING = _words("""
    add claim comment continue describe emphasise emphasize explain note observe point reiterate remark repeat reply
    report respond say state stress tell underline underscore write
""")
"""Verbs that hand on words, which quotations show better than a timeline."""

_DATED = frozenset({"DATE", "TIME"})

_NO_ACTORS = _words("i it one there this that we what which who you")
"""Subjects that nothing is told of, or of whom the text does not tell but speaks."""

RECENT = dt.timedelta(days=7)
"""How long before its publication an article still tells news: a weekly's week."""

HEAD = 6
"""Sentences at the head of an article, its title among them, that say what is new; the others say more of it."""


@dataclass(frozen=True, slots=True)
class News:
    """The verb of a sentence that tells news; `day` is the date that it goes on from, `leads` whether it comes first.

    What leads is near the head of the article, names its subject, and tells more than words.
    """

    verb: Token
    day: Span | None
    leads: bool


def news_of(doc: Doc, heads: Mapping[Timex, Head]) -> Iterator[News]:
    """The sentences of a document that tell news of the day, in order; `heads` says what its times hang on."""
    published = doc._.published
    if published is None:
        return
    quoted = [(quote.start, quote.end) for quote in doc._.quotes] if doc.has_extension("quotes") else []
    times: dict[int, list[Timex]] = {}
    for timex, head in heads.items():
        times.setdefault(head.word.i, []).append(timex)
    day = main_day = None
    in_the_past = False
    for number, sentence in enumerate(doc.sents):
        verb = sentence.root
        if _begins_paragraph(sentence):
            day = main_day
        if own := times.get(verb.i):
            known = [timex for timex in own if timex.edtf and timex.type in _DATED]
            if known and _is_past(verb):
                recent = [timex for timex in known if _is_recent(timex, published)]
                day = Span(recent[-1].start, recent[-1].end) if recent else day
                main_day = day if number < HEAD else main_day
                in_the_past = not recent and _is_long_ago(known, published)
        elif not in_the_past and tells_news(sentence) and not _is_quoted(verb, quoted) and not _is_dated(verb, heads):
            yield News(verb, None if _is_perfect(verb) else day, number < HEAD and _leads(verb))


def _begins_paragraph(sentence: Tokens) -> bool:
    first = sentence.start
    return first > 0 and "\n" in sentence.doc[first - 1].text


def tells_news(sentence: Tokens) -> bool:
    """Whether the main verb of a sentence says that something happened."""
    verb = sentence.root
    if verb.pos_ != "VERB" or verb.lemma_ in _STATES or not _is_past(verb):
        return False
    subject = subject_of(verb)
    if subject is None or subject.lower_ in _NO_ACTORS or is_negated(verb):
        return False
    return not any(child.lower_ in _ELSEWHERE for child in verb.children if child.dep_ in {"advmod", "prep", "mark"})


def _is_past(verb: Token) -> bool:
    """Whether a verb is in the past or the perfect, active or passive; what "had" happened came before the story."""
    helpers = _helpers(verb)
    if any(child.tag_ == "MD" for child in verb.children) or "had" in helpers:
        return False
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and bool(helpers & {"has", "have", "'s", "was", "were"}))


def _is_perfect(verb: Token) -> bool:
    return bool(_helpers(verb) & {"has", "have"})


def _helpers(verb: Token) -> Set[str]:
    return {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}


def _leads(verb: Token) -> bool:
    """Whether a verb tells more than words, of somebody or something that is named with it."""
    subject = subject_of(verb)
    return verb.lemma_ not in _SAYING and subject is not None and subject.pos_ != "PRON"


def _is_recent(timex: Timex, published: dt.date) -> bool:
    """Whether a time is a day on which an article's news may have happened."""
    earliest, latest = bounds(timex.edtf or "")
    return earliest == latest and published - RECENT <= earliest <= published


def _is_long_ago(times: Iterable[Timex], published: dt.date) -> bool:
    """Whether all times lie before the days that an article tells news of."""
    return max(bounds(timex.edtf or "")[1] for timex in times) < published - RECENT


def _is_dated(verb: Token, times: Iterable[Timex]) -> bool:
    """Whether the subject of a verb has a date: "the deal of 2010 led to protests"."""
    subject = subject_of(verb)
    within = {word.idx for word in subject.subtree} if subject is not None else set()
    return any(timex.start in within for timex in times)


def _is_quoted(verb: Token, quotes: Sequence[tuple[int, int]]) -> bool:
    """Whether a verb is somebody's own word."""
    return any(start <= verb.idx < end for start, end in quotes)

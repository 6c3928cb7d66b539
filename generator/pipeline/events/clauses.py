"""The stretch of a sentence that a date governs: what hangs on its verb or noun, and the subject that this shares."""

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TypeAlias

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from generator.model import Clause, ClauseStatus, Span, Timex
from generator.pipeline.events.heads import VERBS, Head, hangs_on_another, shared_subject, subject_of

_EMBEDDED = frozenset({"relcl", "advcl", "acl", "ccomp", "conj", "parataxis", "pcomp", "xcomp"})
"""How a clause hangs on another one."""

_AT_NO_EDGE = frozenset({"PUNCT", "SPACE", "CCONJ"})

Words: TypeAlias = Sequence[Token]


def clause_of(
    timex: Timex,
    date: Tokens,
    head: Head,
    *,
    governors: Set[int],
    rivals: Iterable[Tokens],
    status: ClauseStatus,
    meant: Span | None,
) -> Clause:
    """The clause of a date that hangs on `head`.

    Args:
        timex: the date.
        date: its words.
        head: what it hangs on.
        governors: the indices of the words that the dates of the text hang on.
        rivals: the other dates that hang on the same word.
        status: whether it happened.
        meant: the name that its subject stands for.
    """
    top = widest(head.word, governors) if head.rule == "verb" else head.word
    words = _without_dated_clauses(list(top.subtree), head.word, governors)
    own = _in_order({*_own_share(words, date, head.word, rivals), *date})
    lent = _lent_subject(head.word) if head.rule == "verb" else ()
    kept = _trimmed(own) or own
    start, end = min(kept[0].idx, timex.start), max(_end(kept[-1]), timex.end)
    return Clause(start, end, Span(timex.start, timex.end), status, stretches({*own, *lent}), meant, head.rule)


def stretches(words: Iterable[Token]) -> tuple[Span, ...]:
    """The stretches of text that words without a gap between them make; bare punctuation is none."""
    return tuple(_runs(words))


def widest(verb: Token, governors: Set[int]) -> Token:
    """The verb above an infinitive: "plans to meet in June" is one clause, unless the plan has a date of its own."""
    while hangs_on_another(verb) and verb.head.i not in governors:
        verb = verb.head
    return verb


def _without_dated_clauses(words: Words, head: Token, governors: Set[int]) -> Words:
    """The words of a clause without the clauses inside it that have dates of their own."""
    up = {head, *head.ancestors}
    others = (widest(word, governors) for word in words if word.i in governors and word.pos_ in VERBS)
    apart = [other for other in others if other not in up and other.dep_ in _EMBEDDED]
    foreign = {word for other in apart for word in other.subtree}
    return [word for word in words if word not in foreign]


def _own_share(words: Words, date: Tokens, head: Token, rivals: Iterable[Tokens]) -> Words:
    """The words without those of other dates: "minister in 1998 and premier in 2001" are two.

    The parse of what leaves out its verb is seldom right, so the "and" between two dates is the border.
    """
    for rival in rivals:
        first, second = sorted((date, rival), key=lambda span: span.start)
        border = next((word.i for word in head.doc[first.end : second.start] if word.dep_ == "cc"), None)
        if border is None:
            continue
        if date == first:
            words = [word for word in words if not border <= word.i < second.end]
        else:
            core = _core(head)
            words = [word for word in words if word.i > border or word in core]
    return words


def _core(verb: Token) -> Set[Token]:
    """A verb with its subject and helpers."""
    kept = (child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass", "neg"})
    return {verb, *(word for child in kept for word in child.subtree)}


def _lent_subject(verb: Token) -> Iterable[Token]:
    """The words of the subject that a verb shares, or of what its pronoun stands for in the same sentence."""
    found = shared_subject(verb)
    return _named(*found) if found else ()


def _named(subject: Token, verb: Token) -> Iterable[Token]:
    """The noun that a subject is or stands for: "who" for what is before it, "it" for who says the clause."""
    if subject.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl":
        return _phrase(verb.head)
    if subject.pos_ == "PRON" and verb.dep_ == "ccomp":
        sayer = subject_of(verb.head)
        return _phrase(sayer) if sayer is not None else ()
    return _phrase(subject)


def _phrase(noun: Token) -> Iterable[Token]:
    """A noun with all that belongs to it but clauses."""
    clauses = {word for child in noun.children if child.dep_ in {"relcl", "acl"} for word in child.subtree}
    return (word for word in noun.subtree if word not in clauses)


def _trimmed(words: Words) -> Words:
    """The words without the punctuation and conjunctions at either end."""
    kept = [n for n, word in enumerate(words) if word.pos_ not in _AT_NO_EDGE]
    return words[kept[0] : kept[-1] + 1] if kept else []


def _in_order(words: Iterable[Token]) -> Words:
    return sorted(words, key=lambda word: word.i)


def _runs(words: Iterable[Token]) -> Iterator[Span]:
    runs: list[list[Token]] = []
    for word in _in_order(words):
        if not runs or word.i != runs[-1][-1].i + 1:
            runs.append([])
        runs[-1].append(word)
    for run in map(_trimmed, runs):
        if run:
            yield Span(run[0].idx, _end(run[-1]))


def _end(word: Token) -> int:
    return word.idx + len(word)

"""What a date governs: the word that it hangs on, and the stretch of the sentence that belongs to that word."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from generator.model import Clause, ClauseStatus, Span, Timex

VERBS = frozenset({"VERB", "AUX"})

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_EMBEDDED = frozenset({"relcl", "advcl", "acl", "ccomp", "conj", "parataxis", "pcomp", "xcomp"})
"""How a clause hangs on another one."""

_SHARING = frozenset({"xcomp", "conj", "advcl", "pcomp", "prep", "aux"})
"""How a verb without a subject hangs on the one whose subject it shares."""

_NEAREST = 6
"""Steps up from a verb on which its subject is looked for."""

_ATTRIBUTES = frozenset({"amod", "compound", "nmod", "nummod", "poss", "npadvmod"})
_AT_NO_EDGE = frozenset({"PUNCT", "SPACE", "CCONJ"})


@dataclass(frozen=True, slots=True)
class Head:
    """The word that a date hangs on; `rule` says how: as on a `verb`, a `noun`, or neither, in a `sentence` without."""

    word: Token
    rule: str


def head_of(date: Tokens) -> Head:
    """The verb that a date hangs on, or the noun that it stands before or with "of": "the 2010 raid".

    A date behind a noun is taken for one of the verb: parsers cannot tell "talks on Monday" from "held on Monday".
    """
    word = date.root
    while word.head != word:
        above = word.head
        if above.pos_ in VERBS:
            return Head(_main(above), "verb")
        if above.pos_ == "NOUN" and (word.lower_ == "of" or (word.dep_ in _ATTRIBUTES and word.i < above.i)):
            return Head(above, "noun")
        word = above
    return Head(word, "verb" if word.pos_ in VERBS else "sentence")


def clause_of(timex: Timex, head: Head, *, governors: Set[int], status: ClauseStatus, meant: Span | None) -> Clause:
    """The clause of a date that hangs on `head`; `governors` are the indices of the words that dates hang on."""
    tree = list(widest(head.word, governors).subtree) if head.rule == "verb" else list(head.word.subtree)
    own = _without_dated_clauses(tree, head.word, governors)
    lent = _lent_subject(head.word) if head.rule == "verb" else ()
    kept = _trimmed(own) or own
    start, end = min(kept[0].idx, timex.start), max(_end(kept[-1]), timex.end)
    parts = tuple(_runs({*own, *lent}))
    return Clause(start, end, Span(timex.start, timex.end), status, parts, meant, head.rule)


def widest(verb: Token, governors: Set[int]) -> Token:
    """The verb above an infinitive: "plans to meet in June" is one clause, unless the plan has a date of its own."""
    while hangs_on_another(verb) and verb.head.i not in governors:
        verb = verb.head
    return verb


def hangs_on_another(verb: Token) -> bool:
    """Whether a verb is told by the one above it: "plans to meet", "is due to meet", "came to meet"."""
    if verb.head.pos_ not in {*VERBS, "ADJ"}:
        return False
    return verb.dep_ in {"xcomp", "acomp"} or (verb.dep_ == "advcl" and is_infinitive(verb))


def is_infinitive(verb: Token) -> bool:
    """Whether "to" stands before a verb."""
    return any(child.tag_ == "TO" for child in verb.children)


def subject_of(verb: Token) -> Token | None:
    """The subject that stands with a verb."""
    return next((child for child in verb.children if child.dep_ in _SUBJECTS), None)


def _main(verb: Token) -> Token:
    """The main verb, where the parse hangs something on its auxiliary."""
    return verb.head if verb.dep_ in {"aux", "auxpass"} and verb.head.pos_ in VERBS else verb


def _without_dated_clauses(tree: Iterable[Token], head: Token, governors: Set[int]) -> list[Token]:
    """The words of a clause without the clauses inside it that have dates of their own."""
    tree = list(tree)
    above = {head, *head.ancestors}
    others = (widest(word, governors) for word in tree if word.i in governors and word.pos_ in VERBS)
    apart = [other for other in others if other not in above and other.dep_ in _EMBEDDED]
    foreign = {word for other in apart for word in other.subtree}
    return [word for word in tree if word not in foreign]


def shared_subject(verb: Token) -> tuple[Token, Token] | None:
    """The subject of a verb, or of one above it that it shares; with the verb that it stands with."""
    for _ in range(_NEAREST):
        own = subject_of(verb)
        if own is not None:
            return own, verb
        if verb.dep_ not in _SHARING:
            return (verb.head, verb) if verb.dep_ == "acl" else None
        verb = verb.head
    return None


def _lent_subject(verb: Token) -> Iterable[Token]:
    """The words of the subject that a verb shares, or of what its pronoun stands for in the same sentence."""
    found = shared_subject(verb)
    return _named(*found) if found else ()


def _named(subject: Token, verb: Token) -> Iterable[Token]:
    """The noun that a subject is or stands for: "who" for what is before it, "it" for who says the clause."""
    if subject.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl":
        return _phrase(verb.head)
    if subject.pos_ == "PRON" and verb.dep_ == "ccomp":
        above = subject_of(verb.head)
        return _phrase(above) if above is not None else ()
    return _phrase(subject)


def _phrase(noun: Token) -> Iterable[Token]:
    """A noun with all that belongs to it but clauses."""
    clauses = {word for child in noun.children if child.dep_ in {"relcl", "acl"} for word in child.subtree}
    return (word for word in noun.subtree if word not in clauses)


def _trimmed(words: list[Token]) -> list[Token]:
    """The words without the punctuation and conjunctions at either end."""
    kept = [n for n, word in enumerate(words) if word.pos_ not in _AT_NO_EDGE]
    return words[kept[0] : kept[-1] + 1] if kept else []


def _runs(words: Iterable[Token]) -> Iterator[Span]:
    """The stretches of text that words without a gap between them make; bare punctuation is none."""
    runs: list[list[Token]] = []
    for word in sorted(words, key=lambda word: word.i):
        if not runs or word.i != runs[-1][-1].i + 1:
            runs.append([])
        runs[-1].append(word)
    for run in map(_trimmed, runs):
        if run:
            yield Span(run[0].idx, _end(run[-1]))


def _end(word: Token) -> int:
    return word.idx + len(word)

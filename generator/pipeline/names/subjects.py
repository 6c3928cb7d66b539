"""Persons whom the model did not mark: two words with capitals that do what only persons do."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc, Token

from generator.knowledge.countries import country_named, country_of_demonym, is_capital
from generator.knowledge.name_forms import fold
from generator.knowledge.vocabulary import ORGANISATIONS, OTHERS, PLACES, TITLES
from generator.pipeline.names.candidate import Candidate

PERSONAL = frozenset({"meet", "say", "tell", "arrive", "fly", "travel", "visit", "resign", "die", "smile", "speak"})
"""Lemmas of verbs that news uses of persons more than of organisations."""

KINDS = ORGANISATIONS | PLACES | OTHERS | TITLES


def subjects(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Add as persons the unmarked subjects of two words of such verbs, if they begin the sentence."""
    taken = {i for candidate in candidates for i in range(candidate.start, candidate.end)}
    return [*candidates, *(each for each in _subjects(doc) if taken.isdisjoint(range(each.start, each.end)))]


def _subjects(doc: Doc) -> Iterator[Candidate]:
    for first, last in pairwise(doc):
        is_name = _is_name_word(first) and _is_name_word(last) and first.head == last and first.dep_ == "compound"
        acts = last.dep_ == "nsubj" and last.head.lemma_ in PERSONAL and last.n_lefts == 1
        if first.is_sent_start and is_name and acts:
            yield Candidate(first.i, last.i + 1, "PERSON", ("subject",))


def _is_name_word(token: Token) -> bool:
    word = token.text
    known = country_named(word) or country_of_demonym(word) or is_capital(word) or fold(word) in KINDS
    return token.tag_ == "NNP" and token.is_title and not token.ent_type and not known

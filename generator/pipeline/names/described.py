"""Persons whom the model did not mark, though the article says who they are: "Mona Haddad, the head of the office,"."""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from spacy.tokens import Doc, Token

from generator.knowledge.countries import country_named, country_of_demonym, is_capital
from generator.knowledge.name_forms import fold
from generator.knowledge.posts import KIN, is_post
from generator.knowledge.vocabulary import ORGANISATIONS, OTHERS, PLACES, TITLES
from generator.pipeline.names.candidate import Candidate

KINDS = ORGANISATIONS | PLACES | OTHERS | TITLES


def described(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Add as persons two unmarked words with capitals that have a post behind a comma, or end in a person's name.

    That is one that the model marked alone: it has "Mr Haddad" where the article began with "Mona Haddad".
    """
    taken = {i for candidate in candidates for i in range(candidate.start, candidate.end)}
    bare = {each.text(doc) for each in candidates if each.kind == "PERSON" and len(each) == 1}
    return [*candidates, *(each for each in _described(doc, bare) if taken.isdisjoint(range(each.start, each.end)))]


def _described(doc: Doc, bare: Set[str]) -> Iterator[Candidate]:
    for first, last in pairwise(doc):
        is_name = _is_name_word(first) and _is_name_word(last) and first.head == last and first.dep_ == "compound"
        if is_name and last.n_lefts == 1 and (last.text in bare or _has_post(last)):
            yield Candidate(first.i, last.i + 1, "PERSON", ("described",))


def _is_name_word(token: Token) -> bool:
    word = token.text
    known = country_named(word) or country_of_demonym(word) or is_capital(word) or fold(word) in KINDS
    return token.tag_ == "NNP" and token.is_title and not token.ent_type and not known


def _has_post(name: Token) -> bool:
    """Whether the noun of an apposition to it is a post or a relative."""
    behind = name.i + 1 < len(name.doc) and name.nbor().text == ","
    return behind and any(
        child.dep_ == "appos"
        and child.i > name.i
        and child.text.islower()
        and (is_post(child.text) or child.text in KIN)
        for child in name.children
    )

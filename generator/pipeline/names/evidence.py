"""Names of one word that stand once in an article: what in the sentence shows that they are somebody?"""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from spacy.tokens import Doc, Token

from generator.knowledge.countries import country_named, is_capital
from generator.knowledge.name_forms import is_acronym
from generator.knowledge.posts import KIN, is_post
from generator.knowledge.vocabulary import ENTERPRISES, ORGANISATIONS, PLACES
from generator.model import UNSUPPORTED
from generator.pipeline.names.candidate import Candidate
from generator.pipeline.names.edges import POSSESSIVES

PARTS = frozenset({"agent", "csubj", "dative", "dobj", "nsubj", "nsubjpass", "poss"})
"""What a word is to its head where the sentence says that it does, has or undergoes something."""

TOWARDS = frozenset(
    {"against", "between", "by", "for", "from", "including", "like", "than", "to", "toward", "towards", "versus"}
    | {"with", "without"}
)
"""Prepositions whose objects are parties to something or members of a group, and no places or topics."""


def weigh(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Say of the persons and organisations of one word, named once, which of them nothing in the sentence supports.

    The model is wrong about half of these: they are titles of works, species, products, or words in a list.
    """
    if not doc.has_annotation("DEP"):
        return list(candidates)
    counts = Counter(token.text for token in doc)
    lone = [_is_lone(doc, each, counts) for each in candidates]
    sure = {
        i for each, is_lone in zip(candidates, lone, strict=True) if not is_lone for i in range(each.start, each.end)
    }
    persons = {each.end for each in candidates if each.kind == "PERSON"}
    return [
        replace(each, rules=(UNSUPPORTED,))
        if (is_lone and not _has_support(doc[each.start], sure)) or _is_work(doc, each, counts, persons)
        else each
        for each, is_lone in zip(candidates, lone, strict=True)
    ]


def _is_lone(doc: Doc, candidate: Candidate, counts: Counter[str]) -> bool:
    """Whether the model alone vouches for it."""
    if len(candidate) > 1 or candidate.kind not in {"PERSON", "ORG"} or candidate.rules:
        return False
    name = candidate.text(doc)
    known = is_acronym(name) or country_named(name) or is_capital(name) or name.lower() in ORGANISATIONS
    return counts[name] == 1 and not known


def _is_work(doc: Doc, candidate: Candidate, counts: Counter[str], persons: Set[int]) -> bool:
    """Whether it can be what a person wrote: "Sophocles' Antigone", if nothing else tells what it is."""
    if candidate.start < 2 or candidate.kind not in {"ORG", "PLACE"} or candidate.start - 1 not in persons:
        return False
    name, last = candidate.text(doc), doc[candidate.end - 1].lower_
    known = is_acronym(name) or country_named(name) or is_capital(name) or last in ORGANISATIONS | PLACES
    return doc[candidate.start - 1].lower_ in POSSESSIVES and counts[doc[candidate.start].text] == 1 and not known


def _has_support(name: Token, sure: Set[int]) -> bool:
    head = name.head
    if name.is_sent_start and name.tag_ in {"NNPS", "NNS"}:
        # Any plural noun can begin a sentence: "Customs must not ask".
        return False
    if name.dep_ in PARTS or _is_explained(name):
        return True
    if name.dep_ == "conj":
        return head.i in sure or (head.pos_ == "PROPN" and _has_support(head, sure))
    if name.dep_ == "pobj":
        member = head.lower_ == "as" and head.i > 0 and head.nbor(-1).lower_ == "such"
        return member or head.lower_ in TOWARDS or (head.lower_ == "of" and _is_body(head.head))
    belongs = name.dep_ in {"compound", "nmod"} and head.i in sure
    return belongs or (name.dep_ in {"appos", "compound", "nmod"} and _is_body(head))


def _is_explained(name: Token) -> bool:
    """Whether it has the definite article of an institution, or somebody is described behind it: "Haddad, a judge"."""
    return any(
        (child.dep_ == "det" and child.lower_ == "the") or (child.dep_ in {"appos", "relcl"} and child.i > name.i)
        for child in name.children
    )


def _is_body(noun: Token) -> bool:
    """Whether a noun is a post, a relative, or a kind of organisation."""
    word = noun.lower_
    return is_post(word) or word in KIN or word in ORGANISATIONS or word in ENTERPRISES

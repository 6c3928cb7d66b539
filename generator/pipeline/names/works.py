"""Which names are titles of works, fields of study, or things that the sentence calls by their kind."""

from spacy.tokens import Doc, Token

from generator.knowledge.countries import country_named, is_capital
from generator.knowledge.name_forms import is_acronym
from generator.knowledge.posts import is_post
from generator.knowledge.vocabulary import ARTEFACTS, CREATIONS, ORGANISATIONS, PLACES, TITLES, WORKS
from generator.pipeline.names.candidate import Candidate
from generator.pipeline.names.labels import Kind

TAUGHT = frozenset({"lecturer", "professor", "professors"})
STUDIED = frozenset({"bachelor", "degree", "degrees", "diploma", "doctorate", "master", "phd"})
THOUGHT = frozenset({"concept", "doctrine", "notion", "theories", "theory"})
"""Who teaches a field, what is gained in it, and what a thinker has; behind their "of" or "in" stands no actor."""


def named_before(doc: Doc, candidate: Candidate) -> Kind | None:
    """A work has its noun before it, or its year in parentheses behind: "the comedy Match Point (2005)"."""
    before = candidate.start - 1
    while before >= 0 and doc[before].text.lower() in {",", "the", '"', "\u201c", "'", "\u2018"}:
        before -= 1
    if before >= 0 and doc[before].lower_ in WORKS and doc[before].pos_ != "VERB":
        return "OTHER"
    behind = doc[candidate.end : candidate.end + 3]
    is_year = len(behind) == 3 and behind[0].text == "(" and behind[2].text == ")" and behind[1].shape_ == "dddd"
    return "OTHER" if is_year else None


def listed(doc: Doc, candidate: Candidate) -> Kind | None:
    """Works listed behind their noun: "films, including Match Point"."""
    before = candidate.start - 1
    if before < 2 or doc[before].lower_ not in {"including", "as"}:
        return None
    before -= 2 if doc[before].lower_ == "as" else 1
    if doc[before].text == ",":
        before -= 1
    noun = doc[before]
    return "OTHER" if noun.lower_.removesuffix("s") in WORKS and noun.tag_ == "NNS" else None


def field(doc: Doc, candidate: Candidate) -> Kind | None:
    """What is taught, studied or thought: "Professor of Oriental Languages", "the theory of Case Grammar"."""
    if candidate.kind != "ORG" or is_acronym(candidate.text(doc)) or doc[candidate.end - 1].lower_ in ORGANISATIONS:
        return None
    word = doc[candidate.end - 1]
    while word.dep_ == "conj" and word.head.i < word.i:
        word = word.head
    before = word.head if word.dep_ == "pobj" else doc[candidate.start - 1] if candidate.start else word
    noun = before.head.lower_ if before.dep_ == "prep" else ""
    nouns = {"of": TAUGHT | THOUGHT, "in": TAUGHT | STUDIED}.get(before.lower_, frozenset())
    return "OTHER" if noun in nouns else None


def rest_of_title(doc: Doc, candidate: Candidate) -> Kind | None:
    """The end of a title of which the model has only the last word: "Notes from the Underground"."""
    if len(candidate) > 1 or candidate.start < 3 or is_known(candidate.text(doc)):
        return None
    noun, preposition, article = doc[candidate.start - 3 : candidate.start]
    is_noun = noun.is_title and noun.pos_ in {"NOUN", "PROPN"} and noun.ent_type_ not in {"ORG", "PERSON", "GPE"}
    kinds = ORGANISATIONS | PLACES | TITLES
    named = is_noun and noun.lower_ not in kinds and not is_post(noun.lower_)
    return "OTHER" if named and preposition.lower_ in {"from", "of"} and article.lower_ == "the" else None


def is_known(name: str) -> bool:
    """Whether it is an acronym, a country or a capital."""
    return is_acronym(name) or country_named(name) is not None or is_capital(name)


def is_defined(doc: Doc, candidate: Candidate) -> bool:
    """Whether the sentence says that it is a thing: "Stardust is a space mission"."""
    name = doc[candidate.end - 1]
    if name.dep_ != "nsubj" or name.head.lemma_ != "be" or candidate.kind == "OTHER":
        return False
    return any(child.dep_ == "attr" and _is_thing(child) for child in name.head.children)


def _is_thing(noun: Token) -> bool:
    has_article = any(child.lower_ in {"a", "an", "the"} for child in noun.children)
    return has_article and noun.lower_ in ARTEFACTS | CREATIONS | WORKS

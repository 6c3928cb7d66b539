"""Which candidates name nobody: handles, currencies, peoples, posts, and common nouns with a capital."""

from collections.abc import Sequence

from spacy.tokens import Doc

from generator.knowledge.countries import country_named, country_of_demonym, currencies_and_time_zones
from generator.knowledge.name_forms import PARTICLES, fold, is_acronym
from generator.knowledge.vocabulary import FAMILIES, MINISTERS, ORGANISATIONS, TITLES
from generator.pipeline.names.candidate import Candidate
from generator.pipeline.names.common_nouns import is_kind_alone, is_one_of_many, ordinary_words
from generator.pipeline.names.no_places import is_no_place

SUFFIXES = frozenset({"esq", "jr", "md", "phd", "sr"})
"""What stands behind a name and is none."""


def drop(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Leave out what is certainly no actor."""
    longer = {fold(candidate.text(doc)) for candidate in candidates if len(candidate) > 1}
    words = {token.text for token in doc}
    ordinary = ordinary_words(doc, candidates, words)
    doubtful = (_is_no_name, _is_no_actor_word, _is_post, _is_people, is_one_of_many)
    return [
        candidate
        for candidate in candidates
        if not any(test(doc, candidate) for test in doubtful)
        and not is_kind_alone(doc, candidate, longer)
        and not is_no_place(doc, candidate, words)
        and candidate.text(doc) not in ordinary
    ]


def _is_no_name(doc: Doc, candidate: Candidate) -> bool:
    """Whether it is not even written like a name."""
    name, first = candidate.text(doc), doc[candidate.start]
    return (
        len(name) == 1
        or not any(map(str.isupper, name))
        or name.startswith(("@", "#"))
        or first.like_url
        or first.like_email
        or (len(candidate) == 1 and first.pos_ not in {"PROPN", "X"} and not is_acronym(name))
    )


def _is_no_actor_word(doc: Doc, candidate: Candidate) -> bool:
    """Whether it is a unit ("3 RBI", "UTC", "USD"), nothing but titles, a maiden name, or a person in small letters."""
    name = candidate.text(doc)
    counted = candidate.start > 0 and doc[candidate.start - 1].like_num and is_acronym(name)
    words = [word.lower().rstrip(".") for word in candidate.words(doc)]
    lower = (word for word in candidate.words(doc) if word.islower() and word not in PARTICLES)
    return (
        counted
        or name in currencies_and_time_zones()
        or (TITLES | SUFFIXES).issuperset(set(words) - {"of", "-"})
        or (candidate.start > 0 and doc[candidate.start - 1].lower_ in {"née", "nee"})
        or (candidate.kind == "PERSON" and any(lower))
    )


def _is_post(doc: Doc, candidate: Candidate) -> bool:
    """Whether it is the portfolio in "Home Secretary" or "minister of education"."""
    name = candidate.text(doc)
    if candidate.kind != "ORG" or is_acronym(name) or doc[candidate.end - 1].lower_ in ORGANISATIONS:
        return False
    behind = doc[candidate.end] if candidate.end < len(doc) else None
    if behind is not None and behind.is_title and behind.lower_ in MINISTERS:
        return True
    before = [token.lower_ for token in doc[max(0, candidate.start - 2) : candidate.start]]
    return len(before) == 2 and before[0] in MINISTERS and before[1] in {"of", "for"}


def _is_people(doc: Doc, candidate: Candidate) -> bool:
    """Whether it is a demonym, another adjective of a place ("Middle Eastern"), or a family."""
    name = candidate.text(doc)
    demonym = country_of_demonym(name) is not None and country_named(name) is None
    adjective = candidate.kind == "PLACE" and doc[candidate.end - 1].tag_ == "JJ"
    behind = doc[candidate.end].lower_ if candidate.end < len(doc) else ""
    family = candidate.kind == "PERSON" and behind in FAMILIES
    return demonym or adjective or family

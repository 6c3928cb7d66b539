"""Which names of organisations and persons are common nouns with a capital."""

from collections import Counter
from collections.abc import Sequence, Set

from spacy.tokens import Doc

from generator.knowledge.name_forms import is_acronym
from generator.knowledge.vocabulary import ORGANISATIONS
from generator.pipeline.names.candidate import Candidate

PARLIAMENTS = frozenset({"congress", "parliament", "senate"})
"""Of the nouns that tell a kind of organisation those that news uses as a name."""

STATES = frozenset({"country", "crown", "kingdom", "nation", "republic", "state"})
"""What news calls the country that it is about, with a capital as the law has it."""


def is_kind_alone(doc: Doc, candidate: Candidate, longer: Set[str]) -> bool:
    """Whether it is "the Ministry" in an article that names none, or more than one; `longer` are its longer names."""
    word = doc[candidate.start].lower_
    is_common = word in STATES or (word in ORGANISATIONS and word not in PARLIAMENTS)
    if len(candidate) > 1 or candidate.kind != "ORG" or not is_common:
        return False
    meant = {name for name in longer if word in name.split()}
    # "State Department" and "U.S. State Department" are one.
    return sum(not any(name != other and name in other for other in meant) for name in meant) != 1


def is_one_of_many(doc: Doc, candidate: Candidate) -> bool:
    """Whether it has an indefinite article, "an MK", which is not that of the noun behind it, "an FBI agent"."""
    if candidate.kind != "ORG" or not candidate.start or doc[candidate.start - 1].lower_ not in {"a", "an"}:
        return False
    behind = doc[candidate.end] if candidate.end < len(doc) else None
    return behind is None or not behind.is_alpha or behind.pos_ not in {"ADJ", "NOUN", "PROPN"}


def ordinary_words(doc: Doc, candidates: Sequence[Candidate], words: Set[str]) -> frozenset[str]:
    """Names of one word that the article also has in small letters; `words` are all of it as written.

    Not if they are part of a longer name, or have a capital more than once where no sentence begins.
    """
    single = [each for each in candidates if len(each) == 1 and each.kind in {"ORG", "PERSON"}]
    within = Counter(each.text(doc) for each in single if not doc[each.start].is_sent_start)
    parts = {word for each in candidates if len(each) > 1 for word in each.words(doc)}
    return frozenset(
        name
        for name in {each.text(doc) for each in single} - parts
        if name.lower() in words - ORGANISATIONS and within[name] <= 1 and not is_acronym(name)
    )

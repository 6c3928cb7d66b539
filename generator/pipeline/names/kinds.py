"""What kind of thing a name names, by the words in it and the words around it."""

import re
from collections.abc import Callable, Iterable, Sequence

from spacy.tokens import Doc

from generator.knowledge.countries import country_named, is_capital, regions
from generator.knowledge.name_forms import fold, is_acronym
from generator.knowledge.vocabulary import (
    ARTEFACTS,
    COURTESY,
    ENTERPRISES,
    LANDSCAPE,
    ORGANISATIONS,
    OTHERS,
    OTHERS_BEFORE,
    PLACES,
    PREPOSITIONS,
    TITLES,
)
from generator.pipeline.names.candidate import Candidate
from generator.pipeline.names.labels import Kind
from generator.pipeline.names.works import field, is_defined, listed, named_before, rest_of_title


def retype(doc: Doc, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Correct the kind where a closed vocabulary is surer than the model."""
    retyped = [_by_words(doc, candidate) for candidate in candidates]
    defined = {candidate.text(doc) for candidate in retyped if is_defined(doc, candidate)}
    retyped = [each.retyped("OTHER", "defined") if each.text(doc) in defined else each for each in retyped]
    bare = {doc[candidate.end - 1].text for candidate in retyped if doc[candidate.start].lower_ in OTHERS_BEFORE}
    retyped = [each.retyped("OTHER", "kind noun") if each.text(doc) in bare else each for each in retyped]
    return [_by_place_before(doc, candidate, retyped[i - 1]) if i else candidate for i, candidate in enumerate(retyped)]


def _by_words(doc: Doc, candidate: Candidate) -> Candidate:
    for rule, kind_of in _RULES:
        if kind := kind_of(doc, candidate):
            return candidate.retyped(kind, rule)
    return candidate


def _after_courtesy(doc: Doc, candidate: Candidate) -> Kind | None:
    before = candidate.start - 1
    if before > 0 and doc[before].text == ".":
        before -= 1
    polite = before >= 0 and doc[before].is_title and doc[before].lower_.rstrip(".") in COURTESY
    return "PERSON" if polite else None


def _after_title(doc: Doc, candidate: Candidate) -> Kind | None:
    """Who follows a title with a capital holds it: "General Soleimani"."""
    before = doc[candidate.start - 1] if candidate.start else None
    last = doc[candidate.end - 1].lower_
    if before is None or not before.is_title or before.lower_ not in TITLES or candidate.kind == "OTHER":
        return None
    return "PERSON" if last not in ORGANISATIONS | PLACES | OTHERS | TITLES else None


def _country(doc: Doc, candidate: Candidate) -> Kind | None:
    name = candidate.text(doc)
    known = candidate.kind != "OTHER" and (country_named(name) or fold(name) in regions())
    # Datelines in capitals look like acronyms to the model; a person can be called London or Sofia.
    dateline = candidate.kind == "ORG" and is_capital(name)
    return "PLACE" if known or dateline else None


def _kind_noun(doc: Doc, candidate: Candidate) -> Kind | None:
    words = [token.lower_.rstrip(".") for token in doc[candidate.start : candidate.end]]
    before = [token.lower_ for token in doc[max(0, candidate.start - 2) : candidate.start]]
    if len(before) == 2 and before[1] == "of" and before[0] in PLACES and candidate.kind != "OTHER":
        return "PLACE"
    if len(words) == 1:
        return "OTHER" if words[0] in OTHERS else None
    if words[-1] == "bank" and words[-2] in {"north", "south", "east", "west", "left", "right"}:
        return "PLACE"
    head = _head(words)
    if head in OTHERS or words[0] in OTHERS_BEFORE:
        return "OTHER"
    if head in ORGANISATIONS:
        return "ORG"
    return "PLACE" if head in PLACES or words[0] in {"mount", "lake", "cape", "fort"} else None


def _head(words: Sequence[str]) -> str:
    """The noun that says what is named: what stands before a preposition, else the last word."""
    end = next((i for i in range(1, len(words) - 1) if words[i] in PREPOSITIONS), len(words))
    return words[end - 1]


def _kind_noun_behind(doc: Doc, candidate: Candidate) -> Kind | None:
    """A noun in small letters behind a name tells its kind: "the Kadima party", "Hamidiya town", "Zelzal missiles"."""
    if candidate.end == len(doc) or len(candidate) > 1 or candidate.kind not in {"PERSON", "ORG"}:
        return None
    behind = doc[candidate.end].text
    before = doc[candidate.start - 1].lower_ if candidate.start else ""
    if behind in LANDSCAPE and not is_acronym(candidate.text(doc)):
        return "PLACE"
    if candidate.kind == "PERSON" and behind in ARTEFACTS:
        return "OTHER"
    is_named = before == "the" and behind in {"airline", "newspaper", "party"}
    return "ORG" if is_named and candidate.kind == "PERSON" else None


def _kind_noun_before(doc: Doc, candidate: Candidate) -> Kind | None:
    """So does one before it, if the parser sees the two as one phrase: "carmaker Togg", "news agency Fars"."""
    if not candidate.start or candidate.kind == "OTHER" or country_named(candidate.text(doc)):
        return None
    before, last = doc[candidate.start - 1], doc[candidate.end - 1]
    joined = before.head == last or (last.head == before and last.dep_ in {"appos", "nmod"})
    return "ORG" if before.text in ENTERPRISES and joined else None


def _after_spokesman(doc: Doc, candidate: Candidate) -> Kind | None:
    """Only persons speak for others: "department spokesperson, Mona Haddad, said"."""
    before = candidate.start - 1
    if before > 0 and doc[before].text == ",":
        before -= 1
    speaks = before >= 0 and doc[before].text in {"spokesman", "spokesperson", "spokeswoman"}
    is_name = 1 < len(candidate) < 5 and candidate.kind != "OTHER"
    return "PERSON" if speaks and is_name and doc[candidate.end - 1].lower_ not in ORGANISATIONS else None


def _plural(doc: Doc, candidate: Candidate) -> Kind | None:
    """Persons have no article; what does, in the plural, is a team or a band: "the Beatles"."""
    last = doc[candidate.end - 1]
    before = doc[candidate.start - 1].lower_ if candidate.start else ""
    return "ORG" if candidate.kind == "PERSON" and before == "the" and last.tag_ == "NNPS" else None


def _product(doc: Doc, candidate: Candidate) -> Kind | None:
    """A small i before a capital is how products are written: "iPhone"."""
    return "OTHER" if re.match(r"i[A-Z]", doc[candidate.start].text) else None


def _by_place_before(doc: Doc, candidate: Candidate, before: Candidate) -> Candidate:
    """What stands between commas behind a place is the larger place around it: "in Exeter, Devon, where"."""
    if len(candidate) > 1 or before.kind != "PLACE" or doc[before.end : candidate.start].text != ",":
        return candidate
    located = before.start > 0 and doc[before.start - 1].lower_ in {"at", "from", "in", "near", "to"}
    closed = candidate.end == len(doc) or doc[candidate.end].text in {",", ".", ")", ";"}
    return candidate.retyped("PLACE", "behind a place") if located and closed else candidate


_RULES: tuple[tuple[str, Callable[[Doc, Candidate], Kind | None]], ...] = (
    ("courtesy", _after_courtesy),
    ("country", _country),
    ("title", _after_title),
    ("title of a work", named_before),
    ("title of a work", listed),
    ("field of study", field),
    ("kind noun", _kind_noun),
    ("kind noun", _kind_noun_behind),
    ("kind noun", _kind_noun_before),
    ("title", _after_spokesman),
    ("plural", _plural),
    ("product", _product),
    ("title of a work", rest_of_title),
)
"""The first that applies decides."""

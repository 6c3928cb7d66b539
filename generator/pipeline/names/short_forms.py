"""Short forms that the article explains: the surname of a full name, the acronym beside a name."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set

from spacy.tokens import Doc

from generator.knowledge.countries import country_named
from generator.knowledge.name_forms import PARTICLES, fold, initials_of, is_acronym, person_name
from generator.knowledge.vocabulary import COMPANY, SCHOOLS
from generator.pipeline.names.candidate import Candidate
from generator.pipeline.names.labels import Kind
from generator.pipeline.names.occurrences import unmarked

LONGEST = 12
"""Words of an acronym's expansion that are looked at."""


def surnames(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Mark surnames as persons, missed or mistyped as they may be, with a known first name before them.

    A surname that is also a country, or a company of the article, is left as the model has it.
    """
    full = [each for each in candidates if each.kind == "PERSON" and person_name(each.text(doc)).is_full]
    shared = {each.words(doc)[:1] for each in candidates if _is_company(doc, each)}
    known = {form for each in full for form in _surname_forms(doc, each)} - shared
    given = {doc[each.start].text for each in full}
    settled = [
        each.retyped("PERSON", "surname") if each.words(doc) in known and not country_named(each.text(doc)) else each
        for each in _with_schools(doc, candidates, known)
    ]
    added = unmarked(doc, settled, dict.fromkeys(known, "PERSON"), "surname")
    named = [*settled, *(_with_given_name(doc, candidate, given) for candidate in added)]
    return [_with_first_names(doc, each, full) for each in named]


def acronyms(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Give an acronym the kind of the name that it stands for, here and wherever it stands in the article."""
    kinds = {**_of_initials(doc, candidates), **dict(_introduced(doc, candidates))}
    settled = [candidate.retyped(kinds.get(candidate.text(doc), candidate.kind), "acronym") for candidate in candidates]
    actors: dict[tuple[str, ...], Kind] = {(name,): kind for name, kind in kinds.items() if kind != "OTHER"}
    return [*settled, *unmarked(doc, settled, actors, "acronym")]


def _surname_forms(doc: Doc, candidate: Candidate) -> Iterator[tuple[str, ...]]:
    """The last word, alone and with the particles before it, also as headlines have it."""
    words = candidate.words(doc)
    start = len(words) - 1
    while start > 1 and (words[start - 1].lower() in PARTICLES or words[start - 1] == "-"):
        start -= 1
    for form in {words[-1:], words[start:]}:
        yield form
        yield tuple(word.upper() for word in form)


def _is_company(doc: Doc, candidate: Candidate) -> bool:
    words = [word.lower().rstrip(".") for word in candidate.words(doc)]
    return candidate.kind == "ORG" and len(words) > 1 and COMPANY.issuperset(words[1:])


def _with_schools(doc: Doc, candidates: Sequence[Candidate], surnames: Set[tuple[str, ...]]) -> Iterator[Candidate]:
    """The candidates with "Harvard" for what it is where the article has Harvard University and nobody of that name."""
    schools = {
        each.words(doc)[:1]
        for each in candidates
        if each.kind == "ORG" and len(each) == 2 and doc[each.end - 1].lower_ in SCHOOLS
    }
    for each in candidates:
        is_school = each.kind == "PERSON" and each.words(doc) in schools - surnames
        yield each.retyped("ORG", "short form") if is_school else each


def _with_given_name(doc: Doc, candidate: Candidate, given: set[str]) -> Candidate:
    for length in (1, 2, 3):
        start = candidate.start - length
        if start < 0 or not doc[start].text[:1].isupper():
            break
        if doc[start].text in given:
            return candidate.resized(start, candidate.end, "first name")
    return candidate


def _with_first_names(doc: Doc, candidate: Candidate, full: Sequence[Candidate]) -> Candidate:
    """A full name with the names before it that the article leaves out elsewhere: "Jens Otto Haddad", Otto Haddad."""
    if candidate.kind != "PERSON" or len(candidate) < 2:
        return candidate
    family = doc[candidate.end - 1].text
    given = {doc[each.start].text for each in full if doc[each.end - 1].text == family and each != candidate}
    for start in range(candidate.start - 1, max(-1, candidate.start - 4), -1):
        if not (doc[start].is_title and doc[start].pos_ == "PROPN"):
            break
        if doc[start].text in given:
            return candidate.resized(start, candidate.end, "first name")
    return candidate


def _of_initials(doc: Doc, candidates: Sequence[Candidate]) -> dict[str, Kind]:
    """Marked acronyms that are the initials of names of one kind in the article: "LA" where it has "Los Angeles"."""
    kinds: dict[str, set[Kind]] = defaultdict(set)
    for name, kind in {
        (each.text(doc), each.kind) for each in candidates if len(each) > 1 and each.kind in {"ORG", "PLACE"}
    }:
        for letters in initials_of(name):
            kinds[letters].add(kind)
    acronyms = {name for each in candidates if is_acronym(name := each.text(doc)) and not country_named(name)}
    return {name: next(iter(kinds[fold(name)])) for name in acronyms if len(kinds.get(fold(name), ())) == 1}


def _introduced(doc: Doc, candidates: Sequence[Candidate]) -> Iterator[tuple[str, Kind]]:
    """Acronyms beside a name in parentheses, or in them; what is spelt out and marked by nobody does not act."""
    starts = {candidate.start: candidate for candidate in candidates}
    ends = {candidate.end: candidate for candidate in candidates}
    for i in range(1, len(doc) - 2):
        if doc[i].text not in {"(", "["}:
            continue
        if is_acronym(doc[i + 1].text) and doc[i + 2].text in {")", "]", ",", ";"}:
            acronym, name = doc[i + 1].text, ends.get(i)
            words = [token.text for token in doc[max(0, i - LONGEST) : i] if not token.is_punct]
            spellings = [words[start:] for start in range(len(words))]
        elif is_acronym(doc[i - 1].text):
            acronym, name = doc[i - 1].text, starts.get(i + 1)
            words = [token.text for token in doc[i + 1 : i + 1 + LONGEST] if not token.is_punct]
            spellings = [words[:end] for end in range(1, len(words) + 1)]
        else:
            continue
        if name is not None and "dateline" in name.rules:
            continue  # in the parentheses is the news agency
        if name is not None and name.kind != "PERSON":
            yield acronym, name.kind
        elif name is None and any(fold(acronym) in initials_of(" ".join(spelling)) for spelling in spellings):
            yield acronym, "OTHER"

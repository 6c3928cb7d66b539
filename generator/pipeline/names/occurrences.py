"""The other occurrences of a name in the article: all are of one kind, and none is left out."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from spacy.tokens import Doc

from generator.knowledge.name_forms import is_acronym
from generator.knowledge.vocabulary import FAMILIES
from generator.pipeline.names.candidate import Candidate
from generator.pipeline.names.labels import Kind


def agree(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Give all mentions of one string the kind that most of them have, if at least two agree."""
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    for candidate in candidates:
        votes[candidate.text(doc)][candidate.kind] += 1
    kinds = {name: _majority(counter) for name, counter in votes.items()}
    return [candidate.retyped(kinds[candidate.text(doc)] or candidate.kind, "same name") for candidate in candidates]


def repeats(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Mark the other occurrences of each name that begins and ends with a capital."""
    kinds = {
        words: candidate.kind
        for candidate in candidates
        if (words := candidate.words(doc)) and words[0][0].isupper() and words[-1][0].isupper()
    }
    return [*candidates, *unmarked(doc, candidates, kinds, "repeated")]


def unmarked(
    doc: Doc, candidates: Sequence[Candidate], kinds: Mapping[tuple[str, ...], Kind], rule: str
) -> Iterator[Candidate]:
    """Candidates for the places, free so far, where the words of a key of `kinds` stand as a name of their own."""
    taken = {i for candidate in candidates for i in range(candidate.start, candidate.end)}
    lengths: dict[str, set[int]] = defaultdict(set)
    for words in kinds:
        lengths[words[0]].add(len(words))
    texts = tuple(token.text for token in doc)
    ordinary = {text for text in texts if text.islower()}
    for i, text in enumerate(texts):
        for length in sorted(lengths.get(text, ()), reverse=True):
            end = i + length
            kind = kinds.get(texts[i:end])
            if kind and taken.isdisjoint(range(i, end)) and _stands_alone(doc, i, end, ordinary):
                taken.update(range(i, end))
                yield Candidate(i, end, kind, (rule,))
                break


def _majority(counter: Counter[Kind]) -> Kind | None:
    (kind, count), *others = counter.most_common(2)
    return kind if count >= 2 and (not others or count > others[0][1]) else None


def _stands_alone(doc: Doc, start: int, end: int, ordinary: Set[str]) -> bool:
    """Whether it is no part of a longer name, no family, nor a common word that begins a sentence."""
    first = doc[start]
    if end < len(doc) and doc[end].lower_ in FAMILIES:
        return False
    if end < len(doc) and doc[end].is_title and doc[end].pos_ == "PROPN":
        return False
    if end - start > 1 or first.pos_ == "PROPN" or is_acronym(first.text):
        return True
    return first.text.lower() not in ordinary

"""A name on its way to a mention, in tokens."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from generator.pipeline.names.labels import Kind, kind_of_label


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """The tokens of a name, half-open, its kind, and the rules that made or changed it."""

    start: int
    end: int
    kind: Kind
    rules: tuple[str, ...] = ()

    def __len__(self) -> int:
        return self.end - self.start

    def text(self, doc: Doc) -> str:
        """The name as it stands in the text."""
        return doc[self.start : self.end].text

    def words(self, doc: Doc) -> tuple[str, ...]:
        """The texts of its tokens."""
        return tuple(token.text for token in doc[self.start : self.end])

    def retyped(self, kind: Kind, rule: str) -> "Candidate":
        """The same tokens as another kind, if it is another."""
        return self if kind == self.kind else replace(self, kind=kind, rules=(*self.rules, rule))

    def resized(self, start: int, end: int, rule: str) -> "Candidate":
        """The same kind over other tokens, if they are others."""
        if (start, end) == (self.start, self.end):
            return self
        return replace(self, start=start, end=end, rules=(*self.rules, rule))


def from_model(doc: Doc) -> list[Candidate]:
    """What the model marked, as it marked it."""
    return [Candidate(ent.start, ent.end, kind) for ent in doc.ents if (kind := kind_of_label(ent.label_))]


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Of those that share a token keep the longest, then the first, in the order of the text."""
    taken: set[int] = set()
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda each: (-len(each), each.start)):
        tokens = range(candidate.start, candidate.end)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(candidate)
    return sorted(kept)

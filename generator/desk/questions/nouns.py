"""A question to an editor, with its answers, as values."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: the key to press, what it means in words, and the stanzas of `decisions.yml` that say so.

    `gone` are ids that no actor has after it.
    """

    key: str
    words: str
    stanzas: tuple[str, ...]
    gone: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sample:
    """A mention or date in its sentence, and where that is."""

    slug: str
    path: str
    line: int
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something that the machine is not sure about.

    `doubt` is the chance, from 0 to 1, that what the site shows now is wrong; `pages` and `marks` are how many would
    change then. `about` are the ids of the actors that it concerns.
    """

    words: str
    reason: str
    answers: tuple[Answer, ...]
    samples: tuple[Sample, ...]
    doubt: float
    pages: int
    marks: int
    about: frozenset[str] = field(default_factory=frozenset)

    @property
    def weight(self) -> float:
        """How much the answer matters to readers: what would change, times the doubt."""
        return self.doubt * (self.pages + self.marks)

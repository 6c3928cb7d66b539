"""What questions are made from: a built site, laid out for looking up."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeAlias

from generator.build import Built
from generator.desk.questions.nouns import Sample
from generator.model import Actor, Annotation, Article, Mention, Span
from generator.register.identities import identities
from generator.register.nouns import Register, RegisteredActor

SAMPLES = 3
"""Sentences that a question shows of each side."""

AROUND = 110
"""Characters of a sentence before and after the words in question."""

Place: TypeAlias = tuple[Article, Mention]


class Desk:
    """Who is named where, what editors decided already, and the sentences."""

    def __init__(self, built: Built) -> None:
        self.articles: Mapping[str, Article] = {
            article.slug: article
            for article in sorted(
                (briefing.article for briefing in built.site.briefings),
                key=lambda article: (str(article.date or "undated"), article.slug),
            )
        }
        self.annotations: Mapping[str, Annotation] = built.annotations
        self.actors: Mapping[str, Actor] = {actor.id: actor for actor in built.resolution.actors}
        self.doubts = built.resolution.doubts
        self.events = built.site.events
        self.register: Register = built.register
        self.places: dict[str, list[Place]] = defaultdict(list)
        for slug, article in self.articles.items():
            for mention in built.resolution.mentions[slug]:
                self.places[mention.entity or ""].append((article, mention))

    @cached_property
    def unnamed(self) -> Mapping[str, RegisteredActor]:
        """The registered actors whom no article names."""
        return {actor.id: actor for actor in self.register.actors if actor.id not in self.actors}

    @cached_property
    def _registered(self) -> frozenset[str]:
        return frozenset(actor.id for actor in self.register.actors)

    @cached_property
    def different(self) -> frozenset[tuple[str, str]]:
        """Pairs of ids that editors keep apart, each in order of the alphabet."""
        decided, _ = identities(self.register.decisions)
        registered = {_pair(actor.id, other) for actor in self.register.actors for other in actor.distinct_from}
        return decided.different | registered

    def are_apart(self, one: str, other: str) -> bool:
        """Whether editors said that two ids are two actors."""
        return _pair(one, other) in self.different

    def name(self, id_: str) -> str:
        """What an actor is called."""
        return (self.actors.get(id_) or self.unnamed[id_]).name

    def is_registered(self, id_: str) -> bool:
        """Whether an editor wrote an entry for an actor."""
        return id_ in self._registered

    def is_decided(self, id_: str) -> bool:
        """Whether an editor said of some mention what it is."""
        return any(mention.origin == "editor" for _, mention in self.places[id_])

    def pages(self, id_: str) -> int:
        """How many pages show an actor: its profile and the briefings that name it."""
        return 1 + len({article.slug for article, _ in self.places[id_]})

    def marks(self, id_: str) -> int:
        """How often an actor is marked."""
        return len(self.places[id_])

    def texts(self, id_: str) -> Counter[str]:
        """The words that an actor is marked in, with their counts."""
        return Counter(" ".join(mention.of(article.text).split()) for article, mention in self.places[id_])

    @cached_property
    def bearers(self) -> Mapping[str, frozenset[str]]:
        """Which actors each text is marked as."""
        found: dict[str, set[str]] = defaultdict(set)
        for id_ in self.places:
            for text in self.texts(id_):
                found[text].add(id_)
        return {text: frozenset(ids) for text, ids in found.items()}

    def samples(self, places: Sequence[tuple[Article, Span]], *, most: int = SAMPLES) -> Iterator[Sample]:
        """The first mentions, each of another article while there are some, in their sentences."""
        first = {article.slug: (article, span) for article, span in reversed(places)}
        others = [place for place in places if place not in first.values()]
        for article, span in [*reversed(first.values()), *others][:most]:
            yield self._sample(article, span)

    def _sample(self, article: Article, span: Span) -> Sample:
        sentences = self.annotations[article.slug].sentences
        around = Span(max(0, span.start - AROUND), min(len(article.text), span.end + AROUND))
        sentence = next((each for each in sentences if each.start <= span.start and span.end <= each.end), around)
        start, end = max(sentence.start, around.start), min(sentence.end, around.end)
        return Sample(
            slug=article.slug,
            path=article.path,
            line=article.line_of(span.start),
            before=_cut(article.text[start : span.start], left=start > sentence.start),
            words=" ".join(span.of(article.text).split()),
            after=_cut(article.text[span.end : end], right=end < sentence.end),
        )


def _cut(text: str, *, left: bool = False, right: bool = False) -> str:
    """A text on one line, where it was cut at a word."""
    words = text.replace("\n", " ")
    if left:
        words = f"…{words.partition(' ')[2]}"
    if right:
        words = f"{words.rpartition(' ')[0]}…"
    return words


def _pair(one: str, other: str) -> tuple[str, str]:
    return min(one, other), max(one, other)

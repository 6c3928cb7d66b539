"""What is this: a person, an organisation, a place, or no actor at all?"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from generator.desk.questions.desk import Desk
from generator.desk.questions.nouns import Answer, Question
from generator.desk.stanzas import ignore_stanza, retype_stanza
from generator.knowledge.name_forms import fold, is_acronym, person_name
from generator.knowledge.vocabulary import OTHERS, TITLES
from generator.model import ANNOTATED_ROLES, Actor, ActorType

NOUNS: Mapping[ActorType, str] = {"person": "a person", "organization": "an organisation", "place": "a place"}
KEYS: Mapping[ActorType, str] = {"person": "p", "organization": "o", "place": "l"}

BARE = 0.6
"""The chance that a person who is never called by two names or a title is none; see BENCHMARKS.md."""

LOCATIVES = frozenset({"in", "at", "near", "across", "outside", "inside", "around", "throughout", "within"})
"""Prepositions of place; people are seldom in people (Quirk et al. 1985, 9.15)."""

_WORD_BEFORE = re.compile(r"(\w+)\s+$")
_WORDS = re.compile(r"\w+(?:['’.-]\w+)*")

Grounds = dict[str, float]
"""Reasons in words, each with the chance that it alone makes the machine wrong."""


def kinds(desk: Desk) -> Iterator[Question]:
    """A question for each actor that nobody confirmed and something speaks against."""
    evidence = _Evidence(desk)
    disputed = {doubt.sides[0].id: doubt for doubt in desk.doubts if doubt.kind == "type"}
    for id_, actor in desk.actors.items():
        if actor.status == "candidate" and not desk.is_decided(id_):
            grounds = evidence.against(actor)
            if id_ in disputed:
                against = len(disputed[id_].sides[1].sightings)
                grounds[disputed[id_].reason] = against / (against + desk.marks(id_))
            if grounds:
                yield _question(desk, actor, grounds)


class _Evidence:
    """What the whole collection says about single names."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def against(self, actor: Actor) -> Grounds:
        """What speaks against an actor being what the machine takes it for."""
        words = fold(actor.name).split()
        grounds: Grounds = {}
        if small := self._in_small_letters(actor):
            marks = self._desk.marks(actor.id)
            often = "once" if small == 1 else f"{small} times"
            grounds[f'"{actor.name.lower()}" stands in small letters, too, {often}.'] = 0.8 * small / (small + marks)
        if words and words[-1] in OTHERS:
            grounds[f'"{actor.name.split()[-1]}" is what events, laws and the like are called.'] = 0.6
        if is_acronym(actor.name) and len(actor.name) == 2:
            grounds["It is no more than two letters."] = 0.3
        if actor.type == "person":
            grounds |= self._against_person(actor)
        elif share := self._share_after(actor, TITLES):
            grounds["It stands behind a title, as a person does."] = 0.6 * share
        return grounds

    def _against_person(self, actor: Actor) -> Grounds:
        grounds: Grounds = {}
        if share := self._share_after(actor, LOCATIVES):
            grounds["Something is in it or at it, as in a place."] = 0.8 * share
        if not person_name(actor.name).is_full and not self._share_after(actor, TITLES):
            grounds["It stands without a first name, and without a title."] = BARE
        return grounds

    def _share_after(self, actor: Actor, words: frozenset[str]) -> float:
        """The share of an actor's mentions that have one of these words directly before them."""
        before = (
            _WORD_BEFORE.search(article.text, max(0, mention.start - 40), mention.start)
            for article, mention in self._desk.places[actor.id]
        )
        count = sum(bool(found) and found[1].lower() in words for found in before if found)
        return count / max(1, self._desk.marks(actor.id))

    def _in_small_letters(self, actor: Actor) -> int:
        """How often the name stands in the articles without its capitals, as words do that are no names."""
        return self._small[tuple(actor.name.lower().split())]

    @cached_property
    def _small(self) -> Counter[tuple[str, ...]]:
        """Names as words in small letters, with their counts in all articles."""
        by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for name in {tuple(actor.name.lower().split()) for actor in self._desk.actors.values()}:
            by_first[name[0]].append(name)
        counts: Counter[tuple[str, ...]] = Counter()
        for article in self._desk.articles.values():
            for zone in article.zones:
                if zone.role in ANNOTATED_ROLES:
                    words = _WORDS.findall(zone.of(article.text))
                    for at, word in enumerate(words):
                        for name in by_first.get(word, ()):
                            counts[name] += tuple(words[at : at + len(name)]) == name
        return counts


def _question(desk: Desk, actor: Actor, grounds: Grounds) -> Question:
    sure = 1.0
    for chance in grounds.values():
        sure *= 1 - chance
    texts = [text for text in desk.texts(actor.id) if len(desk.bearers[text]) == 1] or [actor.name]
    others = [type_ for type_ in NOUNS if type_ != actor.type]
    gone = frozenset({actor.id})
    return Question(
        words=f'Is "{actor.name}" {NOUNS[actor.type]}?',
        reason=" ".join(sorted(grounds, key=lambda reason: (-grounds[reason], reason))),
        answers=(
            Answer("y", f"yes, {NOUNS[actor.type]}", (retype_stanza(texts[0], actor.type),)),
            *(
                Answer(KEYS[type_], NOUNS[type_], tuple(retype_stanza(text, type_) for text in texts), gone)
                for type_ in others
            ),
            Answer("n", "no, not an actor at all", tuple(ignore_stanza(text) for text in texts), gone),
        ),
        samples=tuple(desk.samples(desk.places[actor.id])),
        doubt=1 - sure,
        pages=desk.pages(actor.id),
        marks=desk.marks(actor.id),
        about=gone,
    )

"""One event told twice: near-same words, the same actors and the same date make one entry with two tellings.

Where only the dates differ, each entry says what date the other gives. Two sets of words that share at least `ALIKE` of
all their words must share one of their rarest (prefix filtering; Bayardo, Ma and Srikant 2007), so that an event is
compared with a few others and not with all.
"""

import datetime as dt
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.model import Article, Event

ALIKE = 0.7
"""The share of common words among all words of two sentences that tell the same."""

FEWEST = 5
"""Words that a sentence needs to be told from others by."""

APART = dt.timedelta(days=300)
"""Days from which two dates are those of two events; what recurs does so yearly."""

_SUREST = ("reported", "scheduled", "disputed")
"""What is planned in one article and has happened in another has happened."""


def join_tellings(articles: Iterable[Article], events: Iterable[Event]) -> tuple[Event, ...]:
    """The events that articles tell, each once, the earliest published telling first."""
    by_slug = {article.slug: article for article in articles}
    ordered = sorted(_without_repeats(events), key=lambda event: _published(event, by_slug))
    dates = _dates_by_sentence(ordered)
    entry = list(range(len(ordered)))
    doubts = []
    for first, second in _near_pairs(ordered, [_words(event, by_slug) for event in ordered]):
        if _agree(ordered[first], ordered[second]):
            entry[second] = min(first, entry[second])
        elif _contradict(ordered[first], ordered[second], by_slug, dates):
            doubts += [(first, second), (second, first)]
    return tuple(_joined(ordered, entry, doubts))


def _without_repeats(events: Iterable[Event]) -> Iterable[Event]:
    """The events without those of a sentence that an article repeats word for word."""
    return {event.id: event for event in reversed(list(events))}.values()


def _published(event: Event, articles: Mapping[str, Article]) -> tuple[dt.date, str, int, int]:
    """A sort key: by the day of publication, unknown ones last, then by the place in the text."""
    article, (telling, *_) = articles[event.slug or ""], event.tellings
    date = telling.timex or telling.sentence
    return (article.date or dt.date.max, article.slug, telling.sentence.start, date.start)


def _words(event: Event, articles: Mapping[str, Article]) -> frozenset[str]:
    """The words that tell an event, without its date; none where they are too few."""
    telling = event.tellings[0]
    dated = re.findall(r"\w+", telling.timex.of(articles[telling.slug].text).casefold()) if telling.timex else ()
    words = frozenset(re.findall(r"\w+", event.title.casefold())) - {*dated}
    return words if len(words) >= FEWEST else frozenset()


def _near_pairs(events: Sequence[Event], words: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Pairs of events of the same actors that are told alike, the earlier first; of one entry only the first is met."""
    rarity = Counter(word for each in words for word in each)
    known: dict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
    for number, (event, mine) in enumerate(zip(events, words, strict=True)):
        if not event.actors:
            continue
        actors = tuple(sorted(event.actors))
        rarest = sorted(mine, key=lambda word: (rarity[word], word))[: len(mine) - math.ceil(ALIKE * len(mine)) + 1]
        met = sorted({other for word in rarest for other in known[actors, word]})
        alike = [other for other in met if len(mine & words[other]) >= ALIKE * len(mine | words[other])]
        yield from ((other, number) for other in alike)
        if not any(_agree(events[other], event) for other in alike):
            for word in rarest:
                known[actors, word].append(number)


def _dates_by_sentence(events: Iterable[Event]) -> Mapping[tuple[str | None, object], set[str]]:
    dates: dict[tuple[str | None, object], set[str]] = defaultdict(set)
    for event in events:
        dates[event.slug, event.sentence].add(event.date)
    return dates


def _agree(one: Event, other: Event) -> bool:
    """Whether two events told alike are one: on the same date, and not denied in one place and told in the other."""
    return one.date == other.date and (one.status == "disputed") == (other.status == "disputed")


def _contradict(
    one: Event,
    other: Event,
    articles: Mapping[str, Article],
    dates: Mapping[tuple[str | None, object], set[str]],
) -> bool:
    """Whether two articles give one event dates that cannot both be right.

    A text cannot speak of what came after it: what a later one tells of a later day is another event.
    """
    if one.slug == other.slug or (one.earliest <= other.latest and other.earliest <= one.latest):
        return False
    if abs(one.begins - other.begins) > APART:
        return False
    if other.date in dates[one.slug, one.sentence] or one.date in dates[other.slug, other.sentence]:
        return False
    published = [date for event in (one, other) if (date := articles[event.slug or ""].date)]
    return one.status == other.status and (not published or max(one.latest, other.latest) <= min(published))


def _joined(events: Sequence[Event], entry: Sequence[int], doubts: Iterable[tuple[int, int]]) -> Iterator[Event]:
    """The entries; `entry` says of each event which one it belongs to, and pairs of `doubts` contradict each other."""
    told: dict[int, list[Event]] = defaultdict(list)
    for number, event in enumerate(events):
        told[entry[number]].append(event)
    others: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for number, other in doubts:
        others[entry[number]].add((events[entry[other]].date, events[entry[other]].id))
    for number, tellings in told.items():
        yield replace(
            events[number],
            tellings=tuple(telling for event in tellings for telling in event.tellings),
            status=min((event.status for event in tellings), key=_SUREST.index),
            kind=min(event.kind for event in tellings),  # an account that has the date settles it
            importance=max(event.importance for event in tellings),
            also_dated=tuple(sorted(others[number])),
        )

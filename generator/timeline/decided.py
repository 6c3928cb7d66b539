"""What editors decide on events that articles tell: hidden, or with another title, weight or actors."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.model import Article, Event, Problem, Telling
from generator.register.anchors import find_quote, unfound_quote
from generator.register.nouns import Decision, EventDecision
from generator.timeline.written import touch

Told = tuple[Event, Telling]


def apply_event_decisions(
    articles: Iterable[Article], events: Sequence[Event], decisions: Iterable[Decision]
) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """The events as editors want them, in the same order, and a problem for each stanza that matches nothing."""
    by_slug = {article.slug: article for article in articles}
    by_id: dict[str, Event | None] = {event.id: event for event in events}
    told = _by_article(events)
    problems = []
    for decision in decisions:
        if isinstance(decision, EventDecision):
            meant = set(_meant(decision, by_slug.get(decision.article), told.get(decision.article, ())))
            by_id |= {id: _decided(event, decision) for id in meant if (event := by_id[id])}
            if not meant:
                problems.append(_unmatched(decision, by_slug.get(decision.article)))
    return tuple(_without_hidden(event, by_id) for event in by_id.values() if event), tuple(problems)


def _without_hidden(event: Event, events: Mapping[str, Event | None]) -> Event:
    """The event without the dates of accounts that an editor hid."""
    return replace(event, also_dated=tuple((date, id) for date, id in event.also_dated if events[id]))


def _by_article(events: Iterable[Event]) -> Mapping[str, list[Told]]:
    """The events that each article tells, by the machine's reading."""
    told: dict[str, list[Told]] = {}
    for event in events:
        for telling in event.tellings:
            if telling.timex:
                told.setdefault(telling.slug, []).append((event, telling))
    return told


def _meant(decision: EventDecision, article: Article | None, told: Sequence[Told]) -> Iterator[str]:
    """The ids of the events that the quotation tells: those whose date it holds, else whose clause or sentence."""
    for place in find_quote(article.text, decision) if article else ():
        here = [(event, telling) for event, telling in told if touch(telling.sentence, place)]
        dated = [event for event, telling in here if telling.timex and touch(telling.timex, place)]
        governed = [event for event, telling in here if telling.clause and touch(telling.clause, place)]
        yield from (event.id for event in dated or governed or [event for event, _ in here])


def _decided(event: Event, decision: EventDecision) -> Event | None:
    """The event after a decision; None where it is hidden."""
    if decision.hide:
        return None
    return replace(
        event,
        title=event.title if decision.title is None else decision.title,
        origin=event.origin if decision.title is None else "editor",
        importance=event.importance if decision.importance is None else decision.importance,
        actors=event.actors if decision.actors is None else decision.actors,
    )


def _unmatched(decision: EventDecision, article: Article | None) -> Problem:
    if article and not find_quote(article.text, decision):
        return unfound_quote(decision, article)
    if article:
        message = f'no event of "{decision.article}" is told by "{decision.quote}".'
    else:
        message = f'no article has the slug "{decision.article}".'
    return Problem(decision.path, decision.line, message, "Quote a sentence with a date, or delete the stanza.")

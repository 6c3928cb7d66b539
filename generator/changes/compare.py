"""Two sites -> what is new, merged, renamed, moved, gone and corrected."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass

from generator.model import Actor, Event
from generator.site import Site


@dataclass(frozen=True, slots=True)
class Change:
    """Something with its name; `before` and `after` are a former and a present name, date or id."""

    id: str
    name: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction that a briefing has published."""

    slug: str
    title: str
    date: dt.date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What differs, each in the order of ids. A merged actor's `after` is the one it is part of now.

    `since` is the revision that the site is compared with, as it was named.
    """

    since: str = ""
    new_actors: tuple[Change, ...] = ()
    merged_actors: tuple[Change, ...] = ()
    renamed_actors: tuple[Change, ...] = ()
    gone_actors: tuple[Change, ...] = ()
    new_events: tuple[Change, ...] = ()
    moved_events: tuple[Change, ...] = ()
    withdrawn_events: tuple[Change, ...] = ()
    corrections: tuple[Corrected, ...] = ()

    def record(self) -> dict[str, object]:
        """The same for a program."""
        return asdict(self) | {
            "corrections": [asdict(each) | {"date": each.date.isoformat()} for each in self.corrections]
        }


HEADINGS: Mapping[str, str] = {
    "new_actors": "New actors",
    "merged_actors": "Merged actors",
    "renamed_actors": "Renamed actors",
    "gone_actors": "Actors no longer there",
    "new_events": "New events",
    "moved_events": "Events under another date",
    "withdrawn_events": "Events withdrawn",
}
"""What each kind of change is called, in the order in which they are told."""


def compare(before: Site, after: Site, *, since: str = "") -> Changes:
    """What is different in `after`; `since` names what `before` is."""
    old, new = _actors(before), _actors(after)
    heirs = {former: actor for actor in new.values() for former in actor.former_ids if former not in new}
    gone = [actor for id_, actor in old.items() if id_ not in new]
    both = [(actor, new[id_]) for id_, actor in old.items() if id_ in new]
    moved, fresh, withdrawn = _events(before, after)
    return Changes(
        since=since,
        new_actors=tuple(Change(id_, actor.name) for id_, actor in new.items() if id_ not in old),
        merged_actors=tuple(
            Change(actor.id, actor.name, after=heirs[actor.id].name) for actor in gone if actor.id in heirs
        ),
        renamed_actors=tuple(
            Change(then.id, now.name, then.name, now.name) for then, now in both if then.name != now.name
        ),
        gone_actors=tuple(Change(actor.id, actor.name) for actor in gone if actor.id not in heirs),
        new_events=tuple(Change(event.id, event.title, after=event.date) for event in fresh),
        moved_events=tuple(Change(now.id, now.title, then.date, now.date) for then, now in moved),
        withdrawn_events=tuple(Change(event.id, event.title, before=event.date) for event in withdrawn),
        corrections=tuple(each for each in _corrections(after) if each not in set(_corrections(before))),
    )


def told(changes: Changes) -> Iterator[str]:
    """The changes for a person, a line each below the name of their kind."""
    for kind, heading in HEADINGS.items():
        found: tuple[Change, ...] = getattr(changes, kind)
        if found:
            yield f"{heading} ({len(found)})"
            yield from (f"  {_line(kind, change)}" for change in found)
    if changes.corrections:
        yield f"Corrections ({len(changes.corrections)})"
        yield from (f"  {each.date.isoformat()} {each.title}: {each.text}" for each in changes.corrections)


def _line(kind: str, change: Change) -> str:
    match kind:
        case "merged_actors":
            return f"{change.name} -> {change.after}"
        case "renamed_actors":
            return f"{change.before} -> {change.after}"
        case "moved_events":
            return f"{change.before} -> {change.after} {change.name}"
        case "new_events" | "withdrawn_events":
            return f"{change.before or change.after} {change.name}"
    return f"{change.name} ({change.id})"


def _actors(site: Site) -> Mapping[str, Actor]:
    actors = (profile.actor for profile in site.profiles)
    return {actor.id: actor for actor in sorted(actors, key=lambda actor: actor.id)}


def _events(before: Site, after: Site) -> tuple[list[tuple[Event, Event]], list[Event], list[Event]]:
    """The events that have another date than before, then and now, those that are new, and those that are gone.

    An event whose id changed with its date is found again by its title in the same briefing.
    """
    old = {entry.event.id: entry.event for entry in before.events}
    new = {entry.event.id: entry.event for entry in after.events}
    gone = {(event.slug, event.title): event for id_, event in old.items() if id_ not in new}
    moved, fresh = [], []
    for id_, event in sorted(new.items()):
        then = old.get(id_) or gone.pop((event.slug, event.title), None)
        if then is None:
            fresh.append(event)
        elif then.date != event.date:
            moved.append((then, event))
    return moved, fresh, sorted(gone.values(), key=lambda event: event.id)


def _corrections(site: Site) -> list[Corrected]:
    return sorted(
        (
            Corrected(briefing.article.slug, briefing.article.title, each.date, each.text)
            for briefing in site.briefings
            for each in briefing.article.corrections
        ),
        key=lambda each: (each.date, each.slug, each.text),
    )

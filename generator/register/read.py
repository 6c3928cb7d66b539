"""All that editors decided, beside the articles: actors, terms, events and decisions, each from its YAML file.

Every file is optional. What is wrong in one is reported with its line and left out; the rest goes on.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from generator.model import ActorRole, Link, Name, Problem
from generator.register.decisions import read_decisions
from generator.register.entries import MOST_QUESTIONS, Entry, did_you_mean, read_entries
from generator.register.nouns import Register, RegisteredActor, RegisteredEvent, Term
from generator.register.shapes import PREFIXES, ActorEntry, EventEntry, TermEntry
from generator.slugs import slugify
from generator.yaml_lines import Lines, shown_path

E = TypeVar("E", bound=Entry)


def read_register(folder: Path, *, root: Path) -> tuple[Register, tuple[Problem, ...]]:
    """Read the editors' files of `folder`; `root` is the folder that the paths in problems start from."""
    actors, actor_problems = _read_actors(folder / "actors.yml", root=root)
    ids = {actor.id for actor in actors}
    terms, term_problems = _read_terms(folder / "terms.yml", root=root, ids=ids)
    events, event_problems = _read_events(folder / "events.yml", root=root, ids=ids)
    decisions, decision_problems = read_decisions(folder / "decisions.yml", root=root)
    register = Register(actors=actors, terms=terms, events=events, decisions=decisions)
    problems = (*actor_problems, *term_problems, *event_problems, *decision_problems)
    return register, tuple(sorted(problems, key=lambda problem: (problem.path, problem.line or 0)))


def _read_actors(file: Path, *, root: Path) -> tuple[tuple[RegisteredActor, ...], tuple[Problem, ...]]:
    path = shown_path(file, root=root)
    read, problems = read_entries(file, ActorEntry, root=root)
    entries, taken = _unique(read, lambda actor: actor.id, path=path)
    ids = {entry.id: lines.of("id") for entry, lines in entries}
    references = (
        (reference, lines.of("distinct_from", number))
        for entry, lines in entries
        for number, reference in enumerate(entry.distinct_from)
    )
    merges, clashes = _merges(entries, ids, path=path)
    actors = tuple(_actor(entry, lines, merges.get(entry.id, ()), path=path) for entry, lines in entries)
    return actors, (*problems, *taken, *clashes, *_dead(references, ids, path=path))


def _read_terms(file: Path, *, root: Path, ids: Collection[str]) -> tuple[tuple[Term, ...], tuple[Problem, ...]]:
    path = shown_path(file, root=root)
    read, problems = read_entries(file, TermEntry, root=root)
    entries, taken = _unique(read, lambda entry: term_id(entry.term), path=path)
    targets = {id_: id_ for id_ in ids}
    for entry, _ in entries:
        id_ = term_id(entry.term)
        targets |= {id_: id_} | {name.casefold(): id_ for name in (*entry.aliases, entry.term)}
    dead = _dead_terms(entries, targets, path=path)
    return tuple(_term(entry, lines, targets) for entry, lines in entries), (*problems, *taken, *dead)


def _read_events(
    file: Path, *, root: Path, ids: Collection[str]
) -> tuple[tuple[RegisteredEvent, ...], tuple[Problem, ...]]:
    path = shown_path(file, root=root)
    read, problems = read_entries(file, EventEntry, root=root)
    entries, taken = _unique(read, lambda entry: entry.id, path=path)
    dead = _dead(_event_references(entries), ids, path=path)
    return tuple(_event(entry, lines, path=path) for entry, lines in entries), (*problems, *taken, *dead)


def term_id(term: str) -> str:
    """The id and anchor of a glossary term."""
    return f"term-{slugify(term)}"


# --- checks between entries ---------------------------------------------------------------------------------------


def _unique(
    entries: Iterable[tuple[E, Lines]], id_of: Callable[[E], str], *, path: str
) -> tuple[list[tuple[E, Lines]], list[Problem]]:
    """The entries without those whose id an earlier one has, and a problem for each of these."""
    kept: dict[str, tuple[E, Lines]] = {}
    problems = []
    for entry, lines in entries:
        id_ = id_of(entry)
        if id_ in kept:
            message = f'the id "{id_}" is already taken on line {kept[id_][1].of("id")}; this entry is left out.'
            problems.append(Problem(path, lines.of("id"), message, "Join the two entries, or rename one.", "error"))
        else:
            kept[id_] = entry, lines
    return list(kept.values()), problems


def _merges(
    entries: Iterable[tuple[ActorEntry, Lines]], ids: Mapping[str, int], *, path: str
) -> tuple[Mapping[str, tuple[str, ...]], list[Problem]]:
    """The merged ids of each actor: old addresses that lead to it, so no actor's own and no other's."""
    taken = dict(ids)
    merges: dict[str, tuple[str, ...]] = {}
    problems = []
    for entry, lines in entries:
        for number, merged in enumerate(entry.merged_ids):
            line = lines.of("merged_ids", number)
            if merged in taken:
                message = f'"{merged}" cannot lead to "{entry.id}": it is already in use on line {taken[merged]}.'
                problems.append(Problem(path, line, message, "Delete it in one of the two places.", "error"))
            else:
                taken[merged] = line
                merges[entry.id] = (*merges.get(entry.id, ()), merged)
    return merges, problems


def _dead(references: Iterable[tuple[str, int]], ids: Collection[str], *, path: str) -> Iterator[Problem]:
    dead = ((reference, line) for reference, line in references if reference not in ids)
    for number, (reference, line) in enumerate(dead):
        likely = did_you_mean(reference, ids) if number < MOST_QUESTIONS else ""
        remedy = likely or "Add the actor to actors.yml, or mend the id."
        yield Problem(path, line, f'no actor of the register has the id "{reference}".', remedy)


def _dead_terms(
    entries: Iterable[tuple[TermEntry, Lines]], targets: Collection[str], *, path: str
) -> Iterator[Problem]:
    named = ((name, lines.of("see_also", at)) for entry, lines in entries for at, name in enumerate(entry.see_also))
    dead = ((name, line) for name, line in named if name.casefold() not in targets)
    for number, (name, line) in enumerate(dead):
        likely = did_you_mean(name.casefold(), targets) if number < MOST_QUESTIONS else ""
        yield Problem(path, line, f'no term is called "{name}".', likely or "Add the term, or mend the name.", "error")


def _event_references(entries: Iterable[tuple[EventEntry, Lines]]) -> Iterator[tuple[str, int]]:
    """The actors that events name by id; a place may also be given in words."""
    for entry, lines in entries:
        for number, part in enumerate(entry.actors):
            yield part.id, lines.of("actors", number)
        for number, place in enumerate(entry.places):
            if place.partition("-")[0] in PREFIXES:
                yield place, lines.of("places", number)


# --- entries to nouns ---------------------------------------------------------------------------------------------


def _actor(entry: ActorEntry, lines: Lines, merged_ids: tuple[str, ...], *, path: str) -> RegisteredActor:
    return RegisteredActor(
        id=entry.id,
        type=entry.type,
        name=entry.name,
        line=lines.line,
        sort_name=entry.sort_name,
        names=tuple(Name(name.value, name.kind, name.lang, name.since, name.until) for name in entry.names),
        description=entry.description,
        roles=tuple(ActorRole(role.title, role.org, role.since, role.until, role.source) for role in entry.roles),
        identifiers=tuple(sorted(entry.identifiers.items())),
        links=tuple(Link(link.title, link.url) for link in entry.links),
        distinct_from=entry.distinct_from,
        merged_ids=merged_ids,
        status=entry.status,
        path=path,
    )


def _term(entry: TermEntry, lines: Lines, targets: Mapping[str, str]) -> Term:
    return Term(
        id=term_id(entry.term),
        term=entry.term,
        definition=entry.definition,
        line=lines.line,
        aliases=entry.aliases,
        source=entry.source,
        see_also=tuple(targets[name.casefold()] for name in entry.see_also if name.casefold() in targets),
    )


def _event(entry: EventEntry, lines: Lines, *, path: str) -> RegisteredEvent:
    return RegisteredEvent(
        id=entry.id,
        title=entry.title,
        date=entry.date,
        line=lines.line,
        summary=entry.summary,
        status=entry.status,
        actors=tuple((part.id, part.role) for part in entry.actors),
        places=entry.places,
        sources=tuple((source.briefing, source.quote) for source in entry.sources),
        importance=entry.importance,
        reported=entry.reported,
        path=path,
    )

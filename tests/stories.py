"""Tiny news stories, made in one line each."""

import datetime as dt

from generator.model import (
    Actor,
    Annotation,
    Article,
    Clause,
    Mention,
    MentionType,
    Name,
    Resolution,
    Span,
    Timex,
    Zone,
    ZoneRole,
)


def article(
    *paragraphs: str, slug: str = "story", date: str | None = "2022-06-24", roles: dict[int, ZoneRole] | None = None
) -> Article:
    """An article of paragraphs, the first of them its title; `roles` names those that are no body."""
    zones, position = [], 0
    for number, paragraph in enumerate(paragraphs):
        role: ZoneRole = (roles or {}).get(number, "body" if number else "title")
        zones.append(Zone(position, position + len(paragraph), role))
        position += len(paragraph) + 2
    return Article(
        slug=slug,
        path=f"articles/{slug}.txt",
        text="\n\n".join(paragraphs),
        title=paragraphs[0],
        zones=tuple(zones),
        date=dt.date.fromisoformat(date) if date else None,
    )


def span(story: Article, words: str, nth: int = 0) -> Span:
    """Where `words` stand for the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = story.text.index(words, start + 1)
    return Span(start, start + len(words))


def mention(
    story: Article, words: str, entity: str | None = None, nth: int = 0, kind: MentionType = "PERSON"
) -> Mention:
    """A mention of `entity` in these words."""
    place = span(story, words, nth)
    return Mention(place.start, place.end, kind, entity=entity)


def timex(story: Article, words: str, edtf: str | None, nth: int = 0) -> Timex:
    """A date in these words."""
    place = span(story, words, nth)
    return Timex(place.start, place.end, "DATE", edtf=edtf)


def annotation(story: Article, *marks: Mention | Timex | Clause) -> Annotation:
    """The annotation of a story whose sentences end with full stops."""
    sentences = []
    for zone in story.zones:
        start = zone.start
        while start < zone.end:
            stop = story.text.find(". ", start, zone.end)
            end = stop + 1 if stop >= 0 else zone.end
            sentences.append(Span(start, end))
            start = end + 1
    return Annotation(
        slug=story.slug,
        sentences=tuple(sentences),
        mentions=tuple(mark for mark in marks if isinstance(mark, Mention)),
        timexes=tuple(mark for mark in marks if isinstance(mark, Timex)),
        clauses=tuple(mark for mark in marks if isinstance(mark, Clause)),
    )


def actor(id: str, name: str, sort_name: str = "", *, aliases: tuple[str, ...] = (), description: str = "") -> Actor:
    """A person, organisation or place, by the prefix of its id."""
    types = {"per": "person", "org": "organization", "plc": "place"}
    return Actor(
        id=id,
        type=types[id[:3]],
        name=name,
        sort_name=sort_name or name,
        names=(Name(name, "main"), *(Name(alias) for alias in aliases)),
        description=description,
    )


def resolution(annotations: list[Annotation], *actors: Actor) -> Resolution:
    """The resolution in which each mention already names its actor."""
    return Resolution(actors, {found.slug: found.mentions for found in annotations})

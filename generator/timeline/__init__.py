"""Times + sentences -> Event: what happened when, in the articles' own words or in an editor's.

told.py      a date in a sentence makes an event of the clause that it governs
retold.py    an event that two articles tell is one entry, and entries that differ in their dates say so
written.py   entries of events.yml
decided.py   stanzas on events of decisions.yml
"""

from collections.abc import Mapping, Sequence

from generator.model import Annotation, Article, Event, Resolution
from generator.register.nouns import Register
from generator.timeline.decided import apply_event_decisions
from generator.timeline.retold import join_tellings
from generator.timeline.told import told_events
from generator.timeline.written import not_written, unfound_sources, written_events

__all__ = ["apply_event_decisions", "timeline", "told_events", "unfound_sources"]


def timeline(
    articles: Sequence[Article],
    annotations: Mapping[str, Annotation],
    resolution: Resolution,
    register: Register = Register(),
) -> tuple[Event, ...]:
    """All events of `articles` and of the register, earliest first; equal dates by their later bound, then by id."""
    written = list(written_events(articles, register))
    told = not_written(told_events(articles, annotations, resolution), written)
    events = [*join_tellings(articles, told), *written]
    return tuple(sorted(events, key=lambda event: (event.begins, event.latest, event.id)))

"""What the front page and the page about the marks count over the whole site."""

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.site import DatedEvent, Profile, Site

LATEST_EVENTS = 5


def most_mentioned(profiles: Sequence[Profile]) -> list[Profile]:
    """Profiles, those that most briefings name first."""
    return sorted(profiles, key=lambda profile: (-len(profile.coverage), -profile.mentions, profile.actor.id))


def origins(site: Site) -> Mapping[str, int]:
    """How many mentions each kind of origin accounts for."""
    return Counter(mention.origin for briefing in site.briefings for mention in briefing.mentions)


def pipelines(site: Site) -> list[str]:
    """The language models that marked names, each with its version."""
    mentions = (mention for briefing in site.briefings for mention in briefing.mentions)
    return sorted({mention.rule for mention in mentions if mention.origin == "model" and mention.rule})


def latest_events(site: Site) -> list[DatedEvent]:
    """What happened last before the newest briefing, latest first, one event of each briefing."""
    published = [briefing.article.date for briefing in site.briefings if briefing.article.date]
    of_briefings: dict[str, DatedEvent] = {}
    for entry in reversed(site.timeline):
        event = entry.event
        if published and event.latest <= max(published) and event.status not in {"scheduled", "cancelled"}:
            of_briefings.setdefault(event.slug or event.id, entry)
    return list(of_briefings.values())[:LATEST_EVENTS]

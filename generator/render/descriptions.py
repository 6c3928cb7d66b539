"""What a page says of itself in one sentence, where search engines and shared links show it."""

from collections.abc import Mapping

from generator.render.dossier import Kind, Sheet
from generator.site import Profile, Site

OF_SHEETS: Mapping[Kind, str] = {
    "quotes": "What {name} said, as briefings quote it",
    "timeline": "What {name} had a part in, in order of time",
    "mentions": "The sentences that name {name}, newest first",
}


def of_hubs(site: Site, name: str) -> Mapping[str, str]:
    """By template, the descriptions of pages that are there once; `name` is the site's."""
    briefings = _count(len(site.briefings), "briefing")
    actors = _count(len(site.profiles), "actor")
    events = _count(len(site.timeline), "event")
    return {
        "index": f"{briefings}, {actors} and {events}: who is who, what happened when, and who says so.",
        "archive": f"All of {name}: {briefings}, newest first.",
        "actors": f"People, organisations and places: {actors}, each with the briefings that name it.",
        "timeline": f"What happened when: {events}, each in the words that tell it.",
        "glossary": "People, organisations, places and terms from A to Z, each with the briefings that use it.",
        "marks": "How the names, dates and terms in briefings are marked, and by whom.",
        "search": f"Search the briefings, actors and events of {name}.",
        "changes": f"What is new on {name}, and what was corrected.",
    }


def of_profile(profile: Profile) -> str:
    """What the register says of an actor, else the newest role and how many briefings there are."""
    actor, claims = profile.actor, [role.claim for role in profile.stated_roles]
    role = next((f", {claim.title}" for claim in claims[:1] if claim.status != "former"), "")
    briefings = _count(len(profile.coverage), "briefing")
    return actor.description or f"{actor.name}{role}: {briefings}, sentence by sentence."


def of_year(year: str, events: int) -> str:
    """What is on the page of a year of the timeline."""
    return f"What happened in {year}: {_count(events, 'event')}, each in the words that tell it."


def of_sheet(name: str, sheet: Sheet) -> str:
    """What is on a further sheet of the profile of the actor called `name`."""
    return f"{OF_SHEETS[sheet.kind].format(name=name)}: {sheet.start} to {sheet.end} of {sheet.total}."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"

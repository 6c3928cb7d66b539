"""The nouns of the assembled site: everything a page or a data file shows, and nothing it would have to look up.

words.py     the words of articles with their marks: pieces, paragraphs, sentences, quotations
events.py    events with what pages show of them
briefings.py a briefing: an article as readers see it, with who and what it names, and why it is marked
profiles.py  a profile: an actor as readers see it
glossary.py  the lines of the glossary
whole.py     the whole site, and where its long lists stand
"""

from generator.site.briefings import Appearance, Briefing, DateMark, Reason, Related, RoleAt
from generator.site.events import DatedEvent, Standing, shown
from generator.site.glossary import GlossaryEntry, Use
from generator.site.profiles import Coverage, Location, Occurrence, Profile, StatedRole
from generator.site.whole import LONG_LIST, LONG_TIMELINE, Site
from generator.site.words import Paragraph, Part, Piece, Quotation, Saying

__all__ = [
    "LONG_LIST",
    "LONG_TIMELINE",
    "Appearance",
    "Briefing",
    "Coverage",
    "DateMark",
    "DatedEvent",
    "GlossaryEntry",
    "Location",
    "Occurrence",
    "Paragraph",
    "Part",
    "Piece",
    "Profile",
    "Quotation",
    "Reason",
    "Related",
    "RoleAt",
    "Saying",
    "Site",
    "Standing",
    "StatedRole",
    "Use",
    "shown",
]

"""Which line of an article is what: title, lead, heading, body, caption, credit, other language or boilerplate.

`paragraphs` cuts the text, `parts` cuts credits off captions, and each further module holds the rules of one subject;
`assign` asks them in order. All rules are about how news is set in type and worded anywhere, and prefer to keep a
junk line over losing a sentence.
"""

from generator.read.zones.assign import zones_of

__all__ = ["zones_of"]

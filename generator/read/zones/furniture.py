"""What stands around an article on its page and is pasted with it: share boxes, links, appeals, licences, code.

A phrase counts only where it fills its line or begins it; in the middle of a sentence it is only words.
"""

import re

from generator.read.zones import phrases
from generator.read.zones.shape import ends_sentence, words

_LONGEST_LABEL = 8
_LONGEST_CONTACT = 15
_LONGEST_APPEAL = 90
_LONGEST_LINE = 800

_LABEL = re.compile(rf"\W*{phrases.LABEL}\W*", re.IGNORECASE)
_NETWORKS = re.compile(rf"\W*(?:{phrases.NETWORK}(?:\W+|$)(?:(?:and|y|et|und|e|en|on|in) )?)+", re.IGNORECASE)
_TIME = re.compile(
    r"\W*(?:\w+ ){0,2}\d+ ?(?:min(?:ute)?s?|h|hours?|days?|weeks?|months?|years?)[ -](?:ago|read|listen|watch)\W*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\W*(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+)\W*")
_CONTACT = re.compile(
    r"\W*(?:tel(?:ephone|\.)?|phone|fax|e-?mail|(?:media |press )?contacts?)\s*[:.]\s*\S",
    re.IGNORECASE,
)
_LINK = re.compile(rf"\W*{phrases.LINK}\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_APPEAL = re.compile(rf"\W*(?:please )?{phrases.APPEAL}", re.IGNORECASE)
_RIGHTS = re.compile(phrases.RIGHTS, re.IGNORECASE)

_INITIALS = r"[A-Z]{2,3}(?:/[A-Z]{2,3}){0,3}"
_LICENCE = (
    r"(?i:(?:(?:all|this|the|our|these|some)\b[^.]{0,40}\b)?(?:content|article|work|text|story|material)s?\b[^.]{0,80}"
    r"\blicen[sc]ed under\b.{0,150})"
)
_AFTER_SENTENCE = r"(?<=[.!?…\"'”’)\]])\s+"
FOOTER = re.compile(
    rf"(?:^|{_AFTER_SENTENCE}|\s{{2,}})(?P<licence>(?:{_INITIALS}\s+)?{_LICENCE})$|{_AFTER_SENTENCE}(?P<initials>{_INITIALS})$"
)
"""Behind the last sentence of a line: the licence of the text, the initials of the desk, or both."""

# A brace at the end, closing brackets alone, a call, an assignment, a declaration, a property, a comment; but not the
# double braces of a template, which an article may be about.
_STATEMENT = re.compile(
    r"(?<![}%])[{}]\s*$|^\s*[})\]]+[;,)]*\s*$|\w\(.*\)\s*;\s*$|^\s*[\w.]+\s*=\s*\S.*;\s*$"
    r"|^\s*(?:var|let|const)\s+\w+\s*=|^\s*[a-z-]+:\s?[^;]{1,80};$|^\s*(?://|/\*|\*/|<!--)"
)
# A bullet or bracket that lost its text; three stars or hyphens are a rule between two parts of an article.
_REMAINS = re.compile(r"[^\w<>{}%\[\]]{1,2}|\]+")


def is_furniture(text: str) -> bool:
    """Whether a line by its own words is no part of the article."""
    count = words(text)
    if len(text) > _LONGEST_LINE or count > _LONGEST_APPEAL:
        return False
    return (
        bool(_REMAINS.fullmatch(text) or _ADDRESS.fullmatch(text) or _APPEAL.match(text) or _RIGHTS.search(text))
        or (count <= _LONGEST_LABEL and _is_label(text))
        or (count <= _LONGEST_CONTACT and bool(_CONTACT.match(text)))
        or _is_link(text)
    )


def is_initials(text: str) -> bool:
    """Whether a line is nothing but the initials of a desk, as in `AB/CD`."""
    return bool(re.fullmatch(_INITIALS, text))


def is_code(text: str) -> bool:
    """Whether a line has the form of a statement in JavaScript or a rule in CSS."""
    return len(text) <= _LONGEST_LINE and bool(_STATEMENT.search(text))


def _is_label(text: str) -> bool:
    return bool(_LABEL.fullmatch(text) or _NETWORKS.fullmatch(text) or _TIME.fullmatch(text))


def _is_link(text: str) -> bool:
    """Whether a line is "Read more:" and a headline, which ends with no full stop, or little more than "Read more"."""
    found = _LINK.fullmatch(text)
    if not found:
        return False
    rest = found["rest"].strip()
    headline = rest[:1] in set(":|–—-»>…") and not rest.endswith(".")
    return not rest or headline or (words(rest) <= 2 and not ends_sentence(rest))

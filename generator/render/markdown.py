"""Text as Markdown that shows exactly this text: articles are untrusted, and nothing in them may run or take shape.

Every character that means something to Markdown, to its common extensions or to HTML becomes a numeric character
reference, which all dialects pass on and browsers show as the character. Backslashes would not do: which of them
count differs between dialects and extensions.
"""

import re

from markupsafe import Markup

_SPECIAL = re.compile(
    r"""[&<>"*_`\[\]{}\\|~^#!:@$=+]"""  # HTML, emphasis, links, code, attributes, tables, emoji, addresses, Jinja
    r"|(?<=-)-"  # two hyphens: a dash for typographic extensions, a border for snippets
    r"|(?i:(?<=www)\.)"  # an address that extensions make a link of
    r"|(?m:^)(?:-|\d+(?=[.)](?:\s|$)))"  # at the start of a line: a list, a rule, an underlined heading
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What no browser shows, and Markdown converters use as their own signs."""

_BREAKS = re.compile(r"[ \t]*\n[ \t]*")


def escape(text: str) -> Markup:
    """`text` as inline Markdown. Line breaks stay; the white space around them, which could mean something, goes."""
    visible = _BREAKS.sub("\n", _CONTROL.sub("", text))
    return Markup(_SPECIAL.sub(_reference, visible))  # noqa: S704 - this function is the escaping


def _reference(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in match.group())

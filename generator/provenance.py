"""Why a name or date is marked, in words for readers and editors."""

import re
from collections.abc import Mapping

from generator import dates
from generator.model import Mention, Timex

_PLACE = re.compile(r"\S+\.yml:\d+")

RULES: Mapping[str, str] = {
    "acronym": "the article spells the acronym out",
    "behind a place": "it is the larger place behind a place",
    "bracket": "the model marked it with an open bracket",
    "campaign": "it is a campaign, by the name of who wants the post",
    "completed": "the model marked a part of the name",
    "country": "it is a country or part of the world",
    "courtesy": "a title of courtesy stands before it",
    "defined": "the briefing says what kind of thing it is",
    "described": "the model left it out, and the briefing says who it is",
    "dateline": "a report begins with the town where it was written",
    "edges": "the model marked it with words or marks around it",
    "first name": "the article has the first name and the surname in other names",
    "glued": "the model marked it as one with another name",
    "hyphen": "it is one of several countries joined by hyphens",
    "kind noun": "a word in it or beside it says what kind of thing it is",
    "known name": "several other briefings name it",
    "list of books": "it stands before the title of a book in a list",
    "marks": "the model marked it with marks around it",
    "other articles": "other briefings tell what type of name it is",
    "plural": "it has an article and is a plural, as names of groups do",
    "post": "the model marked it with the post of somebody in it",
    "product": "it is written as products are",
    "repeated": "the briefing names it elsewhere",
    "same name": "the briefing tells elsewhere what type of name it is",
    "short form": "the briefing names a school in full that goes by it",
    "surname": "it is the surname of a person whom the briefing names in full",
    "title": "a title stands before it",
    "title of a work": "the word for a work stands before it",
    "unsupported": "the model marked it, and another briefing names it",
    "whole name": "only a part of the name was marked",
    "widened": "the model marked all but the first word of it",
}
"""What each rule of names goes by."""


def why(mention: Mention) -> str:
    """Why a mention is there: who marked it, and by which rule or in which line of a file."""
    match mention.origin:
        case "model":
            return f"Marked by the language model {mention.rule}".rstrip() + "."
        case "rule":
            return f"Marked by rule: {in_words(mention.rule)}."
        case "register":
            return f"Named in the register, {place_in_words(mention.rule)}."
        case "editor":
            return f"Decided by an editor, {place_in_words(mention.rule)}."


def why_dated(timex: Timex) -> str:
    """Why a date means what it does: by which rule, counted from which other date, or in which line of a file."""
    if _PLACE.fullmatch(timex.rule):
        return f"Decided by an editor, {place_in_words(timex.rule)}."
    anchor = f", from {dates.words(timex.anchor)}" if timex.anchor else ""
    return f"Read as “{timex.rule}”{anchor}." if timex.rule else f"Read{anchor}." if anchor else ""


def in_words(rule: str) -> str:
    """What the rules of a mention go by, each once."""
    return "; ".join(RULES.get(each, each) for each in dict.fromkeys(rule.split(", ")))


def place_in_words(rule: str) -> str:
    """A file and its line in words, from "actors.yml:12"."""
    file, _, line = rule.rpartition(":")
    return f"{file}, line {line}" if file and line.isdigit() else rule

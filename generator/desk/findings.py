"""Everything wrong or doubtful in a site, in order of file and line."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.build import Built
from generator.desk.stanzas import date_stanza
from generator.model import Article, Problem, Timex, Zone
from generator.register.anchors import anchor
from generator.site import Briefing

LEFT_OUT = {"boilerplate": "left out as boilerplate", "other-language": "not searched, as another language"}
"""Roles of zones whose text an editor may miss, and what became of it."""

NO_DAY = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})
"""TIMEX3 values of words such as "recently", which mean no date that could be looked up."""

_OPENING = 60


def findings(built: Built, more: Iterable[Problem] = ()) -> tuple[Problem, ...]:
    """What building reported, what was left out, and which dates stayed open; `more` are problems from before."""
    articles = [briefing.article for briefing in built.site.briefings]
    found = [
        *more,
        *built.problems,
        *(problem for article in articles for problem in _left_out(article)),
        *(problem for briefing in built.site.briefings for problem in _open_dates(briefing)),
    ]
    return tuple(sorted(set(found), key=lambda each: (each.path, each.line or 0, each.column or 0, each.message)))


def _left_out(article: Article) -> Iterator[Problem]:
    """A note for each run of paragraphs that readers or the search do not get."""
    for role, run in groupby(article.zones, key=lambda zone: zone.role):
        if role in LEFT_OUT:
            zones = list(run)
            message, remedy = _what(article, zones), "If it belongs to the text, join it to the paragraph before."
            yield Problem(article.path, article.line_of(zones[0].start), message, remedy, "note")


def _what(article: Article, zones: list[Zone]) -> str:
    opening = " ".join(zones[0].of(article.text)[: 2 * _OPENING].split())
    shown = opening if len(opening) <= _OPENING else f"{opening[:_OPENING].rstrip()}…"
    many = f" and {len(zones) - 1} more" if len(zones) > 1 else ""
    return f'{LEFT_OUT[zones[0].role]}: "{shown}"{many}.'


def _open_dates(briefing: Briefing) -> Iterator[Problem]:
    """A note for each date that means a day which the article does not give away.

    Without a date of publication nearly all stay open, which the reader of articles says once.
    """
    article = briefing.article
    for timex in briefing.timexes if article.date else ():
        if timex.type in {"DATE", "TIME"} and timex.edtf is None and timex.value not in NO_DAY:
            yield _open_date(article, timex)


def _open_date(article: Article, timex: Timex) -> Problem:
    message = f'"{timex.of(article.text)}" is a date that could not be worked out.'
    remedy = f"To give it: {date_stanza(anchor(article, timex), '2022-06-24')}"
    return Problem(article.path, article.line_of(timex.start), message, remedy, "note")

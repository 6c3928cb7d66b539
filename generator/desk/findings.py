"""Everything wrong or doubtful in a site, in order of file and line."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.alike import doubles
from generator.build import Built
from generator.desk.dates import contradicting_dates, open_dates
from generator.model import Article, Problem, Zone

LEFT_OUT = {"boilerplate": "left out as boilerplate", "other-language": "not searched, as another language"}
"""Roles of zones whose text an editor may miss, and what became of it."""

_OPENING = 60


def findings(built: Built, more: Iterable[Problem] = ()) -> tuple[Problem, ...]:
    """What building reported, what was left out, and which dates are in doubt; `more` are problems from before."""
    articles = [briefing.article for briefing in built.site.briefings]
    found = [
        *more,
        *built.problems,
        *(problem for article in articles for problem in _left_out(article)),
        *(problem for briefing in built.site.briefings for problem in open_dates(briefing)),
        *contradicting_dates(built.site),
        *_told_twice(articles),
    ]
    return tuple(sorted(set(found), key=lambda each: (each.path, each.line or 0, each.column or 0, each.message)))


def _told_twice(articles: Iterable[Article]) -> Iterator[Problem]:
    """A warning for each article whose text is nearly that of an older one."""
    oldest_first = sorted(articles, key=lambda article: (str(article.date or "undated"), article.path))
    for path, older in doubles((article.path, article.text) for article in oldest_first):
        message = f"this is nearly the same text as {older}."
        yield Problem(path, None, message, "Delete the one that says less, or make it a draft (`status: draft`).")


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

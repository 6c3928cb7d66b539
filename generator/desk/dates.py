"""Dates that an editor should look at: those that stayed open, and those on which two articles disagree.

Each note quotes the sentence, and has a stanza for `decisions.yml` that settles it.
"""

from collections.abc import Iterator, Mapping

from generator.desk.stanzas import date_stanza
from generator.model import Article, Problem, Span
from generator.register.anchors import anchor
from generator.site import Briefing, DatedEvent, Quotation, Site

NO_DAY = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})
"""TIMEX3 values of words such as "recently", which mean no date that could be looked up."""

_DATED = frozenset({"DATE", "TIME"})
_SHOWN = 160
"""Characters of a sentence that a note quotes."""


def open_dates(briefing: Briefing) -> Iterator[Problem]:
    """A note for each date that means a day which the article does not give away.

    Without a date of publication nearly all stay open, which the reader of articles says once.
    """
    article = briefing.article
    for timex in briefing.timexes if article.date else ():
        if timex.type in _DATED and timex.edtf is None and timex.value not in NO_DAY:
            message = f'"{timex.of(article.text)}" is a date that could not be worked out: "{_around(article, timex)}"'
            remedy = f"To give it, put the right one in: {date_stanza(anchor(article, timex), str(article.date))}"
            yield Problem(article.path, article.line_of(timex.start), message, remedy, "note")


def contradicting_dates(site: Site) -> Iterator[Problem]:
    """A note at each account of an event for every other date that another article gives it."""
    articles = {briefing.article.slug: briefing.article for briefing in site.briefings}
    events = {entry.event.id: entry for entry in site.events}
    for entry in site.events:
        for date, id in entry.event.also_dated:
            if id in events:
                yield from _contradiction(entry, date, events[id], articles)


def _contradiction(
    entry: DatedEvent, date: str, other: DatedEvent, articles: Mapping[str, Article]
) -> Iterator[Problem]:
    event, quotation = entry.event, other.quotation
    if event.timex is None or event.slug is None or quotation is None:
        return
    article = articles[event.slug]
    message = (
        f"two articles disagree on a date: here {event.date}, in {articles[quotation.slug].path} {date}: "
        f'"{_shortened(_words(entry.quotations[0]))}"'
    )
    remedy = f"If the other is right: {date_stanza(anchor(article, event.timex), date)}"
    yield Problem(article.path, article.line_of(event.timex.start), message, remedy, "note")


def _around(article: Article, span: Span) -> str:
    """The line in which a date stands, on one line and no longer than a note can be."""
    start = article.text.rfind("\n", 0, span.start) + 1
    end = article.text.find("\n", span.end)
    line = article.text[start : end if end >= 0 else None]
    if len(line) <= _SHOWN:
        return line.strip()
    begin = max(0, span.start - start - _SHOWN // 2)
    return f"{'…' if begin else ''}{_shortened(line[begin:].strip())}"


def _shortened(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


def _words(quotation: Quotation) -> str:
    return " ".join("".join(piece.text for piece in quotation.pieces).split())

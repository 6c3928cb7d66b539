"""Which March? Dates of which the text does not say all, and the machine the rest."""

import datetime as dt
import re

from generator.dates import bounds, is_valid, words
from generator.desk.questions.desk import Desk
from generator.desk.questions.nouns import Answer, Question
from generator.desk.stanzas import date_stanza
from generator.model import Article, Timex
from generator.register.anchors import anchor

CHOSEN = "of that name"
"""What the reason of a date says where one of several weekdays, days or months of a name had to be chosen."""

DOUBT = {"weekday": 0.25, "": 0.5}
"""The chance that the machine is wrong about a weekday, or another date, that is a whole week or year from publication.

It is smaller the nearer the day is: "on April 24" of the 25th leaves no doubt about the year.
"""

_PLAIN = re.compile(r"(?P<year>\d{4})(?P<rest>(?:-\d\d){1,2})")


def dates(desk: Desk) -> list[Question]:
    """A question for each date whose year or week is a guess."""
    told = {
        (telling.slug, telling.timex.start): len(entry.actors)
        for entry in desk.events
        for telling in entry.event.tellings
        if telling.timex
    }
    return [
        _question(desk, article, timex, others, doubt, told.get((slug, timex.start), 0))
        for slug, article in desk.articles.items()
        for timex in desk.annotations[slug].timexes
        if (doubt := _doubt(article, timex)) and (others := _others(timex))
    ]


def _doubt(article: Article, timex: Timex) -> float:
    """The more of a week or year lies between a guess and the day of publication, the nearer is the next guess."""
    if not (article.date and timex.edtf and _PLAIN.fullmatch(timex.edtf) and CHOSEN in timex.rule):
        return 0.0
    earliest, latest = bounds(timex.edtf)
    away = max(0, (article.date - latest).days, (earliest - article.date).days)
    is_weekday = "weekday" in timex.rule
    return DOUBT["weekday" if is_weekday else ""] * min(1.0, away / (7 if is_weekday else 365))


def _others(timex: Timex) -> tuple[str, ...]:
    """What else the words can mean: the same weekday of the weeks around, else the same day or month a year away."""
    plain = _PLAIN.fullmatch(timex.edtf or "")
    if plain is None:
        return ()
    if "weekday" in timex.rule:
        day = dt.date.fromisoformat(plain[0])
        return tuple((day + dt.timedelta(days)).isoformat() for days in (-7, 7))
    years = (f"{int(plain['year']) + by:04}{plain['rest']}" for by in (-1, 1))
    return tuple(date for date in years if is_valid(date))


def _question(
    desk: Desk, article: Article, timex: Timex, others: tuple[str, ...], doubt: float, actors: int
) -> Question:
    """Its page and the timeline would change, and the profile of each actor of its event."""
    text = " ".join(timex.of(article.text).split())
    guess = timex.edtf or ""
    said = anchor(article, timex)
    published = f" The article is of {words(article.date.isoformat())}." if article.date else ""
    return Question(
        words=f'Is "{text}" {words(guess)}?',
        reason=f"The text does not say all of it, so it is {timex.rule.partition(';')[0]}.{published}",
        answers=(
            Answer("y", f"yes, {words(guess)}", (date_stanza(said, guess),)),
            *(Answer(str(n), words(other), (date_stanza(said, other),)) for n, other in enumerate(others, start=1)),
            Answer("n", "no, it is no date", (date_stanza(said, None),)),
        ),
        samples=tuple(desk.samples([(article, timex)])),
        doubt=doubt,
        pages=2 + actors,
        marks=1,
    )

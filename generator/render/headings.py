"""What stands under the headings of long pages: letters, years, months."""

import calendar
import datetime as dt
from collections.abc import Sequence
from itertools import groupby

from generator import dates
from generator.alphabet import initial
from generator.model import Event, begin_of
from generator.site import Briefing, DatedEvent, GlossaryEntry, Profile


def by_letter(
    entries: Sequence[Profile] | Sequence[GlossaryEntry],
) -> list[tuple[str, list[Profile | GlossaryEntry]]]:
    """Entries that are in order of their sort names, by the first letter of these."""
    return [(letter, list(group)) for letter, group in groupby(entries, key=_letter)]


def by_year_and_month(
    briefings: Sequence[Briefing],
) -> list[tuple[int | None, list[tuple[str, list[Briefing]]]]]:
    """Briefings that are in order of publication, by year and month; last, under None, what has no date."""
    return [
        (year, [(month, list(group)) for month, group in groupby(published, key=_month_published)])
        for year, published in groupby(briefings, key=lambda each: each.article.date and each.article.date.year)
    ]


def by_year(events: Sequence[DatedEvent]) -> list[tuple[str, list[DatedEvent]]]:
    """Events that are in order of time, by the year in which they begin; decades and centuries stand before theirs."""
    years: dict[tuple[int, bool, str], list[DatedEvent]] = {}
    for event in events:
        year = year_of(event.event)
        years.setdefault((event.event.begins.year, year.isdigit(), year), []).append(event)
    return [(key[-1], years[key]) for key in sorted(years)]


def by_decade(
    years: Sequence[tuple[str, list[DatedEvent]]],
) -> list[tuple[int, str, list[tuple[str, list[DatedEvent]]]]]:
    """The years of `by_year` by their decades: first year, name and years; a century stands in its first decade."""
    decades = groupby(years, key=lambda year: year[1][0].event.begins.year // 10 * 10)
    return [(decade, *_named(decade, list(group))) for decade, group in decades]


def _named(decade: int, years: list[tuple[str, list[DatedEvent]]]) -> tuple[str, list[tuple[str, list[DatedEvent]]]]:
    return f"{decade}s" if decade else year_name(years[0][0]), years


def year_of(event: Event) -> str:
    """The year, decade or century that heads `event`, as part of an address: "2022", "1990s", "20th-century"."""
    return year_of_date(event.date)


def year_of_date(date: str) -> str:
    """The year, decade or century that heads what happened on an EDTF date."""
    begins = begin_of(*dates.bounds(date))
    if begins.year > 1 and dates.precision(date) in {"decade", "century"}:
        return dates.words(date.rstrip("~?%")).removeprefix("the ").replace(" ", "-")
    return str(begins.year)


def by_month_of_year(events: Sequence[DatedEvent]) -> list[tuple[int, str, list[DatedEvent]]]:
    """The months of a year: number, name and events; first, as 0, what is dated by whole years."""
    months: dict[int, list[DatedEvent]] = {}
    for event in events:
        months.setdefault(month_of(event.event), []).append(event)
    return [(month, calendar.month_name[month], months[month]) for month in sorted(months)]


def month_of(event: Event) -> int:
    """The month in which an event begins, or 0 where it is dated by whole years."""
    ends_a_year = (event.latest.month, event.latest.day) == (12, 31)
    begins_one = (event.earliest.month, event.earliest.day) == (1, 1)
    return 0 if (begins_one and ends_a_year) or event.latest == dt.date.min else event.begins.month


def year_name(year: str) -> str:
    """A year as a heading; Python's calendar puts all that was before it into its first."""
    return "Before our era" if year == "1" else year.replace("-", " ")


def _letter(entry: Profile | GlossaryEntry) -> str:
    return initial(entry.actor.sort_name if isinstance(entry, Profile) else entry.sort_name)


def _month_published(briefing: Briefing) -> str:
    date = briefing.article.date
    return f"{date:%B %Y}" if date else "Without a date"

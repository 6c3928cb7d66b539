"""The ways in which English writes a place in the calendar and a time of day, in the order in which they are tried.

Each row is an example, which names the pattern, then the pattern in the notation of `notation`, then what builds its
value. Only simple expressions are here: `joining` puts "early", "Friday", "March 5" and "2010" together.
"""

from generator.pipeline.times.builders import (
    before_christ,
    century,
    clock,
    fields,
    numeric,
    part_of_year,
    repeated_weekday,
    short_decade,
    short_year,
    year_and_month,
)
from generator.pipeline.times.notation import Pattern
from generator.pipeline.times.notation import pattern as row
from generator.pipeline.times.vocabularies import ZONE

_BC = r" ?(?:BCE?|B\.C\.(?:E\.)?)"
_AD = r" ?(?:AD|CE|A\.D\.|C\.E\.)"
_APOSTROPHE = "['’‘]"
_NO_MORE_FIGURES = r"(?![/:%]|[.,]\d|~[a-z]| percent)"
_AFTER_ON = r"(?:(?<=\bon )|(?<=\bby )|(?<=until )|(?<=since ))"
_AFTER_IN = r"(?:(?<=\bin )|(?<=\bof )|(?<=since )|(?<=\bby ))"


def figures(*, day_first: bool) -> tuple[Pattern, ...]:
    """Dates in figures; `day_first` says which of two small numbers is the day."""
    small_numbers = numeric(day_first=day_first)
    return (
        row("2022-06-24", r"{year}-{month:number}-{day:number}(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?", fields()),
        row("2010-03", "{year}-{month:two_figures}", year_and_month),
        row("9/11", r"9/11(?![/\d])", fields(year=2001, month=9, day=11)),
        row("26/10/1989", r"(?<![/.\d-]){first:number}[/-]{second:number}[/-]{year_figures}(?![/-]?\d)", small_numbers),
        row("26.10.1989", r"(?<![/.\d-]){first:number}\.{second:number}\.{year}(?!\.?\d)", numeric(day_first=True)),
        row("on 14/9", rf"{_AFTER_ON}{{first:number}}/{{second:number}}(?![/\d])", small_numbers),
    )  # fmt: skip


CLOCK: tuple[Pattern, ...] = (
    row("8:30 a.m.", rf"{{hour}}[:.]{{minute}}(?::\d\d)? ?{{meridiem}}{ZONE}", clock),
    row("8 p.m.", rf"{{hour}} ?{{meridiem}}{ZONE}", clock),
    row("14:30", rf"{{hour}}:{{minute}}(?::\d\d)?(?: hours)?{ZONE}", clock),
    row("0700 GMT", r"{hour:two_figures}{minute} (?:GMT|UTC|hours|hrs)", clock),
    row("noon", rf"(?:high )?noon{ZONE}", fields(type="TIME", clock="T12:00")),
    row("midnight", rf"midnight{ZONE}", fields(type="TIME", clock="T24:00")),
    row("the early hours", "(?:the )?(?:early|small|wee) (?:morning )?hours", fields(type="TIME", part="MO")),
    row("the morning", "(?:the )?{part}(?: hours)?", fields(type="TIME")),
)

DAYS_AND_MONTHS: tuple[Pattern, ...] = (
    row("14 September", r"(?:the (?!\d+ ))?{day}(?:,? of|,)? {month}(?!~[a-z])", fields()),
    row("Sept. 14", rf"{{month}} (?:the )?{{day:day_figures}}{_NO_MORE_FIGURES}", fields()),
    row("June '08", rf"{{month}},? (?:of )?{_APOSTROPHE}{{short_year}}", short_year),
    row("Oct. 1989", r"{month},? (?:of )?{year}(?![,.]\d)", fields()),
    row("March", "{month:full_month}", fields()),
    row("Christmas Eve", "{holiday}", fields()),
    row("Sundays", "{weekday:weekdays}", repeated_weekday),
    row("Friday the 13th", r"{weekday} the {day:ordinal}(?! \w)", fields()),
    row("Friday", "{weekday}", fields()),
)

YEARS: tuple[Pattern, ...] = (
    row("the 480s BC", rf"(?:the )?{{bc_decade:any_year}}s{_BC}", before_christ),
    row("490 BC", rf"{{bc_year:any_year}}{_BC}", before_christ),
    row("the 5th century BC", rf"(?:the )?{{bc_century:ordinal}}(?:~| )century{_BC}", before_christ),
    row("AD 79", r"(?:A\.?D\.?|C\.?E\.?) {year:any_year}", fields()),
    row("79 AD", rf"{{year:any_year}}{_AD}", fields()),
    row("the 19th century", "(?:the )?{century:ordinal}(?:~| )century", century),
    row("the 1990s", "(?:the )?{decade}['\u2019]?s", fields()),
    row("the '90s", rf"the {_APOSTROPHE}{{short_decade}}['\u2019]?s", short_decade),
    row("the nineties", "the {named_decade}", short_decade),
    row("fiscal 1989", "(?:the )?(?:fiscal|financial|FY) ?(?:years? )?{year}", fields(fiscal=True)),
    row("in '08", rf"{_AFTER_IN}{_APOSTROPHE}{{short_year}}(?!['\u2019]?s)", short_year),
    row("the fiscal third quarter", "(?:the )?(?:fiscal|financial) {quarter:ordinal}(?:~| )quarter", part_of_year),
    row("the third quarter", "(?:the )?{quarter:ordinal}(?:~| )(?:fiscal )?quarter", part_of_year),
    row("Q3", "Q{quarter:number}", part_of_year),
    row("the first half", "(?:the )?{half}(?:~| )half(?!~)", part_of_year),
    row("the summer", "(?:the )?{season}", fields()),
    row("1989", r"{year}(?![%°]|[.,:/]\d|(?<=0)['\u2019]?s\b)", fields()),
)

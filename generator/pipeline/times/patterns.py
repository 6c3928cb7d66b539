"""The ways in which English writes a place in the calendar and a time of day, in the order in which they are tried.

Each row is an example, which names the pattern, then the pattern in the notation of `notation`, then what builds its
value. Only simple expressions are here: `joining` puts "early", "Friday", "March 5" and "2010" together.
"""

from generator.pipeline.times.builders import (
    before_christ,
    century,
    century_of_hundred,
    clock,
    fields,
    numeric,
    open_clock,
    part_of_year,
    short_decade,
    short_year,
    year_and_month,
)
from generator.pipeline.times.counting import repeated_weekday
from generator.pipeline.times.notation import Pattern
from generator.pipeline.times.notation import pattern as row
from generator.pipeline.times.vocabularies import ZONE

_BC = r" ?(?:BCE?|B\.C\.(?:E\.)?)"
_AD = r" ?(?:AD|CE|A\.D\.|C\.E\.)"
_APOSTROPHE = "['’‘]"
_NO_MORE_FIGURES = r"(?![/:%]|[.,]\d|~[a-z]| percent)"
_AFTER_ON = r"(?:(?<=\bon )|(?<=\bby )|(?<=until )|(?<=since ))"
_AFTER_ON_THE = r"(?:(?<=\bon )|(?<=\bby )|(?<=until )|(?<=since )|(?<=before )|(?<=after )|(?<=from ))"
_AFTER_BY = r"(?:(?<=\bat )|(?<=\bby )|(?<=until )|(?<=since )|(?<=before ))"
_CLOSES = r" *(?:[.,;:)\n\"\u201d]|$)"
_WHOSE_PART = "(?:in the|this|that|last|yesterday|tomorrow|[A-Z][a-z]+day)"
_PART_FOLLOWS = f"(?:tonight|{_WHOSE_PART} (?:morning|afternoon|evening|night)|at night)"
_AFTER_IN = r"(?:(?<=\bin )|(?<=\bof )|(?<=since )|(?<=\bby ))"


def figures(*, day_first: bool) -> tuple[Pattern, ...]:
    """Dates in figures; `day_first` says which of two small numbers is the day."""
    small_numbers, dotted = numeric(day_first=day_first), numeric(day_first=True, certain=True)
    return (
        row("2022-06-24", r"{year}-{month:number}-{day:number}(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?", fields()),
        row("2010-03", "{year}-{month:two_figures}", year_and_month),
        row("9/11", r"9/11(?![/\d])", fields(year=2001, month=9, day=11)),
        row("26/10/1989", r"(?<![/.\d-]){first:number}[/-]{second:number}[/-]{year_figures}(?![/-]?\d)", small_numbers),
        row("26.10.1989", r"(?<![/.\d-]){first:number}\.{second:number}\.{year}(?!\.?\d)", dotted),
        row("on 14/9", rf"{_AFTER_ON}{{first:number}}/{{second:number}}(?![/\d])", small_numbers),
    )  # fmt: skip


CLOCK: tuple[Pattern, ...] = (
    row("8:30 a.m.", rf"{{hour}}[:.]{{minute}}(?::\d\d)? ?{{meridiem}}{ZONE}", clock),
    row("8 p.m.", rf"{{hour}} ?{{meridiem}}{ZONE}", clock),
    row("14:30", rf"{{hour}}:{{minute}}(?::\d\d)?(?: hours)?{ZONE}(?! {_PART_FOLLOWS})", clock),
    row("0700 GMT", r"{hour:two_figures}{minute} (?:GMT|UTC|hours|hrs)", clock),
    row("six o'clock", r"(?:{hour}|{hour_word:spoken_hour}) ?o['\u2019]clock", open_clock),
    row("8 tonight", rf"(?:{{hour}}|{{hour_word:spoken_hour}})(?:[:.]{{minute}})?(?= {_PART_FOLLOWS})", open_clock),
    row("noon", rf"(?:high )?noon{ZONE}", fields(type="TIME", clock="T12:00")),
    row("midnight", rf"midnight{ZONE}", fields(type="TIME", clock="T24:00")),
    row("the early hours", "(?:the )?(?:early|small|wee) (?:morning )?hours", fields(type="TIME", part="MO")),
    row("the morning", "(?:the )?{part}(?: hours)?", fields(type="TIME")),
)

DAYS_AND_MONTHS: tuple[Pattern, ...] = (
    row("14 September", r"(?:the (?!\d+ ))?{day}(?:,? of|,)? {month}(?!~[a-z])", fields()),
    row("Sept. 14", rf"{{month}} (?:the )?{{day:day_figures}}{_NO_MORE_FIGURES}", fields()),
    row("October sixteenth", r"{month:full_month} (?:the )?{day:spoken_day}(?!~| [a-z]+s\b)", fields()),
    row("the first Monday of June", "(?:the )?{nth:which_of_month} {weekday} (?:of|in) {month}", fields()),
    row(
        "on the 24th",
        rf"{_AFTER_ON_THE}the {{day:day_th}}(?: of (?:the|this) month|(?= and | or | to |{_CLOSES}))",
        fields(),
    ),
    row("June '08", rf"{{month}},? (?:of )?{_APOSTROPHE}{{short_year}}", short_year),
    row("Oct. 1989", r"{month},? (?:of )?{year}(?![,.]\d)", fields()),
    row("end-June", "end~{month:full_month}", fields(mod="END")),
    row("by end June", f"{_AFTER_BY}end {{month:full_month}}", fields(mod="END")),
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
    row("nineteen eighty-nine", "{year:spoken_year}(?!~)", fields()),
    row("two thousand and one", "{year:spoken_millennium}(?!~)", fields()),
    row("the nineteen sixties", "(?:the )?{decade:spoken_decade}", fields()),
    row("the 1800s", "(?:the )?{century_year:century_start}['\u2019]?s", century_of_hundred),
    row("the 1990s", "(?:the )?{decade}['\u2019]?s", fields()),
    row("the '90s", rf"(?:the )?{_APOSTROPHE}{{short_decade}}['\u2019]?s", short_decade),
    row("the nineties", "the {named_decade}", short_decade),
    row(
        "the 1988 fiscal year",
        "(?:the )?{year} (?:fiscal|financial|calendar|tax|crop|model|school) year",
        fields(fiscal=True),
    ),
    row("fiscal 1989", "(?:the )?(?:fiscal|financial|FY) ?(?:years? )?{year}", fields(fiscal=True)),
    row("in '08", rf"{_AFTER_IN}{_APOSTROPHE}{{short_year}}(?!['\u2019]?s)", short_year),
    row("the fiscal third quarter", "(?:the )?(?:fiscal|financial) {quarter:ordinal}(?:~| )quarter", part_of_year),
    row("the 1988 third quarter", "(?:the )?{year} {quarter:ordinal}(?:~| )(?:fiscal )?quarter", part_of_year),
    row("the 1988 first half", "(?:the )?{year} {half}(?:~| )half(?!~)", part_of_year),
    row("the third quarter", "(?:the )?{quarter:ordinal}(?:~| )(?:fiscal )?quarter", part_of_year),
    row("the first half", "(?:the )?{half}(?:~| )half(?!~)", part_of_year),
    row("the winter of 1988-89", r"(?:the )?{season} (?:of )?{year}(?:~|/)\d\d(?:\d\d)?(?!\d)", fields()),
    row("the summer", "(?:the )?{season}", fields()),
    row("H1", "(?-i:H){half:number}|(?-i:Q){quarter:number}", part_of_year),
    row("end-1989", "end~{year}", fields(mod="END")),
    row("by end 1989", f"{_AFTER_BY}end {{year}}", fields(mod="END")),
    row("1989", r"{year}(?![%°]|[.,:/]\d|(?<=0)['\u2019]?s\b)", fields()),
)

"""The ways in which English counts from a day that it does not name, how it measures time, and how it stays vague.

Rows as in `patterns`: an example that names the pattern, the pattern, and what builds its value.
"""

from generator.pipeline.times.builders import (
    ago_and_a_half,
    away,
    day_away,
    duration,
    duration_and_a_half,
    duration_of_one,
    every,
    fields,
    near_day,
    one_away,
    portion,
    repeated,
    repeated_weekday,
    the_unit,
    this_part,
    this_unit,
    vague,
)
from generator.pipeline.times.notation import Pattern
from generator.pipeline.times.notation import pattern as row
from generator.pipeline.times.partial import Step

_AMOUNT = "(?:{bound} |{approximate} )?{count}(?:~| ){unit}"
_END_OF_CLAUSE = r"(?= *(?:[.,;:)\n\"\u201d\u2014\u2013]|$))"
"""The event that the time is counted from is not told after it."""

_IN_THE_COURSE_OF = "(?:(?<=over )|(?<=within )|(?<=during )|(?<=for )|(?<=in ))"
_SEQUENCE = "(?:past|last|next|first|final|coming|previous|following|preceding|latest)"
_LIKE = "(?:same|corresponding|comparable|like)"
_EARLIER = "(?:earlier|previously|beforehand)"
_LATER = "(?:later|afterwards?|thereafter)"

RELATIVE: tuple[Pattern, ...] = (
    row("yesterday", "{near}", near_day),
    row("tonight", "tonight", day_away(0, "NI")),
    row("the past three years", rf"(?:the )?{_SEQUENCE} (?:{{count}}|{{few}})(?:~| ){{unit}}", duration),
    row("the past year", rf"(?:the (?:past|last)|{_IN_THE_COURSE_OF}the next) {{one_unit}}", duration_of_one),
    row("last year", "{which} (?:fiscal |financial |calendar |school |academic )?{one_unit}", this_unit("publication")),
    row("the next day", "{which:anaphoric} {one_unit}", this_unit("mentioned")),
    row("this morning", "{which} {part}", this_part("publication")),
    row("that morning", "{which:anaphoric} {part}", this_part("mentioned")),
    row("last Oct. 13", r"{which} {month} {day:day_figures}(?!\d|,\d)", fields()),
    row("last March", "{which} {month:full_month}", fields()),
    row("last Friday", "{which} {weekday}", fields()),
    row("last summer", "{which} {season}", fields()),
    row("next Christmas", "{which} {holiday}", fields()),
    row("that March", "{which:anaphoric} {month:full_month}", fields(mentioned=True)),
    row("the following Monday", "{which:anaphoric} {weekday}", fields(mentioned=True)),
    row("that summer", "{which:anaphoric} {season}", fields(mentioned=True)),
    row(
        "the year-earlier quarter",
        "(?:the |its )?year~(?:ago|earlier)(?: quarter| period)?",
        fields(step=Step("year", -1, "mentioned"), mentioned=True),
    ),
    row(
        "the latest quarter",
        "(?:the |its )?(?:latest|most recent) (?:quarter|period)|the quarter",
        fields(step=Step("quarter", 0, "mentioned"), mentioned=True),
    ),
    row("the same period", rf"(?:the |that )?{_LIKE} (?:quarter|period)", fields(mentioned=True)),
    row("two years ago", rf"{_AMOUNT} ago", away(-1, "publication")),
    row("two years from now", rf"{_AMOUNT} (?:from now|hence|from today)", away(1, "publication")),
    row("a day earlier", rf"{_AMOUNT} (?:{_EARLIER}|before{_END_OF_CLAUSE})", away(-1, "mentioned")),
    row("two days later", rf"{_AMOUNT} (?:{_LATER}|after{_END_OF_CLAUSE})", away(1, "mentioned")),
    row("a year and a half ago", "{count} {unit} and a half ago", ago_and_a_half),
    row("several days ago", "(?:{few} )?{unit} (?:ago|earlier|previously)", away(-1, "publication")),
    row("a few days later", "(?:{few} )?{unit} (?:later|from now|hence|afterwards)", away(1, "publication")),
    row("the day before", rf"the {{unit:one_unit}} (?:before|earlier){_END_OF_CLAUSE}", one_away(-1)),
    row("the day after", rf"the {{unit:one_unit}} (?:after|later){_END_OF_CLAUSE}", one_away(1)),
    row("the year", "the {one_unit}", the_unit),
    row("year-end", "year~end|(?:the )?year['\u2019]s end", fields(step=Step("year", 0), mod="END")),
    row("the weekend", "the weekend", fields(weekend=True)),
)

AMOUNTS: tuple[Pattern, ...] = (
    row("every two weeks", "(?:every|each|per)(?: {count})? {unit}", every),
    row("every Monday", "(?:every|each) {weekday}", repeated_weekday),
    row("daily", "{repeated}", repeated),
    row("two and a half years", "{count} and a half {unit}", duration_and_a_half),
    row("three days", rf"{_AMOUNT}(?:~long| long)?(?!~old| old| of age)", duration),
    row("several weeks", "{few} {unit}", duration),
)

VAGUE: tuple[Pattern, ...] = (
    row("recent years", "recent {unit}", away(-1, "publication")),
    row("the coming years", "(?:the )?coming {unit}", away(1, "publication")),
    row("recently", "{vague}", vague),
)

PORTION = row("the end of", "(?:the )?{portion}", portion)

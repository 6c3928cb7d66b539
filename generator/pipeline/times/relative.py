"""The ways in which English counts from a day that it does not name, how it measures time, and how it stays vague.

Rows as in `patterns`: an example that names the pattern, the pattern, and what builds its value.
"""

from generator.pipeline.times.builders import fields
from generator.pipeline.times.counting import (
    ago_and_a_half,
    away,
    counted_from_day,
    counterpart,
    day_away,
    duration,
    duration_and_a_half,
    duration_of_one,
    every,
    every_other,
    near_day,
    often,
    one_away,
    portion,
    repeated,
    repeated_weekday,
    the_unit,
    this_part,
    this_unit,
    vague,
    years_ago_this,
)
from generator.pipeline.times.notation import Pattern
from generator.pipeline.times.notation import pattern as row
from generator.pipeline.times.partial import Step

_AMOUNT = "(?:{bound} |{approximate} )?{count}(?:~| ){unit}"
_END_OF_CLAUSE = r"(?= *(?:[.,;:)\n\"\u201d\u2014\u2013]|$))"
"""The event that the time is counted from is not told after it."""

_IN_THE_COURSE_OF = "(?:(?<=over )|(?<=within )|(?<=during )|(?<=for )|(?<=in ))"
_SEQUENCE = "(?:past|last|next|first|final|coming|previous|following|preceding|latest)"
_NOT_OF = "(?! of (?:(?:the|last|this|next) (?:year|month|quarter|century)|{part_of_month:month}|{part_of_year:year}))"
"""The last week of September is the end of it."""
_LIKE = "(?:same|corresponding|comparable|like)"
_KIND_OF_YEAR = "(?:fiscal|financial|calendar|school|academic)"
_EARLIER = "(?:earlier|previously|beforehand)"
_LATER = "(?:later|afterwards?|thereafter)"

RELATIVE: tuple[Pattern, ...] = (
    row("yesterday", "{near}", near_day),
    row("tonight", "tonight", day_away(0, "NI")),
    row("the past three years", rf"(?:the )?{_SEQUENCE} (?:{{count}}|{{few}})(?:~| ){{unit}}", duration),
    row("in the last century", "(?<=in )the {which:last_or_next} {one_unit:the_century}", this_unit("publication")),
    row("the past year", rf"(?:the (?:past|last)|{_IN_THE_COURSE_OF}the next) {{one_unit}}{_NOT_OF}", duration_of_one),
    row("this weekend", "this weekend", fields(weekend=True, which=0)),
    row("last year", f"{{which}} (?:{_KIND_OF_YEAR} )?{{one_unit}}(?! of )", this_unit("publication")),
    row(
        "the same quarter",
        rf"(?:the |that )?{_LIKE} (?:{{year}} )?(?:{{one_unit:reported_unit}}|period)",
        counterpart(),
    ),
    row("the next day", "{which:anaphoric} {one_unit}", this_unit("mentioned")),
    row("this morning", "{which} {part}", this_part("publication")),
    row("that morning", "{which:anaphoric} {part}", this_part("mentioned")),
    row("last Oct. 13", r"{which} {month} {day:day_figures}(?!\d|,\d)", fields()),
    row("last March", "{which} {month:full_month}", fields()),
    row("this coming Friday", "(?:this |the )?(?:coming|upcoming) {weekday}", fields(which=0)),
    row("last Friday", "{which} {weekday}", fields()),
    row("last summer", "{which} {season}", fields()),
    row("next Christmas", "{which} {holiday}", fields()),
    row("that March", "{which:anaphoric} {month:full_month}", fields(mentioned=True)),
    row("the following Monday", "{which:anaphoric} {weekday}", fields(mentioned=True)),
    row("that summer", "{which:anaphoric} {season}", fields(mentioned=True)),
    row(
        "the year-earlier quarter",
        "(?:the |its )?year~(?:ago|earlier)(?: {one_unit:reported_unit}| period)?",
        counterpart(step=Step("year", -1, "mentioned")),
    ),
    row(
        "the latest quarter", "(?:the |its )?(?:latest|most recent) (?:{one_unit:quarter_itself}|period)", counterpart()
    ),
    row("the quarter", "the {one_unit:quarter_itself}(?!~)", counterpart()),
    row("the 1988 quarter", "(?:the )?{year} (?:{one_unit:quarter_itself}|period)", counterpart()),
    row("the period", r"the period(?!~| \d| of | when| before| from| between| to )", counterpart()),
    row("ten years ago today", "{count} {unit} ago {near}", counted_from_day(-1)),
    row("ten years ago this month", "{count} years? ago this {one_unit}", years_ago_this),
    row("a week ago Friday", "{count} {unit} ago(?: on)? {weekday}", counted_from_day(-1)),
    row("a week from Friday", "{count} {unit} (?:from|after) (?:{weekday}|{near})", counted_from_day(1)),
    row("two years ago", rf"{_AMOUNT} ago", away(-1, "publication")),
    row("two years from now", rf"{_AMOUNT} (?:from now|hence|from today)", away(1, "publication")),
    row("a day earlier", rf"{_AMOUNT} (?:{_EARLIER}|before{_END_OF_CLAUSE})", away(-1, "mentioned")),
    row("two days later", rf"{_AMOUNT} (?:{_LATER}|after{_END_OF_CLAUSE})", away(1, "mentioned")),
    row("a year and a half ago", "{count} {unit} and a half ago", ago_and_a_half),
    row("two and a half years ago", "{count} and a half {unit} ago", ago_and_a_half),
    row("65 million years ago", "(?:[\\d.,]+ )?(?:thousand|million|billion) {unit} ago", away(-1, "publication")),
    row("several days ago", "(?:{few} )?{unit} (?:ago|earlier|previously)", away(-1, "publication")),
    row("a few days later", "(?:{few} )?{unit} (?:later|from now|hence|afterwards)", away(1, "publication")),
    row("the day before", rf"the {{unit:one_unit}} (?:before|earlier){_END_OF_CLAUSE}", one_away(-1)),
    row("the day after", rf"the {{unit:one_unit}} (?:after|later){_END_OF_CLAUSE}", one_away(1)),
    row(
        "later in the day",
        "(?:earlier|later|early|late) (?:in the|that|that same) day",
        fields(step=Step("day", 0, "mentioned")),
    ),
    row("the year", "the {one_unit}", the_unit),
    row("mid-year", "mid(?:~| )?year", fields(month=7, holds="year", mod="MID")),
    row("the new year", "the (?-i:new|coming new) year", fields(month=1, holds="year")),
    row("year-end", "year~end|(?:the )?year['\u2019]s end", fields(month=12, holds="year", mod="END")),
    row("the weekend", "the weekend", fields(weekend=True)),
)

AMOUNTS: tuple[Pattern, ...] = (
    row("every other week", "every other {unit}", every_other),
    row("every two weeks", "(?:every|each|per)(?: {count}| {few})? {unit}", every),
    row("twice a week", "(?:once|twice|thrice|(?:{few}|{times:count}) times) (?:an?|every|each) {unit}", often),
    row("every Monday", "(?:every|each) {weekday}", repeated_weekday),
    row("daily", "{repeated}", repeated),
    row("two and a half years", "{count} and a half {unit}", duration_and_a_half),
    row("a day and a half", "{count} {unit} and a half", duration_and_a_half),
    row("three days", rf"{_AMOUNT}(?:~long| long)?(?!~old| old| of age)", duration),
    row("several weeks", "{few} {unit}", duration),
)

VAGUE: tuple[Pattern, ...] = (
    row("recent years", "recent {unit}", away(-1, "publication")),
    row("the coming years", "(?:the )?coming {unit}", away(1, "publication")),
    row("recently", "{vague}", vague),
)

PORTION = row("the end of", "(?:the )?{portion}", portion)

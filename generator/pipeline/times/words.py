"""The closed vocabularies of English time expressions: the words, and what each stands for.

`vocabularies` gives each of them the name that patterns use for it.
"""


def _numbered(words: str, *, start: int = 1) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), start)}


def listed(phrases: str) -> tuple[str, ...]:
    """The phrases of a list with commas."""
    return tuple(phrase.strip() for phrase in phrases.split(","))


MONTHS = _numbered("january february march april may june july august september october november december")
SHORT_MONTHS = {**{name[:3]: number for name, number in MONTHS.items()}, "sept": 9}
DOTTED_MONTHS = {f"{name}.": number for name, number in SHORT_MONTHS.items() if name != "may"}

WEEKDAYS = _numbered("monday tuesday wednesday thursday friday saturday sunday", start=0)
SHORT_WEEKDAYS = {"mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "thu.": 3, "thur.": 3, "thurs.": 3, "fri.": 4}
"""Without Sat. and Sun.: at the end of a sentence these are a verb and a newspaper."""

SEASONS = {
    "spring": 0, "springtime": 0, "summer": 1, "summertime": 1, "fall": 2, "autumn": 2, "winter": 3, "wintertime": 3,
}  # fmt: skip
"""In the order of ISO 8601-2 and TIMEX3: a year ends with the winter that begins in it."""

PARTS_OF_DAY = {
    "morning": "MO", "mornings": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "midday": "MI", "mid-day": "MI",
    "afternoon": "AF", "evening": "EV", "dusk": "EV", "sunset": "EV", "nightfall": "NI", "night": "NI",
    "nighttime": "NI", "overnight": "NI", "daytime": "DT",
}  # fmt: skip
"""The letters are TIMEX3's."""

UNITS = listed(
    "second, minute, hour, day, night, week, weekend, fortnight, month, quarter, season, half, year, decade, century,"
    "millennium"
)
PLURAL_UNITS = {**{f"{unit}s": unit for unit in UNITS}, "centuries": "century", "millennia": "millennium"}

_ONES = _numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NUMBERS = {
    **_ONES,
    **_TENS,
    **{f"{ten}-{one}": tens + ones for ten, tens in _TENS.items() for one, ones in _ONES.items() if ones < 10},
    "a": 1, "an": 1, "a single": 1, "half a": 0.5, "half an": 0.5, "a dozen": 12, "a hundred": 100, "one hundred": 100,
}  # fmt: skip

_FIRST_ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {
    **_FIRST_ORDINALS,
    **{f"twenty-{word}": 20 + number for word, number in _FIRST_ORDINALS.items() if number < 10},
    "thirtieth": 30,
    "thirty-first": 31,
}
WHICH_OF_MONTH = {**{word: n for word, n in _FIRST_ORDINALS.items() if n <= 5}, "last": -1}
HALVES = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "latter": 2}
DECADES = _numbered("twenties thirties forties fifties sixties seventies eighties nineties", start=2)


SPOKEN_CENTURIES = {**{word: number for word, number in _ONES.items() if number > 10}, "twenty": 20}
SPOKEN_ENDS = {
    **{word: number for word, number in NUMBERS.items() if 10 <= number < 100},
    **{f"oh-{word}": number for word, number in _ONES.items() if number < 10},
    "hundred": 0,
}
SPOKEN_MILLENNIA = {"two thousand": 2000, **{f"two thousand and {word}": 2000 + n for word, n in _ONES.items()}}
SPOKEN_MILLENNIA |= {f"two thousand {word}": 2000 + number for word, number in _ONES.items()}
"""Years as broadcasters say them: nineteen and eighty-nine, nineteen and oh-one, two thousand and one."""

FEW = listed(
    "a couple of, a couple, a few, a number of, several, many, some, few, countless, dozens of, a handful of, various,"
    "numerous, hundreds of, thousands of, tens of thousands of, millions of, billions of"
)
"""Words for a number that is not told, X in TIMEX3."""

BOUNDS = {
    "more": listed("more than, over, longer than, at least, upwards of, well over, no less than"),
    "less": listed("less than, under, fewer than, up to, no more than, at most, within, barely"),
}
APPROXIMATELY = listed(
    "about, around, approximately, roughly, nearly, almost, some, just, only, circa, ca., c., just over, just under,"
    "a little over, close to, exactly"
)

PORTIONS = {
    "START": listed(
        "early, early in, early on, early part of, first part of, beginning of, very beginning of, start of,"
        "opening of, turn of, early days of, first days of, first few days of, first week of, first weeks of,"
        "first months of"
    ),
    "MID": listed("mid, midway, middle of, midpoint of, midway through"),
    "END": listed(
        "late, late in, late on, end of, very end of, tail end of, close of, latter part of, later part of,"
        "last days of, final days of, last week of, last weeks of, final weeks of, last months of, final months of"
    ),
    "": listed(
        "rest of, remainder of, course of, all of, much of, most of, bulk of, part of, parts of, whole of, entirety of,"
        "later, later in, earlier, earlier in, sometime, sometime in, some time in"
    ),
}
"""What a modifier says of the unit that follows; the last ones name no part that TIMEX3 could tell."""

WHICH = {
    -1: listed("last, past, this past, this last"),
    0: listed("this, this same, this very, current, the current, the present"),
    1: listed("next, this next, coming, the coming, this coming, upcoming, the upcoming"),
}
"""Seen from the day of publication."""

ANAPHORIC = {
    -1: listed("previous, the previous, the preceding, the prior"),
    0: listed("that, that same, that very, the same, the very same"),
    1: listed("the following, the next, the very next, the ensuing, the succeeding, the subsequent"),
}
"""Seen from the date that was mentioned last."""

NEAR_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}

VAGUE = {
    "PAST_REF": listed(
        "recently, more recently, most recently, recent, lately, the past, the recent past, the distant past, long ago,"
        "not long ago, some time ago"
    ),
    "PRESENT_REF": listed(
        "now, right now, just now, for now, current, currently, the present, at present, presently, nowadays,"
        "these days, at this time, at the moment, for the moment, to date, the time being, present-day, the present day"
    ),
    "FUTURE_REF": listed(
        "soon, shortly, the future, the near future, the foreseeable future, the days ahead, the weeks ahead,"
        "the months ahead, the years ahead"
    ),
}
"""Expressions that point into the past, present or future and name no date."""

REPEATED = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "monthly": "P1M",
    "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "biannual": "P6M",
    "semiannual": "P6M", "biennial": "P2Y",
}  # fmt: skip

"""What looks like a time and is none: May the verb, "fall" the verb, the Sunday Times, "$5 a day", 2000 people.

A guard belongs to a pattern and looks at what surrounds the expression, which is written § here. It is asked only
where the expression was joined with no other: "May" needs a preposition, "May 2010" does not.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from generator.pipeline.times.notation import compile_glue
from generator.pipeline.times.partial import Partial

_REACH = 60
"""How many characters on each side are looked at."""

_BEFORE_A_MONTH = (
    "in|of|since|until|till|by|from|to|through|during|for|between|before|after|around|about|and|or|per|each|on|was|is|"
    "toward|towards|throughout|into|end|early as|late as|soon as|recently as"
)
_AFTER_A_PREPOSITION = rf"(?:\b(?:{_BEFORE_A_MONTH})\b|[/(]|~)\W{{0,2}}§"
_NOT_AFTER_A_NAME = r"(?:^|[^A-Za-z\s.]|\b[a-z]+|\b[a-z]+\.|\b(?:The|An?|Its|Their|This|Last|Next)) *"
_AFTER_A_VERB = (
    "the|this|that|these|those|she|they|you|your|our|their|his|her|its|all|not|have|has|had|into|for|with|and|through|"
    "toward|towards|against|said|says|told|was|will|would|also|who|god"
)
_BEFORE_A_YEAR = (
    "in|of|since|until|till|by|from|to|through|during|for|between|before|after|around|about|and|or|circa|the|than|years?|"
    "throughout|into|on|its|their|his|her|our"
)
_COUNTED = (
    "people|persons|men|women|children|troops|soldiers|prisoners|workers|employees|jobs|homes|houses|cars|ships|tanks|"
    "horses|guns|aircraft|planes|square|cubic|met(?:er|re)s?|feet|foot|ft|miles?|km|kilomet[a-z]+|yards|acres|hectares|"
    "tons?|tonnes|pounds|dollars|euros|yen|francs|marks|barrels|bushels|shares|points?|percent|per cent|votes|seats|"
    "copies|calories|rpm|mph|kg|mm|cm|m|million|billion|others|civilians|casualties|wounded|dead|killed|students|voters|"
    "residents|inhabitants|members|guests|cases|deaths|pages|times|hours|words|block|"
    "(?:kilo|mega|giga|tera|milli|centi|micro|nano)[a-z]+|[kmg]w|watts?|volts?|lit(?:er|re)s?|gallons?|degrees|"
    "rials?|rupees|liras?|riyals|dinars|dirhams|shekels|yuan|rubles|roubles|pesos|won"
)
_PRICED = (
    r"\d[\d,.]*(?:st|nd|rd|th)?|million|billion|trillion|once|twice|thrice|times|dollars|cents|pounds|euros|yen|barrels|"
    "tons|tonnes|hours|days|percent|%|points|miles|people|shares|units|cars|passengers|visitors|much"
)
_ACCOUNTS = (
    "[$£€¥]|%|percent|per cent|million|billion|profits?|earnings|sales|revenues?|net|income|loss(?:es)?|growth|exports|"
    "imports|output|orders|economy|shipments|inflation|gdp|gnp|deficit|results"
)
"""What is counted by half-years; the halves of matches and films are none."""
_NAMES_AFTER_A_DAY = (
    "Times|Telegraph|Mirror|Mail|Express|Sun|World|Herald|Tribune|Age|Post|People|Independent|Star|Night Live|"
    "Night Football|Night Lights|Group|Agreement|prayers|school|Mass|best|roast"
)
_NAMES_BEFORE_A_DAY = "Black|Bloody|Super|Ruby|Cyber|Casual|Freaky|Man|Girl|Ash|Shrove"

_GUARDS: tuple[tuple[str, str, bool, str], ...] = (
    ("March", "may|march", True,
     rf"{_AFTER_A_PREPOSITION}|(?-i:{_NOT_AFTER_A_NAME}§ (?!(?:{_AFTER_A_VERB})\b)[a-z]{{3}})"),
    ("March", "april|june|august", True, rf"{_AFTER_A_PREPOSITION}|(?-i:{_NOT_AFTER_A_NAME}§(?! ?[A-Z]))"),
    ("1989", ".*", False, rf"§(?:~| )?(?:{_COUNTED})\b"),
    ("1989", ".*", False, r"(?:[$£€¥#]|\b(?:no\.?|number|route|highway|flight|room|some|over|nearly)) ?§"),
    ("1989", r"1\d00|20[0-4]0", False, r"§ [a-z]+s\b"),
    ("1989", ".*", False, r"(?<!\d)\d{1,3}~§"),
    ("1989", ".*", False,
     r"\b(?:persian|iranian|hijri|islamic|hebrew|jewish|buddhist|solar|lunar)(?: calendar)? year(?: of)? §"),
    ("1989", r"1[0-8]\d\d|20[5-9]\d", True, rf"(?:\b(?:{_BEFORE_A_YEAR}),?|[(]|~) ?§|§ ?~ ?\d{{4}}\b"),
    ("nineteen eighty-nine", ".*", True, rf"\b(?:{_BEFORE_A_YEAR}) §(?! [a-z]+s\b)"),
    ("two thousand and one", ".*", True, rf"\b(?:{_BEFORE_A_YEAR}) §(?! [a-z]+s\b)"),
    ("the summer", "fall|spring", True, r"\b(?:in|by|since|of|until|during|through|and|or)(?: |~)§"),
    ("the summer", r"(?-i:.*[A-Z]\w+)", False, "§ (?-i:[A-Z])"),
    ("the summer", "the fall", False, "§ of "),
    ("the summer", ".*", False, r"\b(?:an?|another|every|each|any|no|\w+est)(?: [a-z]+)? §"),
    ("Friday", ".*", False, rf"§ (?:{_NAMES_AFTER_A_DAY})\b|\b(?:{_NAMES_BEFORE_A_DAY}) §"),
    ("Friday", ".*", False, r"\ba §(?! [a-z]{3})"),
    ("Christmas Eve", "christmas|new year|easter|thanksgiving", True,
     r"\b(?:by|before|after|at|on|over|since|until|for|in|this|during|of|around|and) §(?! [a-z]{4})"),
    ("Christmas Eve", "independence day|flag day|labor day|mother.s day|father.s day", False,
     r"(?:\b(?:their|its|your|his|her|whose)|['\u2019]s|s['\u2019]) §"),
    ("yesterday", "(?-i:[A-Z][a-z]+)", False, r"\w §"),
    ("tonight", "(?-i:[A-Z][a-z]+)", False, r"\w §"),
    ("the first half", "[^-]*", True, rf"(?:{_ACCOUNTS}).*§|§.*(?:{_ACCOUNTS})"),
    ("the past three years", "last .*", False, r"\b(?:may|might|will|would|can|could|should|to|not) §"),
    ("the morning", ".*", False, "§"),
    ("three days", "an? .*", False, rf"(?:{_PRICED}) §"),
    ("three days", "an? (?:second|half|quarter|season)", False, "§"),
    ("the year", r"the \w+", True, r"\b(?:for|in|during|of|throughout|over|through|within|into|by) §"),
    ("the year", r"the \w+", False, r"§(?: of|~| [a-z]+ed\b| that| when| before| after| since)"),
    ("the year", r"the \w+", False, r"\b(?:man|woman|person|player|team|times?|book|word|day|car|song|coach) of §"),
    ("recently", "soon", True,
     r"(?:\b(?:will|would|to|may|might|could|should|shall|can|is|are|be|very)\b|['\u2019]ll).{0,24}§"),
    ("recently", "shortly", False, "§ (?:after|before|there)"),
    ("recently", "the past", False, r"§ (?!and|or|is|was|has|had|to|but|that|when|he|she|they|it|as|by)[a-z]"),
    ("recently", "recently", False, r"\bas § as\b"),
    ("recently", "at this time", False, "§ (?:last|next)"),
    ("recently", "recent", False, r"\b(?:most|more|less|least) §"),
    ("recently", ".*", False, "§ of "),
)  # fmt: skip
"""The pattern, the words it found, and what must (True) or must not (False) surround them."""

_COMPILED = {
    name: [
        (re.compile(words, re.IGNORECASE), wanted, compile_glue(surroundings))
        for _, words, wanted, surroundings in guards
    ]
    for name, guards in groupby(_GUARDS, key=lambda guard: guard[0])
}


def guarded_patterns() -> Iterable[str]:
    """The names of the patterns that have a guard."""
    return _COMPILED


def is_time(text: str, start: int, end: int, partial: Partial) -> bool:
    """Whether the expression is used as a time where it stands."""
    guards = _COMPILED.get(partial.patterns[0]) if len(partial.patterns) == 1 else None
    if guards is None:
        return True
    found = text[start:end]
    context = f"{text[max(0, start - _REACH) : start]}§{text[end : end + _REACH]}"
    return all(
        bool(surroundings.search(context)) == wanted for words, wanted, surroundings in guards if words.fullmatch(found)
    )

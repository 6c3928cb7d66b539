"""Expressions of two dates that share what is written once: "March 3-5", "1957-60", "from April to September 1957"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator.pipeline.times.notation import Found, Said, compile_glue, compile_notation, places_of, said
from generator.pipeline.times.partial import Partial

_Both: TypeAlias = tuple[Partial, Partial] | None

_AND = "(?: ?~ ?| to | and | or | through | until |, | ?/ ?|, and )"
_ERA = r" ?(?:BCE?|B\.C\.(?:E\.)?)"

_STRETCH = compile_glue(" ?(?:~|to|through|until|till) ?")
_LIST = compile_glue(" ?(?:~|/|to|through|until|till|,? ?and|,? ?or|,) ?")


@dataclass(frozen=True, slots=True)
class Pair:
    """A way to write two dates as one; the groups `left` and `right` of its expression are the two."""

    name: str
    expression: re.Pattern[str]
    places: tuple[tuple[str, str], ...]
    build: Callable[[Said], _Both]

    def match(self, text: str, start: int) -> tuple[Found, ...]:
        """Both dates, if they begin at `start`."""
        found = self.expression.match(text, start)
        both = self.build(said(found, self.places)) if found else None
        if not found or not both:
            return ()
        first, second = (replace(partial, patterns=(self.name,)) for partial in both)
        return Found(*found.span("left"), first), Found(*found.span("right"), second)


def _days(said: Said) -> _Both:
    if said["first"] >= said["second"]:
        return None
    year, month = said.get("year"), said["month"]
    return Partial(year=year, month=month, day=said["first"]), Partial(year=year, month=month, day=said["second"])


def _years(said: Said) -> _Both:
    figures = 10 ** len(said["rest"])
    first, second = said["year"], said["year"] // figures * figures + int(said["rest"])
    return (Partial(year=first), Partial(year=second)) if first < second else None


def _years_before_christ(said: Said) -> _Both:
    return Partial(year=1 - said["first"]), Partial(year=1 - said["second"])


def _row(name: str, left: str, glue: str, right: str, build: Callable[[Said], _Both]) -> Pair:
    notation = f"(?P<left>{left}){glue}(?P<right>{right})"
    return Pair(name, compile_notation(notation), places_of(notation), build)


PAIRS: tuple[Pair, ...] = (
    _row("March 3-5", "{month} {first:day_figures}", _AND,
         r"{second:day_figures}(?:,? {year})?(?![/:%]|[.,]\d|~[a-z]| [a-z]+s\b)", _days),
    _row("3-5 March", "(?:the )?{first:day}", _AND, "(?:the )?{second:day} (?:of )?{month}(?:,? {year})?", _days),
    _row("499-493 BC", "{first:any_year}", _AND, rf"{{second:any_year}}{_ERA}", _years_before_christ),
    _row("1957-60", "{year}", "(?:~|/)", r"{rest:year_rest}(?![-/.,]\d|th|st|nd|rd)", _years),
)  # fmt: skip


def shared(left: Partial, glue: str, right: Partial) -> Partial:
    """The first of two dates, with the year that only the second one names."""
    same_kind = left.names and left.type == right.type and left.coarsest < right.coarsest
    lacks_year = left.year is None and left.step is None and left.which is None
    if not (same_kind and lacks_year and (right.year is not None or right.step) and _LIST.fullmatch(glue)):
        return left
    year_before = right.year is not None and _STRETCH.fullmatch(glue) and (left.month or 0) > (right.month or 12)
    return replace(left, year=right.year - 1 if right.year and year_before else right.year, step=right.step)

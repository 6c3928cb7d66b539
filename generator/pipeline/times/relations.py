"""What the words around dates make of them: "since March" is open-ended, "from 2010 to 2012" is one stretch."""

from collections.abc import Sequence
from dataclasses import replace

from generator import dates
from generator.model import Timex
from generator.pipeline.times.notation import HYPHEN, compile_glue

_UNIT = "(?:minute|hour|day|night|week|month|year|decade)s?"
_BEGINNING = compile_glue(rf"\b(?:since|(?<!{HYPHEN})after|later than)(?: at least| about| around)? $")
_NO_BEGINNING = compile_glue(rf"\b(?:{_UNIT}|soon|shortly|just|right|not|no|ever) (?:after|later than) $")
_ENDING = compile_glue(r"\b(?:until|till|up to|prior to|by|before|ahead of|no(?:t)? later than)(?: at least| about)? $")
_NO_ENDING = compile_glue(rf"\b(?:{_UNIT}|shortly|just|right|not|day|never|than) (?:before|by|prior to|ahead of) $")
_ONWARDS = compile_glue(" (?:onwards?|on)(?= *[.,;:)])")
_POSSESSIVE = compile_glue("['\u2019]s? [a-z]")
"""Before it, "after Monday" is no time: it is after Monday's vote."""

_FROM = compile_glue(r"\bfrom $")
_BETWEEN = compile_glue(r"\bbetween $")
_TO = compile_glue(" ?(?:~+|to|through|thru|until|till|up to) ?")
_AND = compile_glue(" and ")
_OR = compile_glue(",? or (?:in |on |by )?")
_REACH = 25


def with_relations(text: str, timexes: Sequence[Timex]) -> list[Timex]:
    """The same expressions, each end of a stretch with the EDTF of the whole stretch, and open ends opened."""
    result: list[Timex] = []
    for timex in timexes:
        left = timexes[len(result) - 1] if result else timex
        if stretch := _stretch(text, left, timex):
            whole = _opened(text, left.start, timex.end, stretch)
            result[-1:] = replace(left, edtf=whole), replace(timex, edtf=whole)
        elif timex.edtf and timex.type == "DATE":
            result.append(replace(timex, edtf=_opened(text, timex.start, timex.end, timex.edtf)))
        else:
            result.append(timex)
    return result


def _stretch(text: str, left: Timex, right: Timex) -> str | None:
    """The whole of two dates that are the ends of one stretch, or of which one or the other is meant."""
    if left is right or not (left.edtf and right.edtf and left.type == right.type == "DATE"):
        return None
    glue, before = text[left.end : right.start], text[max(0, left.start - _REACH) : left.start]
    ends = _TO.fullmatch(glue) or (_AND.fullmatch(glue) and _BETWEEN.search(before))
    if not ends and not (_OR.fullmatch(glue) and _adjoin(left.edtf, right.edtf)):
        return None
    start, end = _start(left.edtf), _end(right.edtf)
    return f"{start}/{end}" if _sortable(start) < _sortable(end) else None


def _adjoin(left: str, right: str) -> bool:
    """Whether nothing lies between two dates, so that one or the other is one stretch in which it was."""
    days_between = (dates.bounds(right)[0] - dates.bounds(left)[1]).days
    return days_between == 1


def _opened(text: str, start: int, end: int, edtf: str) -> str:
    """A date with the end open that "since" or "until" leaves open."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    if _POSSESSIVE.match(after):
        return edtf
    begins = _BEGINNING.search(before) and not _NO_BEGINNING.search(before)
    if begins or (_FROM.search(before) and _ONWARDS.match(after)):
        return f"{_start(edtf)}/.."
    return f"../{_end(edtf)}" if _ENDING.search(before) and not _NO_ENDING.search(before) else edtf


def _start(edtf: str) -> str:
    first = edtf.partition("/")[0]
    return first.replace("X", "0") if "X" in first else first


def _end(edtf: str) -> str:
    last = edtf.rpartition("/")[2]
    return last.replace("X", "9") if "X" in last else last


def _sortable(edtf: str) -> tuple[int, str]:
    """The year and the rest, because years before 1 BC would sort backwards as text."""
    figures = 5 if edtf.startswith("-") else 4
    return int(edtf[:figures]), edtf[figures:]

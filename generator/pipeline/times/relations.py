"""What the words around dates make of them: "since March" is open-ended, "from 2010 to 2012" is one stretch."""

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.model import Timex
from generator.pipeline.times.notation import HYPHEN

_SPACE = "[ \u00a0]"
_SINCE = re.compile(rf"\bsince{_SPACE}(?:at least{_SPACE}|about{_SPACE}|around{_SPACE})?$", re.IGNORECASE)
_ONWARDS = re.compile(rf"{_SPACE}(?:onwards?|on)(?=[ \u00a0]*[.,;:)])", re.IGNORECASE)
_UNTIL = re.compile(rf"\b(?:until|till|up to|prior to){_SPACE}(?:at least{_SPACE})?$", re.IGNORECASE)
_FROM = re.compile(rf"\bfrom{_SPACE}$", re.IGNORECASE)
_BETWEEN = re.compile(rf"\bbetween{_SPACE}$", re.IGNORECASE)
_TO = re.compile(rf"{_SPACE}?(?:{HYPHEN}+|to|through|thru|until|till|up to){_SPACE}?", re.IGNORECASE)
_AND = re.compile(rf"{_SPACE}and{_SPACE}", re.IGNORECASE)


def with_relations(text: str, timexes: Iterable[Timex]) -> list[Timex]:
    """The same expressions, each end of a stretch with the EDTF of the whole stretch, and open ends opened."""
    result: list[Timex] = []
    for timex in timexes:
        previous = result[-1] if result else None
        if previous and (stretch := _stretch(text, previous, timex)):
            result[-1] = replace(previous, edtf=stretch)
            result.append(replace(timex, edtf=stretch))
        else:
            result.append(_opened(text, timex))
    return result


def _stretch(text: str, left: Timex, right: Timex) -> str | None:
    glue, before = text[left.end : right.start], text[max(0, left.start - 10) : left.start]
    if left.edtf is None or right.edtf is None or left.type != "DATE" or right.type != "DATE":
        return None
    if not (_TO.fullmatch(glue) or (_AND.fullmatch(glue) and _BETWEEN.search(before))):
        return None
    start, end = _start(left.edtf), _end(right.edtf)
    return f"{start}/{end}" if _sortable(start) < _sortable(end) else None


def _opened(text: str, timex: Timex) -> Timex:
    if timex.edtf is None or timex.type != "DATE":
        return timex
    before, after = text[max(0, timex.start - 20) : timex.start], text[timex.end : timex.end + 12]
    if _SINCE.search(before) or (_FROM.search(before) and _ONWARDS.match(after)):
        return replace(timex, edtf=f"{_start(timex.edtf)}/..")
    if _UNTIL.search(before):
        return replace(timex, edtf=f"../{_end(timex.edtf)}")
    return timex


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

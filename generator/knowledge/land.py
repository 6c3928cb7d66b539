"""The outlines of the land, from Natural Earth (public domain); `tools/land.py` makes the file.

Coasts only: where a border runs is no question that a picture of places has to answer.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import TypeAlias

Ring: TypeAlias = tuple[tuple[float, float], ...]

_FILE = Path(__file__).with_name("land.txt")
_STEPS = 20
"""Steps in a degree."""


@cache
def land() -> tuple[tuple[Ring, ...], ...]:
    """Each piece of land as an outline and the lakes in it, of points of longitude and latitude in degrees."""
    lines = _FILE.read_text(encoding="ascii").splitlines()
    return tuple(tuple(_ring(written) for written in line.split(" ")) for line in lines)


def _ring(written: str) -> Ring:
    numbers = [int(number) for number in re.findall(r"[+-]\d+", written)]
    return tuple(zip(_degrees(numbers[::2]), _degrees(numbers[1::2]), strict=True))


def _degrees(steps: list[int]) -> Iterator[float]:
    return (total / _STEPS for total in accumulate(steps))

"""How far a long work is, for the person at a terminal; the only importer of tqdm."""

from collections.abc import Iterable
from typing import TypeVar

from tqdm import tqdm  # type: ignore[import-untyped]

SILENT = 2.0
"""Seconds in which nothing is shown, as nobody wonders yet."""

T = TypeVar("T")


def watched(things: Iterable[T], what: str, total: int) -> Iterable[T]:
    """The same `total` things, with a line on the terminal that says what is being done and how long it will take.

    Where standard error is no terminal nothing is shown. The line goes when all is done.
    """
    shown: Iterable[T] = tqdm(things, desc=what, total=total, delay=SILENT, disable=None, leave=False)
    return shown

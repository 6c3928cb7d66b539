"""Texts that are nearly the same, found without comparing each with all.

A text is its runs of five words, and of these the two hundred with the smallest checksums: a fair sample, since a
checksum knows nothing of the words, and the same one for the same text (Broder 1997, "sketches"). Each run knows the
texts that it stands in, so that looking one up costs as much as the sample is large.
"""

import heapq
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

NEARLY_THE_SAME = 0.8
"""The share of runs, of all that two texts have, that both have: above it, one is a copy or an edition of the other."""

_RUN = 5
_SAMPLE = 200
_WORD = re.compile(r"\w+")


class Texts:
    """Texts under their names, to look up what is nearly the same."""

    def __init__(self) -> None:
        self._samples: dict[str, frozenset[int]] = {}
        self._standing_in: dict[int, list[str]] = defaultdict(list)

    def add(self, name: str, text: str) -> None:
        """Keep `text` under `name`."""
        self._samples[name] = _sample(text)
        for run in self._samples[name]:
            self._standing_in[run].append(name)

    def same_as(self, text: str) -> str | None:
        """The name of the text that is most like `text`, if one is nearly the same."""
        sample = _sample(text)
        shared = Counter(name for run in sample for name in self._standing_in.get(run, ()))
        likely = (name for name, count in shared.items() if count >= self._fewest(sample, name))
        shares = {name: _share(sample, self._samples[name]) for name in sorted(likely)}
        best = max(shares, key=shares.__getitem__, default=None)
        return best if best is not None and shares[best] >= NEARLY_THE_SAME else None

    def _fewest(self, sample: frozenset[int], name: str) -> float:
        """How many runs two texts must share to be nearly the same; this spares counting exactly for most."""
        return NEARLY_THE_SAME * max(len(sample), len(self._samples[name]))


def doubles(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Of texts under their names, each that is nearly the same as an earlier one, and the name of that."""
    earlier = Texts()
    for name, text in texts:
        if same := earlier.same_as(text):
            yield name, same
        earlier.add(name, text)


def _sample(text: str) -> frozenset[int]:
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[start : start + _RUN]) for start in range(max(1, len(words) - _RUN + 1))}
    return frozenset(heapq.nsmallest(_SAMPLE, {zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in runs}))


def _share(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of runs that both have, told by the smallest of all."""
    smallest = heapq.nsmallest(_SAMPLE, one | other)
    return len(one & other & set(smallest)) / len(smallest)

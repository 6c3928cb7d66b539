"""Organisations: a full name, its short form without the general words, and its acronym."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from generator.knowledge.name_forms import SMALL_WORDS, initials_of, is_acronym
from generator.knowledge.vocabulary import COMPANY, ORGANISATIONS, SCHOOLS
from generator.resolve.figures import Figure
from generator.resolve.groups import Groups
from generator.resolve.organisation_keys import organisation_key, plain_key

CLEARLY = 5
"""How many times more articles than all others must mean one organisation by common nouns."""

_PREPOSITIONS = frozenset({"against", "for", "in", "of", "on", "to"})


def gather_organisations(names: Mapping[str, int], aliases: Iterable[tuple[str, str]] = ()) -> list[list[str]]:
    """Group the forms of one article; `aliases` are pairs that the text itself puts side by side: "X (Y)"."""
    groups = Groups(names)
    first: dict[str, str] = {}
    for name in names:
        groups.join(first.setdefault(organisation_key(name), name), name)
    for name, alias in aliases:
        groups.join(name, alias)
    weight = Counter({key: names[name] for key, name in first.items()})
    longer: dict[str, str] = {}
    for key in sorted(first, key=lambda each: -weight[each]):
        for short in short_forms(key):
            longer.setdefault(short, key)
    for key, name in first.items():
        if key in longer:
            groups.join(first[longer[key]], name)
    return groups.groups()


def join_organisations(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Group the figures of all articles by their fullest name; a lasting short form joins what it mostly stands for.

    Blanks tell nothing apart: "Al Jazeera" is "Aljazeera".
    """
    keys = {figure: fullest(figure.names) for figure in figures}
    leaders = _meanings(keys)
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure, key in keys.items():
        groups[_last(_expanded(key, leaders), leaders).replace(" ", "")].append(figure)
    return list(groups.values())


def _meanings(keys: Mapping[Figure, str]) -> dict[str, str]:
    """What short forms mean in articles that do not tell: what others say beside them, or what they are initials of."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for figure, key in keys.items():
        for name in figure.names:
            if (short := organisation_key(name)) != key and _is_lasting(name, short, key):
                counts[short][key] += 1
        for letters in initials_of(key):
            # Two letters stand for too many names, but for "European Union" or "United Nations"; no company has two.
            if len(letters) > 2 or key.split()[-1] in ORGANISATIONS - COMPANY:
                counts[letters][key] += 0
    return {short: meant for short, each in counts.items() if (meant := _meaning(short, each))}


def _is_lasting(name: str, short: str, key: str) -> bool:
    """Whether a short form can mean the same in other articles; one word cut from a name cannot: "the House"."""
    return " " in short or is_acronym(name) or short in without_company(key)


def _meaning(short: str, counts: Counter[str]) -> str | None:
    """The most frequent meaning; that of common nouns must be clear, as every country has a Foreign Ministry."""
    (key, count), *others = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    is_common = not ORGANISATIONS.isdisjoint(short.split())
    rivals = sum(other for _, other in others)
    return key if not others or count > (CLEARLY * rivals if is_common else others[0][1]) else None


def _expanded(key: str, leaders: Mapping[str, str]) -> str:
    """The key with the acronym that begins it written out: "un security council"."""
    first, *others = key.split()
    meaning = leaders.get(first, "")
    return " ".join([meaning, *others]) if others and first in initials_of(meaning) else key


def fullest(names: Iterable[str]) -> str:
    """The key of the longest form, of those that are no acronyms if there are any."""
    return organisation_key(max(sorted(names), key=lambda name: (not is_acronym(name), len(organisation_key(name)))))


def written_in_full(names: Iterable[str]) -> str:
    """The same form as it is written, to make an id of."""
    return plain_key(max(sorted(names), key=lambda name: (not is_acronym(name), len(organisation_key(name)))))


def is_full(names: Iterable[str]) -> bool:
    """Whether one of the forms is neither an acronym nor a single common noun."""
    return any(not is_acronym(name) and organisation_key(name) not in ORGANISATIONS for name in names)


def short_forms(key: str) -> Iterator[str]:
    """What an article can call an organisation once it has given its full name.

    The initials; the name without "Motor Company" and the like; and, since an article that has told which court it
    means goes on with "the Supreme Court", every end of the name before its "of".
    """
    yield from initials_of(key)
    yield from without_company(key)
    yield from without_school(key)
    head = list(takewhile(lambda word: word not in _PREPOSITIONS, key.split()))
    for start in range(1, len(head)):
        if head[start] not in SMALL_WORDS:
            yield " ".join(head[start:])


def without_company(key: str) -> Iterator[str]:
    """A folded name without the words at its end that tell its kind: "mahan" of "mahan air"."""
    words = key.split()
    while len(words) > 1 and words[-1] in COMPANY:
        words.pop()
        yield " ".join(words)


def without_school(key: str) -> Iterator[str]:
    """A folded name of a school without its kind: "harvard" of "harvard university"."""
    first, _, last = key.rpartition(" ")
    if first and last in SCHOOLS:
        yield first


def _last(key: str, leaders: Mapping[str, str]) -> str:
    passed = {key}
    while (following := leaders.get(key, key)) not in passed:
        passed.add(following)
        key = following
    return key

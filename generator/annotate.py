"""Article -> Annotation: names, times and sentences, found by spaCy or remembered from an earlier build.

1. Mask: a copy of the text, of the same length, in which captions, credits and the like are spaces. So whatever the
   pipeline finds has the article's own offsets, and nothing is found where nothing is looked for.
2. Look up the masked text in the cache. Only if something is missing, load the pipeline (this takes a second).
3. Cut very long texts at paragraphs, since spaCy keeps a whole text in memory.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from generator.cache import Cache, digest
from generator.installed import installed
from generator.model import ANNOTATED_ROLES, Annotation, Article, Clause, Mention, Quote, RoleClaim, Span, Timex
from generator.progress import watched

if TYPE_CHECKING:
    from spacy.tokens import Doc

CHUNK = 100_000
"""Code points that the pipeline reads at once; ten times less than spaCy's own limit of one million."""

BATCH = 16
"""Stretches of text that are read together. More are hardly faster, and lost when somebody stops the program."""

S = TypeVar("S", bound=Span)

_RULES = ("annotate.py", "installed.py", "model.py", "dates.py", "slugs.py", "alphabet.py", "knowledge", "pipeline")


def annotate(articles: Sequence[Article], *, model: str, cache: Cache | None = None) -> Mapping[str, Annotation]:
    """Annotate `articles` with the spaCy pipeline `model`; returns one annotation for each slug.

    Raises:
        ModelError: `model` is not installed, or cannot be loaded.
    """
    pipeline = installed(model)
    marked = [article for article in articles if article.marked]
    given = str(pipeline), pipeline.content, rules_version()
    keys = {article.slug: digest(*given, str(article.date), article.lang, masked(article)) for article in marked}
    known = {slug: cache.get(key) for slug, key in keys.items()} if cache else {}
    annotations = {article.slug: Annotation(article.slug) for article in articles}
    annotations |= {slug: replace(annotation, slug=slug) for slug, annotation in known.items() if annotation}
    for annotation in _run([article for article in marked if not known.get(article.slug)], model):
        annotations[annotation.slug] = annotation
        if cache:
            cache.put(keys[annotation.slug], annotation)
    return annotations


def masked(article: Article) -> str:
    """The text with a space for every character outside the annotated zones; newlines stay."""
    parts: list[str] = []
    position = 0
    for zone in article.zones:
        if zone.role in ANNOTATED_ROLES:
            parts += _blank(article.text[position : zone.start]), zone.of(article.text)
            position = zone.end
    parts.append(_blank(article.text[position:]))
    return "".join(parts)


@cache
def rules_version() -> str:
    """A digest of the rules that annotate; it changes with every line of theirs, so nobody can forget to raise it."""
    here = Path(__file__).parent
    files = [path for name in _RULES for path in (here / name, *(here / name).rglob("*.py")) if path.is_file()]
    return digest(*(path.read_text(encoding="utf-8") for path in sorted(files)))


def _run(articles: Sequence[Article], model: str) -> Iterator[Annotation]:
    if not articles:
        return
    # Imported here, because a build that finds everything in the cache must not wait for spaCy.
    from generator.pipeline.load import load, make_doc, sentences_of

    nlp, pipeline = load(model), str(installed(model))
    chunks = [(article, span) for article in articles for span in _chunks(article)]
    docs = nlp.pipe(
        (make_doc(nlp, span.of(masked(each)), published=each.date, lang=each.lang) for each, span in chunks),
        batch_size=BATCH,
    )
    whole = Annotation("")
    for (article, span), doc in zip(chunks, watched(docs, "reading articles", len(chunks)), strict=True):
        whole = whole if whole.slug == article.slug else Annotation(article.slug)
        whole = Annotation(
            slug=article.slug,
            sentences=(*whole.sentences, *_shifted(sentences_of(doc), span.start)),
            mentions=(*whole.mentions, *_shifted(_mentions(doc, pipeline), span.start)),
            timexes=(*whole.timexes, *_shifted(_timexes(doc), span.start)),
            quotes=(*whole.quotes, *_shifted_quotes(_quotes(doc), span.start)),
            roles=(*whole.roles, *_shifted_roles(_roles(doc), span.start)),
            clauses=(*whole.clauses, *_shifted_clauses(_clauses(doc), span.start)),
        )
        if span.end == len(article.text):
            yield replace(whole, sentences=tuple(_whole_headlines(article, whole.sentences)))


def _whole_headlines(article: Article, sentences: Iterable[Span]) -> Iterator[Span]:
    """A title or heading as one sentence, since parsers take its missing articles and verbs for borders."""
    headlines = [zone for zone in article.zones if zone.role in {"title", "heading"}]
    whole = [Span(zone.start, zone.end) for zone in headlines]
    starts = [zone.start for zone in whole]
    for sentence in sentences:
        index = bisect_right(starts, sentence.start) - 1
        if index < 0 or sentence.start >= whole[index].end:
            whole.append(sentence)
    return iter(sorted(whole, key=lambda span: span.start))


def _chunks(article: Article) -> Iterator[Span]:
    """Cut a text in stretches of about `CHUNK`, at the end of a paragraph, else of a sentence, else of a word."""
    text, start = article.text, 0
    while len(text) - start > CHUNK:
        end = _border(text, start + CHUNK // 2, start + CHUNK)
        yield Span(start, end)
        start = end
    yield Span(start, len(text))


def _border(text: str, start: int, end: int) -> int:
    """Where best to cut between `start` and `end`."""
    for border in ("\n", ". ", " "):
        last = text.rfind(border, start, end)
        if last >= 0:
            return last + len(border)
    return end


def _blank(text: str) -> str:
    return "".join("\n" if character == "\n" else " " for character in text)


def _mentions(doc: "Doc", pipeline: str) -> Iterator[Mention]:
    """The mentions of a text; those that the model marked say which model that was."""
    for mention in doc._.mentions:
        yield replace(mention, rule=pipeline) if mention.origin == "model" else mention


def _timexes(doc: "Doc") -> tuple[Timex, ...]:
    return doc._.timexes  # type: ignore[no-any-return]


def _quotes(doc: "Doc") -> tuple[Quote, ...]:
    return doc._.quotes  # type: ignore[no-any-return]


def _roles(doc: "Doc") -> tuple[RoleClaim, ...]:
    return doc._.roles  # type: ignore[no-any-return]


def _clauses(doc: "Doc") -> tuple[Clause, ...]:
    return doc._.clauses  # type: ignore[no-any-return]


def _shifted(spans: Iterable[S], offset: int) -> tuple[S, ...]:
    return tuple(replace(span, start=span.start + offset, end=span.end + offset) for span in spans)


def _shifted_quotes(quotes: Iterable[Quote], offset: int) -> Iterator[Quote]:
    for quote in _shifted(quotes, offset):
        (speaker,) = _shifted([quote.speaker], offset) if quote.speaker else (None,)
        yield replace(quote, speaker=speaker)


def _shifted_roles(roles: Iterable[RoleClaim], offset: int) -> Iterator[RoleClaim]:
    for role in _shifted(roles, offset):
        (holder,) = _shifted([role.holder], offset)
        yield replace(role, holder=holder)


def _shifted_clauses(clauses: Iterable[Clause], offset: int) -> Iterator[Clause]:
    for clause in _shifted(clauses, offset):
        timex, meant, day = (
            _shifted([span], offset)[0] if span else None for span in (clause.timex, clause.meant, clause.day)
        )
        yield replace(clause, timex=timex, parts=_shifted(clause.parts, offset), meant=meant, day=day)

"""Decisions that act on what the pipeline found: `ignore`, `retype`, `link` and `date`, between annotate and resolve.

The kinds are applied in this order, whatever the order of the stanzas, so that what is said of one place outranks what
is said of a text. A stanza that matches nothing is reported, and changes nothing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from typing import TypeAlias, TypeVar

from generator.dates import precision
from generator.model import ACTOR_TYPES, ANNOTATED_ROLES, Annotation, Article, Mention, Problem, Span, Timex
from generator.register.anchors import find_quote, unfound_quote
from generator.register.entries import MOST_QUESTIONS, did_you_mean
from generator.register.nouns import DateDecision, Decision, Ignore, LinkMention, Retype, place_of
from generator.register.shapes import PREFIXES

Applied: TypeAlias = Ignore | Retype | LinkMention | DateDecision
S = TypeVar("S", bound=Span)

_ORDER: tuple[type[Applied], ...] = (Ignore, Retype, LinkMention, DateDecision)
_MENTION_TYPES = {actor_type: mention_type for mention_type, actor_type in ACTOR_TYPES.items()}


def apply_decisions(
    articles: Sequence[Article], annotations: Mapping[str, Annotation], decisions: Iterable[Decision]
) -> tuple[Mapping[str, Annotation], tuple[Problem, ...]]:
    """The annotations as editors want them, and a problem for each stanza that matches nothing.

    Args:
        articles: the articles that were annotated.
        annotations: what was found in each, by slug.
        decisions: all decisions; those on actors and events are left to later stages.
    """
    by_slug = {article.slug: article for article in articles}
    marked = _slugs_by_text(articles, annotations)
    result = dict(annotations)
    orphans: list[Applied] = []
    applied = (decision for decision in decisions if isinstance(decision, Applied))
    for decision in sorted(applied, key=lambda decision: _ORDER.index(type(decision))):
        changed = {}
        for slug in _slugs(decision, marked):
            if slug in by_slug and (new := _apply(decision, by_slug[slug], result.get(slug, Annotation(slug)))):
                changed[slug] = new
        result |= changed
        if not changed:
            orphans.append(decision)
    orphans.sort(key=lambda decision: decision.line)
    problems = (_orphan(orphan, by_slug, marked, ask=n < MOST_QUESTIONS) for n, orphan in enumerate(orphans))
    return result, tuple(problems)


def _slugs_by_text(articles: Iterable[Article], annotations: Mapping[str, Annotation]) -> Mapping[str, list[str]]:
    """The articles in which each text is marked as a name."""
    found: dict[str, list[str]] = {}
    for article in articles:
        mentions = annotations[article.slug].mentions if article.slug in annotations else ()
        for text in {_words(mention.of(article.text)) for mention in mentions}:
            found.setdefault(text, []).append(article.slug)
    return found


def _slugs(decision: Applied, marked: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """The articles that a decision may concern."""
    match decision:
        case Ignore(text=text, scope="all") | Retype(text=text):
            return marked.get(_words(text), ())
        case Ignore(scope=slug) | LinkMention(article=slug) | DateDecision(article=slug):
            return (slug,)


def _apply(decision: Applied, article: Article, annotation: Annotation) -> Annotation | None:
    """The annotation of an article after a decision; None where the decision matches nothing there."""
    match decision:
        case Ignore():
            return _ignore(decision, article, annotation)
        case Retype():
            return _retype(decision, article, annotation)
        case LinkMention():
            return _link(decision, article, annotation)
        case DateDecision():
            return _date(decision, article, annotation)


def _ignore(decision: Ignore, article: Article, annotation: Annotation) -> Annotation | None:
    text = _words(decision.text)
    kept = tuple(mention for mention in annotation.mentions if _words(mention.of(article.text)) != text)
    return replace(annotation, mentions=kept) if len(kept) < len(annotation.mentions) else None


def _retype(decision: Retype, article: Article, annotation: Annotation) -> Annotation | None:
    text = _words(decision.text)
    named = {mention for mention in annotation.mentions if _words(mention.of(article.text)) == text}
    type_ = _MENTION_TYPES[decision.type]
    mentions = tuple(
        replace(mention, type=type_, origin="editor", rule=place_of(decision)) if mention in named else mention
        for mention in annotation.mentions
    )
    return replace(annotation, mentions=mentions) if named else None


def _link(decision: LinkMention, article: Article, annotation: Annotation) -> Annotation | None:
    """Mentions that the quotation touches get the entity; a quotation that touches none becomes a mention."""
    type_ = _MENTION_TYPES[PREFIXES[decision.to.partition("-")[0]]]
    old: set[Mention] = set()
    new: set[Mention] = set()
    for place in _places(decision, article):
        touched = _touching(place, annotation.mentions)
        named = touched or (Mention(place.start, place.end, type=type_),)
        old.update(touched)
        new.update(
            replace(name, type=type_, origin="editor", rule=place_of(decision), entity=decision.to) for name in named
        )
    return replace(annotation, mentions=_exchange(annotation.mentions, old, new)) if new else None


def _date(decision: DateDecision, article: Article, annotation: Annotation) -> Annotation | None:
    """The timexes that the quotation touches become one with the date, or go; where there is none, one is made."""
    old: set[Timex] = set()
    new: set[Timex] = set()
    for place in _places(decision, article):
        touched = _touching(place, annotation.timexes)
        old.update(touched)
        if decision.value is not None:
            start, end = (touched[0].start, touched[-1].end) if touched else (place.start, place.end)
            new.add(Timex(start, end, "DATE", decision.value, _timex3(decision.value), rule=place_of(decision)))
    return replace(annotation, timexes=_exchange(annotation.timexes, old, new)) if old or new else None


def _places(decision: LinkMention | DateDecision, article: Article) -> tuple[Span, ...]:
    """Where the quotation stands in the annotated zones of an article."""
    zones = tuple(zone for zone in article.zones if zone.role in ANNOTATED_ROLES)
    return tuple(place for place in find_quote(article.text, decision) if _touching(place, zones))


def _touching(place: Span, spans: Sequence[S]) -> Sequence[S]:
    """Those that share a character with a place, of spans that are in the order of the text and do not overlap."""
    first = bisect_right(spans, place.start, key=lambda span: span.end)
    return spans[first : bisect_left(spans, place.end, lo=first, key=lambda span: span.start)]


def _exchange(spans: Iterable[S], old: Set[S], new: Set[S]) -> tuple[S, ...]:
    """The spans without `old`, with `new`, in the order of the text."""
    return tuple(sorted({*spans} - old | new, key=lambda span: (span.start, span.end)))


def _timex3(edtf: str | None) -> str | None:
    """The TIMEX3 value of a date that has the same form in both standards."""
    return edtf if edtf and edtf.replace("-", "").isdigit() and precision(edtf) != "season" else None


def _words(text: str) -> str:
    """A text with its white space evened out, as lines break anywhere."""
    return " ".join(text.split())


def _orphan(
    decision: Applied, articles: Mapping[str, Article], marked: Mapping[str, Sequence[str]], *, ask: bool
) -> Problem:
    """The problem of a stanza that matches nothing; `ask` whether to look for what was meant."""
    known: Iterable[str]
    match decision:
        case Ignore(scope=slug) | LinkMention(article=slug) | DateDecision(article=slug) if (
            slug not in articles and slug != "all"
        ):
            message, written, known = f'no article has the slug "{slug}".', slug, articles
        case Ignore(text=text) | Retype(text=text):
            message, written, known = f'"{text}" is marked nowhere.', text, marked
        case LinkMention(article=slug) | DateDecision(article=slug):
            return unfound_quote(decision, articles[slug])
    likely = did_you_mean(written, known) if ask else ""
    return Problem(decision.path, decision.line, message, likely or "Mend the stanza, or delete it.")

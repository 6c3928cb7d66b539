"""What actors are quoted with: their words in the sentences that say whose they are.

What one speaker says without a break, '"Yes," she said. "We are ready."', is one saying; a paragraph begins a new one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.assemble.marks import MarkedArticle
from generator.model import Actor, Mention, Quote, Span
from generator.site import Part, Saying


@dataclass(frozen=True, slots=True)
class _Passage(Span):
    """The sentences around one or more quotes of one speaker."""

    speaker: str | None
    quotes: tuple[Quote, ...]


def speaker_of(quote: Quote, mentions: Sequence[Mention]) -> str | None:
    """The actor who speaks: of the mentions, in the order of the text, the one at the speaker's place."""
    if quote.speaker is None:
        return None
    last = bisect_left(mentions, quote.speaker.end, key=lambda mention: mention.start) - 1
    is_there = last >= 0 and mentions[last].end > quote.speaker.start
    return mentions[last].entity if is_there else None


def sayings(text: MarkedArticle, actors: Mapping[str, Actor]) -> Iterator[Saying]:
    """What is quoted in an article, in the order of the text."""
    for passage in _joined(text, (_passage(text, quote) for quote in text.quotes)):
        yield Saying(
            speaker=actors.get(passage.speaker or ""),
            quotes=passage.quotes,
            quotation=text.quotation(passage),
            parts=tuple(_parts(text, passage)),
        )


def _passage(text: MarkedArticle, quote: Quote) -> _Passage:
    """The sentences in which a quote begins and ends, its marks with it."""
    zone = text.zone_of(quote)
    first, last = max(zone.start, quote.start - 1), min(zone.end - 1, quote.end)
    start = min(first, text.sentence_of(Span(first, first + 1)).start)
    end = max(last + 1, text.sentence_of(Span(last, last + 1)).end)
    return _Passage(start, end, speaker_of(quote, text.mentions), (quote,))


def _joined(text: MarkedArticle, passages: Iterable[_Passage]) -> Iterator[_Passage]:
    """The passages; those of one speaker with nothing between them as one."""
    open_: _Passage | None = None
    for passage in passages:
        if open_ and passage.speaker == open_.speaker and _touch(text, open_, passage):
            open_ = _Passage(
                open_.start, max(open_.end, passage.end), passage.speaker, (*open_.quotes, *passage.quotes)
            )
            continue
        if open_:
            yield open_
        open_ = passage
    if open_:
        yield open_


def _touch(text: MarkedArticle, first: Span, second: Span) -> bool:
    between = text.article.text[first.end : second.start]
    return not between.strip() and "\n" not in between


def _parts(text: MarkedArticle, passage: _Passage) -> Iterator[Part]:
    position = passage.start
    for quote in passage.quotes:
        if position < quote.start:
            yield Part(text.pieces(Span(position, quote.start)), is_quoted=False)
        yield Part(text.pieces(Span(quote.start, quote.end)), is_quoted=True)
        position = quote.end
    if position < passage.end:
        yield Part(text.pieces(Span(position, passage.end)), is_quoted=False)

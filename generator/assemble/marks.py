"""An article with its marks: cuts any stretch of the text into pieces, and finds where a mark stands.

The pieces of a stretch, joined, are the stretch again, character for character.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.assemble.overlaps import Mark, bearer, dated_sentences, free, within, without_overlaps
from generator.assemble.terms import TermUse
from generator.model import Actor, Annotation, Article, Mention, Span, Timex, Zone, ZoneRole
from generator.site import Paragraph, Piece, Quotation

_ANCHORS: Mapping[ZoneRole, str] = {"title": "t", "heading": "h", "lead": "p", "body": "p"}
"""How the anchor of a zone begins; what stands beside the text has "c", as captions do."""

_TEXT: frozenset[ZoneRole] = frozenset({"lead", "body"})
"""What is read from beginning to end, and so has first marks, terms, and sentences with addresses."""


class MarkedArticle:
    """One article, its resolved mentions, its annotation and its terms, laid out for looking up."""

    def __init__(
        self,
        article: Article,
        annotation: Annotation,
        mentions: Sequence[Mention],
        actors: Mapping[str, Actor],
        terms: Sequence[TermUse] = (),
    ) -> None:
        self.article = article
        self.mentions = tuple(mention for mention in mentions if mention.entity in actors)
        self.timexes = annotation.timexes
        self.roles = annotation.roles
        self.quotes = annotation.quotes
        self.terms = tuple(terms)
        self._actors = actors
        self._zones = [zone for zone in article.zones if zone.role != "boilerplate"]
        self._anchors = tuple(_anchors(self._zones))
        self._sentences = annotation.sentences
        dated = [timex for timex in annotation.timexes if timex.edtf]
        self._marks = tuple(without_overlaps([*self.mentions, *dated]))
        self._dated_sentences = frozenset(dated_sentences(self._sentences, self._marks))
        self._with_terms = tuple(sorted([*self._marks, *free(self.terms, self._marks)], key=lambda mark: mark.start))

    def paragraphs(self) -> Iterator[Paragraph]:
        """The zones that are shown, in order. A heading begins a section, in which marks are first again."""
        seen: set[str] = set()
        for anchor, zone in zip(self._anchors, self._zones, strict=True):
            if zone.role in _TEXT:
                pieces = tuple(self._pieces_of_paragraph(zone, anchor, seen))
            else:
                seen = set() if zone.role == "heading" else seen
                pieces = tuple(self._pieces(zone, self._marks, None))
            yield Paragraph(anchor, zone.role, zone.lang, pieces)

    def body_sentences(self) -> Iterator[Span]:
        """The sentences of the body, in order."""
        for zone in self._zones:
            if zone.role == "body":
                yield from (sentence for _, sentence in self._numbered_sentences(zone))

    def pieces(self, stretch: Span) -> tuple[Piece, ...]:
        """The text of `stretch`, which stands alone, in pieces; a mark that runs over its border is left out."""
        return tuple(self._pieces(stretch, self._marks, set()))

    def quotation(self, sentence: Span) -> Quotation:
        """`sentence` with its marks and its place."""
        return Quotation(
            slug=self.article.slug,
            title=self.article.title,
            date=self.article.date,
            paragraph=self.paragraph_of(sentence),
            sentence=sentence,
            pieces=self.pieces(sentence),
            lang=self.article.lang,
            anchor=self._anchor_of(sentence),
        )

    def paragraph_of(self, span: Span) -> str:
        """The anchor of the paragraph in which `span` begins."""
        return self._anchors[self._number_of(span)]

    def zone_of(self, span: Span) -> Zone:
        """The paragraph in which `span` begins."""
        return self._zones[self._number_of(span)]

    def sentence_of(self, span: Span) -> Span:
        """The sentence of `span`, or the span itself where the parser found none."""
        index = bisect_right(self._sentences, span.start, key=lambda sentence: sentence.start) - 1
        if index >= 0 and span.end <= self._sentences[index].end:
            return self._sentences[index]
        return Span(span.start, span.end)

    def _number_of(self, span: Span) -> int:
        return max(0, bisect_right(self._zones, span.start, key=lambda zone: zone.start) - 1)

    def _pieces_of_paragraph(self, zone: Zone, anchor: str, seen: set[str]) -> Iterator[Piece]:
        position = zone.start
        for number, sentence in self._numbered_sentences(zone):
            if sentence in self._dated_sentences:
                yield from self._pieces(Span(position, sentence.start), self._with_terms, seen)
                for piece in self._pieces(sentence, self._with_terms, seen):
                    yield replace(piece, sentence=f"{anchor}s{number}")
                position = sentence.end
        yield from self._pieces(Span(position, zone.end), self._with_terms, seen)

    def _pieces(self, stretch: Span, marks: Sequence[Mark], seen: set[str] | None) -> Iterator[Piece]:
        """The pieces of `stretch`; what was `seen` before is not first. Where it is None, nothing is."""
        text, position = self.article.text, stretch.start
        for mark in within(stretch, marks):
            first = seen is not None and bearer(mark) not in seen and not self._is_quoted(mark)
            if isinstance(mark, TermUse) and not first:
                continue
            if seen is not None and first:
                seen.add(bearer(mark))
            if position < mark.start:
                yield Piece(text[position : mark.start])
            yield self._piece(mark, first)
            position = mark.end
        if position < stretch.end:
            yield Piece(text[position : stretch.end])

    def _piece(self, mark: Mark, first: bool) -> Piece:
        text = mark.of(self.article.text)
        if isinstance(mark, TermUse):
            return Piece(text, term=mark.term, first=first)
        if isinstance(mark, Timex):
            return Piece(text, timex=mark, first=first)
        return Piece(text, actor=self._actors[mark.entity or ""], mention=mark, first=first)

    def _numbered_sentences(self, zone: Zone) -> Iterator[tuple[int, Span]]:
        """The sentences of a paragraph, which readers count from one."""
        first = bisect_left(self._sentences, zone.start, key=lambda sentence: sentence.start)
        for number, sentence in enumerate(self._sentences[first:], 1):
            if sentence.end > zone.end:
                return
            yield number, sentence

    def _anchor_of(self, sentence: Span) -> str:
        index = self._number_of(sentence)
        if sentence in self._dated_sentences and self._zones[index].role in _TEXT:
            for number, other in self._numbered_sentences(self._zones[index]):
                if other == sentence:
                    return f"{self._anchors[index]}s{number}"
        return self._anchors[index]

    def _is_quoted(self, span: Span) -> bool:
        index = bisect_right(self.quotes, span.start, key=lambda quote: quote.start) - 1
        return index >= 0 and span.start < self.quotes[index].end


def _anchors(zones: Iterable[Zone]) -> Iterator[str]:
    """An anchor for each zone: a kind, and a number among its kind. Paragraphs are numbered as readers count them."""
    numbers: Counter[str] = Counter()
    for zone in zones:
        kind = _ANCHORS.get(zone.role, "c")
        numbers[kind] += 1
        yield f"{kind}{numbers[kind]}"

"""An article with its marks: cuts any stretch of the text into pieces, and finds where a mark stands.

The pieces of a stretch, joined, are the stretch again, character for character.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model import Actor, Annotation, Article, Mention, Span, Timex, Zone, ZoneRole
from generator.site import Paragraph, Piece, Quotation

_ANCHORS: Mapping[ZoneRole, str] = {"title": "t", "heading": "h", "lead": "p", "body": "p"}
"""How the anchor of a zone begins; what stands beside the text has "c", as captions do."""


class MarkedArticle:
    """One article, its resolved mentions and its annotation, laid out for looking up."""

    def __init__(
        self, article: Article, annotation: Annotation, mentions: Sequence[Mention], actors: Mapping[str, Actor]
    ) -> None:
        self.article = article
        self.mentions = tuple(mention for mention in mentions if mention.entity in actors)
        self.timexes = annotation.timexes
        self.roles = annotation.roles
        self.quotes = annotation.quotes
        self._actors = actors
        self._zones = [zone for zone in article.zones if zone.role != "boilerplate"]
        self._anchors = tuple(_anchors(self._zones))
        self._sentences = annotation.sentences
        dated = [timex for timex in annotation.timexes if timex.edtf]
        self._marks = tuple(_without_overlaps([*self.mentions, *dated]))

    def paragraphs(self) -> Iterator[Paragraph]:
        """The zones that are shown, in order."""
        for anchor, zone in zip(self._anchors, self._zones, strict=True):
            yield Paragraph(anchor, zone.role, zone.lang, self.pieces(zone))

    def pieces(self, stretch: Span) -> tuple[Piece, ...]:
        """The text of `stretch` in pieces; a mark that runs over its border is left out."""
        text, position = self.article.text, stretch.start
        found: list[Piece] = []
        for mark in self._marks_between(stretch):
            if position < mark.start:
                found.append(Piece(text[position : mark.start]))
            found.append(self._piece(mark))
            position = mark.end
        if position < stretch.end:
            found.append(Piece(text[position : stretch.end]))
        return tuple(found)

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

    def _piece(self, mark: Mention | Timex) -> Piece:
        text = mark.of(self.article.text)
        if isinstance(mark, Timex):
            return Piece(text, timex=mark)
        return Piece(text, actor=self._actors[mark.entity or ""], mention=mark)

    def _marks_between(self, stretch: Span) -> Iterator[Mention | Timex]:
        for mark in self._marks[bisect_left(self._marks, stretch.start, key=lambda mark: mark.start) :]:
            if mark.start >= stretch.end:
                return
            if mark.end <= stretch.end:
                yield mark


def _anchors(zones: Iterable[Zone]) -> Iterator[str]:
    """An anchor for each zone: a kind, and a number among its kind. Paragraphs are numbered as readers count them."""
    numbers: Counter[str] = Counter()
    for zone in zones:
        kind = _ANCHORS.get(zone.role, "c")
        numbers[kind] += 1
        yield f"{kind}{numbers[kind]}"


def _without_overlaps(marks: Sequence[Mention | Timex]) -> Iterator[Mention | Timex]:
    """Of marks that share characters keep the first, and of those that begin together the longest."""
    end = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.start >= end:
            yield mark
            end = mark.end

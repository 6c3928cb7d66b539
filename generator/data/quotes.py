"""The quotations of a site as data: the words, whose they are, where they stand, and the rule that says so."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.addresses import briefing_uri
from generator.site import Briefing


def quotes(briefings: Iterable[Briefing], url: Callable[..., str]) -> Iterator[Mapping[str, object]]:
    """A record for each quotation, in the order of the briefings and of their texts."""
    for briefing in briefings:
        article = briefing.article
        for saying in briefing.sayings:
            for quote in saying.quotes:
                yield {
                    "briefing": article.slug,
                    "date": article.date.isoformat() if article.date else None,
                    "start": quote.start,
                    "end": quote.end,
                    "text": quote.of(article.text),
                    "speaker": saying.speaker.id if saying.speaker else None,
                    "cue": quote.cue,
                    "rule": quote.rule,
                    "url": url(briefing_uri(article.slug), saying.quotation.paragraph),
                }

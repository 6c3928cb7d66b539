"""JSON Lines in and out."""

from generator.model import Problem, Quote, Span
from generator.records import documents, speaker_of
from tests.stories import article, mention, span

STORY = article("Talks", "Mona Haddad met Rui Costa. He said it is late.")
MENTIONS = mention(STORY, "Mona Haddad", "per-haddad"), mention(STORY, "Rui Costa", "per-costa")


def said_by(speaker: Span | None) -> Quote:
    place = span(STORY, "it is late")
    return Quote(place.start, place.end, speaker=speaker)


def test_the_speaker_is_the_actor_whose_mention_stands_there() -> None:
    assert speaker_of(said_by(span(STORY, "Rui Costa")), MENTIONS) == "per-costa"


def test_a_mention_that_the_register_made_longer_still_speaks() -> None:
    assert speaker_of(said_by(span(STORY, "Haddad")), MENTIONS) == "per-haddad"


def test_who_is_not_named_or_no_longer_marked_is_nobody() -> None:
    assert speaker_of(said_by(None), MENTIONS) is None
    assert speaker_of(said_by(span(STORY, "Rui Costa")), MENTIONS[:1]) is None
    assert speaker_of(said_by(span(STORY, "Talks")), MENTIONS) is None


def test_a_number_that_is_no_json_is_refused() -> None:
    (problem,) = documents(['{"id": NaN, "text": "x"}'], path="in.jsonl", lang="en")
    assert isinstance(problem, Problem)
    assert problem.line == 1

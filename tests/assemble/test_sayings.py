"""What actors are quoted with."""

import json
from dataclasses import replace

from generator.assemble import assemble
from generator.assemble.marks import MarkedArticle
from generator.assemble.sayings import sayings
from generator.data import data_files
from generator.model import Article, Quote
from generator.render import render
from generator.shipped import template_folders
from generator.site import Saying, Site
from tests.project import ROOT
from tests.stories import actor, annotation, article, mention, resolution, span

LAPID = actor("per-yair-lapid", "Yair Lapid", "Lapid, Yair")
ANKARA = actor("plc-ankara", "Ankara")
ACTORS = {each.id: each for each in (LAPID, ANKARA)}


def quote(story: Article, words: str, speaker: str = "") -> Quote:
    """These words, with the place where the speaker is named."""
    place = span(story, words)
    return Quote(place.start, place.end, span(story, speaker) if speaker else None, "say", "verb behind")


def said(story: Article, *quotes: Quote) -> list[Saying]:
    marks = (mention(story, "Lapid", LAPID.id), mention(story, "Ankara", ANKARA.id, kind="PLACE"))
    found = replace(annotation(story, *marks), quotes=quotes)
    return list(sayings(MarkedArticle(story, found, found.mentions, ACTORS), ACTORS))


def passage(saying: Saying) -> str:
    """The parts with the quoted ones in brackets."""
    texts = (("".join(piece.text for piece in part.pieces), part.is_quoted) for part in saying.parts)
    return "".join(f"<{text}>" if is_quoted else text for text, is_quoted in texts)


STORY = article(
    "Talks", 'Rain fell. "We are ready," said Lapid in Ankara. "We will come." Ankara was "pleased".', "Snow."
)


def test_a_saying_is_the_sentence_around_the_quoted_words() -> None:
    (saying,) = said(STORY, quote(STORY, "We are ready,", "Lapid"))
    assert passage(saying) == '"<We are ready,>" said Lapid in Ankara.'
    assert (saying.speaker, saying.words, saying.quotation.paragraph) == (LAPID, "We are ready", "p1")


def test_what_one_speaker_says_without_a_break_is_one_saying() -> None:
    (saying,) = said(STORY, quote(STORY, "We are ready,", "Lapid"), quote(STORY, "We will come.", "Lapid"))
    assert passage(saying).startswith('"<We are ready,>" said Lapid in Ankara. "<We will come.>"')
    assert saying.words == "We are ready … We will come."


def test_another_speaker_begins_another_saying() -> None:
    found = said(STORY, quote(STORY, "We will come.", "Lapid"), quote(STORY, "pleased", "Ankara"))
    assert [saying.speaker for saying in found] == [LAPID, ANKARA]


def test_a_saying_stays_in_its_paragraph_and_keeps_its_marks() -> None:
    story = article("Talks", '"We are ready', "Lapid and Ankara spoke.")
    (saying,) = said(story, quote(story, "We are ready", "Lapid"))
    assert passage(saying) == '"<We are ready>'


def test_a_speaker_whom_no_mention_names_is_nobody() -> None:
    (saying,) = said(STORY, quote(STORY, "We are ready,", "Rain"))
    assert saying.speaker is None


def site() -> Site:
    stories = [
        article("Talks", f'"We meet in {place}," said Lapid.', slug=place, date=date)
        for place, date in (("Rome", "2021-01-01"), ("Ankara", "2022-01-01"))
    ]
    found = {
        story.slug: replace(
            annotation(story, mention(story, "Lapid", LAPID.id)),
            quotes=(quote(story, f"We meet in {story.slug},", "Lapid"),),
        )
        for story in stories
    }
    return assemble(stories, found, resolution(list(found.values()), LAPID), ())


def test_a_profile_quotes_its_actor_newest_first_and_a_briefing_names_its_speakers() -> None:
    whole = site()
    assert [saying.quotation.slug for saying in whole.profiles[0].sayings] == ["Ankara", "Rome"]
    assert [list(briefing.speakers) for briefing in whole.briefings] == [[LAPID], [LAPID]]
    pages = {page.uri: page.body for page in render(whole, name="News", templates=template_folders(ROOT / "none"))}
    profile = pages["actors/per-yair-lapid.md"]
    assert "## What Yair Lapid said" in profile
    assert profile.index('quoted">We meet in Ankara') < profile.index('quoted">We meet in Rome')
    assert "(../briefings/Rome.md#p1)" in profile
    assert "“We meet in Rome” [¶ 1](#p1)" in pages["briefings/Rome.md"]


def test_whom_the_text_does_not_name_comes_last() -> None:
    briefing = site().briefings[0]
    unnamed = replace(briefing.sayings[0], speaker=None)
    assert list(replace(briefing, sayings=(unnamed, *briefing.sayings)).speakers) == [LAPID, None]


def test_the_data_hold_each_quotation_with_its_speaker_and_place() -> None:
    first, _ = json.loads(data_files(site())["data/quotes.json"])["quotes"]
    assert first == {
        "briefing": "Ankara",
        "date": "2022-01-01",
        "start": 8,
        "end": 26,
        "text": "We meet in Ankara,",
        "speaker": LAPID.id,
        "cue": "say",
        "rule": "verb behind",
        "url": "briefings/Ankara/#p1",
    }

"""Dated sentences become events."""

import dataclasses
import datetime as dt

import pytest

from generator.model import Article, Clause, ClauseStatus, Event, Mention, Problem, Span, Timex
from generator.register.nouns import EventDecision, Register, RegisteredEvent
from generator.timeline import apply_event_decisions, timeline, unfound_sources
from generator.timeline.told import RULES
from tests.stories import actor, annotation, article, mention, resolution, span, timex

LAPID = actor("per-yair-lapid", "Yair Lapid")
ANKARA = actor("plc-ankara", "Ankara")


def events(story: Article, *marks: object, register: Register = Register()) -> tuple[Event, ...]:
    found = annotation(story, *marks)  # type: ignore[arg-type]
    return timeline([story], {story.slug: found}, resolution([found], LAPID, ANKARA), register)


def clause(
    story: Article, date: Timex, *parts: str, status: ClauseStatus = "happened", words: str | None = None
) -> Clause:
    whole = span(story, words or parts[-1])
    places = tuple(span(story, part) for part in parts)
    return Clause(whole.start, whole.end, Span(date.start, date.end), status, places)


def decided(
    story: Article, *marks: object, quote: str, slug: str = "story", **changes: object
) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    decision = EventDecision(path="decisions.yml", line=4, article=slug, quote=quote, **changes)  # type: ignore[arg-type]
    return apply_event_decisions([story], events(story, *marks), [decision])


def test_a_dated_sentence_is_an_event_with_its_actors() -> None:
    story = article("Talks", "It rained. Lapid came to Ankara in March. He left.")
    (event,) = events(
        story,
        mention(story, "Lapid", LAPID.id),
        mention(story, "Ankara", ANKARA.id, kind="PLACE"),
        timex(story, "in March", "2022-03"),
    )
    assert event.title == "Lapid came to Ankara in March."
    assert event.actors == (LAPID.id, ANKARA.id)
    assert (event.earliest, event.latest, event.precision) == (dt.date(2022, 3, 1), dt.date(2022, 3, 31), "month")


def test_two_dates_in_a_sentence_are_two_events_and_one_date_twice_is_one() -> None:
    story = article("Talks", "In 2010 and in 2016, and again in 2016, they quarrelled.")
    dates = [timex(story, "2010", "2010"), timex(story, "2016", "2016"), timex(story, "2016", "2016", nth=1)]
    assert [event.date for event in events(story, *dates)] == ["2010", "2016"]


def test_durations_sets_and_unresolved_dates_are_no_events() -> None:
    story = article("Talks", "For two days they met every year, recently.")
    marks = [timex(story, "two days", None), timex(story, "every year", "2022"), timex(story, "recently", None)]
    marks[1] = dataclasses.replace(marks[1], type="SET")
    assert events(story, *marks) == ()


def test_a_date_in_a_title_heading_or_caption_makes_no_event() -> None:
    story = article("Talks in May", "What June brings", "In July, Ankara", roles={1: "heading", 2: "caption"})
    dates: list[Timex] = [timex(story, month, "2022-05") for month in ("May", "June", "July")]
    assert events(story, *dates) == ()


def test_events_are_in_order_of_time_and_an_open_beginning_counts_by_its_end() -> None:
    story = article("Talks", "They met in 2016. They quarrelled until 2012. They met in March 2016. They met in 2010.")
    marks = [
        timex(story, "in 2016", "2016"),
        timex(story, "until 2012", "../2012"),
        timex(story, "in March 2016", "2016-03"),
        timex(story, "in 2010", "2010"),
    ]
    assert [event.date for event in events(story, *marks)] == ["2010", "../2012", "2016", "2016-03"]


def test_an_event_keeps_its_id_when_the_article_is_edited_around_it() -> None:
    before = article("Talks", "Lapid came in March.")
    after = article("Talks", "A new paragraph.", "Lapid came in March.")
    (old,), (new,) = (events(story, timex(story, "in March", "2022-03")) for story in (before, after))
    assert old.id == new.id


def test_an_entry_written_by_hand_stands_among_the_others() -> None:
    entry = RegisteredEvent("evt-accord", "The accord is signed", "2020-09-15", 1, actors=((LAPID.id, "witness"),))
    story = article("Talks", "They met in 2016 and in 2021.")
    marks = timex(story, "in 2016", "2016"), timex(story, "in 2021", "2021")
    found = events(story, *marks, register=Register(events=(entry,)))
    assert [event.id == "evt-accord" for event in found] == [False, True, False]
    assert found[1].actors == (LAPID.id,)


def test_each_date_of_a_sentence_has_the_actors_and_words_of_its_own_clause() -> None:
    story = article("Talks", "Lapid, who saw Ankara in 2010, flew home on Thursday.")
    past, now = timex(story, "2010", "2010"), timex(story, "Thursday", "2022-06-23")
    found = dataclasses.replace(
        annotation(
            story, mention(story, "Lapid", LAPID.id), mention(story, "Ankara", ANKARA.id, kind="PLACE"), past, now
        ),
        clauses=(
            clause(story, past, "Lapid, who saw Ankara in 2010", words="who saw Ankara in 2010"),
            clause(story, now, "Lapid", "flew home on Thursday"),
        ),
    )
    first, second = timeline([story], {story.slug: found}, resolution([found], LAPID, ANKARA))
    assert (first.title, first.actors) == ("Lapid, who saw Ankara in 2010", (LAPID.id, ANKARA.id))
    assert (second.title, second.actors) == ("Lapid … flew home on Thursday", (LAPID.id,))
    assert second.clause == span(story, "flew home on Thursday")


def test_he_is_an_actor_of_the_clause_whose_subject_he_is() -> None:
    story = article("Talks", "Lapid was born there. He left Ankara in 2010.")
    date = timex(story, "2010", "2010")
    marks = mention(story, "Lapid", LAPID.id), mention(story, "Ankara", ANKARA.id, kind="PLACE")
    he = dataclasses.replace(clause(story, date, "He left Ankara in 2010"), meant=span(story, "Lapid"))
    found = dataclasses.replace(annotation(story, *marks, date), clauses=(he,))
    (event,) = timeline([story], {story.slug: found}, resolution([found], LAPID, ANKARA))
    assert event.actors == (LAPID.id, ANKARA.id)


def test_a_clause_that_names_nobody_has_no_actors() -> None:
    story = article("Talks", "Lapid was there when it was signed in 2010.")
    date = timex(story, "2010", "2010")
    found = annotation(story, mention(story, "Lapid", LAPID.id), date)
    found = dataclasses.replace(found, clauses=(clause(story, date, "it was signed in 2010"),))
    (event,) = timeline([story], {story.slug: found}, resolution([found], LAPID))
    assert event.actors == ()


def test_a_date_that_something_is_measured_from_makes_no_event() -> None:
    story = article("Talks", "It was the first visit since 2008.")
    date = timex(story, "2008", "2008/..")
    found = dataclasses.replace(
        annotation(story, date), clauses=(clause(story, date, "It was the first visit since 2008", status="aside"),)
    )
    assert timeline([story], {story.slug: found}, resolution([found])) == ()


@pytest.mark.parametrize(
    ("told", "date", "expected"),
    [
        ("happened", "2022-06-20", "reported"),
        ("reported", "2022-06-20", "reported"),
        ("planned", "2022-06-20", "scheduled"),
        ("happened", "2022-07-01", "scheduled"),
        ("denied", "2022-06-20", "disputed"),
        ("denied", "2022-07-01", "disputed"),
    ],
)
def test_the_status_is_that_of_the_clause_and_what_comes_after_publication_is_scheduled(
    told: ClauseStatus, date: str, expected: str
) -> None:
    story = article("Talks", "They meet on Monday.")
    when = timex(story, "Monday", date)
    found = dataclasses.replace(
        annotation(story, when), clauses=(clause(story, when, "They meet on Monday", status=told),)
    )
    (event,) = timeline([story], {story.slug: found}, resolution([found]))
    assert event.status == expected


ACCORD = RegisteredEvent(
    "evt-accord",
    "The accord is signed",
    "2020-09-15",
    7,
    summary="In three languages.",
    actors=((LAPID.id, "witness"),),
    sources=(("story", "signed it  in front of the palace"),),
    importance=3,
    reported="2020-09-16",
)


def test_an_entry_keeps_its_summary_parts_and_the_place_of_its_quotation() -> None:
    story = article("Talks", "They came early. They signed it in front of the palace.")
    (event,) = events(story, register=Register(events=(ACCORD,)))
    assert event.sentence == span(story, "signed it in front of the palace")
    assert (event.slug, event.summary, event.importance, event.reported) == (
        "story",
        "In three languages.",
        3,
        "2020-09-16",
    )
    assert event.parts == ((LAPID.id, "witness"),)


def test_a_source_that_is_not_found_is_reported_with_file_and_line() -> None:
    register = Register(events=(ACCORD,))
    (reworded,) = unfound_sources([article("Talks", "They signed it.")], register)
    (missing,) = unfound_sources([article("Talks", "They signed it.", slug="other")], register)
    assert str(reworded).startswith('events.yml:7: evt-accord: nothing in "story" matches the quotation')
    assert str(missing).startswith('events.yml:7: evt-accord: no article has the slug "story".')
    assert unfound_sources([article("Talks", "They signed it in front of the palace.")], register) == ()


MEETING = article("Talks", "They met in 2010 and in 2016. They left in 2017.")
DATES = timex(MEETING, "2010", "2010"), timex(MEETING, "2016", "2016"), timex(MEETING, "2017", "2017")


def test_an_editor_hides_the_event_whose_date_is_quoted() -> None:
    left, problems = decided(MEETING, *DATES, quote="met in 2010", hide=True)
    assert ([event.date for event in left], problems) == (["2016", "2017"], ())


def test_a_quotation_without_a_date_means_all_events_of_its_sentence() -> None:
    left, _ = decided(MEETING, *DATES, quote="They met", hide=True)
    assert [event.date for event in left] == ["2017"]


def test_an_editor_gives_an_event_a_title_weight_and_actors() -> None:
    found, _ = decided(MEETING, *DATES, quote="left in 2017", title="The end", importance=3, actors=(LAPID.id,))
    last = found[-1]
    assert (last.title, last.importance, last.actors, last.origin) == ("The end", 3, (LAPID.id,), "editor")
    assert [event.origin for event in found[:-1]] == ["rule", "rule"]


@pytest.mark.parametrize(("slug", "quote"), [("story", "never said in 2010"), ("gone", "They met"), ("story", "Talks")])
def test_a_stanza_that_tells_no_event_is_reported_and_changes_nothing(slug: str, quote: str) -> None:
    found, (problem,) = decided(MEETING, *DATES, quote=quote, slug=slug, hide=True)
    assert len(found) == 3
    assert (problem.path, problem.line, problem.severity) == ("decisions.yml", 4, "warning")


def retold(*stories: tuple[str, str, str, str]) -> tuple[Event, ...]:
    """The events of one-sentence stories: their slug, day of publication, sentence, and date."""
    articles, found = [], []
    for slug, published, sentence, date in stories:
        story = article("News", sentence, slug=slug, date=published)
        words = sentence.partition(" on ")[2].partition(" at ")[0].rstrip(".")
        articles.append(story)
        found.append(annotation(story, mention(story, "Lapid", LAPID.id), timex(story, words, date)))
    return timeline(articles, {each.slug: each for each in found}, resolution(found, LAPID))


FLIGHT = "Lapid flew to the Turkish capital for talks with the foreign minister on"


def test_an_event_that_two_articles_tell_is_one_entry_told_first_by_the_older() -> None:
    (event,) = retold(
        ("newer", "2022-06-25", f"{FLIGHT} 23 June.", "2022-06-23"),
        ("older", "2022-06-24", f"{FLIGHT} Thursday.", "2022-06-23"),
        ("third", "2022-06-26", f"{FLIGHT} June 23 at noon.", "2022-06-23"),
    )
    assert [telling.slug for telling in event.tellings] == ["older", "newer", "third"]
    assert event.also_dated == ()


def test_events_of_one_day_that_are_told_in_other_words_stay_apart() -> None:
    found = retold(
        ("one", "2022-06-24", f"{FLIGHT} Thursday.", "2022-06-23"),
        ("two", "2022-06-24", "Lapid spoke about gas and ambassadors with old friends on Thursday.", "2022-06-23"),
    )
    assert [len(event.tellings) for event in found] == [1, 1]


def test_two_articles_that_disagree_on_the_date_are_two_entries_that_say_so() -> None:
    first, second = retold(
        ("one", "2022-06-25", f"{FLIGHT} Wednesday.", "2022-06-22"),
        ("two", "2022-06-25", f"{FLIGHT} Thursday.", "2022-06-23"),
    )
    assert first.also_dated == (("2022-06-23", second.id),)
    assert second.also_dated == (("2022-06-22", first.id),)


def test_what_a_later_article_tells_of_a_later_day_is_no_contradiction() -> None:
    found = retold(
        ("one", "2022-06-25", f"{FLIGHT} Thursday.", "2022-06-23"),
        ("two", "2022-07-02", f"{FLIGHT} Thursday.", "2022-06-30"),
    )
    assert [event.also_dated for event in found] == [(), ()]


def test_what_happened_a_year_later_is_no_contradiction() -> None:
    found = retold(
        ("one", "2022-06-25", f"{FLIGHT} 23 June 2020.", "2020-06-23"),
        ("two", "2022-06-25", f"{FLIGHT} 24 June 2021.", "2021-06-24"),
    )
    assert [event.also_dated for event in found] == [(), ()]


def test_a_vaguer_date_is_no_contradiction() -> None:
    found = retold(
        ("one", "2022-06-25", f"{FLIGHT} Thursday.", "2022-06-23"),
        ("two", "2022-06-25", f"{FLIGHT} the 21st.", "2022-06"),
    )
    assert [event.also_dated for event in found] == [(), ()]


def test_a_sentence_that_an_article_repeats_is_one_event_and_ids_are_unique() -> None:
    story = article("Talks", "It ended in 2016.", "It ended in 2016.")
    found = events(story, timex(story, "2016", "2016"), timex(story, "2016", "2016", nth=1))
    assert [event.date for event in found] == ["2016"]


def test_an_entry_takes_the_place_of_the_event_that_it_quotes() -> None:
    story = article("Talks", "They signed it in front of the palace on 15 September 2020, and left in 2021.")
    marks = timex(story, "15 September 2020", "2020-09-15"), timex(story, "2021", "2021")
    found = events(story, *marks, register=Register(events=(ACCORD,)))
    assert [(event.id == "evt-accord", event.date) for event in found] == [(True, "2020-09-15"), (False, "2021")]


def test_an_account_that_an_editor_hides_is_no_longer_another_date() -> None:
    found = retold(
        ("one", "2022-06-25", f"{FLIGHT} Wednesday.", "2022-06-22"),
        ("two", "2022-06-25", f"{FLIGHT} Thursday.", "2022-06-23"),
    )
    stories = [article("News", f"{FLIGHT} Wednesday.", slug="one"), article("News", f"{FLIGHT} Thursday.", slug="two")]
    hide = EventDecision(path="decisions.yml", line=1, article="two", quote="Thursday", hide=True)
    (left,), _ = apply_event_decisions(stories, found, [hide])
    assert (left.date, left.also_dated) == ("2022-06-22", ())


def told(story: Article, *marks: Timex | Mention, **clauses: object) -> tuple[Event, ...]:
    """The events of a story whose second paragraph is a sentence without a date that tells news."""
    body = story.zones[-1]
    news = Clause(body.start, body.end, None, parts=(Span(body.start, body.end),), **clauses)  # type: ignore[arg-type]
    found = annotation(story, *marks, news)
    return timeline([story], {story.slug: found}, resolution([found], LAPID))


def test_a_sentence_without_a_date_that_tells_news_is_an_event_of_its_own_kind_on_the_day_of_publication() -> None:
    story = article("Talks", "Lapid signed the treaty.")
    (event,) = told(story, mention(story, "Lapid", LAPID.id), rule="lead")
    assert (event.kind, event.date, event.status, event.importance) == ("news", "2022-06-24", "reported", 2)
    assert (event.timex, event.actors) == (None, (LAPID.id,))
    assert [mention.of(story.text) for mention in event.tellings[0].named] == ["Lapid"]


def test_news_go_on_from_the_day_of_the_date_before_as_an_editor_has_it() -> None:
    story = article("Talks", "They came on Wednesday.", "Lapid signed the treaty.")
    when = timex(story, "Wednesday", "2022-06-22")
    news = told(story, when, rule="news", day=Span(when.start, when.end))[-1]
    assert (news.kind, news.date, news.importance) == ("news", "2022-06-22", 1)


def test_a_sentence_that_an_editor_dated_is_no_news() -> None:
    story = article("Talks", "Lapid signed the treaty on 31 June.")
    (event,) = told(story, timex(story, "31 June", "2022-06-30"), rule="lead")
    assert (event.kind, event.date) == ("dated", "2022-06-30")


def test_what_one_article_dates_and_another_has_as_news_is_one_dated_entry() -> None:
    body = "Lapid signed the treaty with the minister of defence"
    stories = [article("News", f"{body}.", slug="one"), article("News", f"{body} on Friday.", slug="two")]
    news = Clause(6, len(stories[0].text), None, parts=(Span(6, len(stories[0].text)),), rule="news")
    found = [
        annotation(stories[0], mention(stories[0], "Lapid", LAPID.id), news),
        annotation(stories[1], mention(stories[1], "Lapid", LAPID.id), timex(stories[1], "Friday", "2022-06-24")),
    ]
    (event,) = timeline(stories, {each.slug: each for each in found}, resolution(found, LAPID))
    assert (event.kind, event.importance) == ("dated", 2)
    assert [telling.slug for telling in event.tellings] == ["one", "two"]


def test_without_a_day_of_publication_there_is_no_news() -> None:
    assert told(article("Talks", "Lapid signed the treaty.", date=None), rule="lead") == ()


def test_how_the_words_of_an_event_were_found_is_said_in_words() -> None:
    story = article("Talks", "They met in 2010.")
    (event,) = events(story, timex(story, "2010", "2010"))
    assert event.rule == "the whole sentence, which was not parsed"
    assert all(" " in rule for rule in RULES.values())

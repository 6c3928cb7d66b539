"""The site as Markdown pages."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from generator.assemble import assemble
from generator.errors import BrokenTemplateError
from generator.model import ActorRole, Article, Clause, ClauseStatus, Mention, Span, Timex
from generator.register.nouns import Register, RegisteredEvent, Term
from generator.render import RenderedPage, render
from generator.settings import Evidence
from generator.shipped import PAGES
from generator.site import LONG_TIMELINE
from generator.timeline import timeline
from tests.stories import actor, annotation, article, mention, resolution, timex

LAPID = actor(
    "per-yair-lapid", "Yair Lapid", "Lapid, Yair", aliases=("Lapid", "יאיר לפיד"), description="A politician."
)


def pages(
    story: Article, *marks: Mention | Timex | Clause, folders: tuple[Path, ...] = (PAGES,)
) -> dict[str, RenderedPage]:
    found = annotation(story, *marks)
    resolved = resolution([found], LAPID)
    events = timeline([story], {story.slug: found}, resolved)
    register = Register(terms=(Term("term-pact", "pact", "An agreement.", 1),))
    site = assemble([story], {story.slug: found}, resolved, events, register, Evidence(mentions=1))
    return {page.uri: page for page in render(site, name="Our briefings", templates=folders)}


def head(page: RenderedPage) -> dict[str, object]:
    return yaml.safe_load(page.markdown.split("---\n")[1])  # type: ignore[no-any-return]


STORY = article("Talks in Ankara", "In March 2022 Lapid came to Ankara.")
MARKS = (mention(STORY, "Lapid", LAPID.id), timex(STORY, "March 2022", "2022-03"))


def test_there_is_a_page_of_each_kind_and_only_leaves_have_a_hub() -> None:
    hubs = {uri: page.hub for uri, page in pages(STORY, *MARKS).items()}
    assert hubs == {
        "index.md": None,
        "briefings/index.md": None,
        "actors/index.md": None,
        "marks.md": "index.md",
        "timeline.md": None,
        "glossary.md": None,
        "briefings/story.md": "briefings/index.md",
        "actors/per-yair-lapid.md": "actors/index.md",
    }


def test_a_mention_is_a_link_whose_text_is_the_text_of_the_article() -> None:
    assert "[Lapid](../actors/per-yair-lapid.md)" in pages(STORY, *MARKS)["briefings/story.md"].body


def test_a_link_within_a_page_is_one_that_every_generator_knows() -> None:
    shown = pages(STORY, *MARKS)
    assert "](#l)" in shown["actors/index.md"].body
    assert "](#y2022)" in shown["timeline.md"].body
    assert not [uri for uri, page in shown.items() if "](&#35;" in page.body]


def test_a_date_carries_its_meaning() -> None:
    assert 'datetime="2022-03"' in pages(STORY, *MARKS)["briefings/story.md"].body


def test_a_dated_sentence_has_an_address_to_which_its_date_leads() -> None:
    body = pages(STORY, *MARKS)["briefings/story.md"].body
    assert '<span class="dated" id="p1s1">In <a class="timex first" href="#p1s1"><time datetime="2022-03"' in body


def test_a_term_leads_to_the_glossary_and_its_meaning_stands_below_the_briefing_that_uses_it() -> None:
    using = pages(article("Talks", "They made a pact."))["briefings/story.md"].body
    assert "[pact](../glossary.md#term-pact){: .term .first }" in using
    assert "An agreement." in using
    assert "An agreement." not in pages(STORY, *MARKS)["briefings/story.md"].body


def test_below_a_briefing_stands_why_each_word_is_marked() -> None:
    story = article("Talks", "In March Lapid came.", "Lapid left.")
    by_rule = replace(mention(story, "Lapid", LAPID.id, 1), origin="rule", rule="surname")
    dated = replace(timex(story, "March", "2022-03"), rule="month before publication", anchor="2022-06-24")
    body = pages(story, mention(story, "Lapid", LAPID.id), by_rule, dated)["briefings/story.md"].body
    entry = body.partition('<li id="why-per-yair-lapid"')[2].partition("</li>")[0]
    assert "“Lapid” [¶ 1](#p1){: .where }: Marked by the language model." in entry
    assert "“Lapid” [¶ 2](#p2){: .where }: Marked by rule&#58; it is the surname of a person" in entry
    when = body.partition('<li id="why-p1s1"')[2].partition("</li>")[0]
    assert "month before publication" in when
    assert "from 24 June 2022" in when


def test_the_panel_says_what_a_person_was_on_the_day_of_the_briefing() -> None:
    roles = (ActorRole("foreign minister", until="2022-06"), ActorRole("prime minister", since="2022-07"))
    minister = replace(LAPID, roles=roles)
    found = annotation(STORY, *MARKS)
    site = assemble([STORY], {STORY.slug: found}, resolution([found], minister), [])
    made = {page.uri: page.body for page in render(site, name="Ours", templates=(PAGES,))}["briefings/story.md"]
    assert '<span class="role">foreign minister</span>' in made
    assert "Then: foreign minister; later: prime minister" in made


def test_a_caption_and_its_credit_stand_together_beside_the_text() -> None:
    story = article("Talks", "A bridge", "PHOTO/Our desk", "They met.", roles={1: "caption", 2: "credit"})
    beside = pages(story)["briefings/story.md"].body.partition('<div class="beside"')[2].partition("</div>")[0]
    assert "A bridge" in beside
    assert "PHOTO/Our desk" in beside
    assert "They met." not in beside


def test_a_briefing_leads_to_those_before_and_after_it() -> None:
    stories = [article(f"News {day}", "They met.", slug=f"n{day}", date=f"2022-06-0{day}") for day in (1, 2, 3)]
    found = {story.slug: annotation(story) for story in stories}
    site = assemble(stories, found, resolution(list(found.values())), [])
    made = {page.uri: page.body for page in render(site, name="Ours", templates=(PAGES,))}
    neighbours = made["briefings/n2.md"].partition('<nav class="neighbours"')[2]
    assert re.findall(r"(Earlier|Later):.*?\(n(\d)\.md\)", neighbours) == [("Earlier", "1"), ("Later", "3")]
    assert "Later:" not in made["briefings/n3.md"]


def test_how_the_marks_are_made_says_who_made_how_many() -> None:
    body = pages(STORY, *MARKS)["marks.md"].body
    assert "1 name were found" not in body
    assert "1 name found by a language model" in body


def test_a_profile_names_all_names_and_leads_to_the_paragraph_of_each_quotation() -> None:
    body = pages(STORY, *MARKS)["actors/per-yair-lapid.md"].body
    assert "יאיר לפיד" in body
    assert "(../briefings/story.md#p1)" in body


def test_the_glossary_has_actors_and_terms() -> None:
    body = pages(STORY, *MARKS)["glossary.md"].body
    assert 'id="term-pact"' in body
    assert "[Lapid, Yair](actors/per-yair-lapid.md)" in body


def test_an_article_without_a_date_says_so() -> None:
    page = pages(article("Talks", "They met last week.", date=None))["briefings/story.md"]
    assert "could not be resolved" in page.body


def test_the_front_page_has_the_last_event_of_each_briefing() -> None:
    story = article("Talks", "On 1 June they met. On 2 June they left.")
    front = pages(story, timex(story, "1 June", "2022-06-01"), timex(story, "2 June", "2022-06-02"))["index.md"].body
    assert "they left" in front.partition("Latest events")[2]
    assert "they met" not in front.partition("Latest events")[2]


def test_the_dash_between_a_credit_and_its_caption_is_there_and_not_shown() -> None:
    body = pages(article("Talks", "PHOTO/Our desk -", "They met.", roles={1: "credit"}))["briefings/story.md"].body
    assert "PHOTO/Our desk<span hidden> -</span>" in body


def test_an_article_in_another_language_carries_it_wherever_it_is_shown() -> None:
    story = article("שיחות באנקרה", "לפיד הגיע.")
    made = pages(replace(story, lang="he"), mention(story, "לפיד", LAPID.id))
    briefing = made["briefings/story.md"].body
    assert '{: #t1 lang="he" dir="auto" }' in briefing
    assert '{: #p1 .body lang="he" dir="auto" }' in briefing
    assert '<blockquote lang="he" dir="auto"' in made["actors/per-yair-lapid.md"].body
    assert '](briefings/story.md){: lang="he" dir="auto" }' in made["index.md"].body
    assert "lang=" not in pages(STORY, *MARKS)["briefings/story.md"].body


def test_titles_and_descriptions_are_safe_in_html_and_in_yaml() -> None:
    story = article('Tags: <script>alert("1")</script> & {{ more }}', "They met.")
    title = head(pages(story)["briefings/story.md"])["title"]
    assert title == "Tags: &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{ more }}"


@pytest.mark.parametrize("text", ["{{ 7 * 7 }}", "{% raw %}", "[x](y)", "<b>x</b>", "**x**", "{: #id }"])
def test_nothing_in_an_article_is_markup(text: str) -> None:
    for page in pages(article("Talks", f"They said {text} and left.")).values():
        assert text not in page.body


def test_a_template_of_the_site_replaces_ours_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "archive.md.jinja").write_text("# Ours\n", encoding="utf-8")
    made = pages(STORY, *MARKS, folders=(tmp_path, PAGES))
    assert made["briefings/index.md"].body == "# Ours\n"
    assert made["timeline.md"].body == pages(STORY, *MARKS)["timeline.md"].body


@pytest.mark.parametrize(
    ("template", "line"),
    [("# A\n\n{{ nothing }}\n", 3), ("# A\n{% for %}\n", 2), ("{% include 'gone.jinja' %}\n", 1), ("{{ 1/0 }}", 1)],
)
def test_a_broken_template_is_an_error_with_its_file(tmp_path: Path, template: str, line: int) -> None:
    (tmp_path / "archive.md.jinja").write_text(template, encoding="utf-8")
    with pytest.raises(BrokenTemplateError, match=rf"archive\.md\.jinja:{line}|gone\.jinja"):
        pages(STORY, folders=(tmp_path, PAGES))


def test_the_same_site_gives_the_same_pages() -> None:
    assert [page.markdown for page in pages(STORY, *MARKS).values()] == [
        page.markdown for page in pages(STORY, *MARKS).values()
    ]


def long_timeline(count: int) -> dict[str, RenderedPage]:
    years = [1500 + number for number in range(count)]
    story = article("News", *(f"In {year} they met." for year in years))
    return pages(story, *(timex(story, f"In {year}", str(year)) for year in years))


def test_a_timeline_has_headings_for_years_and_months_and_whole_years_come_first() -> None:
    story = article("News", "They met on 2 January 2022. They met in March 2022. They met in 2022.")
    dates = ("2 January 2022", "2022-01-02"), ("March 2022", "2022-03"), ("in 2022", "2022")
    body = pages(story, *(timex(story, words, edtf) for words, edtf in dates))["timeline.md"].body
    places = [body.index(part) for part in ("## 2022", 'datetime="2022" ', "### January", "### March")]
    assert places == sorted(places)


def test_a_long_timeline_has_a_page_for_each_year_below_one_that_lists_them() -> None:
    made = long_timeline(LONG_TIMELINE + 1)
    assert made["timeline/1500.md"].hub == "timeline.md"
    assert "1500" in made["timeline/1500.md"].title
    assert "(timeline/1500.md)" in made["timeline.md"].body
    assert "In 1500" not in made["timeline.md"].body
    assert "(1501.md)" in made["timeline/1500.md"].body


def test_of_many_years_those_of_the_decade_are_named_and_the_other_decades() -> None:
    made = long_timeline(LONG_TIMELINE + 1)
    years = made["timeline/1512.md"].body.partition('aria-label="Years"')[2].partition("</nav>")[0]
    assert "[1511](1511.md)" in years
    assert "[1500s](../timeline.md#d1500)" in years
    assert "1501" not in years
    assert "## 1500s {: #d1500 }" in made["timeline.md"].body


def test_a_timeline_that_is_not_long_is_one_page() -> None:
    assert not [uri for uri in long_timeline(LONG_TIMELINE) if uri.startswith("timeline/")]


@pytest.mark.parametrize(
    ("status", "date", "word"),
    [("planned", "2022-07", "Expected"), ("planned", "2022-03", "Planned"), ("denied", "2022-03", "Denied")],
)
def test_what_is_planned_or_denied_says_so(status: ClauseStatus, date: str, word: str) -> None:
    story = article("News", "They meet in spring.")
    when = timex(story, "spring", date)
    whole = Span(story.zones[1].start, story.zones[1].end)
    body = pages(story, when, Clause(whole.start, whole.end, Span(when.start, when.end), status))["timeline.md"].body
    assert f'<span class="status">{word}</span>' in body


def test_an_event_names_each_briefing_that_tells_it_and_stands_in_each_of_them() -> None:
    stories = [article(f"News {slug}", "Lapid flew to see the minister in March.", slug=slug) for slug in "ab"]
    found = {
        story.slug: annotation(story, mention(story, "Lapid", LAPID.id), timex(story, "March", "2022-03"))
        for story in stories
    }
    resolved = resolution(list(found.values()), LAPID)
    site = assemble(stories, found, resolved, timeline(stories, found, resolved))
    made = {page.uri: page.body for page in render(site, name="Our briefings", templates=(PAGES,))}
    assert re.search(r"\[News a\]\(briefings/a.md#p1s1\), \[News b\]\(briefings/b.md#p1s1\)", made["timeline.md"])
    assert [made[f"briefings/{slug}.md"].count('class="event ') for slug in "ab"] == [1, 1]


def test_an_event_that_is_dated_otherwise_elsewhere_says_so() -> None:
    stories = [article(f"News {slug}", f"Lapid flew to see the minister on {slug} March.", slug=slug) for slug in "45"]
    found = {
        story.slug: annotation(
            story, mention(story, "Lapid", LAPID.id), timex(story, f"{story.slug} March", f"2022-03-0{story.slug}")
        )
        for story in stories
    }
    resolved = resolution(list(found.values()), LAPID)
    site = assemble(stories, found, resolved, timeline(stories, found, resolved))
    body = {page.uri: page.body for page in render(site, name="Our briefings", templates=(PAGES,))}["timeline.md"]
    assert body.count("Also dated") == 2


def test_an_entry_by_hand_shows_its_summary_and_leads_to_the_place_that_it_quotes() -> None:
    entry = RegisteredEvent(
        "evt-a", "They meet", "2022-03", 1, summary="At last.", sources=(("story", "came to Ankara"),)
    )
    register = Register(events=(entry,))
    found = annotation(STORY)
    resolved = resolution([found], LAPID)
    events = timeline([STORY], {STORY.slug: found}, resolved, register)
    site = assemble([STORY], {STORY.slug: found}, resolved, events, register, Evidence(mentions=1))
    made = {page.uri: page.body for page in render(site, name="Our briefings", templates=(PAGES,))}
    assert "They meet" in made["timeline.md"]
    assert "At last." in made["timeline.md"]
    assert "[Talks in Ankara](briefings/story.md#p" in made["timeline.md"]
    assert "(#p" in made["briefings/story.md"].partition("{: #timeline")[2]


def test_a_long_list_has_a_page_for_each_letter_and_links_lead_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.site.whole.LONG_LIST", 1)
    story = article("Talks in Ankara", "In March 2022 Lapid came to Ankara for a pact.")
    found = pages(story, mention(story, "Lapid", LAPID.id))
    assert found["glossary/l.md"].hub == found["glossary/p.md"].hub == "glossary.md"
    assert "[pact](../glossary/p.md#term-pact)" in found["briefings/story.md"].body
    assert "An agreement." in found["glossary/p.md"].body
    assert "An agreement." not in found["glossary.md"].body
    assert "[P](glossary/p.md)" in found["glossary.md"].body
    assert '<b aria-current="page">P</b>' in found["glossary/p.md"].body
    assert "actors/l.md" not in found, "one actor is not many"

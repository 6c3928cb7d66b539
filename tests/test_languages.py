"""Articles in several languages, each with a pipeline of its own or none."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import spacy

from generator.cache import Cache
from generator.languages import annotate_by_language
from generator.model import Article
from generator.pipeline.load import load
from tests.project import Project
from tests.stories import article

SPANISH = replace(
    article("Visita a Toledo", "Marta Ruiz llegó a Toledo. La recibió el Centro Cervantes en mayo de 2021.", slug="es"),
    lang="es",
)
GERMAN = replace(article("Besuch in Ulm", "Petra Maier kam nach Ulm. Sie blieb lange.", slug="de"), lang="de-AT")
ENGLISH = article("A visit", "They met on 23 June 2020. They parted.", slug="en", date="2020-06-24")


def pipeline(folder: Path, lang: str, **names: str) -> str:
    """A pipeline on disk that marks these names with these labels, and does nothing else."""
    nlp = spacy.blank(lang)
    patterns = [{"label": label, "pattern": name.replace("_", " ")} for name, label in names.items()]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)
    nlp.to_disk(folder)
    return str(folder)


@pytest.fixture(scope="module")
def spanish(tmp_path_factory: pytest.TempPathFactory) -> str:
    names = {"Marta_Ruiz": "PER", "Toledo": "LOC", "Centro_Cervantes": "ORG", "mayo": "MISC"}
    return pipeline(tmp_path_factory.mktemp("es") / "names", "es", **names)


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> str:
    return pipeline(tmp_path_factory.mktemp("en") / "names", "en", Ada_Cole="PERSON")


def marked(story: Article, model: str, models: dict[str, str]) -> list[tuple[str, str]]:
    annotations, _ = annotate_by_language([story], model=model, models=models)
    return [(mention.of(story.text), mention.type) for mention in annotations[story.slug].mentions]


def test_each_article_is_read_by_the_pipeline_of_its_language(english: str, spanish: str) -> None:
    annotations, unread = annotate_by_language([SPANISH, ENGLISH], model=english, models={"es": spanish})
    assert unread == ()
    assert [timex.of(ENGLISH.text) for timex in annotations["en"].timexes] == ["23 June 2020"]
    assert [mention.of(SPANISH.text) for mention in annotations["es"].mentions] == [
        "Toledo",
        "Marta Ruiz",
        "Toledo",
        "Centro Cervantes",
    ]


def test_the_labels_of_other_schemes_are_persons_organisations_and_places(english: str, spanish: str) -> None:
    assert marked(SPANISH, english, {"es": spanish})[1:] == [
        ("Marta Ruiz", "PERSON"),
        ("Toledo", "PLACE"),
        ("Centro Cervantes", "ORG"),
    ]


def test_what_only_knows_english_does_not_read_other_languages(english: str, spanish: str) -> None:
    annotations, _ = annotate_by_language([SPANISH], model=english, models={"es": spanish})
    found = annotations["es"]
    assert (found.timexes, found.quotes, found.roles, found.clauses) == ((), (), (), ())


def test_an_article_whose_language_no_pipeline_reads_has_sentences_and_a_note_tells_the_editor(english: str) -> None:
    annotations, (unread,) = annotate_by_language([GERMAN, ENGLISH], model=english, models={})
    sentences = [sentence.of(GERMAN.text) for sentence in annotations["de"].sentences]
    assert sentences == ["Besuch in Ulm", "Petra Maier kam nach Ulm.", "Sie blieb lange."]
    problem = unread.problem("mkdocs.yml", 7)
    assert str(problem).startswith("mkdocs.yml:7: no pipeline reads German: articles/de.txt is published")
    assert problem.severity == "note"
    assert "models: {de:" in str(problem)


@pytest.mark.parametrize("lang", ["ja", "th", "no", "tlh"])
def test_a_language_that_spacy_has_no_rules_for_is_cut_by_the_common_ones(english: str, lang: str) -> None:
    story = replace(ENGLISH, lang=lang)
    annotations, _ = annotate_by_language([story], model=english, models={})
    assert len(annotations["en"].sentences) == 3


def test_a_pipeline_of_the_exact_tag_goes_before_that_of_the_language(english: str, tmp_path: Path) -> None:
    story = replace(SPANISH, lang="es-MX")
    general, mexican = (
        pipeline(tmp_path / "es", "es", Toledo="LOC"),
        pipeline(tmp_path / "mx", "es", Marta_Ruiz="PER"),
    )
    assert {type_ for _, type_ in marked(story, english, {"es": general})} == {"PLACE"}
    assert {type_ for _, type_ in marked(story, english, {"es-MX": mexican, "es": general})} == {"PERSON"}


def test_a_multilingual_pipeline_reads_every_language(tmp_path: Path) -> None:
    assert marked(SPANISH, pipeline(tmp_path / "xx", "xx", Toledo="LOC"), {})[-1] == ("Toledo", "PLACE")


def test_a_pipeline_of_another_language_may_be_the_only_one(spanish: str) -> None:
    assert ("Marta Ruiz", "PERSON") in marked(SPANISH, spanish, {})


def test_an_english_pipeline_without_a_tagger_keeps_its_names(tmp_path: Path) -> None:
    story = article("A visit", "Ada came. So did Cole.")
    assert marked(story, pipeline(tmp_path / "en", "en", Ada="PERSON"), {}) == [("Ada", "PERSON")]


def test_a_pipeline_that_is_missing_or_broken_costs_only_its_own_marks(english: str, tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "meta.json").write_text('{"lang": "de"}', encoding="utf-8")
    models = {"de": str(tmp_path / "broken"), "es": "es_no_such_model"}
    annotations, unread = annotate_by_language([SPANISH, GERMAN, ENGLISH], model=english, models=models)
    assert {each.option: each.problem("mkdocs.yml", 1).severity for each in unread} == {
        ("models", "de"): "error",
        ("models", "es"): "error",
    }
    assert "cannot be loaded" in unread[0].error
    assert "not installed" in unread[1].error
    assert annotations["en"].timexes
    assert len(annotations["de"].sentences) == 3


def test_a_missing_pipeline_is_reported_once_for_all_languages() -> None:
    _, (unread,) = annotate_by_language([SPANISH, ENGLISH], model="no_such_model", models={})
    assert [each.slug for each in unread.articles] == ["en", "es"]


def test_another_pipeline_reads_an_article_again(english: str, spanish: str, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    folder = tmp_path / "own"
    for names, expected in (({"Toledo": "LOC"}, ["Toledo", "Toledo"]), ({"Marta_Ruiz": "PER"}, ["Marta Ruiz"])):
        pipeline(folder, "es", **names)
        load.cache_clear()
        found, _ = annotate_by_language([SPANISH], model=english, models={"es": str(folder)}, cache=cache)
        assert [mention.of(SPANISH.text) for mention in found["es"].mentions] == expected
    found, _ = annotate_by_language([SPANISH], model=english, models={}, cache=cache)
    assert found["es"].mentions == ()


def test_a_site_in_two_languages_marks_registered_names_in_both(project: Project, english: str) -> None:
    project.configure(options=f"model: {english}")
    project.file("actors.yml", "- {id: per-marta-ruiz, type: person, name: Marta Ruiz}\n")
    project.article("2022-06-24-visit.txt", "A visit\n\nMarta Ruiz came to see the old town yesterday.\n")
    project.article("2022-06-25-visita.md", f"---\nlang: es\n---\n{SPANISH.text}\n")
    built = project.build()
    assert built.warnings == []
    assert [note for note in built.notes if "no pipeline reads Spanish" in note and "mkdocs.yml:9" in note]
    page = built.html("briefings/visita")
    assert [link.get_text() for link in page.select("article a.mention")].count("Marta Ruiz") == 2
    assert any("Centro Cervantes" in words for words in built.searched())


def test_a_text_that_no_pipeline_reads_may_be_the_first_of_a_process(english: str) -> None:
    line = json.dumps({"id": 1, "text": GERMAN.text, "lang": "de"})
    command = [sys.executable, "-m", "generator", "annotate", "--model", english]
    run = subprocess.run(command, input=line, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout)["mentions"] == []

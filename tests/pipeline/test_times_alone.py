"""The component as others would use it, by its name on a pipeline of their own; `docs/dates.md` describes it."""

import datetime as dt
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from generator.pipeline.times import create_time_expressions

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "dates.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| ([^|]+) \| (`[^|]+|none) \|", GUIDE, re.MULTILINE)


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.add_pipe("time_expressions")
    return pipeline


def test_the_example_of_the_guide_prints_what_it_says() -> None:
    code = "\n".join(line[4:] for line in GUIDE.splitlines() if line.startswith("    "))
    run = [sys.executable, "-c", f"import generator.pipeline.times\n{code}"]
    printed = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    claimed = re.findall(r"`([^`]+?) \.\.\.`", GUIDE)
    assert len(claimed) == 2
    assert [line.startswith(start) for line, start in zip(printed, claimed, strict=True)] == [True, True]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [(text, re.findall("`([^`]+)`", edtf)) for texts, edtf in ROWS for text in re.split("[,;] ", texts)],
)
def test_the_table_of_the_guide_is_true(nlp: Language, text: str, edtf: list[str]) -> None:
    doc = nlp.make_doc(f"It was so {text}.")
    doc._.published = dt.date(2022, 6, 24)
    assert {timex.edtf for timex in nlp(doc)._.timexes} == (set(edtf) or {None})


def test_spacy_finds_the_component_by_its_name() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    factories = project["entry-points"]["spacy_factories"]
    module, _, function = factories["time_expressions"].partition(":")
    assert (module, function) == ("generator.pipeline.times", create_time_expressions.__name__)


def test_nothing_but_the_text_and_its_date_matters(nlp: Language) -> None:
    def read(text: str) -> object:
        doc = nlp.make_doc(text)
        doc._.published = dt.date(2022, 6, 24)
        return nlp(doc)._.timexes

    alone = read("They met on Monday.")
    read("In August 1990 the war began. In January it spread.")
    assert read("They met on Monday.") == alone

"""Decisions can be made and taken back: without the stanza the site is, byte for byte, what it was."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.build import Built, build
from generator.configuration import read_project
from generator.desk.ledger import Ledger
from tests.project import Project

pytestmark = pytest.mark.model

STORIES = {
    "2022-06-24-talks.txt": """Talks in Ankara

Hakan Fina met Yair Lapid in Ankara on 23 June 2022. Mr Fina said that the Harbour Council had agreed in March. Lapid
was pleased.
""",
    "2022-07-01-more.txt": """More talks

On March 3 the Ankara Harbour Council met in Izmir. Yair Lapid spoke to the Ministry of Health last week.
""",
}
IDS = ["per-hakan-fina", "per-yair-lapid", "plc-ankara", "plc-izmir", "org-harbour-council", "per-nobody"]
TEXTS = ["Hakan Fina", "Lapid", "Ankara", "Izmir", "Harbour Council", "Ministry of Health", "Nobody"]
QUOTES = ["in March", "March 3", "Mr Fina", "Harbour Council", "23 June 2022", "last week", "no such words"]
SLUGS = ["talks", "more", "nowhere"]

ids, texts, quotes, slugs = map(st.sampled_from, (IDS, TEXTS, QUOTES, SLUGS))
pairs = st.lists(ids, min_size=2, max_size=3, unique=True).map(", ".join)
types = st.sampled_from(["person", "organization", "place"])
dates = st.sampled_from(["2021-03", "2022-03-03", "null", "2020/2021"])
stanzas = st.one_of(
    pairs.map("- same: [{}]".format),
    pairs.map("- different: [{}]".format),
    st.builds("- ignore: {{text: {}, scope: all}}".format, texts),
    st.builds("- ignore: {{text: {}, scope: {}}}".format, texts, slugs),
    st.builds("- retype: {{text: {}, type: {}}}".format, texts, types),
    st.builds("- rename: {{id: {}, name: Somebody}}".format, ids),
    st.builds("- link: {{article: {}, quote: {}, to: {}}}".format, slugs, quotes, ids),
    st.builds("- date: {{article: {}, quote: {}, value: {}}}".format, slugs, quotes, dates),
    st.builds("- event: {{article: {}, quote: {}, hide: true}}".format, slugs, quotes),
    st.builds("- event: {{article: {}, quote: {}, title: Otherwise}}".format, slugs, quotes),
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = Project(tmp_path_factory.mktemp("site"))
    for name, text in STORIES.items():
        made.article(name, text)
    return made


def built(project: Project) -> Built:
    site, _ = read_project(project.root / "mkdocs.yml")
    return build(site.root, site.docs, site.settings)


def content(made: Built) -> dict[str, str]:
    return {page.uri: page.markdown for page in made.pages} | dict(made.data)


def without_lines(site: dict[str, str]) -> dict[str, str]:
    """A site that does not say on which line of the file a decision stands."""
    return {path: re.sub(r"decisions\.yml(?::|, line )\d+", "decisions.yml", text) for path, text in site.items()}


def decisions(project: Project) -> Path:
    return project.root / "briefings" / "decisions.yml"


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=st.lists(stanzas, min_size=1, max_size=5), kept=st.integers(0, 4))
def test_taking_decisions_back_gives_the_same_site(project: Project, chosen: list[str], kept: int) -> None:
    decisions(project).write_text("\n".join(["# Ours.", *chosen[:kept], ""]), encoding="utf-8")
    before = content(built(project))
    ledger = Ledger(decisions(project))
    for stanza in chosen[kept:]:
        ledger.add([stanza], comment="Why not?")
    built(project)
    while ledger.undo():
        pass
    assert content(built(project)) == before


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=st.lists(stanzas, min_size=2, max_size=5, unique=True), seed=st.integers())
def test_the_order_of_stanzas_matters_only_where_check_says_so(project: Project, chosen: list[str], seed: int) -> None:
    decisions(project).write_text("\n".join(chosen), encoding="utf-8")
    first = built(project)
    contradicting = ("and the later wins", "are not joined", "in a circle")
    if any(words in problem.message for problem in first.problems for words in contradicting):
        return
    shuffled = random.Random(seed).sample(chosen, len(chosen))
    decisions(project).write_text("\n".join(shuffled), encoding="utf-8")
    assert without_lines(content(built(project))) == without_lines(content(first))

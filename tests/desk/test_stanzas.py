"""Stanzas ready to paste: what is written is read again as it was meant."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.desk.stanzas import (
    date_stanza,
    different_stanza,
    ignore_stanza,
    retype_stanza,
    same_stanza,
)
from generator.register.anchors import anchor
from generator.register.decisions import read_decisions
from generator.register.nouns import DateDecision, Decision, Different, Ignore, Retype, Same
from tests.stories import article, span

STORY = article("Lark returns", "Mayor Lark spoke in March. Then Lark slept.")
MARCH = anchor(STORY, span(STORY, "in March"))


def read(stanza: str, folder: Path) -> Decision:
    file = folder / "decisions.yml"
    file.write_text(stanza + "\n", encoding="utf-8")
    (decision,), problems = read_decisions(file, root=folder)
    assert problems == ()
    return decision


@pytest.mark.parametrize(
    ("stanza", "meant"),
    [
        (same_stanza(["per-a", "per-b"]), Same(path="decisions.yml", line=1, ids=("per-a", "per-b"))),
        (different_stanza(["per-a", "per-b"]), Different(path="decisions.yml", line=1, ids=("per-a", "per-b"))),
        (retype_stanza("Lark", "place"), Retype(path="decisions.yml", line=1, text="Lark", type="place")),
        (
            date_stanza(MARCH, "2022-03"),
            DateDecision(path="decisions.yml", line=1, article="story", quote="in March", value="2022-03"),
        ),
        (
            date_stanza(MARCH, None),
            DateDecision(path="decisions.yml", line=1, article="story", quote="in March", value=None),
        ),
    ],
)
def test_a_stanza_is_read_as_it_was_meant(stanza: str, meant: Decision, tmp_path: Path) -> None:
    assert read(stanza, tmp_path) == meant


def test_a_stanza_is_one_plain_line() -> None:
    assert ignore_stanza("Envíanos") == "- ignore: {text: Envíanos, scope: all}"
    assert date_stanza(MARCH, "2022-03").endswith("value: 2022-03}")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1).filter(
        str.strip
    )
)
@pytest.mark.parametrize("fixed", ["null", "~", "no", "2022", "a: b", "- x", "'", '"', "#", "{", "@x", "\\"])
def test_any_name_survives_being_written(text: str, fixed: str, tmp_path: Path) -> None:
    for name in (text, fixed):
        decision = read(ignore_stanza(name), tmp_path)
        assert isinstance(decision, Ignore)
        assert decision.text == name.strip()

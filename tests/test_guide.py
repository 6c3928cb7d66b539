"""The guide to corrections: whoever copies from it writes what can be read."""

import re
from pathlib import Path

from generator.register.read import read_register
from tests.project import ROOT


def examples() -> list[str]:
    text = (ROOT / "docs" / "correct.md").read_text(encoding="utf-8")
    return [
        re.sub(r"^    ", "", block, flags=re.MULTILINE) for block in re.findall(r"(?:^    .*\n)+", text, re.MULTILINE)
    ]


def test_every_example_of_the_guide_can_be_copied(tmp_path: Path) -> None:
    actors = [block for block in examples() if block.startswith("- id:")]
    stanzas = [block for block in examples() if not block.startswith("- id:")]
    (tmp_path / "actors.yml").write_text("".join(actors), encoding="utf-8")
    (tmp_path / "decisions.yml").write_text("".join(dict.fromkeys(stanzas)), encoding="utf-8")
    register, problems = read_register(tmp_path, root=tmp_path)
    assert problems == ()
    assert len(register.actors) == 1
    assert {type(decision).__name__ for decision in register.decisions} == {
        "Retype",
        "Same",
        "LinkMention",
        "Different",
        "Ignore",
        "Rename",
        "DateDecision",
        "EventDecision",
    }

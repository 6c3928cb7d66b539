"""Writing decisions down: whole files or none, and nothing else changes."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.desk.ledger import Ledger
from generator.desk.stanzas import ignore_stanza, same_stanza
from generator.errors import GeneratorError
from generator.register.decisions import read_decisions

STANZA = same_stanza(["per-a", "per-b"])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "decisions.yml"


def leftovers(file: Path) -> list[str]:
    return [path.name for path in file.parent.iterdir() if path != file]


def test_a_first_stanza_begins_the_file(file: Path) -> None:
    Ledger(file).add([STANZA], comment="Are they one?")
    assert file.read_text(encoding="utf-8") == f"# Are they one?\n{STANZA}\n"
    assert len(read_decisions(file, root=file.parent)[0]) == 1


@pytest.mark.parametrize(
    "old",
    [
        b"# Ours.\n\n- ignore: {text: x, scope: all} # for ever\n",
        b"- ignore: {text: x}",
        b"- ignore: {text: x}\r\n# \xc3\xa4\r\n",
        b"\xef\xbb\xbf- ignore: {text: x}\n",
        b"  - ignore:\n      text: x\n",
        b"# nothing yet\n",
        b"---\n- ignore: {text: x}\n",
        b"\n\n",
    ],
)
def test_comments_order_newlines_and_indentation_stay(file: Path, old: bytes) -> None:
    file.write_bytes(old)
    before, _ = read_decisions(file, root=file.parent)
    Ledger(file).add([STANZA, ignore_stanza("y")], comment="Why.")
    new = file.read_bytes()
    after, problems = read_decisions(file, root=file.parent)
    assert new.startswith(old)
    assert (new.count(b"\r\n") > 0) == (b"\r\n" in old)
    assert problems == ()
    assert after[: len(before)] == before
    assert len(after) == len(before) + 2


@pytest.mark.parametrize(
    "old",
    [
        b"[{ignore: {text: x}}]\n",
        b"ignore: {text: x}\n",
        b"- ignore: {text: x\n",
        b"- ignore: {text: x}\n...\n",
        b"- ignore: {text: x}\n---\n",
        b"- why: |\n    open\n  ignore: {text: \xff}\n- \x07\n",
    ],
)
def test_a_file_that_cannot_be_added_to_is_left_alone(file: Path, old: bytes) -> None:
    file.write_bytes(old)
    with pytest.raises(GeneratorError, match="Nothing was written"):
        Ledger(file).add([STANZA], comment="Why.")
    assert file.read_bytes() == old
    assert leftovers(file) == []


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_crash_leaves_the_old_file(
    file: Path, step: str, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text("# Ours.\n", encoding="utf-8")

    def crash(*_: object) -> None:
        raise error

    monkeypatch.setattr(step, crash)
    with pytest.raises((GeneratorError, KeyboardInterrupt)):
        Ledger(file).add([STANZA], comment="Why.")
    assert file.read_text(encoding="utf-8") == "# Ours.\n"
    assert leftovers(file) == []


def test_undoing_brings_back_every_byte(file: Path) -> None:
    file.write_bytes(b"# Ours.\r\n")
    ledger = Ledger(file)
    ledger.add([STANZA], comment="One.")
    after_one = file.read_bytes()
    ledger.add([ignore_stanza("x")], comment="Two.")
    assert ledger.undo()
    assert file.read_bytes() == after_one
    assert ledger.undo()
    assert file.read_bytes() == b"# Ours.\r\n"
    assert not ledger.undo()


def test_undoing_the_first_stanza_takes_away_the_file(file: Path) -> None:
    ledger = Ledger(file)
    ledger.add([STANZA], comment="One.")
    ledger.undo()
    assert not file.exists()


def test_what_somebody_else_wrote_is_never_undone(file: Path) -> None:
    ledger = Ledger(file)
    ledger.add([STANZA], comment="One.")
    file.write_text("- ignore: {text: theirs}\n", encoding="utf-8")
    with pytest.raises(GeneratorError, match="changed meanwhile"):
        ledger.undo()
    assert "theirs" in file.read_text(encoding="utf-8")


def test_the_permissions_of_the_file_and_a_link_to_it_stay(file: Path, tmp_path: Path) -> None:
    file.write_text("# Ours.\n", encoding="utf-8")
    file.chmod(0o640)
    link = tmp_path / "link.yml"
    link.symlink_to(file)
    Ledger(link).add([STANZA], comment="One.")
    assert link.is_symlink()
    assert file.stat().st_mode & 0o777 == 0o640
    assert STANZA in file.read_text(encoding="utf-8")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from("ab:-[]{}\"'#|> \n\r\t"), max_size=40))
def test_whatever_the_file_holds_it_gains_one_stanza_or_stays(text: str, file: Path) -> None:
    file.write_bytes(text.encode())
    ledger = Ledger(file)
    try:
        ledger.add([STANZA], comment="Why.")
    except GeneratorError:
        assert file.read_bytes() == text.encode()
    else:
        assert file.read_bytes().startswith(text.encode())
        ledger.undo()
        assert file.read_bytes() == text.encode()

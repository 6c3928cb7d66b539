"""Asking an editor, question by question."""

from pathlib import Path

import pytest

from generator.desk.ledger import Ledger
from generator.desk.questions import Answer, Question, Sample
from generator.desk.review import ask_all, lines, record
from generator.desk.stanzas import different_stanza, ignore_stanza, same_stanza

SAMPLE = Sample("story", "articles/story.txt", 3, "Mayor ", "Lark", " spoke.")


def asked_whether(name: str) -> Question:
    ids = [f"per-ada-{name}", f"per-{name}"]
    return Question(
        words=f'Is "{name}" the same as "Ada {name}"?',
        reason="They sound alike.",
        answers=(
            Answer("y", "yes, they are one", (same_stanza(ids),), frozenset({ids[1]})),
            Answer("n", "no, they are two", (different_stanza(ids),)),
        ),
        samples=(SAMPLE,),
        doubt=0.5,
        pages=2,
        marks=1,
        about=frozenset(ids),
    )


LARK, FINCH = asked_whether("lark"), asked_whether("finch")
NOBODY = Question(
    'Is "lark" a person?',
    "It is a bird.",
    (Answer("n", "no", (ignore_stanza("lark"),)),),
    (),
    0.5,
    1,
    1,
    frozenset({"per-lark"}),
)


def answer(questions: list[Question], keys: str, file: Path) -> tuple[int, str, list[str]]:
    """How many answers were written, the file, and what was said, for keys pressed one after the other."""
    said: list[str] = []
    presses = iter(keys)

    def ask(prompt: str) -> str:
        said.append(prompt)
        try:
            return next(presses)
        except StopIteration:
            raise EOFError from None

    count = ask_all(questions, Ledger(file), ask=ask, say=said.append)
    return count, file.read_text(encoding="utf-8") if file.exists() else "", said


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "decisions.yml"


def test_an_answer_is_written_with_its_question(file: Path) -> None:
    count, text, _ = answer([LARK, FINCH], "yn", file)
    assert count == 2
    assert text == (
        '# Is "lark" the same as "Ada lark"? Yes, they are one.\n- same: [per-ada-lark, per-lark]\n'
        '\n# Is "finch" the same as "Ada finch"? No, they are two.\n- different: [per-ada-finch, per-finch]\n'
    )


def test_skipping_writes_nothing(file: Path) -> None:
    assert answer([LARK, FINCH], "ss", file)[:2] == (0, "")


def test_undoing_asks_again(file: Path) -> None:
    count, text, said = answer([LARK, FINCH], "yuns", file)
    assert count == 1
    assert "- different: [per-ada-lark, per-lark]" in text
    assert "- same" not in text
    assert sum("Ada lark" in line and line.startswith("1 of") for line in said) == 2


def test_there_may_be_nothing_to_undo(file: Path) -> None:
    assert "   There is nothing to undo." in answer([LARK], "uq", file)[2]


def test_a_key_that_means_nothing_is_asked_again(file: Path) -> None:
    count, _, said = answer([LARK], "xy", file)
    assert count == 1
    assert '   "x" is none of them.' in said


def test_what_was_answered_stays_when_the_editor_leaves(file: Path) -> None:
    assert answer([LARK, FINCH], "y", file)[0] == 1
    assert "- same: [per-ada-lark, per-lark]" in file.read_text(encoding="utf-8")


def test_nobody_is_asked_about_who_is_another_by_now(file: Path) -> None:
    count, _, said = answer([LARK, NOBODY, FINCH], "yn", file)
    assert count == 2
    assert not any("a person" in line for line in said)


def test_a_file_that_cannot_be_written_ends_the_asking_with_a_message(file: Path) -> None:
    file.write_text("key: value\n", encoding="utf-8")
    count, text, said = answer([LARK, FINCH], "yy", file)
    assert (count, text) == (0, "key: value\n")
    assert "Nothing was written" in said[-1]


def test_a_question_shows_its_sentence_its_stanzas_and_what_is_at_stake() -> None:
    said = "\n".join(lines(LARK, number=1, of=2))
    assert said.startswith('1 of 2: Is "lark" the same as "Ada lark"?')
    assert "At stake: 1 mark on 2 pages." in said
    assert "articles/story.txt:3: Mayor »Lark« spoke." in said
    assert "- same: [per-ada-lark, per-lark]" in said


def test_a_program_gets_the_same() -> None:
    assert record(LARK)["answers"] == [
        {"key": "y", "words": "yes, they are one", "stanzas": ["- same: [per-ada-lark, per-lark]"]},
        {"key": "n", "words": "no, they are two", "stanzas": ["- different: [per-ada-lark, per-lark]"]},
    ]

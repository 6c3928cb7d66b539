"""Asking an editor, question by question, and writing the answers down."""

from collections.abc import Callable, Iterator, Sequence

from generator.desk.ledger import Ledger
from generator.desk.questions import Question, Sample
from generator.errors import GeneratorError

SKIP, UNDO, QUIT = "s", "u", "q"


def lines(question: Question, *, number: int, of: int) -> Iterator[str]:
    """A question as it is read in a terminal, with the stanzas that would answer it."""
    yield f"{number} of {of}: {question.words}"
    yield f"   {question.reason} At stake: {_count(question.marks, 'mark')} on {_count(question.pages, 'page')}."
    for sample in question.samples:
        yield f"   {sample.path}:{sample.line}: {shown(sample)}"
    for answer in question.answers:
        for at, stanza in enumerate(answer.stanzas):
            yield f"   {'' if at else answer.key:>2}  {'' if at else answer.words:<26} {stanza}".rstrip()


def record(question: Question) -> dict[str, object]:
    """A question as an object of JSON."""
    return {
        "question": question.words,
        "reason": question.reason,
        "weight": round(question.weight, 2),
        "pages": question.pages,
        "marks": question.marks,
        "answers": [
            {"key": answer.key, "words": answer.words, "stanzas": list(answer.stanzas)} for answer in question.answers
        ],
        "samples": [{"path": sample.path, "line": sample.line, "text": shown(sample)} for sample in question.samples],
    }


def shown(sample: Sample) -> str:
    """A sentence with the words in question between arrows."""
    return f"{sample.before}»{sample.words}«{sample.after}".strip()


def ask_all(
    questions: Sequence[Question], ledger: Ledger, *, ask: Callable[[str], str], say: Callable[[str], None]
) -> int:
    """Ask until all is answered or the editor has had enough; returns how many answers were written.

    A question about somebody whom an earlier answer made another is left for the next time.

    Args:
        questions: what to ask, in this order.
        ledger: where answers are written.
        ask: shows a prompt and returns what was typed; EOFError or KeyboardInterrupt end the asking.
        say: shows a line.
    """
    answered: list[tuple[int, frozenset[str]]] = []
    number = 0
    while number < len(questions):
        question = questions[number]
        if any(gone & question.about for _, gone in answered):
            number += 1
            continue
        for line in lines(question, number=number + 1, of=len(questions)):
            say(line)
        try:
            key = _key(question, ask=ask, say=say)
        except (EOFError, KeyboardInterrupt):
            say("")
            key = QUIT
        if key == QUIT:
            break
        try:
            if key == UNDO:
                number = _undone(answered, ledger, say=say, here=number)
            else:
                if key != SKIP:
                    answer = next(answer for answer in question.answers if answer.key == key)
                    ledger.add(answer.stanzas, comment=f"{question.words} {answer.words[0].upper()}{answer.words[1:]}.")
                    answered.append((number, answer.gone))
                number += 1
        except GeneratorError as error:
            say(f"   {error}.")
            break
    return len(answered)


def _key(question: Question, *, ask: Callable[[str], str], say: Callable[[str], None]) -> str:
    """The key of an answer, or of what can be done instead."""
    keys = [answer.key for answer in question.answers]
    while True:
        typed = ask(f"   [{'/'.join(keys)}, {SKIP} skip, {UNDO} undo, {QUIT} quit] ").strip().lower()
        if typed in {*keys, SKIP, UNDO, QUIT}:
            return typed
        say(f'   "{typed}" is none of them.')


def _undone(
    answered: list[tuple[int, frozenset[str]]], ledger: Ledger, *, say: Callable[[str], None], here: int
) -> int:
    """Take back the last answer; the number of the question to ask again."""
    if not ledger.undo():
        say("   There is nothing to undo.")
        return here
    number, _ = answered.pop()
    return number


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"

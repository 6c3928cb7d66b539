"""Writing decisions down: stanzas are added to the end of `decisions.yml`, and nothing else in the file changes.

The file is exchanged whole, so that whoever reads it, or whatever stops us, finds the old one or the new one. What was
added is read again before: a file that would not hold exactly one more stanza is left alone.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from generator.errors import GeneratorError
from generator.whole_files import write_whole
from generator.yaml_lines import load_yaml

_ENTRY = re.compile(r"^( *)- ", re.MULTILINE)


class Ledger:
    """A file of decisions that is written to, with a memory of what it was."""

    def __init__(self, file: Path) -> None:
        self._file = file.resolve()
        self._before: list[tuple[bytes | None, bytes]] = []

    def add(self, stanzas: Sequence[str], *, comment: str) -> None:
        """Write stanzas at the end of the file, below a comment.

        Raises:
            GeneratorError: the file is not a list with an entry a line, or cannot be written; it is as it was.
        """
        old = self._read()
        new = _with_stanzas(old or b"", stanzas, comment)
        self._check(old or b"", new, len(stanzas))
        self._write(new)
        self._before.append((old, new))

    def undo(self) -> bool:
        """Take back the last stanzas; whether there were any.

        Raises:
            GeneratorError: somebody else changed the file since.
        """
        if not self._before:
            return False
        old, new = self._before[-1]
        if self._read() != new:
            raise GeneratorError(f'"{self._file.name}" was changed meanwhile. Delete the stanza at its end yourself')
        if old is None:
            self._file.unlink()
        else:
            self._write(old)
        self._before.pop()
        return True

    def _read(self) -> bytes | None:
        try:
            return self._file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise GeneratorError(f'"{self._file}" cannot be read: {error.strerror}') from None

    def _check(self, old: bytes, new: bytes, count: int) -> None:
        before, lines, _ = load_yaml(_text(old), path=self._file.name)
        after, _, problems = load_yaml(_text(new), path=self._file.name)
        known = before if isinstance(before, list) else []
        is_list = (before is None and lines.line == 1) or isinstance(before, list)
        if not is_list or not isinstance(after, list) or after[:-count] != known or len(after) != len(known) + count:
            said = next((f": {problem}" for problem in problems if problem.severity == "error"), "")
            raise GeneratorError(
                f'"{self._file.name}" is not a list with "- " before each stanza{said}. '
                "Nothing was written; mend it, or paste the stanza yourself"
            )

    def _write(self, data: bytes) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, data)
        except OSError as error:
            raise GeneratorError(f'"{self._file}" cannot be written: {error.strerror}') from None


def _with_stanzas(old: bytes, stanzas: Sequence[str], comment: str) -> bytes:
    """The content of a file with stanzas at its end, in its own newlines and indented as its first entry is."""
    text = _text(old)
    newline = "\r\n" if "\r\n" in text else "\n"
    entry = _ENTRY.search(text)
    indent = entry[1] if entry else ""
    gap = newline if text and not text.endswith(("\n", "\r")) else ""
    lines = [*([""] if text.strip() else []), f"# {comment}", *stanzas]
    added = "".join(f"{indent}{line}{newline}" if line else newline for line in lines)
    return old + f"{gap}{added}".encode()


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", errors="replace")

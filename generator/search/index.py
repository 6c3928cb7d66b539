"""Records -> a Pagefind index in the built site; the only importer of pagefind_bin.

Pagefind runs as a service that takes one message after the other: JSON in Base64, ended by a comma. Its own Python
interface speaks the same, but waits a tenth of a second after each record; and its command, which reads a folder,
reads it in any order and gives other bytes each time.
"""

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, cast

from pagefind_bin import get_executable  # type: ignore[import-untyped]

from generator.errors import BrokenSearchError
from generator.search.records import Record
from generator.search.stable import stable

FOLDER = "pagefind"
"""Where the index stands in the site."""

_CHUNK = 1 << 16
"""Bytes of an answer that are read at once; nothing follows an answer before the next question."""

_UNUSED = ("pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight.")
"""How the files of Pagefind's own search pages begin; ours stand in `templates/search/`."""


def write_index(records: Iterable[Record], site: Path, *, lang: str) -> None:
    """Write the index of `records` into the folder of the built site; `lang` decides how words are stemmed.

    Raises:
        BrokenSearchError: Pagefind cannot be started, or refuses something.
    """
    folder = site / FOLDER
    shutil.rmtree(folder, ignore_errors=True)  # of an earlier build
    for name, content in stable(_files(records, lang)).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


class Index:
    """The index of a site that is built again and again, which is written when something in it has changed."""

    def __init__(self) -> None:
        self._last: object = None

    def write(self, records: Iterable[Record], site: Path, *, lang: str) -> None:
        """Write the index, if it is not there as it would be.

        Raises:
            BrokenSearchError: Pagefind cannot be started, or refuses something.
        """
        wanted = tuple(records), site, lang
        if wanted != self._last or not (site / FOLDER).is_dir():
            write_index(wanted[0], site, lang=lang)
            self._last = wanted


def _files(records: Iterable[Record], lang: str) -> dict[str, bytes]:
    """The files of the index; Pagefind would write them itself, but says that it is done before it is."""
    with _Service() as pagefind:
        index = pagefind.ask(type="NewIndex", config={"force_language": lang})["index_id"]
        for record in records:
            pagefind.ask(type="AddRecord", index_id=index, language=lang, **_facts(record))
        files = pagefind.ask(type="GetFiles", index_id=index)["files"]
    return {file["path"]: base64.b64decode(file["content"]) for file in files if not file["path"].startswith(_UNUSED)}


def _facts(record: Record) -> dict[str, Any]:
    year = [record.sort_date[:4]] if record.sort_date else []
    return {
        "url": record.url,
        "content": record.text,
        "meta": {"title": record.title, "kind": record.kind, "when": record.when},
        "filters": {"kind": [record.kind], "year": year, "actor": record.actors, "place": record.places},
        "sort": {"date": record.sort_date} if record.sort_date else {},
    }


class _Service:
    """Pagefind at work; each question is answered before the next is asked."""

    def __enter__(self) -> "_Service":
        try:
            self._process = subprocess.Popen(  # noqa: S603 - a program of the package
                [get_executable(), "--service"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise BrokenSearchError(
                f"the search index could not be made: {error}. Reinstall pagefind-bin, or set `search: theme`."
            ) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()

    def ask(self, **payload: object) -> dict[str, Any]:
        """Send a message and return the answer."""
        message = json.dumps({"message_id": 1, "payload": payload}).encode()
        try:
            answer = self._answer(base64.b64encode(message) + b",")
        except (OSError, ValueError) as error:
            raise BrokenSearchError(
                f"the search index could not be made: no answer from Pagefind ({error})."
            ) from error
        result: dict[str, Any] = answer["payload"]
        if "message" in result:
            raise BrokenSearchError(f"the search index could not be made: {result['message']}.")
        return result

    def _answer(self, message: bytes) -> Any:
        """Raises OSError where Pagefind has stopped, ValueError where it answers with anything but JSON."""
        stdin, stdout = cast("IO[bytes]", self._process.stdin), cast("IO[bytes]", self._process.stdout)
        stdin.write(message)
        stdin.flush()
        answer = bytearray()
        while not answer.endswith(b",") and (chunk := os.read(stdout.fileno(), _CHUNK)):
            answer += chunk
        return json.loads(base64.b64decode(answer.rstrip(b",")))

"""Annotations on disk, so that a second build does not load spaCy.

One JSON file an article, named by a digest of all that the annotation depends on: a changed text, model or rule has
another name, and nothing needs to be invalidated.
"""

import hashlib
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.model import Annotation
from generator.whole_files import write_whole

_ANNOTATION = TypeAdapter(Annotation)


def digest(*parts: str) -> str:
    """A name for the sum of `parts`: 64 hexadecimal digits, other for other parts and for another order."""
    whole = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        whole.update(f"{len(data)}:".encode())
        whole.update(data)
    return whole.hexdigest()


class Cache:
    """A folder of annotations.

    A file that cannot be read counts as absent. One that cannot be written is left out: a cache may be slow, never
    in the way.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Annotation | None:
        """The annotation kept under `key`, if there is one."""
        try:
            return _annotation(self._path(key).read_bytes())
        except (OSError, ValidationError):
            return None

    def put(self, key: str, annotation: Annotation) -> None:
        """Keep `annotation` under `key`; a reader sees the whole file or none."""
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, _ANNOTATION.dump_json(annotation))
        except OSError:
            return

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json"


@lru_cache(maxsize=1_000)
def _annotation(data: bytes) -> Annotation:
    """Who serves a site reads the same files at each change."""
    return _ANNOTATION.validate_json(data)

"""Equal records, equal bytes: Pagefind 1.5 writes its filters in the order of a hash table, which differs each time.

Its files are CBOR behind a signature, packed with gzip, and named by a hash of their content. The index lists its
filters by name and hash; each filter lists its values. Both lists are sorted here, and the files named anew.
"""

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import cbor2

_SIGNATURE = b"pagefind_dcd"
_FILTERS = 3
"""Where the list of filters stands in the index."""


def stabilise(folder: Path) -> None:
    """Sort what Pagefind left unsorted in the index that `folder` holds."""
    entry = folder / "pagefind-entry.json"
    facts = json.loads(entry.read_text(encoding="utf-8"))
    for language, about in sorted(facts["languages"].items()):
        path = folder / f"pagefind.{about['hash']}.pf_meta"
        index = _read(path)
        index[_FILTERS] = sorted([name, _sort_filter(folder, hash_, language)] for name, hash_ in index[_FILTERS])
        about["hash"] = _hash(index, language, length=10)
        _replace(path, folder / f"pagefind.{about['hash']}.pf_meta", index)
    entry.write_text(json.dumps(facts, ensure_ascii=False, sort_keys=True), encoding="utf-8")


def _sort_filter(folder: Path, hash_: str, language: str) -> str:
    """Sort the values of a filter; returns its new hash."""
    path = folder / "filter" / f"{hash_}.pf_filter"
    name, values = _read(path)
    content = [name, sorted(values)]
    new = _hash(content, language, length=7)
    _replace(path, path.with_name(f"{new}.pf_filter"), content)
    return new


def _hash(content: Any, language: str, *, length: int) -> str:
    return f"{language}_{hashlib.sha256(cbor2.dumps(content)).hexdigest()[:length]}"


def _read(path: Path) -> Any:
    return cbor2.loads(gzip.decompress(path.read_bytes()).removeprefix(_SIGNATURE))


def _replace(old: Path, new: Path, content: Any) -> None:
    old.unlink()
    new.write_bytes(gzip.compress(_SIGNATURE + cbor2.dumps(content), mtime=0))

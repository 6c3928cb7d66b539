"""Equal records, equal bytes: Pagefind 1.5 writes its filters in the order of a hash table, which differs each time.

Its files are CBOR behind a signature, packed with gzip, and named by a hash of their content. The index lists its
filters by name and hash; each filter lists its values. Both lists are sorted here, and the files named anew.
"""

import gzip
import hashlib
import json
from collections.abc import Mapping
from typing import Any

import cbor2

_ENTRY = "pagefind-entry.json"
_SIGNATURE = b"pagefind_dcd"
_FILTERS = 3
"""Where the list of filters stands in the index."""


def stable(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of an index by their paths, with what Pagefind left unsorted sorted."""
    sorted_files = dict(files)
    facts = json.loads(files[_ENTRY])
    for language, about in sorted(facts["languages"].items()):
        index = _content(sorted_files.pop(f"pagefind.{about['hash']}.pf_meta"))
        index[_FILTERS] = sorted([name, _sort_filter(sorted_files, old, language)] for name, old in index[_FILTERS])
        about["hash"] = _hash(index, language, length=10)
        sorted_files[f"pagefind.{about['hash']}.pf_meta"] = _packed(index)
    sorted_files[_ENTRY] = json.dumps(facts, ensure_ascii=False, sort_keys=True).encode()
    return sorted_files


def _sort_filter(files: dict[str, bytes], old: str, language: str) -> str:
    """Sort the values of a filter; returns its new hash."""
    name, values = _content(files.pop(f"filter/{old}.pf_filter"))
    content = [name, sorted(values)]
    new = _hash(content, language, length=7)
    files[f"filter/{new}.pf_filter"] = _packed(content)
    return new


def _hash(content: Any, language: str, *, length: int) -> str:
    return f"{language}_{hashlib.sha256(cbor2.dumps(content)).hexdigest()[:length]}"


def _content(packed: bytes) -> Any:
    return cbor2.loads(gzip.decompress(packed).removeprefix(_SIGNATURE))


def _packed(content: Any) -> bytes:
    return gzip.compress(_SIGNATURE + cbor2.dumps(content), mtime=0)

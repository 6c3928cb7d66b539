"""A file or an address -> its bytes; the only module that asks another host for anything, and only what is named."""

import gzip
import http.client
import io
import urllib.error
import urllib.parse
import urllib.request
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from generator import __version__
from generator.model import Problem

LARGEST = 20_000_000
"""Bytes; pages and documents of one article have far fewer."""

TIMEOUT = 30
"""Seconds without a byte after which a host is given up."""

_ADDRESS = ("http://", "https://")
_GZIP = b"\x1f\x8b"
_SAVE_IT = "Open the page in your browser, save it, and import the file."
_LOGIN = frozenset({401, 402, 403, 407, 451})


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a source holds. `address` is where it is on the web, `charset` the encoding that its host names."""

    name: str
    data: bytes
    address: str = ""
    charset: str = ""


def load(source: str) -> Loaded | Problem:
    """The content of a file, or of the page at an address; a problem where there is none to be had."""
    loaded = _fetched(source) if source.lower().startswith(_ADDRESS) else _read(source)
    if isinstance(loaded, Loaded) and loaded.data.startswith(_GZIP):
        loaded = _unpacked(loaded)
    if isinstance(loaded, Loaded) and len(loaded.data) > LARGEST:
        message = f"this has more than {LARGEST // 1_000_000} MB, more than any article."
        return Problem(source, None, message, "Paste the text of the article into a file.", "error")
    return loaded


def _read(source: str) -> Loaded | Problem:
    path = Path(source)
    try:
        if path.is_dir():
            return Problem(source, None, "this is a folder.", "Name the files in it.", "error")
        with path.open("rb") as file:
            return Loaded(source, file.read(LARGEST + 1))
    except FileNotFoundError:
        remedy = "Check how its name is written; an address begins with https://."
        return Problem(source, None, "there is no such file.", remedy, "error")
    except (OSError, ValueError) as error:  # a name with a null character is a ValueError
        reason = getattr(error, "strerror", None) or error
        return Problem(source, None, f"the file cannot be read: {reason}.", "Check its permissions.", "error")


def _fetched(source: str) -> Loaded | Problem:
    try:
        request = urllib.request.Request(  # noqa: S310 - the address begins with http
            _ascii(source), headers={"User-Agent": f"briefings/{__version__}", "Accept": "text/html, text/plain, */*"}
        )
        with urllib.request.urlopen(request, timeout=TIMEOUT) as response:  # noqa: S310 - as above
            data = response.read(LARGEST + 1)
            expected = response.headers.get("Content-Length", "")
            charset = response.headers.get_content_charset() or ""
            address = response.url
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in _LOGIN:
            return Problem(source, None, f"the host does not show this page to us ({error.code}).", _SAVE_IT, "error")
        message = f'the host answers "{error.code} {_line(error.reason)}".'
        return Problem(source, None, message, "Check the address.", "error")
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = _line(getattr(error, "reason", None) or error)
        remedy = f"Check the address and your connection. {_SAVE_IT}"
        return Problem(source, None, f"the page cannot be fetched: {reason}.", remedy, "error")
    if expected.isdigit() and len(data) < min(int(expected), LARGEST):
        message = f"the connection broke off after {len(data):,} of {int(expected):,} bytes."
        return Problem(source, None, message, "Try again.", "error")
    return Loaded(source, data, address, charset)


def _line(reason: object) -> str:
    """The first line of what a library says went wrong."""
    return next(iter(str(reason).splitlines()), "").rstrip(".:")


def _ascii(address: str) -> str:
    """An address as hosts want it: other letters are percent-encoded, and the name of the host is in Punycode."""
    parts = urllib.parse.urlsplit(address.strip())
    host = (parts.hostname or "").encode("idna").decode()
    if parts.port:
        host = f"{host}:{parts.port}"
    path, query = (urllib.parse.quote(part, safe="%/:=&?~+!$,;'@()*[]") for part in (parts.path, parts.query))
    return urllib.parse.urlunsplit((parts.scheme, host, path or "/", query, ""))


def _unpacked(loaded: Loaded) -> Loaded | Problem:
    """The content of a gzip file, of which no more is unpacked than an article has."""
    packed: BinaryIO = io.BytesIO(loaded.data)
    try:
        with gzip.open(packed) as file:
            return Loaded(loaded.name, file.read(LARGEST + 1), loaded.address, loaded.charset)
    except (OSError, EOFError, zlib.error):
        return Problem(loaded.name, None, "the gzip file is damaged.", "Save or fetch it anew.", "error")

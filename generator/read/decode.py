r"""Bytes of a file -> text with newlines as \n; the only importer of charset-normalizer.

UTF-8 is what is asked for. Anything else is read as well as can be told, and the editor is asked to save it anew.
"""

import codecs
import re
import unicodedata
from collections import Counter

from charset_normalizer import from_bytes

from generator.model import Problem
from generator.read.language import identify

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# One byte a letter, and alike but for a few letters: the language tells them apart, and else it is Western.
_LATIN_CODE_PAGES = {
    "cp1250": frozenset({"pl", "cs", "sk", "hu", "sl", "hr", "bs", "ro", "sq"}),
    "cp1254": frozenset({"tr", "az", "ku"}),
    "cp1257": frozenset({"et", "lv", "lt"}),
}
_WESTERN = "cp1252"

_NAMES = {"utf_16": "UTF-16", "utf_16_le": "UTF-16", "utf_16_be": "UTF-16", "utf_32": "UTF-32"}
_LATIN_LETTERS = re.compile(rb"[A-Za-z]")
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_NO_CHARACTERS = frozenset({"Cc", "Cn", "Co", "Cs"})
"""Unicode's categories of controls, of what is not assigned or private, and of half a pair."""
_MOST_NO_CHARACTERS = 0.05
_LEAST_ZEROS = 0.25
_SAMPLE = 20_000
_SAVE_AS_UTF8 = "Save it as UTF-8."


def decode(data: bytes, *, path: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The text of a file, and what had to be assumed to read it; None if it is no text.

    Args:
        data: the content of the file.
        path: its name, for problems.
    """
    text, problems = _decoded(data, path=path)
    if text is None or _is_junk(text):
        return None, (Problem(path, 1, "the file is not text.", "Paste the article into a text file.", "error"),)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if control := _CONTROL.search(text):
        line = text.count("\n", 0, control.start()) + 1
        message = f"the character U+{ord(control[0]):04X} does not belong in a text."
        problems = (*problems, Problem(path, line, message, "Delete it."))
    return text, problems


def _decoded(data: bytes, *, path: str) -> tuple[str | None, tuple[Problem, ...]]:
    marked = next((name for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    encoding = marked or _utf16_without_mark(data)
    if encoding and encoding != "utf-8-sig":
        return _as_assumed(data, encoding, path=path, line=1)
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    mended = data.decode("utf-8-sig", errors="replace")
    broken = mended.count("\ufffd")
    if broken < sum(1 for character in mended if character > "\x7f" and character != "\ufffd"):
        message = f"the file is UTF-8 with {broken} broken character{'s' if broken > 1 else ''}, shown as \ufffd."
        return mended, (Problem(path, line, message, "Write them anew and save the file as UTF-8."),)
    legacy = None if b"\x00" in data else _legacy_encoding(data)
    return _as_assumed(data, legacy, path=path, line=line) if legacy else (None, ())


def _is_junk(text: str) -> bool:
    """Whether too much of what was read is no character of any text; breaks of lines and pages are some."""
    counts = Counter(text)
    junk = sum(count for character, count in counts.items() if _is_no_character(character))
    return junk > _MOST_NO_CHARACTERS * len(text)


def _is_no_character(character: str) -> bool:
    return character == "\ufffd" or (not character.isspace() and unicodedata.category(character) in _NO_CHARACTERS)


def _as_assumed(data: bytes, encoding: str, *, path: str, line: int) -> tuple[str, tuple[Problem, ...]]:
    text = data.decode(encoding, errors="replace")
    name = _NAMES.get(encoding.replace("-", "_"), encoding.replace("cp125", "Windows-125"))
    return text, (Problem(path, line, f"the file is not UTF-8 and was read as {name}.", _SAVE_AS_UTF8),)


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 that does not say so: the zero bytes of its spaces and Latin letters are many, and all on one side."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    most, least = max(even, odd), min(even, odd)
    if len(data) % 2 or most == 0 or most < _LEAST_ZEROS * len(data) / 2 or least > most / 20:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _legacy_encoding(data: bytes) -> str | None:
    """The encoding of text that is no Unicode, or None if it is no text.

    Among many Latin letters the other bytes are too few for statistics; there the language tells the code page.
    """
    latin, others = len(_LATIN_LETTERS.findall(data)), len(_NOT_ASCII.findall(data))
    if latin < 2 * others:
        guess = from_bytes(data).best()
        return guess.encoding if guess else None
    for page, languages in _LATIN_CODE_PAGES.items():
        if identify(data[:_SAMPLE].decode(page, errors="replace"))[0] in languages:
            return page
    return _WESTERN

"""What bytes are, whatever their name says, and the manuscript in them."""

import io
import re
import zipfile
from dataclasses import replace

from generator.importing.documents import MAIN_PART, document
from generator.importing.manuscript import Manuscript
from generator.importing.pages import decoded, page
from generator.importing.sources import Loaded
from generator.model import Problem
from generator.read.decode import decode
from generator.read.front_matter import split_front_matter
from generator.read.language import article_language

_PASTE = "Copy the text of the article into a .txt file and import that."
_SAVE_AS_DOCX = "Open it in your word processor and save it as .docx."

_UNREADABLE = (
    (b"%PDF-", "this is a PDF, whatever its name says.", _PASTE),
    (b"\xd0\xcf\x11\xe0", "this is an old or a locked document.", _SAVE_AS_DOCX),
    (b"{\\rtf", "this is a document in rich text.", _SAVE_AS_DOCX),
)
"""What is neither page nor text, by its first bytes."""

_ZIP = b"PK\x03\x04"
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|title|link|base|script|style|main|article|section|header|nav|div|p|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
"""How a page begins, or a part of one."""


def manuscript_of(loaded: Loaded, *, lang: str) -> tuple[Manuscript | None, tuple[Problem, ...]]:
    """The article in what was loaded, and what is wrong with it; `lang` is that of texts that do not show theirs."""
    if refused := _refused(loaded):
        return None, (refused,)
    if loaded.data.startswith(_ZIP):
        manuscript, problems = document(loaded.data, name=loaded.name, lang=lang)
        return _if_any(manuscript, problems, name=loaded.name)
    markup, assumed = decoded(loaded.data, name=loaded.name, charset=loaded.charset)
    if markup is not None and _MARKUP.match(markup[:100_000]):
        manuscript, problems = page(markup, name=loaded.name, address=loaded.address, lang=lang)
    else:
        manuscript, problems, assumed = *_text(loaded, lang=lang), ()
    return _if_any(manuscript, (*(_noted(problem) for problem in assumed), *problems), name=loaded.name)


def _refused(loaded: Loaded) -> Problem | None:
    """The problem of what holds no text that can be read."""
    data = loaded.data
    if not data.strip():
        return Problem(loaded.name, None, "there is nothing in it.", "Save or fetch it anew.", "error")
    for sign, message, remedy in _UNREADABLE:
        if data[:1024].lstrip().startswith(sign):
            return Problem(loaded.name, None, message, remedy, "error")
    if data.startswith(_ZIP) and not _is_document(data):
        return Problem(loaded.name, None, "this is an archive, no document.", "Unpack it and name its files.", "error")
    return None


def _is_document(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return MAIN_PART in parts.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return data.find(MAIN_PART.encode()) >= 0  # one that is damaged


def _text(loaded: Loaded, *, lang: str) -> tuple[Manuscript | None, tuple[Problem, ...]]:
    """Plain text, with or without front matter of its own."""
    text, problems = decode(loaded.data, path=loaded.name)
    if text is None:
        return None, problems
    front, _, body, more = split_front_matter(text, path=loaded.name)
    if loaded.address and not front.source.url:
        front = front.model_copy(update={"source": front.source.model_copy(update={"url": loaded.address})})
    if not front.lang and (shown := article_language(body, default=lang)) != lang:
        front = front.model_copy(update={"lang": shown})
    return Manuscript(front, body), (*(_noted(problem) for problem in problems), *more)


def _noted(problem: Problem) -> Problem:
    """What was assumed of an encoding, for information: the article is written as UTF-8."""
    if problem.severity != "warning":
        return problem
    return replace(problem, remedy="Look at the letters with accents.", severity="note")


def _if_any(
    manuscript: Manuscript | None, problems: tuple[Problem, ...], *, name: str
) -> tuple[Manuscript | None, tuple[Problem, ...]]:
    if manuscript is None or manuscript.text.strip():
        return manuscript, problems
    return None, (*problems, Problem(name, None, "there is no text in it.", _PASTE, "error"))

"""A Word document -> a manuscript; the only importer of mammoth."""

import io
import zipfile

from generator.importing.blocks import paragraphs
from generator.importing.manuscript import Manuscript
from generator.importing.sources import LARGEST
from generator.model import Problem
from generator.read.front_matter import FrontMatter
from generator.read.language import article_language

MAIN_PART = "word/document.xml"

_TITLE = "p[style-name='Title'] => h1:fresh"
_SAVE_AS = "Open it in your word processor and save it as .docx or .txt."


def document(data: bytes, *, name: str, lang: str) -> tuple[Manuscript | None, tuple[Problem, ...]]:
    """The article of a document, with accepted changes and without comments; its title is the first heading of all."""
    damaged = Problem(name, None, "the document is damaged.", _SAVE_AS, "error")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            size = sum(part.file_size for part in parts.infolist())
        if size > 10 * LARGEST:
            return None, (Problem(name, None, "the document unpacks to more than any article.", _SAVE_AS, "error"),)
        blocks = _blocks(data)
    except Exception:  # a library's parser meets whatever a file may hold
        return None, (damaged,)
    title = blocks[0].removeprefix("## ") if blocks and blocks[0].startswith("## ") else ""
    text = "\n\n".join(blocks[1:] if title else blocks)
    front = FrontMatter(title=title, lang=article_language(text, default=lang))
    return Manuscript(front, text), ()


def _blocks(data: bytes) -> list[str]:
    from lxml import html  # type: ignore[import-untyped]
    from mammoth import convert_to_html  # type: ignore[import-untyped]

    markup = convert_to_html(io.BytesIO(data), style_map=_TITLE, convert_image=lambda _image: []).value
    return list(paragraphs(html.fragment_fromstring(markup, create_parent="div"))) if markup else []

"""Pages, documents and texts from elsewhere -> articles of the site.

sources.py      a file or an address -> bytes
kinds.py        what the bytes are: a page, a document, a text, or nothing that holds an article
pages.py        an HTML page -> a manuscript
documents.py    a Word document -> a manuscript
blocks.py       markup -> paragraphs
manuscript.py   what all of them become: the words of an editor about the article, and its text
shelf.py        the articles that are there already
"""

from generator.importing.kinds import manuscript_of
from generator.importing.manuscript import Manuscript
from generator.importing.shelf import Shelf
from generator.importing.sources import Loaded, load

__all__ = ["Loaded", "Manuscript", "Shelf", "load", "manuscript_of"]

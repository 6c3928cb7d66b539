"""The component `quotations`: direct and mixed quotations, and who speaks.

1. Find what stands between quotation marks.
2. Find what introduces it in its own sentence: a reporting verb, "according to", a colon.
3. Keep what is speech; titles, names and scare quotes are none.
4. Name the source; a quotation without one goes on from the one before, where nothing stands between.

It reads `doc._.mentions` and the parse, and sets `doc._.quotes` in the order of the text.
"""

from spacy.language import Language
from spacy.tokens import Doc

from generator.model import Quote
from generator.pipeline.discourse.marks import find_quoted
from generator.pipeline.discourse.page import Page
from generator.pipeline.quotations.attribute import attribute

Doc.set_extension("quotes", default=(), force=True)


@Language.component("quotations", requires=["doc._.mentions"], assigns=["doc._.quotes"])
def quotations(doc: Doc) -> Doc:
    """Set `doc._.quotes`."""
    doc._.quotes = find_quotes(doc)
    return doc


def find_quotes(doc: Doc) -> tuple[Quote, ...]:
    """The quotations of a document that has been parsed and whose mentions are known."""
    quoted = find_quoted(doc.text)
    return tuple(attribute(Page(doc, quoted, doc._.mentions))) if quoted else ()

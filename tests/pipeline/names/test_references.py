"""Lists of books below an article."""

from generator.model import Mention
from generator.pipeline.names import find_mentions
from tests.pipeline.names.reading import read

BOOKS = """She recommends:

Eliot, George. The Mill of Lisbon
Costa, Rui M. A Life with Haddad
Haddad, Mona and Lee, Jo. Tea
"""


def test_authors_before_their_books_are_persons_and_the_titles_are_nobody() -> None:
    doc = read(BOOKS, ("Eliot", "ORG"), ("Lisbon", "GPE"), ("Costa", "GPE"), ("Haddad", "PERSON"), ("Tea", "PERSON"))
    mentions = find_mentions(doc)
    assert [(mention.of(doc.text), mention.type) for mention in mentions] == [
        ("Eliot, George", "PERSON"),
        ("Costa, Rui M.", "PERSON"),
        ("Haddad, Mona", "PERSON"),
        ("Lee, Jo", "PERSON"),
    ]


def test_a_dateline_is_no_book() -> None:
    text = "Lisbon, Portugal. Ministers met.\n\nThere Mona Haddad spoke."
    marked = ("Lisbon", "GPE"), ("Portugal", "GPE"), ("Mona Haddad", "PERSON")
    doc = read(text, *marked)
    assert [mention.of(text) for mention in find_mentions(doc)] == [name for name, _ in marked]


def test_a_list_of_books_keeps_the_other_mentions_as_they_are() -> None:
    doc = read("There Mona Haddad spoke.\n" + BOOKS, ("Mona Haddad", "PERSON"))
    assert find_mentions(doc)[0] == Mention(6, 17, "PERSON")

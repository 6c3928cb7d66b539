"""The component `capitals`: a capital named for its government, where the sentence shows it.

"Ankara said", "talks between Moscow and Kyiv", "blamed by Tehran": news calls a government by the town where it sits.
The mention stays the town's, and says in `government` of which country.
"""

from collections.abc import Container, Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from generator.knowledge.countries import country_of_capital
from generator.knowledge.dealings import ADDRESSED, DEALING, MINDS, RELATIONS, STANCES, STANDS
from generator.model import Mention


@Language.component("capitals")
def capitals(doc: Doc) -> Doc:
    """Say in `doc._.mentions` which capitals stand for a government."""
    if doc.has_annotation("DEP"):
        doc._.mentions = tuple(_of_government(doc, mention) for mention in doc._.mentions)
    return doc


def _of_government(doc: Doc, mention: Mention) -> Mention:
    country = country_of_capital(mention.of(doc.text)) if mention.type == "PLACE" else None
    name = doc.char_span(mention.start, mention.end) if country else None
    if country is None or name is None or _is_dateline(name):
        return mention
    acts = any(_acts(token) or _is_minded(token) or _deals(token) for token in _conjuncts(name.root))
    return replace(mention, government=country.name) if acts else mention


def _is_dateline(name: Span) -> bool:
    """Whether it says where a report was written, which a parser takes for a subject: "TEHRAN – A diplomat said"."""
    behind = next((token.text for token in name.doc[name.end : name.end + 2] if not token.is_space), "")
    return behind in {"-", "--", "\u2013", "\u2014"}


def _conjuncts(token: Token) -> Iterator[Token]:
    """The token, and those before it in a list, which have the same part in the sentence."""
    yield token
    while token.dep_ == "conj" and token.head.pos_ == "PROPN":
        token = token.head
        yield token


def _acts(token: Token) -> bool:
    """Whether it is said to want, think or say something, or something is said to be done by it."""
    head = token.head
    if token.dep_ == "pobj" and head.dep_ == "agent":
        return True
    if token.dep_ != "nsubj" or head.pos_ not in {"AUX", "VERB"}:
        return False
    is_ready = head.lemma_ == "be" and any(child.dep_ == "acomp" and _is(child, MINDS) for child in head.children)
    return is_ready or _is(head, STANCES)


def _is_minded(token: Token) -> bool:
    """Whether it is told or asked something, or has a view or a wish: "urged Ankara to", "Ankara's position"."""
    return (token.dep_ == "dobj" and _is(token.head, ADDRESSED)) or (token.dep_ == "poss" and _is(token.head, STANDS))


def _deals(token: Token) -> bool:
    """Whether it is one of those between whom there is something, or with whom somebody deals."""
    preposition = token.head
    if token.dep_ != "pobj" or preposition.lower_ not in {"between", "with"}:
        return False
    other = preposition.head
    return _is(other, RELATIONS) or (preposition.lower_ == "with" and _is(other, DEALING))


def _is(token: Token, words: Container[str]) -> bool:
    return token.lemma_.lower() in words

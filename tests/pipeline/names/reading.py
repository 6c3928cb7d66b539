"""Texts on a blank pipeline that is told what a model would have marked."""

from collections.abc import Sequence

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from generator.model import Mention
from generator.pipeline.names import find_mentions

NLP = spacy.blank("en")


def read(text: str, *marked: tuple[str, str], nlp: Language = NLP) -> Doc:
    """A text as a model would read it: capitals are proper nouns, and each name is marked where it stands first."""
    doc = nlp.make_doc(text)
    for token in doc:
        token.pos_ = "PROPN" if token.text[:1].isupper() else "NOUN"
    position = 0
    ents = []
    for name, label in marked:
        position = text.index(name, position)
        span = doc.char_span(position, position + len(name), label=label, alignment_mode="expand")
        assert span is not None
        ents.append(span)
        position += len(name)
    doc.ents = tuple(ents)
    return doc


def found(text: str, *marked: tuple[str, str]) -> list[tuple[str, str]]:
    return [(mention.of(text), mention.type) for mention in find_mentions(read(text, *marked))]


def only(text: str, *marked: tuple[str, str]) -> Mention:
    (mention,) = find_mentions(read(text, *marked))
    return mention


def parsed(words: str, *, deps: str, heads: Sequence[int], ents: Sequence[str], pos: str = "") -> Doc:
    """A text with its parse; words, deps and pos are separated by blanks, `ents` are in the IOB scheme."""
    return Doc(NLP.vocab, words=words.split(), deps=deps.split(), heads=heads, ents=ents, pos=pos.split() or None)  # type: ignore[call-overload]

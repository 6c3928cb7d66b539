"""The pipeline: an installed spaCy model, with our components around it.

paragraphs        a paragraph begins a sentence, and no name runs across its border
...               the model: tagger, parser, names
actor_names       the model's names become mentions

and, since they know one language only, of English pipelines:

capitals          which places stand for a government
quotations        who is quoted, and with what words
time_expressions  dates and their meaning
told_clauses      what happened on each date or, without one, on the day; and whether it did
roles             the posts that the text gives to persons
"""

import datetime as dt
import warnings
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from generator.errors import BrokenModelError
from generator.installed import ANY_LANGUAGE, BLANK
from generator.knowledge.languages import day_comes_first
from generator.model import Span
from generator.pipeline import capitals, events, names, quotations, roles, times  # noqa: F401 - importing them registers the components

ENGLISH = ("capitals", "quotations", "time_expressions", "told_clauses", "roles")


@cache
def load(model: str) -> Language:
    """The pipeline of `model`, loaded once in a process; `model` must be installed, or be "blank:" and a language.

    Raises:
        BrokenModelError: it cannot be loaded.
    """
    nlp = _blank(model.removeprefix(BLANK)) if model.startswith(BLANK) else _loaded(model)
    nlp.add_pipe("paragraphs", first=True)
    if not any(nlp.has_pipe(name) for name in ("parser", "senter", "sentencizer")):
        nlp.add_pipe("sentencizer")
    for component in ("actor_names", *(ENGLISH if nlp.lang == "en" else ())):
        nlp.add_pipe(component)
    return nlp


def _loaded(model: str) -> Language:
    with warnings.catch_warnings():
        # The default model was trained with spaCy 3.7 and measured under 3.8; no other warning is hidden.
        warnings.filterwarnings("ignore", message=r"\[W095\]", category=UserWarning)
        try:
            return spacy.load(model)
        except Exception as error:  # whatever the code of others raises
            reason = " ".join(str(error).split())
            message = f'the spaCy pipeline "{model}" cannot be loaded: {reason.rstrip(".")}. Install it again.'
            raise BrokenModelError(message) from error


def _blank(lang: str) -> Language:
    """The rules for a language; where there are none, or they need a program that is not installed, the common ones."""
    try:
        return spacy.blank(lang)
    except ImportError:
        return spacy.blank(ANY_LANGUAGE)


def make_doc(nlp: Language, text: str, *, published: dt.date | None, lang: str = "") -> Doc:
    """A tokenised text that knows its day of publication and the order in which its language writes a date."""
    doc = nlp.make_doc(text)
    doc._.published = published
    doc._.day_first = day_comes_first(lang) if lang else None
    return doc


def sentences_of(doc: Doc) -> tuple[Span, ...]:
    """The sentences, without the white space around them; white space alone is none."""
    spans = []
    for sentence in doc.sents:
        words = [token for token in sentence if not token.is_space]
        if words:
            spans.append(Span(words[0].idx, words[-1].idx + len(words[-1])))
    return tuple(spans)


@Language.component("paragraphs")
def paragraphs(doc: Doc) -> Doc:
    """Begin a sentence after each line break; the parser and the name recogniser respect that."""
    for token in doc[:-1]:
        if token.is_space and "\n" in token.text:
            doc[token.i + 1].is_sent_start = True
    return doc

"""Names beside a noun: whom "team member Mona Haddad" and "a statement by the ministry" name."""

from collections.abc import Iterator

from spacy.tokens import Token

from generator.knowledge.countries import country_named
from generator.knowledge.posts import KIN, is_post, singular
from generator.model import Mention
from generator.pipeline.discourse.page import Page
from generator.pipeline.discourse.subjects import subject_of
from generator.pipeline.discourse.words import AUTHORING


def author_of(page: Page, text: Token) -> Mention | Token | None:
    """Whose text it is: "Haddad's letter", "a statement issued by the ministry", "Haddad released a statement"."""
    for child in text.children:
        if child.dep_ == "poss":
            return page.mention_at(child.i) or child
        if child.dep_ == "acl" and child.lemma_ in AUTHORING:
            return author_of(page, child)
        if child.dep_ in {"prep", "agent"} and child.lower_ in {"by", "from", "of"}:
            return next((found for word in child.children if (found := page.mention_at(word.i))), None)
    return subject_of(text.head) if text.dep_ == "dobj" else None


def name_beside(page: Page, noun: Token) -> Mention | None:
    """The name of whoever a noun is said of: in front of it, set off by commas, or at the end of the phrase."""
    behind = page.mention_at(noun.i + 1)
    if behind and (behind.type == "PERSON" or page.tokens[noun.i + 1].head == noun):
        return behind
    if not is_post(noun.lower_) and singular(noun.text) not in KIN:
        return None
    if page.tokens[noun.i + 1 : noun.i + 2] and page.tokens[noun.i + 1].text == ",":
        behind = _set_off(page, noun.i + 2)
        if behind is not None and noun.tag_ in {"NN", "NNP"}:
            return behind
    names = dict.fromkeys(
        mention for word in noun.subtree if word.dep_ in {"appos", "conj"} and (mention := _person_at(page, word.i))
    )
    if len(names) == 1:
        return next(iter(names))
    return None


def _set_off(page: Page, start: int) -> Mention | None:
    """The person whose name begins at token `start` and ends at a comma or a stop."""
    mention = page.mention_at(start) if start < len(page.tokens) else None
    if mention is None or not (_is_person(page, mention) or " " in mention.of(page.text)):
        return None
    _, end = page.tokens_of(mention.start, mention.end)
    return mention if end >= len(page.tokens) or page.tokens[end].text in {",", ".", ";", ":"} else None


def name_before(page: Page, verb: Token) -> Mention | None:
    """The name that ends right before a verb, where the parse misses its subject."""
    i = verb.i - 1
    while i > 0 and page.tokens[i].pos_ in {"ADV", "AUX"}:
        i -= 1
    set_off = page.tokens[i].text == ","
    mention = page.mention_at(i - set_off) if i > 0 else None
    if mention is None or not _is_person(page, mention):
        return None
    start, _ = page.tokens_of(mention.start, mention.end)
    before = page.tokens[start - 1] if start else None
    if set_off:
        return mention if before is not None and before.text == "," else None
    return mention if before is None or before.pos_ in {"NOUN", "PROPN", "PUNCT", "SPACE"} else None


def _person_at(page: Page, i: int) -> Mention | None:
    mention = page.mention_at(i)
    return mention if mention and _is_person(page, mention) else None


def _is_person(page: Page, mention: Mention) -> bool:
    """Whether it is a person, or has a name of two words that may be one's, whatever the model says."""
    name = mention.of(page.text)
    return mention.type == "PERSON" or (" " in name and mention.type == "PLACE" and not country_named(name))


def words_before(page: Page, start: int, *, limit: int = 10) -> Iterator[Token]:
    """The words of the phrase that leads up to a name, nearest first; another person's name ends it."""
    for i in range(start - 1, max(-1, start - 1 - limit), -1):
        token, other = page.tokens[i], page.mention_at(i)
        if other is not None and other.type == "PERSON":
            break
        if token.pos_ not in {"ADJ", "NOUN", "PROPN", "ADP", "DET", "PART", "CCONJ"} or page.piece_at(i):
            break
        yield token

"""What stands before a quotation or above it: 'Haddad called it "..."', 'Haddad said: "..."', 'according to Haddad'."""

from collections.abc import Sequence

from spacy.tokens import Token

from generator.pipeline.discourse.page import Page
from generator.pipeline.discourse.subjects import SUBJECTS, quotes_somebody, subject_of
from generator.pipeline.quotations.cue import Cue, Place, is_reporting, source_of
from generator.pipeline.quotations.words import ABOUT, CRIES, HEARING, JUDGEMENT, NAMING, SAYINGS

_DEEPEST = 60
"""Words between a quoted one and the verb above it, in the parse."""

_DASHES = frozenset({"-", "--", "\u2013", "\u2014", "\u2015"})


def verb_above(place: Place) -> Cue | None:
    """The nearest reporting verb that the parser sees above the quoted words, or "Haddad's claim that"."""
    piece = place.piece
    token = next(
        (each for each in place.page.tokens[piece.start : piece.end] if not _is_inside(place, each.head)), None
    )
    if token is None:
        return None
    path = [token]
    while token.head != token and len(path) < _DEEPEST:
        token = token.head
        if token.i in place.frame and token.pos_ in {"VERB", "AUX"}:
            if token.lemma_.lower() in NAMING:
                return None
            if is_reporting(token) and _is_content(path, token) and not _is_nobodys(token):
                return Cue(token.lemma_, token.i, source_of(place.page, token), "verb above")
        if token.i in place.frame and token.lemma_ in SAYINGS | CRIES and token.i < piece.start:
            owner = next((child for child in token.children if child.dep_ == "poss"), None)
            if owner is not None or token.lemma_ in CRIES:
                return Cue(token.lemma_, token.i, owner, "noun above")
        path.append(token)
    return None


def verb_before(place: Place) -> Cue | None:
    """The nearest reporting verb before, where the words lead to the quotation: 'said that', 'said on Monday: '."""
    left = place.left
    if not left or not _leads_on(left[-1]):
        return None
    verb = next((token for token in reversed(left) if is_reporting(token)), None)
    return Cue(verb.lemma_, verb.i, source_of(place.page, verb), "verb before") if verb is not None else None


def according_to(place: Place) -> Cue | None:
    """A source named with "according to" or "in the words of", before or behind."""
    for word in (*reversed(place.left), *place.right):
        if word.lower_ == "according" and word.i + 1 in place.frame:
            return Cue("according to", word.i, _object_of(place.page.tokens[word.i + 1]), "according to")
        if word.lower_ == "words" and word.dep_ == "pobj" and word.head.lower_ == "in":
            owners = (child if child.dep_ == "poss" else _object_of(child) for child in word.children)
            source = next((owner for owner in owners if owner is not None), None)
            return Cue("in the words of", word.i, source, "according to") if source is not None else None
    return None


def _object_of(preposition: Token) -> Token | None:
    return next((child for child in preposition.children if child.dep_ == "pobj"), None)


def introduction(place: Place) -> Cue | None:
    """Whoever does anything before a colon, or before a comma and a capital: 'Haddad turned to the crowd: "..."'."""
    left = place.left
    if len(left) < 2 or left[-1].text not in {":", ","} or not place.piece.text[:1].isupper():
        return None
    verb = _main_verb(left)
    if left[-1].text == ":" and verb is None and _is_name_alone(place.page, left[:-1]):
        return Cue(":", left[-1].i, left[-2], "colon")
    source = subject_of(verb) if verb is not None and verb.lemma_ not in HEARING else None
    return Cue(left[-1].text, left[-1].i, source, "introduction") if source is not None else None


def _is_name_alone(page: Page, words: Sequence[Token]) -> bool:
    """Whether a phrase is a name, or that of a person behind a title, and names nobody else."""
    last = page.mention_at(words[-1].i)
    is_alone = [last] == list(page.mentions_in(token.i for token in words))
    return last is not None and is_alone and (last.type == "PERSON" or page.mention_at(words[0].i) == last)


def signature(place: Place) -> Cue | None:
    """'"..." - Mona Haddad', also with the name in the next line."""
    tokens, i = place.page.tokens, place.piece.closing
    if i + 1 < len(tokens) and tokens[i].text == ":" and _is_last_of_line(place.page, i + 1):
        return Cue(":", i, tokens[i + 1], "colon")
    while i < len(tokens) and tokens[i].is_space:
        i += 1
    if i + 1 < len(tokens) and tokens[i].text in _DASHES and place.page.mention_at(i + 1):
        return Cue("-", i, tokens[i + 1], "dash")
    return None


def _is_last_of_line(page: Page, i: int) -> bool:
    """Whether nothing but a name is left of the line, as in a headline."""
    mention = page.mention_at(i)
    if mention is None:
        return False
    _, end = page.tokens_of(mention.start, mention.end)
    return end >= len(page.tokens) or page.is_break(end)


def _is_inside(place: Place, token: Token) -> bool:
    return place.piece.start <= token.i < place.piece.end


def _is_content(path: Sequence[Token], verb: Token) -> bool:
    """Whether the way down from a verb leads to what is said, and not to who says it, where or when."""
    step = path[-1]
    if step.dep_ in SUBJECTS or step.dep_ in {"agent", "dative", "npadvmod"}:
        return False
    if step.dep_ != "prep":
        return True
    return step.lower_ in (ABOUT if verb.lemma_ in JUDGEMENT else {"about", "of", "that"})


def _is_nobodys(verb: Token) -> bool:
    """Whether a judgement is nobody's: "known and referred to as"."""
    return verb.lemma_ in JUDGEMENT and verb.tag_ == "VBN" and subject_of(verb) is None and not quotes_somebody(verb)


def _leads_on(token: Token) -> bool:
    return token.text in {",", ":"} or token.lower_ in {"as", "how", "that"} or is_reporting(token)


def _main_verb(tokens: Sequence[Token]) -> Token | None:
    verbs = [token for token in tokens if token.pos_ in {"VERB", "AUX"}]
    inside = {verb.i for verb in verbs}
    return next((verb for verb in verbs if not any(above.i in inside for above in verb.ancestors)), None)

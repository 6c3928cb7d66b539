"""Noun phrases of posts: where "Israeli foreign minister" or "head of the agency in Ankara" begins and ends.

They are found by parts of speech more than by the tree, since parsers lose their way in long titles and lists.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from generator.knowledge.posts import STATUS, WITH_GENERAL, is_post, singular
from generator.pipeline.roles.reading import Reading

COMPLEMENTS = frozenset({"of", "for", "to", "at", "in", "from", "with", "on"})
"""Prepositions that say what somebody is head, envoy or professor of."""

AFTER_NOUN = frozenset({"designate", "elect", "emerita", "emeritus", "general"})
"""Adjectives that stand behind the noun of a post."""

POSSESSIVES = frozenset({"'s", "\u2019s", "'", "\u2019"})
HYPHENS = frozenset({"-", "\u2010", "\u2011"})
NO_BEGINNING = frozenset({"ADV", "CCONJ", "PART", "PUNCT"})
LONGEST = 20
"""Tokens before or behind the noun that can belong to it."""


@dataclass(frozen=True, slots=True)
class Post:
    """The phrase of a post in tokens: from its first modifier, without article, to the end of its complements."""

    start: int
    head: int
    end: int


def post_before(reading: Reading, end: int) -> Post | None:
    """The post whose phrase ends before token `end`: "prime minister", "head of the agency"."""
    head = _noun_before(reading, end)
    if head is not None:
        return Post(first_modifier(reading, head), head, end)
    if end == 0 or reading.doc[end - 1].pos_ not in {"NOUN", "PROPN"} or _ends_sentence(reading.doc[end - 1]):
        return None
    border = max(reading.sentence(end - 1)[0], end - LONGEST)
    for i in range(end - 2, border, -1):
        if reading.person_at(i) or not _may_follow_preposition(reading.doc[i]):
            return None
        head = _noun_before(reading, i) if reading.text(i) in COMPLEMENTS else None
        if head is not None:
            return Post(first_modifier(reading, head), head, end)
    return None


def posts_from(reading: Reading, start: int) -> Iterator[Post]:
    """The posts, joined by commas and "and", of which the first begins at token `start`; no title of a name behind."""
    start += 2 if reading.text(start) == "one" and reading.text(start + 1) == "of" else 0
    while (head := _noun_from(reading, start)) is not None:
        post = Post(max(start, first_modifier(reading, head)), head, last_complement(reading, head))
        if reading.person_at(post.end) is not None:
            return
        yield post
        start = post.end
        while reading.text(start) in {",", "and", "&"}:
            start += 1
        if start == post.end:
            return


def first_modifier(reading: Reading, head: int) -> int:
    """Where the modifiers of a noun begin."""
    doc, start = reading.doc, head
    border = max(reading.sentence(head)[0], head - LONGEST)
    while start > border:
        before = doc[start - 1]
        name = reading.name_at(start - 1)
        if name is not None:
            if name.type == "PERSON" and doc[start].lower_ not in POSSESSIVES:
                break
            start = reading.begin[name]
        elif _is_modifier(before) or before.lower_ in POSSESSIVES or _joins_modifiers(reading, start - 1):
            start -= 1
        else:
            break
    while start < head and (doc[start].pos_ in NO_BEGINNING or doc[start].is_punct) and doc[start].lower_ not in STATUS:
        start += 1
    return start


def last_complement(reading: Reading, head: int) -> int:
    """Where the complements of a noun end."""
    end = head + 1
    if follows_noun(reading, end):
        end += 1
    elif reading.text(end) in HYPHENS and follows_noun(reading, end + 1):
        end += 2
    while reading.text(end) in COMPLEMENTS and reading.doc[end].head.i >= head:
        after = _phrase_end(reading, end + 1)
        if after == end + 1:
            break
        end = after
    return end


def _phrase_end(reading: Reading, start: int) -> int:
    """Where the noun phrase that begins at `start` ends: at a person, a verb, a comma, or another post."""
    end, border = start, min(reading.sentence(start - 1)[1], start + LONGEST)
    if start < border and reading.text(start - 1) != "of" and reading.doc[start].ent_type_ in {"DATE", "TIME"}:
        return start
    while end < border and _may_follow_preposition(reading.doc[end]):
        name = reading.name_at(end)
        if name is not None and name.type == "PERSON" and not _is_served(reading, start, end):
            break
        if name is None and reading.text(end) in COMPLEMENTS - {"of"}:
            break
        if reading.doc[end].pos_ == "CCONJ" and _noun_from(reading, end + 1) is not None:
            break
        end = reading.end[name] if name else end + 1
    while end > start and reading.doc[end - 1].pos_ in {"ADP", "CCONJ", "DET", "PRON"}:
        end -= 1
    return end


def _is_served(reading: Reading, start: int, i: int) -> bool:
    """Whether the person at token `i` is whom a post is for: "adviser to Obama", "aide to President Obama"."""
    if i == start:
        return reading.text(start - 1) in {"for", "of", "to"}
    is_titled = _is_post(reading, i - 1) and first_modifier(reading, i - 1) <= start
    return reading.text(start - 1) in {"for", "to"} and is_titled


def _noun_before(reading: Reading, end: int) -> int | None:
    """The noun of a post that ends before token `end`."""
    last = end - 1
    before = last - 2 if reading.text(last - 1) in HYPHENS else last - 1
    if follows_noun(reading, last) and before >= 0 and _is_post(reading, before):
        return before
    return last if last >= 0 and _is_post(reading, last) else None


def _noun_from(reading: Reading, start: int) -> int | None:
    """The noun of the phrase that begins at token `start`, if it is a post, and no title of a name behind it."""
    i, noun = start, None
    border = min(reading.sentence(start)[1], start + LONGEST) if start < len(reading.doc) else start
    while i < border:
        token, name = reading.doc[i], reading.name_at(i)
        if name is not None:
            i = reading.end[name]
            if name.type == "PERSON" and reading.text(i) not in POSSESSIVES:
                return None
            noun = None
        elif _is_modifier(token) or token.lower_ in POSSESSIVES or token.pos_ == "DET" or token.tag_ == "PRP$":
            noun = i if token.pos_ in {"NOUN", "PROPN"} else noun
            i += 1
        elif _joins_modifiers(reading, i):
            i += 1
        else:
            break
    return _noun_before(reading, noun + 1) if noun is not None else None


def follows_noun(reading: Reading, i: int) -> bool:
    """Whether it is the adjective of "secretary general" or "president-elect", and not the rank in "chief General"."""
    noun = reading.text(i - 2) if reading.text(i - 1) in HYPHENS else reading.text(i - 1)
    return reading.text(i) in AFTER_NOUN and (reading.text(i) != "general" or singular(noun) in WITH_GENERAL)


def _is_post(reading: Reading, i: int) -> bool:
    token = reading.doc[i]
    is_noun = token.pos_ in {"ADJ", "NOUN", "PROPN"} and token.tag_ != "JJR"  # "the younger Costa"
    return is_noun and reading.name_at(i) is None and is_post(token.text)


def _is_modifier(token: Token) -> bool:
    if _is_date(token):
        return False
    participle = token.tag_ in {"VBN", "VBG"} and token.dep_ in {"amod", "compound"}
    noun = token.pos_ in {"ADJ", "NOUN", "PROPN", "NUM"} and token.text not in HYPHENS
    return noun or participle or token.lower_ in STATUS or _is_hyphen(token)


def _is_date(token: Token) -> bool:
    """Whether it is of a date that only happens to stand before: "On 14 August 2020 President Erdogan".

    "The 2016 winner" and "a 43-year-old baker" are no such dates.
    """
    if token.ent_type_ not in {"DATE", "TIME"} or token.i == 0:
        return False
    if token.shape_ == "dddd":
        return token.nbor(-1).pos_ != "DET"
    around = token.doc[token.i - 1 : token.i + 2]
    return not any(each.text in HYPHENS for each in around)


def _is_hyphen(token: Token) -> bool:
    """Whether it joins two words, unlike a dash behind a dateline."""
    return token.text in HYPHENS and token.i > 0 and not token.nbor(-1).whitespace_ and not token.whitespace_


def _ends_sentence(token: Token) -> bool:
    """Whether a full stop is glued to it, unless it may be that of an abbreviation."""
    return token.text.endswith(".") and len(token) > 5


def _joins_modifiers(reading: Reading, i: int) -> bool:
    """Whether "and" stands between two modifiers of one noun: "interior and overseas minister"."""
    doc = reading.doc
    if doc[i].lower_ not in {"and", "&"} or i < 2 or i + 2 >= len(doc):
        return False
    before = doc[i - 1]
    plain = before.pos_ in {"ADJ", "NOUN", "PROPN"} and not before.tag_.endswith("S") and not before.ent_type_
    first = not _is_modifier(doc[i - 2]) or reading.name_at(i - 2) is not None or doc[i - 2].ent_type_ == "NORP"
    return plain and first and not is_post(before.text) and _is_modifier(doc[i + 1]) and _is_modifier(doc[i + 2])


def _may_follow_preposition(token: Token) -> bool:
    if token.pos_ == "ADP":
        return token.lower_ in COMPLEMENTS
    return token.pos_ in {"ADJ", "CCONJ", "DET", "NOUN", "NUM", "PART", "PRON", "PROPN"} or _is_hyphen(token)

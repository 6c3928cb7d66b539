"""Posts beside names: before a name as its title, or set off by commas as an apposition to it."""

from collections.abc import Iterator

from generator.knowledge.posts import RANKS, is_post, singular
from generator.model import Mention
from generator.pipeline.roles.finding import Finding
from generator.pipeline.roles.posts import LONGEST, POSSESSIVES, Post, follows_noun, post_before, posts_from
from generator.pipeline.roles.reading import SUBJECTS, Reading

CLOSING = frozenset(
    {",", ".", ";", ":", "(", ")", "[", "]", "?", "!", "who", "whose", "\u2014", "\u2013", '"', "\u201d", ""}
)
"""What ends an apposition."""

OPENING = frozenset({",", "(", "\u2014", "\u2013"})
"""What begins one."""


def titles(reading: Reading) -> Iterator[Finding]:
    """Posts before names: "Turkish President Recep Tayyip Erdogan", "writers Ann Lee and Tom Fox"."""
    for name in reading.persons():
        for post in _before(reading, name):
            others = list(listed_with(reading, name)) if is_plural(reading, post) else []
            if others or not is_plural(reading, post):
                for holder in (name, *others):
                    yield Finding(post, holder, "title")


def _before(reading: Reading, name: Mention) -> Iterator[Post]:
    """The post before a name; if a rank or "Mr." stands between, that too."""
    begin, end = reading.begin[name], _before_ranks(reading, name)
    outer = post_before(reading, end)
    if outer is not None and end < begin and is_post(reading.text(begin - 1)):
        yield Post(end, begin - 1, begin)
    post = outer or post_before(reading, begin)
    if post is not None:
        yield post


def _before_ranks(reading: Reading, name: Mention) -> int:
    """Where the ranks before a name begin, or the name itself."""
    begin = reading.begin[name]
    while reading.text(begin - 1).rstrip(".") in RANKS and not follows_noun(reading, begin - 1):
        begin -= 1
    return begin


def appositions(reading: Reading) -> Iterator[Finding]:
    """Posts between commas: "Yair Lapid, the Israeli foreign minister," and "the spokesman, Dan Lee,"."""
    taken: set[int] = set()
    for name in reading.persons():
        for post in _behind(reading, name):
            holders = _listed_up_to(reading, name) if is_plural(reading, post) else [name]
            for holder in holders if len(holders) > 1 or not is_plural(reading, post) else []:
                taken.add(post.head)
                yield Finding(post, holder, "apposition")
    for name in reading.persons():
        for post in _ahead(reading, name):
            if post.head not in taken:
                yield Finding(post, name, "apposition")


def is_plural(reading: Reading, post: Post) -> bool:
    """Whether it is the post of several; that of "one of the founders" is not."""
    first = post.start
    first -= first > 0 and reading.doc[first - 1].pos_ in {"DET", "PRON"}
    is_one_of = reading.text(first - 1) == "of" and reading.text(first - 2) == "one"
    return has_plural_noun(reading, post) and not is_one_of


def has_plural_noun(reading: Reading, post: Post) -> bool:
    """Whether its noun is a plural."""
    noun = reading.doc[post.head]
    return noun.tag_ in {"NNS", "NNPS"} or (singular(noun.text) != noun.lower_ and noun.lower_.endswith("s"))


def listed_with(reading: Reading, name: Mention) -> Iterator[Mention]:
    """The persons whose names follow `name`, with nothing but commas and "and" between."""
    while True:
        behind = _behind_place(reading, name)
        i = behind
        while reading.text(i) in {",", "and", "&"}:
            i += 1
        following = reading.person_at(i)
        if following is None or i == behind:
            return
        name = following
        yield name


def _listed_up_to(reading: Reading, name: Mention) -> list[Mention]:
    """The persons of a list that ends with `name`."""
    lists = ([first, *listed_with(reading, first)] for first in reading.persons())
    return next((names for names in lists if names[-1] == name), [name])


def _behind_place(reading: Reading, name: Mention) -> int:
    """Past what each of several is or comes from: "Siri Dahl of Norway and"."""
    end = reading.end[name]
    other = reading.name_at(end + 1)
    return reading.end[other] if reading.text(end) == "of" and other is not None and other.type != "PERSON" else end


def _behind(reading: Reading, name: Mention) -> list[Post]:
    start = _behind_parentheses(reading, reading.end[name])
    if reading.text(start) not in OPENING:
        return []
    start = _behind_age(reading, start + 1)
    start += reading.text(start) in {"all", "both"}
    posts = list(posts_from(reading, start))
    return posts if posts and _is_set_off(reading, name, posts) else []


def _behind_parentheses(reading: Reading, start: int) -> int:
    """Past dates of birth or a pronunciation, if a comma follows them."""
    if reading.text(start) != "(":
        return start
    for i in range(start + 1, min(len(reading.doc), start + 30)):
        if reading.text(i) == ")":
            return i + 1 if reading.text(i + 1) in OPENING else start
    return start


def _ahead_of_parentheses(reading: Reading, end: int) -> int:
    """Before the acronym or other explanation in parentheses that ends before token `end`."""
    if reading.text(end - 1) != ")":
        return end
    opened = (i for i in range(end - 2, max(-1, end - LONGEST), -1) if reading.text(i) == "(")
    return next(opened, end)


def _behind_age(reading: Reading, start: int) -> int:
    """Past "43," or "aged 43,"."""
    i = start + 1 if reading.text(start) in {"aged", "age"} else start
    return i + 2 if i < len(reading.doc) and reading.doc[i].like_num and reading.text(i + 1) == "," else start


def _is_set_off(reading: Reading, name: Mention, posts: list[Post]) -> bool:
    """Whether the posts are no further members of a list of persons, nor the subject of a verb."""
    doc, first = reading.doc, posts[0]
    noun, names = doc[first.head], range(reading.begin[name], reading.end[name])
    closed = reading.text(posts[-1].end) in CLOSING
    if noun.dep_ == "appos" and noun.head.i in names:
        return closed or doc[posts[-1].end].pos_ in {"ADP", "CCONJ"} or reading.root(name).dep_ in SUBJECTS
    if noun.dep_ in SUBJECTS and noun.head.i > noun.i and noun.head.i not in names:
        return False
    return closed


def _ahead(reading: Reading, name: Mention) -> list[Post]:
    """The posts in "the spokesman, Dan Lee,", also two that are joined."""
    comma = _before_ranks(reading, name) - 1
    if reading.text(comma) != "," or reading.text(reading.end[name]) in POSSESSIVES:
        return []
    last = post_before(reading, _ahead_of_parentheses(reading, comma))
    if last is None or is_plural(reading, last) or reading.text(reading.end[name]) not in CLOSING:
        return []
    other = post_before(reading, last.start - 1) if reading.text(last.start - 1) in {"and", "&"} else None
    first = other or last
    is_definite = reading.doc[first.start - 1].pos_ == "DET" or reading.doc[first.start - 1].tag_ == "PRP$"
    is_owned = any(reading.text(i) in POSSESSIVES for i in range(first.start, first.head))
    is_apposed = reading.root(name).head.i in {first.head, last.head}
    return [post for post in (other, last) if post] if is_definite or is_owned or is_apposed else []

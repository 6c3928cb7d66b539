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
            taken.add(post.head)
            yield Finding(post, name, "apposition")
    for name in reading.persons():
        ahead = _ahead(reading, name)
        if ahead is not None and ahead.head not in taken:
            yield Finding(ahead, name, "apposition")


def is_plural(reading: Reading, post: Post) -> bool:
    """Whether it is the post of several."""
    noun = reading.doc[post.head]
    return noun.tag_ in {"NNS", "NNPS"} or (singular(noun.text) != noun.lower_ and noun.lower_.endswith("s"))


def listed_with(reading: Reading, name: Mention) -> Iterator[Mention]:
    """The persons whose names follow `name`, with nothing but commas and "and" between."""
    while True:
        i = reading.end[name]
        while reading.text(i) in {",", "and", "&"}:
            i += 1
        following = reading.person_at(i)
        if following is None or i == reading.end[name]:
            return
        name = following
        yield name


def _behind(reading: Reading, name: Mention) -> Iterator[Post]:
    start = _behind_parentheses(reading, reading.end[name])
    if reading.text(start) not in OPENING:
        return
    start = _behind_age(reading, start + 1)
    posts = list(posts_from(reading, start))
    if posts and not is_plural(reading, posts[0]) and _is_set_off(reading, name, posts):
        yield from posts


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


def _ahead(reading: Reading, name: Mention) -> Post | None:
    comma = _before_ranks(reading, name) - 1
    if reading.text(comma) != "," or reading.text(reading.end[name]) in POSSESSIVES:
        return None
    post = post_before(reading, _ahead_of_parentheses(reading, comma))
    if post is None or is_plural(reading, post) or reading.text(reading.end[name]) not in CLOSING:
        return None
    is_definite = reading.doc[post.start - 1].pos_ == "DET" or reading.doc[post.start - 1].tag_ == "PRP$"
    return post if is_definite or reading.root(name).head.i == post.head else None

"""Who "the Iranian foreign minister" is: the one person whom the article calls so."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from generator.knowledge.countries import country_named, country_of_demonym
from generator.knowledge.name_forms import person_name
from generator.knowledge.posts import is_post
from generator.model import Mention
from generator.pipeline.discourse.beside import words_before
from generator.pipeline.discourse.page import Page
from generator.pipeline.discourse.words import FEMALE, MALE, VAGUE


class Bearers:
    """What an article says of its persons beside their names: posts, countries, forms of address."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._words: dict[str, set[str]] = defaultdict(set)
        self._given: dict[str, set[str]] = defaultdict(set)
        self._mentions: dict[str, Mention] = {}
        self._unnamed = set(_unnamed(page.tokens))
        for mention in page.mentions:
            if mention.type == "PERSON":
                name = person_name(mention.of(page.text))
                self._mentions.setdefault(name.family, mention)
                self._given[name.family] |= {name.given} - {""}
                self._words[name.family] |= set(self._description(mention))

    def of(self, noun: Token) -> Mention | None:
        """The one person who is what a definite singular noun phrase says."""
        if not is_definite(noun):
            return None
        wanted = set(self._phrase(noun))
        found = [family for family, words in self._words.items() if wanted <= words and len(self._given[family]) <= 1]
        return self._mentions[found[0]] if len(found) == 1 else None

    def can_be(self, mention: Mention, noun: Token) -> bool:
        """Whether a person may be called by a definite noun phrase: of that country, and no other bearer in sight.

        Whose the bearer of a post is brings somebody new into a text: "the premier's spokesman" is no one before.
        """
        words = self._words[self._family(mention)]
        owners = {_normal(child) for child in noun.children if child.dep_ == "poss"}
        if noun.lower_ not in words and not owners <= words:
            return False
        others = (other for family, other in self._words.items() if family != self._family(mention))
        if any(noun.lower_ in other for other in others) or noun.lower_ in self._unnamed - words:
            return False
        countries = {word for word in self._phrase(noun) if word.isupper()}
        return countries <= words

    def gender(self, mention: Mention) -> str | None:
        """The pronoun that the words beside a person's name ask for, if they do."""
        words = self._words[self._family(mention)]
        male, female = not words.isdisjoint(MALE), not words.isdisjoint(FEMALE)
        return None if male == female else "he" if male else "she"

    def _family(self, mention: Mention) -> str:
        return person_name(mention.of(self._page.text)).family

    def _description(self, mention: Mention) -> Iterator[str]:
        start, end = self._page.tokens_of(mention.start, mention.end)
        for token in (*words_before(self._page, start), *self._apposition(end)):
            yield _normal(token)

    def _apposition(self, end: int) -> list[Token]:
        """The words between commas behind a name, if they tell a post."""
        found: list[Token] = []
        if end >= len(self._page.tokens) or self._page.tokens[end].text != ",":
            return found
        for token in self._page.tokens[end + 1 : end + 12]:
            if token.pos_ in {"VERB", "AUX", "PUNCT", "PRON"}:
                break
            found.append(token)
        return found if any(is_post(token.lower_) for token in found) else []

    def _phrase(self, noun: Token) -> Iterator[str]:
        yield noun.lower_
        for child in noun.children:
            if child.dep_ in {"amod", "compound", "nmod", "poss"} and child.lower_ not in VAGUE:
                yield _normal(child)
            elif child.dep_ == "prep":
                yield from (_normal(word) for word in child.children)


def is_definite(noun: Token) -> bool:
    """Whether a noun phrase points at one known bearer: "the minister", "Iran's minister"."""
    if noun.tag_ not in {"NN", "NNP"} or any(child.dep_ in {"relcl", "acl", "appos"} for child in noun.children):
        return False
    return any(child.lower_ == "the" or child.dep_ == "poss" for child in noun.children)


def _unnamed(tokens: Sequence[Token]) -> Iterator[str]:
    """What persons without a name are called: "a senior official"."""
    for token in tokens:
        if token.lower_ in {"a", "an", "another", "one"} and is_post(token.head.lower_):
            yield token.head.lower_


def _normal(token: Token) -> str:
    """A word in small letters; a country or its people as the country's code, in capitals."""
    country = country_of_demonym(token.text) or country_named(token.text)
    return country.code.upper() if country else token.lower_.rstrip(".")

"""What a reader remembers of the text so far, to know who "he" and "the minister" are."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from generator.knowledge.name_forms import person_name
from generator.knowledge.posts import is_post
from generator.model import Mention
from generator.pipeline.discourse.bearers import Bearers, is_definite
from generator.pipeline.discourse.beside import author_of, name_beside
from generator.pipeline.discourse.page import Page
from generator.pipeline.discourse.subjects import SUBJECTS
from generator.pipeline.discourse.words import ASKING, TEXTS

_SENTENCES = 4
"""How many sentences back an antecedent is looked for."""

_CHAIN = 30
"""How many pronouns in a row are followed back to a name."""

_TYPES = {"he": {"PERSON"}, "she": {"PERSON"}, "it": {"ORG", "PLACE"}}
"""What each pronoun can stand for."""

_NOMINATIVE = {"he": "he", "him": "he", "it": "it", "she": "she", "her": "she"}


class Discourse:
    """Names the sources of quotations; None wherever the text leaves a doubt."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._bearers = Bearers(page)
        self._known: dict[int, Mention | None] = {}
        self._open: set[int] = set()

    def named(self, source: Token | None) -> Mention | None:
        """The mention that names who `source` is."""
        if source is None or self._page.piece_at(source.i):
            return None
        if source.i in self._open or len(self._open) > _CHAIN:
            return None
        if source.i not in self._known:
            self._open.add(source.i)
            self._known[source.i] = self._named(source)
            self._open.remove(source.i)
        return self._known[source.i]

    def _named(self, source: Token) -> Mention | None:
        if source.lower_ in _NOMINATIVE:
            return self._antecedent(source, _NOMINATIVE[source.lower_])
        mention = self._page.mention_at(source.i)
        if mention:
            return None if self._is_one_of_several(source, mention) else mention
        if source.lemma_.lower() in TEXTS:
            author = author_of(self._page, source)
            return self.named(author) if isinstance(author, Token) else author
        return name_beside(self._page, source) or self._bearer(source)

    def _is_one_of_several(self, source: Token, mention: Mention) -> bool:
        """Whether others speak with the one who is named: "Haddad and Costa"."""
        others = (self._page.mention_at(other.i) for other in source.conjuncts)
        return any(other is not None and other.type == mention.type and other != mention for other in others)

    def _bearer(self, noun: Token) -> Mention | None:
        """Who has the post, or who was just spoken of and may have it: "the top diplomat"."""
        if not is_post(noun.lower_):
            return None
        bearer = self._bearers.of(noun)
        if bearer or not is_definite(noun):
            return bearer
        recent = self._antecedent(noun, "he") or self._antecedent(noun, "she")
        if recent is None or recent in self._page.mentions_in(token.i for token in noun.subtree):
            return None  # nobody is one's own spokesman
        return recent if self._bearers.can_be(recent, noun) else None

    def _antecedent(self, token: Token, pronoun: str) -> Mention | None:
        """The subject of this sentence or of one before, if there is but one that can be meant."""
        i = token.i
        for _ in range(_SENTENCES):
            sentence = self._before(i)
            if not sentence:
                return None
            found, is_settled = self._offered(sentence, pronoun)
            if is_settled:
                return found
            i = sentence[0]
        return None

    def _before(self, i: int) -> list[int]:
        """The unquoted tokens before `i` in its sentence, or those of the sentence before."""
        page = self._page
        found: list[int] = []
        for k in range(i - 1, -1, -1):
            piece = page.piece_at(k)
            if piece and found and page.closes_sentence(piece):
                break
            if piece or (not found and (page.tokens[k].is_space or page.ends_sentence(k))):
                continue
            if found and (page.is_break(k) or page.ends_sentence(k)):
                break
            found.append(k)
        return found[::-1]

    def _offered(self, sentence: Sequence[int], pronoun: str) -> tuple[Mention | None, bool]:
        """Whom a sentence offers, and whether that settles it; its main subject before the others."""
        subjects = [self._page.tokens[i] for i in sentence if self._page.tokens[i].dep_ in SUBJECTS]
        if any(self._asks_somebody(subject.head) for subject in subjects):
            return None, True
        if pronoun != "it" and any(self._is_unknown(self._page.tokens[i]) for i in sentence):
            return None, True
        people = [token for token in subjects if self._is_candidate(token, pronoun)]
        main = [token for token in people if token.head.dep_ == "ROOT"]
        for tokens in (main, people):
            if tokens:
                return self._agreed([self.named(each) for token in tokens for each in _with_others(token)], pronoun)
        if pronoun == "it":
            return None, False
        if any(self._is_nameless(self._page.tokens[i]) for i in sentence):
            return None, True
        others = [each for each in self._page.mentions_in(sentence) if each.type == "PERSON"]
        return self._agreed(others, pronoun) if others else (None, False)

    def _asks_somebody(self, verb: Token) -> bool:
        """Whether who speaks next may be whom the verb asks: "Haddad pressed Costa for an answer"."""
        asked = (child for child in verb.children if child.dep_ in {"dobj", "dative"})
        return verb.lemma_ in ASKING and any(self._is_candidate(word, "he") for word in asked)

    def _is_unknown(self, token: Token) -> bool:
        """Whether it may be meant and has no name: "the minister", whom somebody met."""
        return token.dep_ in {"dobj", "dative"} and self._is_nameless(token)

    def _has_age(self, mention: Mention) -> bool:
        """Whether a number between commas follows, as only a person's name has: "Haddad, 74, spoke"."""
        _, end = self._page.tokens_of(mention.start, mention.end)
        behind = self._page.tokens[end : end + 3]
        return [token.text for token in behind[::2]] == [",", ","] and behind[1].like_num

    def _is_nameless(self, token: Token) -> bool:
        """Whether a noun speaks of a person whom it does not name: "the lawmaker", not "lawmaker Haddad"."""
        is_apart = token.tag_ == "NN" and token.dep_ not in {"amod", "appos", "compound", "nmod"}
        return is_apart and is_post(token.lower_) and name_beside(self._page, token) is None

    def _is_candidate(self, subject: Token, pronoun: str) -> bool:
        """Whether the pronoun could stand for a subject, be it named or not."""
        if subject.lower_ == pronoun:
            return True
        mention = self._page.mention_at(subject.i)
        if mention:
            return mention.type in _TYPES[pronoun] or (pronoun != "it" and self._has_age(mention))
        is_person = subject.tag_ in {"NN", "NNP"} and is_post(subject.lower_)
        return is_person if pronoun != "it" else subject.tag_ in {"NN", "NNP"}

    def _agreed(self, offers: Sequence[Mention | None], pronoun: str) -> tuple[Mention | None, bool]:
        """The one whom all offers name; not settled if none of them agrees with the pronoun."""
        if None in offers:
            return None, True
        fitting = [offer for offer in offers if offer and self._bearers.gender(offer) in {None, pronoun}]
        if not fitting:
            return None, False
        is_one = all(_can_be_one(self._page.text, fitting[0], other) for other in fitting)
        return (fitting[0], True) if is_one else (None, True)


def _with_others(subject: Token) -> Iterator[Token]:
    """A subject, and those named beside it: both of "Haddad and Costa met"."""
    yield subject
    yield from (other for other in subject.conjuncts if other.i > subject.i and other.pos_ == "PROPN")


def _can_be_one(text: str, first: Mention, second: Mention) -> bool:
    """Whether two mentions can name one actor."""
    if first.of(text) == second.of(text):
        return True
    if first.type != "PERSON" or second.type != "PERSON":
        return False
    one, two = person_name(first.of(text)), person_name(second.of(text))
    return one.family == two.family and (not one.given or not two.given or one.given == two.given)

"""The editors' part: registered names claim their mentions, whatever the model thought, and ignored texts go."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.knowledge.countries import country_named
from generator.knowledge.name_forms import fold
from generator.model import ACTOR_TYPES, Article, Mention, MentionType, Span
from generator.register.nouns import Decision, Ignore, Register, RegisteredActor, place_of
from generator.resolve.figures import Figure
from generator.resolve.lookup import Lookup

MENTION_TYPES: Mapping[str, MentionType] = {actor: mention for mention, actor in ACTOR_TYPES.items()}


class Claims:
    """The names of a register, ready to look up. A weak name claims a figure's mentions, and marks no new ones."""

    def __init__(self, register: Register) -> None:
        self.actors = {actor.id: actor for actor in register.actors}
        self.merged = {old: actor.id for actor in register.actors for old in actor.merged_ids}
        self._owners: dict[tuple[MentionType, str], set[str]] = defaultdict(set)
        self._spellings: dict[str, RegisteredActor] = {}
        for actor in register.actors:
            kinds = {actor.name: "main"} | {name.value: name.kind for name in actor.names}
            for value, kind in kinds.items():
                self._owners[MENTION_TYPES[actor.type], fold(value)].add(actor.id)
                if kind != "weak":
                    self._spellings.setdefault(value, actor)
        self._lookup = Lookup(self._spellings)

    def mentions(self, article: Article, found: Sequence[Mention]) -> list[Mention]:
        """An article's mentions, with those that the register adds or retypes, in the order of the text.

        A longer name that was found around a registered one stays: "Lapid" does not cut "Yair Lapid". Where a
        registered person stands with the full name, the surname alone is claimed, too.
        """
        hits = list(self._lookup.find(article))
        named = {hit.of(article.text): self._spellings[hit.of(article.text)] for hit in hits}
        surnames = {
            name.split()[-1]: actor
            for name, actor in named.items()
            if actor.type == "person" and " " in name and not country_named(name.split()[-1])
        }
        claimed = _claim(article, found, hits, self._spellings)
        return _claim(article, claimed, list(Lookup(surnames).find(article)), surnames) if surnames else claimed

    def owner(self, figure: Figure) -> str | None:
        """The registered actor whose name a figure bears, if its names leave no doubt; the longest name decides."""
        for name in sorted(figure.names, key=lambda each: (-len(each), each)):
            owners = self._owners.get((figure.type, fold(name)), set())
            if len(owners) == 1:
                return next(iter(owners))
        return None


def _claim(
    article: Article, found: Sequence[Mention], hits: Sequence[Span], actors: Mapping[str, RegisteredActor]
) -> list[Mention]:
    kept = {mention.start: mention for mention in found}
    covering = {offset: mention for mention in found for offset in range(mention.start, mention.end)}
    for hit in hits:
        touched = [covering[offset] for offset in range(hit.start, hit.end) if offset in covering]
        if all(_gives_way(mention, hit) for mention in touched):
            for mention in touched:
                kept.pop(mention.start, None)
            kept[hit.start] = _claimed(hit, actors[hit.of(article.text)], touched)
    return [kept[start] for start in sorted(kept)]


def _gives_way(mention: Mention, hit: Span) -> bool:
    return mention.origin != "editor" and mention.end - mention.start <= hit.end - hit.start


def _claimed(hit: Span, actor: RegisteredActor, touched: Sequence[Mention]) -> Mention:
    type_ = MENTION_TYPES[actor.type]
    same = (each for each in touched if (each.start, each.end, each.type) == (hit.start, hit.end, type_))
    government = next((each.government for each in same), "")
    return Mention(hit.start, hit.end, type_, origin="register", rule=place_of(actor), government=government)


def without_ignored(
    articles: Sequence[Article], mentions: Mapping[str, Sequence[Mention]], decisions: Iterable[Decision]
) -> dict[str, list[Mention]]:
    """The mentions of each article without those of ignored texts; what an editor marked stays."""
    scopes: dict[str, set[str]] = defaultdict(set)
    for decision in decisions:
        if isinstance(decision, Ignore):
            scopes[decision.scope].add(_words(decision.text))
    return {
        article.slug: [
            mention
            for mention in mentions[article.slug]
            if mention.origin == "editor"
            or _words(mention.of(article.text)) not in scopes["all"] | scopes[article.slug]
        ]
        for article in articles
    }


def _words(text: str) -> str:
    return " ".join(text.split())

"""Stories for the tests of who is who."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.model import Actor, Annotation, Article, Mention, MentionType, Resolution, RoleClaim
from generator.register.nouns import Decision, Register, RegisteredActor
from generator.resolve import resolve
from tests.stories import article, span

MARKS: Mapping[str, MentionType] = {"@": "PERSON", "#": "ORG", "%": "PLACE"}
DECIDED = {"path": "decisions.yml", "line": 1}


class Desk:
    """Stories in which {@Mona Haddad}, {#Oxfam} and {%Lisbon} are marked as person, organisation and place."""

    def __init__(self, *texts: str, register: Register = Register(), dates: Sequence[str] = ()) -> None:
        self.articles: list[Article] = []
        self.annotations: dict[str, Annotation] = {}
        for number, text in enumerate(texts):
            date = dates[number] if dates else f"2022-01-{number + 1:02}"
            story = article("News", re.sub(r"\{[@#%](.*?)\}", r"\1", text), slug=f"story-{number}", date=date)
            self.articles.append(story)
            self.annotations[story.slug] = Annotation(story.slug, mentions=tuple(_marks(text, len("News\n\n"))))
        self.register = register

    def with_role(self, number: int, name: str, title: str) -> "Desk":
        """The stories in which one gives a person a title."""
        story = self.articles[number]
        holder, words = span(story, name), span(story, title)
        claim = RoleClaim(words.start, words.end, holder=holder, title=title)
        annotation = self.annotations[story.slug]
        self.annotations[story.slug] = replace(annotation, roles=(*annotation.roles, claim))
        return self

    def resolution(self) -> Resolution:
        return resolve(self.articles, self.annotations, self.register)

    def entities(self, number: int = 0) -> list[str | None]:
        """The actors of one story's mentions, in the order of the text."""
        return [mention.entity for mention in self.resolution().mentions[f"story-{number}"]]

    def actor(self, id_: str) -> Actor:
        return next(actor for actor in self.resolution().actors if actor.id == id_)


def _marks(text: str, offset: int) -> list[Mention]:
    mentions = []
    for number, found in enumerate(re.finditer(r"\{([@#%])(.*?)\}", text)):
        start = found.start() - 3 * number + offset
        mentions.append(Mention(start, start + len(found[2]), MARKS[found[1]]))
    return mentions


def registered(id_: str, name: str, **fields: object) -> RegisteredActor:
    types = {"per": "person", "org": "organization", "plc": "place"}
    return RegisteredActor(id=id_, type=types[id_[:3]], name=name, line=1, **fields)  # type: ignore[arg-type]


def kept(*actors: RegisteredActor, decisions: Sequence[Decision] = ()) -> Register:
    return Register(actors=actors, decisions=tuple(decisions))

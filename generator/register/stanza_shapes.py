"""The stanzas of `decisions.yml`: which decisions there are, which keys each has and what each may hold."""

from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Field

from generator.register.entries import Entry
from generator.register.shapes import ActorId, Edtf, ShortEntry, Text, Type


class IgnoreEntry(ShortEntry):
    """A text that is no name; `scope` is `all` or the slug of an article, and `all` where only the text is written."""

    short: ClassVar[str] = "text"

    text: Text
    scope: Text = "all"


class RetypeEntry(Entry):
    """A text and the type of actor that it names."""

    text: Text
    type: Type


class RenameEntry(Entry):
    """An actor and what it is called."""

    id: ActorId
    name: Text


class AnchoredEntry(Entry):
    """A quotation of an article; `prefix` and `suffix` are what stands directly around it."""

    article: Text
    quote: Text
    prefix: str = ""
    suffix: str = ""


class LinkMentionEntry(AnchoredEntry):
    """A quotation and the actor that it speaks of."""

    to: ActorId


class DateEntry(AnchoredEntry):
    """A quotation and the date that it means; `null` where it is no date."""

    nullable: ClassVar[frozenset[str]] = frozenset({"value"})

    value: Edtf | None


class EventChangeEntry(AnchoredEntry):
    """A quotation and what to change of the event that it tells."""

    hide: bool = False
    title: Text | None = None
    importance: Annotated[int, Field(ge=1, le=3)] | None = None
    actors: tuple[ActorId, ...] | None = None


def _one_decision(schema: dict[str, Any]) -> None:
    """Exactly one of the keys that decide something, for editors' completion."""
    about = ("by", "on", "why")
    schema["oneOf"] = [{"required": [key]} for key in schema["properties"] if key not in about]


class StanzaEntry(Entry):
    """A stanza of `decisions.yml`: one decision, and who made it, when and why."""

    model_config = ConfigDict(json_schema_extra=_one_decision)

    same: Annotated[tuple[ActorId, ...], Field(min_length=2)] | None = None
    different: Annotated[tuple[ActorId, ...], Field(min_length=2)] | None = None
    ignore: IgnoreEntry | None = None
    link: LinkMentionEntry | None = None
    retype: RetypeEntry | None = None
    rename: RenameEntry | None = None
    date: DateEntry | None = None
    event: EventChangeEntry | None = None
    by: Text = ""
    on: Edtf = ""
    why: Text = ""

"""The entries of `actors.yml`, `terms.yml` and `events.yml`: which keys they have and what each may hold."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)

from generator.dates import is_valid
from generator.model import ActorType, EventStatus, NameKind
from generator.register.entries import Entry, mistake
from generator.slugs import slugify

PREFIXES: Mapping[str, ActorType] = {"per": "person", "org": "organization", "plc": "place"}
"""What the first letters of an actor's id say of it."""

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TEXT_OR_NUMBER = Field(json_schema_extra={"type": ["string", "integer"]})
"""YAML editors take `2022` for a number, our reader does not."""


def _edtf(value: str) -> str:
    if not is_valid(value):
        remedy = "Write a year, month or day such as 2022-06-24, about one (2022~), or a stretch (2012-03/2014)."
        raise mistake(f'"{value}" is no EDTF date.', remedy)
    return value


def _id(value: str) -> str:
    if not _SLUG.fullmatch(value):
        message = f'the id "{value}" may hold only small letters a to z, digits and single hyphens.'
        raise mistake(message, f'Write "{slugify(value)}".')
    return value


def _actor_id(value: str) -> str:
    if value.partition("-")[0] not in PREFIXES or "-" not in value:
        message = f'the id "{value}" does not say what it is of.'
        raise mistake(message, 'Begin it with "per-" for a person, "org-" for an organization, "plc-" for a place.')
    return value


def _american(value: object) -> object:
    return "organization" if value == "organisation" else value


Text: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
WebAddress: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^https?://[^\s<>\"]+$")]
Type: TypeAlias = Annotated[ActorType, BeforeValidator(_american)]
"""A type of actor, in either spelling."""
Identifier: TypeAlias = Annotated[Text, _TEXT_OR_NUMBER]
Edtf: TypeAlias = Annotated[Text, AfterValidator(_edtf), _TEXT_OR_NUMBER]
Id: TypeAlias = Annotated[Text, AfterValidator(_id)]
ActorId: TypeAlias = Annotated[Id, AfterValidator(_actor_id)]


class ShortEntry(Entry):
    """A shape that may also be written as one word, which is then the value of its `short` key."""

    short: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: object) -> object:
        return {cls.short: value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Either form, for editors' completion."""
        return {"anyOf": [{"type": "string"}, handler(core_schema)]}


class NameEntry(ShortEntry):
    """A name of an actor; one that is written without keys is an alias."""

    short: ClassVar[str] = "value"

    value: Text
    kind: NameKind = "alias"
    lang: Text | None = None
    since: Edtf = Field("", alias="from")
    until: Edtf = Field("", alias="to")


class RoleEntry(Entry):
    """A post that an actor held."""

    title: Text
    org: Text = ""
    since: Edtf = Field("", alias="from")
    until: Edtf = Field("", alias="to")
    source: Text = ""


class LinkEntry(Entry):
    """A titled web address."""

    title: Text
    url: WebAddress


class ActorEntry(Entry):
    """An actor in `actors.yml`."""

    type: Type
    id: ActorId
    name: Text
    sort_name: Text = ""
    names: tuple[NameEntry, ...] = ()
    description: Text = ""
    roles: tuple[RoleEntry, ...] = ()
    identifiers: dict[str, Identifier] = Field(default_factory=dict)
    links: tuple[LinkEntry, ...] = ()
    distinct_from: tuple[ActorId, ...] = ()
    merged_ids: tuple[ActorId, ...] = ()
    status: Literal["confirmed", "candidate", "hidden"] = "confirmed"

    @field_validator("id")
    @classmethod
    def _fits_type(cls, value: str, info: ValidationInfo) -> str:
        prefix, _, rest = value.partition("-")
        written = info.data.get("type")  # checked before, as the fields are in this order; None where it is mistaken
        if written is not None and PREFIXES[prefix] != written:
            right = next(prefix for prefix, type_ in PREFIXES.items() if type_ == written)
            raise mistake(f'the id "{value}" says {PREFIXES[prefix]}, the type {written}.', f'Write "{right}-{rest}".')
        return value


class TermEntry(Entry):
    """A glossary term in `terms.yml`."""

    term: Text
    definition: Text
    aliases: tuple[Text, ...] = ()
    source: Text = ""
    see_also: tuple[Text, ...] = ()


class PartEntry(ShortEntry):
    """An actor of an event and the part it had."""

    short: ClassVar[str] = "id"

    id: ActorId
    role: Text = ""


class QuoteEntry(Entry):
    """The briefing that tells of an event, and its words."""

    briefing: Text
    quote: Text = ""


class EventEntry(Entry):
    """A timeline entry in `events.yml`."""

    id: Id
    title: Text
    date: Edtf
    reported: Edtf = ""
    summary: Text = ""
    status: EventStatus = "confirmed"
    actors: tuple[PartEntry, ...] = ()
    places: tuple[Text, ...] = ()
    sources: tuple[QuoteEntry, ...] = ()
    importance: Annotated[int, Field(ge=1, le=3)] = 2

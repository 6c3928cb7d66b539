"""The nouns of the project: frozen values that travel one way through the stages.

read -> annotate -> resolve -> timeline -> assemble -> render, then a face. A stage takes values and returns new ones.
Offsets are half-open code points into `Article.text`, which never changes after reading.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

ZoneRole: TypeAlias = Literal["title", "lead", "heading", "body", "caption", "credit", "other-language", "boilerplate"]
MentionType: TypeAlias = Literal["PERSON", "ORG", "PLACE"]
ActorType: TypeAlias = Literal["person", "organization", "place"]
NameKind: TypeAlias = Literal["main", "alias", "weak", "previous", "acronym", "native"]
TimexType: TypeAlias = Literal["DATE", "TIME", "DURATION", "SET"]
Origin: TypeAlias = Literal["model", "rule", "register", "editor"]
RoleStatus: TypeAlias = Literal["former", "current", "future"]
Severity: TypeAlias = Literal["error", "warning", "note"]
ClauseStatus: TypeAlias = Literal["happened", "reported", "planned", "denied", "aside"]
EventKind: TypeAlias = Literal["dated", "news"]
EventStatus: TypeAlias = Literal["confirmed", "reported", "disputed", "scheduled", "cancelled"]
DoubtKind: TypeAlias = Literal["namesakes", "near-names", "surname", "type"]

ANNOTATED_ROLES: frozenset[ZoneRole] = frozenset({"title", "lead", "heading", "body"})
"""The zones that are annotated and searched; the others are shown as what they are, or left out."""

ACTOR_TYPES: Mapping[MentionType, ActorType] = {"PERSON": "person", "ORG": "organization", "PLACE": "place"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something an editor should know, at the place to mend it.

    An `error` left something out, a `warning` is doubtful, a `note` is for information and never fails a build.
    `column` counts characters from 1, where the place is that narrow.
    """

    path: str
    line: int | None
    message: str
    remedy: str = ""
    severity: Severity = "warning"
    column: int | None = None

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return " ".join(part for part in (f"{place}: {self.message}", self.remedy) if part)


# --- read ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of code points in `Article.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that the span covers in `text`."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Zone(Span):
    """A line or paragraph of an article and what it is; `lang` is BCP 47 where it differs from the article's."""

    role: ZoneRole
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article was published first."""

    publisher: str = ""
    author: str = ""
    url: str = ""
    archive_url: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A published correction of an article."""

    date: dt.date
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    r"""The text of one file as read, its metadata, and its zones in the order of the text.

    `text` is everything after the front matter, newlines as `\n`. `title` may stand in the front matter only; then
    no zone has the role title. `date` is the day of publication. `path` is relative to the project, with slashes.
    Names and dates are looked for only where `marked`. `first_line` is the line of the file that the text begins on.
    """

    slug: str
    path: str
    text: str
    title: str
    zones: tuple[Zone, ...] = ()
    date: dt.date | None = None
    updated: dt.date | None = None
    lang: str = "en"
    description: str = ""
    source: Source = Source()
    sources: tuple[Source, ...] = ()
    tags: tuple[str, ...] = ()
    draft: bool = False
    marked: bool = True
    corrections: tuple[Correction, ...] = ()
    first_line: int = 1

    def line_of(self, offset: int) -> int:
        """The line of the file that a character of the text stands on."""
        return self.first_line + self.text.count("\n", 0, offset)


# --- annotate -----------------------------------------------------------------------------------------------------


UNSUPPORTED = "unsupported"
"""The `rule` of a mention that nothing in its sentence shows to be somebody; resolving keeps it if an article does."""


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """A name in the text; `entity` is the actor's id once it is resolved.

    `origin` is who marked it, and `rule` which: the pipeline with its version, the rules, or the file and line of the
    editor's entry or decision. `government` is the country whose government a capital stands for, as in "Ankara said".
    """

    type: MentionType
    origin: Origin = "model"
    rule: str = ""
    entity: str | None = None
    government: str = ""


@dataclass(frozen=True, slots=True)
class Timex(Span):
    """A time expression: `edtf` is what is shown and sorted, `value` and `mod` are TIMEX3.

    `edtf` is None for durations, sets and what could not be resolved. `rule` names the rule that resolved it and
    `anchor` the EDTF date that it started from, if any.
    """

    type: TimexType
    edtf: str | None = None
    value: str | None = None
    mod: str | None = None
    rule: str = ""
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Quote(Span):
    """Words that somebody is quoted with, without their marks.

    `speaker` is the mention that names who speaks, for "he" the one it stands for; None where the text leaves it open.
    `cue` is the word that introduces the quotation, a verb as its lemma, and `rule` says how the two were joined.
    """

    speaker: Span | None = None
    cue: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class RoleClaim(Span):
    """The words in which a text gives a person a post; `holder` is where the person is named.

    `title` leaves out the article, words like "former", and the organisation or country, which is `org`. `status` is
    set only where the words say so.
    """

    holder: Span
    title: str
    org: str = ""
    status: RoleStatus | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Clause(Span):
    """The words of a sentence that a date governs: what happened on it. Without a date, a sentence that tells news.

    `parts` are the clause without clauses inside it that have dates of their own, and the subject that it shares with
    another clause; `meant` is the name elsewhere that its subject "he" or "she" stands for. `reported` is what
    somebody says happened, `denied` what did not happen or is said not to have, `aside` what is no event, such as
    "the first visit since 2008". `rule` says what the date hangs on, a `verb`, a `noun` or the whole `sentence`; of
    what has no date, whether it is the `lead` or other `news`. `day` is the date from which such a sentence goes on.
    """

    timex: Span | None
    status: ClauseStatus = "happened"
    parts: tuple[Span, ...] = ()
    meant: Span | None = None
    rule: str = ""
    day: Span | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the pipeline found in one article, each tuple in the order of the text."""

    slug: str
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quotes: tuple[Quote, ...] = ()
    roles: tuple[RoleClaim, ...] = ()
    clauses: tuple[Clause, ...] = ()


# --- register -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Name:
    """One of an actor's names; `since` and `until` are EDTF."""

    value: str
    kind: NameKind = "alias"
    lang: str | None = None
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A titled web address."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class ActorRole:
    """A post that an actor held; `since` and `until` are EDTF."""

    title: str
    org: str = ""
    since: str = ""
    until: str = ""
    source: str = ""


# --- resolve, timeline --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation or place that articles speak of; `names` are all its forms, the main one first.

    `former_ids` are those that it would have by one article alone or had before a merge: addresses that lead here.
    """

    id: str
    type: ActorType
    name: str
    sort_name: str
    names: tuple[Name, ...]
    description: str = ""
    roles: tuple[ActorRole, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    links: tuple[Link, ...] = ()
    status: Literal["confirmed", "candidate", "hidden"] = "candidate"
    former_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sighting(Span):
    """Where the article `slug` names somebody."""

    slug: str


@dataclass(frozen=True, slots=True)
class Side:
    """One answer to a doubt: the actor `id` of this type and name, and mentions to judge it by, the earliest first."""

    id: str
    type: ActorType
    name: str
    sightings: tuple[Sighting, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question about who is who that the articles leave open; `reason` is a sentence for the editor.

    `namesakes` have one name and are kept apart, or have one id though something speaks against it. Of `near-names`
    the first is known and the second rare. A `surname` is the first side, and the others are those who bear it. A
    `type` is one name as two kinds of actor, the one that it has now first.
    """

    kind: DoubtKind
    sides: tuple[Side, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """The actors of all articles, sorted by id, and each article's mentions with their `entity` set, by slug.

    `problems` are the decisions on actors that do not exist, or that contradict each other. `doubts` are questions
    for an editor, in a stable order; what a decision answered is none.
    """

    actors: tuple[Actor, ...] = ()
    mentions: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """Where an article tells an event: the sentence or quotation, the date in it, and the clause that this governs.

    `parts` are the words of the clause that tell it, `named` the mentions by which its actors are known, in the order
    of the actors.
    """

    slug: str
    sentence: Span
    timex: Span | None = None
    clause: Span | None = None
    parts: tuple[Span, ...] = ()
    named: tuple[Mention, ...] = ()


def begin_of(earliest: dt.date, latest: dt.date) -> dt.date:
    """The day under which a date is sorted: its earliest, or the latest of what has an open beginning."""
    return latest if earliest == dt.date.min else earliest


@dataclass(frozen=True, slots=True)
class Event:
    """What a dated clause tells, or an entry written by hand, whose `origin` is an editor.

    `kind` is `news` where the sentence has no date and tells what was new on the day of publication.
    `told` says whether it happened by the words of the text, and `rule` how its words were found. `date` is EDTF;
    `earliest`, `latest` and `precision` are derived from it for sorting. `tellings` are the places that tell it, the
    earliest published first; an entry without a quotation has none. `parts` say of some actors what they did in it,
    `reported` (EDTF) is when it became known. `also_dated` are the dates and ids of other accounts.
    """

    id: str
    date: str
    earliest: dt.date
    latest: dt.date
    precision: str
    title: str
    actors: tuple[str, ...] = ()
    status: EventStatus = "reported"
    kind: EventKind = "dated"
    told: ClauseStatus = "happened"
    rule: str = ""
    tellings: tuple[Telling, ...] = ()
    origin: Origin = "rule"
    summary: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    importance: int = 2
    reported: str = ""
    also_dated: tuple[tuple[str, str], ...] = ()

    @property
    def begins(self) -> dt.date:
        """The day under which the event is sorted: the earliest, or the latest of what has an open beginning."""
        return begin_of(self.earliest, self.latest)

    @property
    def slug(self) -> str | None:
        """The article that told it first, if any did."""
        return self.tellings[0].slug if self.tellings else None

    @property
    def sentence(self) -> Span | None:
        """The sentence of the first telling."""
        return self.tellings[0].sentence if self.tellings else None

    @property
    def timex(self) -> Span | None:
        """The date in the sentence of the first telling."""
        return self.tellings[0].timex if self.tellings else None

    @property
    def clause(self) -> Span | None:
        """The clause that the date of the first telling governs."""
        return self.tellings[0].clause if self.tellings else None

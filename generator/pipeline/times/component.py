"""The spaCy component: marks the time expressions of a text and says what they mean.

    nlp.add_pipe("time_expressions", last=True)
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2022, 6, 24)
    doc = nlp(doc)
    doc._.timexes          # tuple[Timex, ...] with offsets into doc.text
    doc.spans["timexes"]   # the same stretches, as spans of whole tokens

It needs no other component. With a tagger and a parser it reads the tense of the governing verb; without them it goes
by words such as "will" and "was". Without a day of publication only dates that stand in the text are resolved.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc, Span

from generator.model import Timex
from generator.pipeline.times.choose import in_its_century
from generator.pipeline.times.find import Finder
from generator.pipeline.times.memory import Memory, is_history, opens_passage
from generator.pipeline.times.notation import Found
from generator.pipeline.times.periods import Period
from generator.pipeline.times.reasons import reason
from generator.pipeline.times.relations import with_relations
from generator.pipeline.times.resolve import Context, Resolution, resolve
from generator.pipeline.times.starts import Starts
from generator.pipeline.times.tense import tense
from generator.pipeline.times.values import edtf_of, mod_of, timex_of

SPANS_KEY = "timexes"
"""Where the spans are in `doc.spans`."""

for _extension, _default in (("published", None), ("day_first", None), ("timexes", ())):
    if not Doc.has_extension(_extension):
        Doc.set_extension(_extension, default=_default)

_SENTENCE_END = re.compile(r"\n|[.!?][\"'\u201d\u2019)]*\s+[\"'\u201c\u2018(]?[A-Z]")


_COMPARED = re.compile(r"\b(?:from|than|with|against|versus|over|to|of|or)\s(?:[^.;\n]|\.\d)*$", re.IGNORECASE)
_DIRECTLY_COMPARED = re.compile(r"\b(?:from|than|with|versus)\s$", re.IGNORECASE)
"""Before "a year earlier", what says that figures are set side by side."""


class TimeExpressions:
    """Writes `doc._.timexes` and `doc.spans["timexes"]`, from the text, its parse, its date and language alone."""

    def __init__(self, *, day_first: bool = False) -> None:
        self._day_first = day_first
        self._finders: dict[bool, Finder] = {}
        self._starts = Starts()

    def __call__(self, doc: Doc) -> Doc:
        """Marks one doc."""
        text = doc.text  # spaCy puts it together anew each time
        timexes = tuple(with_relations(text, tuple(self._timexes(doc, text))))
        doc._.timexes = timexes
        doc.spans[SPANS_KEY] = [_span(doc, timex.start, timex.end, timex.type) for timex in timexes]
        return doc

    def _finder(self, day_first: bool | None) -> Finder:
        order = self._day_first if day_first is None else day_first
        if order not in self._finders:
            self._finders[order] = Finder(day_first=order)
        return self._finders[order]

    def _timexes(self, doc: Doc, text: str) -> Iterator[Timex]:
        published = _day(doc._.published)
        expressions = [
            replace(found, partial=in_its_century(found.partial, published))
            for found in self._finder(doc._.day_first).find(text, self._starts.of(doc))
        ]
        memory = Memory(published, history=is_history(published, [found.partial for found in expressions]))
        last_end = 0
        for found in expressions:
            between = text[last_end : found.start]
            if "\n" in between:
                memory = memory.in_new_paragraph()
            same_sentence = not _SENTENCE_END.search(between)
            context = Context(
                published=published,
                mentioned=memory.named if found.partial.points_back(same_sentence) else memory.mentioned,
                narrative=memory.narrative,
                history=memory.history,
                same_sentence=same_sentence,
                reported=memory.reported,
                compared=bool(_COMPARED.search(text, max(0, found.start - 70), found.start)),
                directly_compared=bool(_DIRECTLY_COMPARED.search(text, max(0, found.start - 10), found.start)),
                tense=tense(_span(doc, found.start, found.end), text),
            )
            resolution = resolve(found.partial, context)
            if resolution:
                memory = memory.after(found.partial, resolution, opening=opens_passage(text, found.start))
                last_end = found.end
            if resolution or not found.partial.mentioned:
                yield _timex(found, resolution, published)


@Language.factory("time_expressions", default_config={"day_first": False}, assigns=["doc.spans", "doc._.timexes"])
def create_time_expressions(nlp: Language, name: str, day_first: bool) -> TimeExpressions:  # noqa: ARG001  spaCy's form
    """Makes the component; `day_first` reads 3/4/2010 as 3 April, unless `doc._.day_first` says otherwise."""
    return TimeExpressions(day_first=day_first)


def _day(date: dt.date | None) -> Period | None:
    """The day of publication, unless it is no date that news could bear."""
    day = Period.of_date(date) if date else None
    return day if day and day.within_calendar else None


def _timex(found: Found, resolution: Resolution | None, published: Period | None) -> Timex:
    partial, period = found.partial, resolution.period if resolution else None
    return Timex(
        found.start,
        found.end,
        partial.type,
        edtf=edtf_of(partial, resolution.period, resolution.anchor) if resolution else None,
        value=timex_of(partial, period),
        mod=mod_of(partial),
        rule=reason(partial, resolution, published),
        anchor=resolution.anchor.edtf() if resolution and resolution.anchor else None,
    )


def _span(doc: Doc, start: int, end: int, label: str = "") -> Span:
    """The whole tokens that hold a stretch of text."""
    span = doc.char_span(start, end, label=label, alignment_mode="expand")
    if span is None:  # pragma: no cover - spaCy always finds tokens for offsets inside the text
        raise ValueError(f"no tokens at {start}-{end}")
    return span

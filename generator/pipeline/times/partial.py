"""What a time expression says by itself, before anyone knows when it was written."""

from dataclasses import dataclass, fields, replace
from typing import Literal, TypeAlias

from generator.model import TimexType
from generator.pipeline.times.periods import SIZE, Unit

Anchor: TypeAlias = Literal["publication", "mentioned"]
Counterpart: TypeAlias = Unit | Literal["period"]


@dataclass(frozen=True, slots=True)
class Step:
    """So many units away from the day of publication or from the date mentioned last; 0 is the unit it lies in."""

    unit: Unit
    count: int
    anchor: Anchor = "publication"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """A value with blanks: what is None is not said."""

    patterns: tuple[str, ...] = ()
    """The forms that the words have, by the examples that name them."""

    note: str = ""
    """What is doubtful about it, for readers."""

    type: TimexType = "DATE"

    fixed: str | None = None
    """A whole TIMEX3 value that needs no calendar: a duration, a repetition, or a vague reference."""

    step: Step | None = None

    which: int | None = None
    """-1 for "last", 0 for "this" and 1 for "next" before a name: "last March"."""

    mentioned: bool = False
    """Whether it points to what the text has told: "that March"."""

    counterpart: Counterpart | None = None
    """The unit that figures are told of, perhaps of another year: "the same quarter last year"."""

    comparable: bool = False
    """Whether the step may be such a comparison: "from a year earlier"."""

    century: int | None = None
    decade: int | None = None
    year: int | None = None

    short: bool = False
    """Whether the century of the year or decade is left out."""

    half: int | None = None
    quarter: int | None = None
    season: int | None = None
    month: int | None = None
    weekend: bool | None = None
    weekday: int | None = None

    nth: int | None = None
    """Which such weekday of the month, -1 for the last."""

    holiday: str | None = None
    day: int | None = None
    part: str | None = None
    clock: str | None = None

    either_half: bool = False
    """Whether the clock time may be before or after noon."""

    holds: Unit | None = None
    """The unit around what is named that is meant: "the week of Oct. 16"."""

    shift: Step | None = None
    """What is counted on from what is named: "a week from Sunday"."""

    mod: str | None = None
    about: bool = False
    fiscal: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The calendar fields that are filled."""
        return frozenset(field for field in _SIZES if getattr(self, field) is not None)

    @property
    def finest(self) -> int:
        """The size in days of the smallest unit it names."""
        return min(self._sizes(), default=0)

    @property
    def coarsest(self) -> int:
        """The size in days of the largest unit it names."""
        return max(self._sizes(), default=0)

    def points_back(self, same_sentence: bool) -> bool:
        """Whether it starts from the last date named at all: "that year", or "two years later" in the same sentence."""
        step = self.step
        return bool(step and step.anchor == "mentioned" and not self.mentioned and (same_sentence or step.count == 0))

    @property
    def tells_of_publication(self) -> bool:
        """Whether it makes sense near the day of publication only: "yesterday", "last week", a bare weekday."""
        if self.step is not None:
            return self.step.anchor == "publication" and self.step.unit in ("day", "week", "weekend", "month")
        return self.names == {"weekday"} and not self.mentioned

    def joined(self, other: "Partial") -> "Partial":
        """Both together; where both say something, this one is kept."""
        default = Partial()
        said = {
            field.name: getattr(other, field.name)
            for field in fields(Partial)
            if field.name not in ("patterns", "type") and getattr(self, field.name) == getattr(default, field.name)
        }
        kind: TimexType = "TIME" if "TIME" in (self.type, other.type) else "DATE"
        return replace(self, **said, type=kind, patterns=self.patterns + other.patterns)

    def _sizes(self) -> list[int]:
        sizes = [_SIZES[name] for name in self.names]
        return [*sizes, SIZE[self.step.unit]] if self.step else sizes


_SIZES: dict[str, int] = {
    "century": SIZE["century"], "decade": SIZE["decade"], "year": SIZE["year"], "half": SIZE["half"],
    "quarter": SIZE["quarter"], "season": SIZE["season"], "month": SIZE["month"], "weekend": SIZE["weekend"],
    "holiday": SIZE["day"], "weekday": SIZE["day"], "day": SIZE["day"],
}  # fmt: skip

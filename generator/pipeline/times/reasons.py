"""Why an expression means what it does, in plain words: they go on after "because" or "by rule:"."""

from generator.pipeline.times.partial import Partial
from generator.pipeline.times.periods import Period
from generator.pipeline.times.resolve import Resolution

_WITHOUT_DATE = {
    "DURATION": "a length of time and no date",
    "SET": "a repetition and no date",
    "PAST_REF": "it points to the past without a date",
    "PRESENT_REF": "it points to the present without a date",
    "FUTURE_REF": "it points to the future without a date",
}


def reason(partial: Partial, resolution: Resolution | None, published: Period | None) -> str:
    """The rule that found the meaning, the forms that the words have, and what is doubtful about them."""
    examples = " and ".join(f"\u201c{name}\u201d" for name in partial.patterns)
    parts = (_found_by(partial, resolution, published), f"a form like {examples}", partial.note)
    return "; ".join(part for part in parts if part)


def _found_by(partial: Partial, resolution: Resolution | None, published: Period | None) -> str:
    if resolution is not None:
        return resolution.rule
    if partial.fixed is not None:
        return _WITHOUT_DATE.get(partial.type) or _WITHOUT_DATE[partial.fixed]
    if published is None and partial.year is None:
        return "the day of publication, to count from, is not known"
    return "the calendar has no such date, or the text does not tell what to count from"

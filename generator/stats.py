"""A site in figures: how much there is, of which days, and how much of it an editor has confirmed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import ActorType
from generator.site import Site

_KINDS: Mapping[ActorType, str] = {"person": "people", "organization": "organisations", "place": "places"}


@dataclass(frozen=True, slots=True)
class Stats:
    """What was counted. `months` are the articles of each month as `2022-06`, those without a date under `""`."""

    articles: int
    words: int
    months: tuple[tuple[str, int], ...]
    actors: Mapping[ActorType, int]
    confirmed: int
    mentions: int
    mentions_of_confirmed: int
    dates: int
    dates_resolved: int
    events: int

    def record(self) -> dict[str, object]:
        """The figures for a program."""
        return {name: getattr(self, name) for name in self.__slots__} | {"months": dict(self.months)}


def stats(site: Site) -> Stats:
    """Count what is on the pages of `site`."""
    profiles, briefings = site.profiles, site.briefings
    confirmed = {profile.actor.id for profile in profiles if profile.actor.status == "confirmed"}
    mentions = [mention for briefing in briefings for mention in briefing.mentions]
    dates = [timex for briefing in briefings for timex in briefing.timexes]
    months = Counter(f"{date:%Y-%m}" if (date := briefing.article.date) else "" for briefing in briefings)
    kinds = Counter(profile.actor.type for profile in profiles)
    return Stats(
        articles=len(briefings),
        words=sum(len(briefing.article.text.split()) for briefing in briefings),
        months=tuple(sorted(months.items())),
        actors={kind: kinds[kind] for kind in _KINDS},
        confirmed=len(confirmed),
        mentions=len(mentions),
        mentions_of_confirmed=sum(1 for mention in mentions if mention.entity in confirmed),
        dates=len(dates),
        dates_resolved=sum(1 for timex in dates if timex.edtf),
        events=len(site.events),
    )


def told(counted: Stats) -> Iterator[str]:
    """The figures for a person, a line each."""
    actors = sum(counted.actors.values())
    kinds = ", ".join(f"{counted.actors[kind]:,} {name}" for kind, name in _KINDS.items())
    confirmed, of_marks = _share(counted.confirmed, actors), _share(counted.mentions_of_confirmed, counted.mentions)
    resolved = _share(counted.dates_resolved, counted.dates)
    yield f"articles   {counted.articles:,} with {counted.words:,} words"
    yield f"actors     {actors:,}: {kinds}"
    yield f"confirmed  {confirmed} of the actors, {of_marks} of the names marked"
    yield f"marks      {counted.mentions:,} names, {counted.dates:,} dates ({resolved} resolved)"
    yield f"events     {counted.events:,}"
    most = max((count for _, count in counted.months), default=1)
    for month, count in counted.months:
        yield f"{month or 'no date':<9}  {count:>5,} {'#' * max(1, round(40 * count / most))}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "none"

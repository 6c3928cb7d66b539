"""What an actor was on the day of an article, and what the actor became later.

An editor's role outranks what briefings say. Of these the newest until that day counts, since a role is reported while
it is held; what is reported as past or as still to come counts only where nothing else is.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from generator import dates
from generator.knowledge.name_forms import fold
from generator.model import ActorRole
from generator.site import Profile, Quotation, RoleAt, StatedRole


def role_at(profile: Profile, date: dt.date | None) -> RoleAt:
    """The role of an actor at `date`, and the newest one after it if that is another."""
    if date is None:
        return RoleAt()
    confirmed, stated = profile.actor.roles, profile.stated_roles
    held = [role for role in confirmed if _begins(role) <= date <= _ends(role)]
    then = _words(held) or _newest(stated, lambda day: day <= date)
    to_come = sorted((role for role in confirmed if _begins(role) > date), key=_begins, reverse=True)
    later = _words(to_come) or ("" if held else _newest(stated, lambda day: day > date))
    return RoleAt(then, "" if _says_no_more(later, then) else later)


def _begins(role: ActorRole) -> dt.date:
    return dates.bounds(role.since)[0] if role.since else dt.date.min


def _ends(role: ActorRole) -> dt.date:
    return dates.bounds(role.until)[1] if role.until else dt.date.max


def _words(roles: Iterable[ActorRole]) -> str:
    """The first of the register's roles, as pages show it."""
    return next((f"{role.title}, {role.org}" if role.org else role.title for role in roles), "")


def _newest(roles: Iterable[StatedRole], fits: Callable[[dt.date], bool]) -> str:
    told = [(role, telling) for role in roles for telling in _fitting(role, fits)]
    return min(told, key=_rank)[0].words if told else ""


def _fitting(role: StatedRole, fits: Callable[[dt.date], bool]) -> Iterator[Quotation]:
    return (telling for telling in role.tellings if telling.date is not None and fits(telling.date))


def _rank(told: tuple[StatedRole, Quotation]) -> tuple[int, bool, str, int]:
    """The newest first, then what is held at the time, then what a briefing says first."""
    role, telling = told
    day = telling.date or dt.date.min
    return -day.toordinal(), role.claim.status in {"former", "future"}, telling.slug, telling.sentence.start


def _says_no_more(later: str, then: str) -> bool:
    """Whether a later role is the same in as many words or fewer."""
    return set(fold(later).split()) <= set(fold(then).split())

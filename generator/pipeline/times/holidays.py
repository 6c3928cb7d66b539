"""Days with a name of their own, and on which day of a year they fall."""

import datetime as dt
from collections.abc import Mapping

from dateutil.easter import easter

FIXED: Mapping[str, tuple[int, int]] = {
    "new year's day": (1, 1),
    "new year": (1, 1),
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "st. valentine's day": (2, 14),
    "international women's day": (3, 8),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "flag day": (6, 14),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "the fourth of july": (7, 4),
    "bastille day": (7, 14),
    "assumption day": (8, 15),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "st. andrew's day": (11, 30),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
"""Month and day."""

WEEKDAY_OF_MONTH: Mapping[str, tuple[int, int, int]] = {
    "martin luther king day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "presidents day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "father's day": (6, 6, 3),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving day": (11, 3, 4),
    "thanksgiving": (11, 3, 4),
}
"""Month, weekday (Monday is 0) and which of them, -1 for the last: as kept in the United States."""

FROM_EASTER: Mapping[str, int] = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter sunday": 0,
    "easter": 0,
    "easter monday": 1,
    "pentecost": 49,
    "whit monday": 50,
}
"""Days after Easter Sunday of the western churches."""

HOLIDAYS = (*FIXED, *WEEKDAY_OF_MONTH, *FROM_EASTER)


def day_of(holiday: str, year: int) -> dt.date:
    """The day on which one of `HOLIDAYS` falls in a year of the common era."""
    if holiday in FIXED:
        return dt.date(year, *FIXED[holiday])
    if holiday in FROM_EASTER:
        return easter(year) + dt.timedelta(days=FROM_EASTER[holiday])
    return _weekday_of_month(*WEEKDAY_OF_MONTH[holiday], year)


def _weekday_of_month(month: int, weekday: int, which: int, year: int) -> dt.date:
    if which > 0:
        first = dt.date(year, month, 1)
        return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    last = dt.date(year, month + 1, 1) - dt.timedelta(days=1)
    return last - dt.timedelta(days=(last.weekday() - weekday) % 7)

"""What stands above the running text: kicker, headline, standfirst, byline and date line."""

import re
import unicodedata
from itertools import takewhile

from generator.read.zones.captions import is_byline
from generator.read.zones.page import Page, Roles
from generator.read.zones.paragraphs import Paragraph
from generator.read.zones.shape import ends_sentence, is_names, is_one_sentence, lower_case_words, words

_LONGEST_TITLE = 30
_LONGEST_SENTENCE_AS_TITLE = 12
_LONGEST_KICKER = 3
_HEADLINE_BELOW_KICKER = range(4, 13)
_STANDFIRST = range(8, 46)
_LINES_OF_A_HEAD = 12
_LONGEST_HEAD_LINE = 400

# The first letters of the months' names in the languages of Europe and Turkey.
_MONTH = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fév|avr|mai|juin|juil|aoû|déc|mär|maj|okt|dez"
    r"|gen|mag|giu|lug|set|ott|out|maio|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|янв|фев|мар|апр|мая|май|июн|июл|авг|сен"
    r"|окт|ноя|дек)[^\W\d]*\b|[年月日]|\d[./-]\d",
    re.IGNORECASE,
)
_WITH_DATE = re.compile(
    r"d(?:e|el|i|o|a)|of|on|at|um|uhr|à|l[ea]|il|e[ln]|am|pm|(?-i:[A-Z]{2,4})|last|updated|published|posted|publicado"
    r"|actualizado|publié|aktualisiert|veröffentlicht|stand|pubblicato|aggiornato|обновлено",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BULLET = re.compile(r"(?:[*+•◦▪‣·-]|\d+[.)])\s")


def known_title(page: Page, roles: Roles) -> Roles:
    """The line that repeats the title which the front matter gives, if it stands above the running text."""
    wanted = _letters(page.title)
    if not wanted:
        return {}
    last = min(page.first_prose(roles), len(page.parts) - 1)
    same = [n for n in range(last + 1) if n not in roles and _same(page.parts[n].text, wanted)]
    return {same[-1]: "title"} if same else {}


def date_lines(page: Page, roles: Roles) -> Roles:
    """Lines above the running text that are nothing but a date; below, they are the headings of a chronicle."""
    above = range(min(page.first_prose(roles), len(page.parts)))
    return {n: "credit" for n in above if n not in roles and is_date_line(page.parts[n].text)}


def title(page: Page, roles: Roles) -> Roles:
    """The headline: the first line that can be one, or the second below a kicker or a standfirst."""
    if page.title or "title" in roles.values():
        return {}
    first_prose = page.first_prose(roles)
    head = [n for n in range(min(first_prose + 1, len(page.parts))) if n not in roles]
    candidates = [n for n in head if _can_be_title(page.parts[n].text)]
    if _LINES_OF_A_HEAD < first_prose < len(page.parts) and len(candidates) > _LINES_OF_A_HEAD:
        return _title_below_menu(page, candidates)
    if not candidates or candidates[0] != head[0]:
        return {}
    first, *others = candidates
    second = others[0] if others and others[0] < first_prose < len(page.parts) else None
    if second is not None and _is_kicker(page.parts[first].text, page.parts[second].text):
        return {first: "boilerplate", second: "title"}
    if second is not None and _is_standfirst_above(page, first, second, others[1:]):
        return {first: "lead", second: "title"}
    return {first: "title"}


def bylines(page: Page, roles: Roles) -> Roles:
    """The author's name, and the name of a section, between the headline and the running text."""
    start = _end_of_title(page, roles)
    if start is None:
        return {}
    first_prose = page.first_prose(roles)
    between = [n for n in range(start, first_prose) if n not in roles]
    authors: Roles = {n: "credit" for n in between if _is_author(page.parts[n].text)}
    sections: Roles = {n: "boilerplate" for n in between if _is_section(page.parts[n].text) and n + 1 < first_prose}
    return {**sections, **authors}


def standfirst(page: Page, roles: Roles) -> Roles:
    """The first paragraph below the headline, where it is set apart from the running text."""
    start = _end_of_title(page, roles)
    if start is None or "lead" in roles.values():
        return {}
    place = next((n for n in range(start, len(page.parts)) if n not in roles), None)
    return {place: "lead"} if place is not None and _is_standfirst(page, place, roles) else {}


def other_headlines(page: Page, roles: Roles) -> Roles:
    """Headlines above the running text of an article that the front matter calls otherwise: they lead into it."""
    first_prose = page.first_prose(roles)
    if not page.title or "title" in roles.values():
        return {}
    if first_prose == len(page.parts) or first_prose > _LINES_OF_A_HEAD:
        return {}
    open_places = (n for n in range(first_prose) if n not in roles)
    return dict.fromkeys(takewhile(lambda n: _is_other_headline(page, n), open_places), "lead")


def is_date_line(text: str) -> bool:
    """Whether a line is nothing but a date, perhaps with the time of day."""
    if len(text) > 60 or not (_YEAR.search(text) and _MONTH.search(text)):
        return False
    numbers = re.findall(r"\d+", text)
    found = re.findall(r"[^\W\d_]+", text)
    others = [word for word in found if not _WITH_DATE.fullmatch(word)]
    return len(numbers) >= 2 and len(others) <= 2


def _can_be_title(text: str) -> bool:
    """Whether a line can be a headline: one sentence, which ends with a full stop only if it is short."""
    count = words(text)
    if len(text) > _LONGEST_HEAD_LINE or not 0 < count <= _LONGEST_TITLE:
        return False
    if is_date_line(text) or not is_one_sentence(text):
        return False
    return not ends_sentence(text) or text.rstrip("\"'”’»").endswith(("?", "!")) or count <= _LONGEST_SENTENCE_AS_TITLE


def _title_below_menu(page: Page, candidates: list[int]) -> Roles:
    """The headline of a page pasted with its menu stands last above the text; what is above it is menu."""
    texts = ((n, page.parts[n].text) for n in reversed(candidates))
    place = next((n for n, text in texts if words(text) > _LONGEST_KICKER and not _BULLET.match(text)), None)
    if place is None:
        return {}
    return {**{n: "boilerplate" for n in candidates if n < place}, place: "title"}


def _is_kicker(first: str, second: str) -> bool:
    """Whether the first of two lines is a section's name, or the like, above the headline."""
    capitals = first.isupper() or is_names(first)
    short = words(first) < _LONGEST_KICKER or (words(first) == _LONGEST_KICKER and capitals)
    if not short or ends_sentence(first) or ends_sentence(second) or words(second) not in _HEADLINE_BELOW_KICKER:
        return False
    return words(first) == 1 or first.isupper() or lower_case_words(second) >= 2


def _is_standfirst_above(page: Page, first: int, second: int, others: list[int]) -> bool:
    """Whether a long first line in sentence case stands above a short one that alone can be the headline."""
    above, below = page.parts[first].text, page.parts[second].text
    longer = words(above) > _LONGEST_SENTENCE_AS_TITLE and 3 * words(below) <= 2 * words(above) and words(below) >= 4
    worded = 3 * lower_case_words(above) >= words(above) and lower_case_words(below) >= 2 and not is_names(below)
    unstopped = not ends_sentence(above) and not ends_sentence(below) and not below.endswith(":")
    return longer and worded and unstopped and not any(n < page.first_prose({}) for n in others)


def _is_standfirst(page: Page, place: int, roles: Roles) -> bool:
    """Whether a paragraph is set apart from the running text: no full stop, or the byline comes after it."""
    part: Paragraph = page.parts[place]
    following = next((n for n in range(place + 1, len(page.parts)) if roles.get(n) != "boilerplate"), None)
    if following is None or words(part.text) not in _STANDFIRST or not part.open_below or part.text.endswith(":"):
        return False
    if _BULLET.match(part.text) or not part.text[:1].isalnum():
        return False
    if roles.get(following) == "credit" and _names_author_or_day(page.parts[following].text):
        return any(page.prose[n] and n not in roles for n in range(following, len(page.parts)))
    return (
        not ends_sentence(part.text)
        and page.prose[following]
        and following not in roles
        and lower_case_words(part.text) >= 3
    )


def _is_other_headline(page: Page, place: int) -> bool:
    """Whether a line can be a headline and stands apart: above an empty line, unless the page has none."""
    part = page.parts[place]
    apart = part.open_below or not any(other.open_below for other in page.parts[:-1])
    unstopped = not ends_sentence(part.text) or part.text.endswith(("?", "!"))
    worded = words(part.text) > 1 and not _BULLET.match(part.text) and not part.text.endswith((":", ",", ";"))
    return apart and unstopped and worded and _can_be_title(part.text) and not _is_author_with_office(part.text)


def _end_of_title(page: Page, roles: Roles) -> int | None:
    """The place below the headline; the first one where only the front matter gives it, and None where nothing does."""
    below = next((n + 1 for n, role in roles.items() if role == "title"), None)
    return 0 if below is None and page.title else below


def _is_section(text: str) -> bool:
    """Whether a line is a word alone, perhaps numbered: "1. Politics"."""
    return bool(re.fullmatch(r"(?:\d+[.)]\s+)?\w+", text))


def _is_author(text: str) -> bool:
    """Whether a line is a personal name or two, and nothing else."""
    return 2 <= words(text) <= 4 and is_names(text) and not re.search(r"[^\w\s.'’-]|\d", text)


def _is_author_with_office(text: str) -> bool:
    """Whether a line is a personal name and, behind a comma, an office in capitals."""
    name, comma, office = text.partition(",")
    return bool(comma) and _is_author(name) and is_names(office)


def _names_author_or_day(text: str) -> bool:
    return is_byline(text) or is_date_line(text) or _is_author(text)


def _same(text: str, wanted: str) -> bool:
    return len(text) <= _LONGEST_HEAD_LINE and _letters(re.sub(r"^#+\s+", "", text)) == wanted


def _letters(text: str) -> str:
    """The letters and digits of a headline, however its quotation marks and spaces are written."""
    return "".join(character for character in unicodedata.normalize("NFKC", text).casefold() if character.isalnum())

"""Languages by their BCP 47 tags, as the Unicode CLDR knows them (`babel`)."""

import re

from babel import Locale, UnknownLocaleError

_TAG = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)


def primary(tag: str) -> str:
    """The language itself of a tag that may say more, in small letters: "pt" of "pt-BR"."""
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


def day_comes_first(tag: str) -> bool:
    """Whether dates in figures have the day before the month where a language is written so: yes in "en-GB"."""
    try:
        order = str(Locale.parse(tag, sep="-").date_formats["medium"].pattern)
    except (ValueError, UnknownLocaleError):
        return False
    return 0 <= order.find("d") < order.find("M")


def is_language(tag: object) -> bool:
    """Whether `tag` is written as a language tag and begins with a language that there is."""
    return isinstance(tag, str) and bool(_TAG.fullmatch(tag)) and primary(tag) in Locale("en").languages


def language_name(tag: str) -> str:
    """The English name of a language, "Spanish"; of one that nobody knows the tag in quotation marks."""
    return str(Locale("en").languages.get(primary(tag), f'"{tag}"'))

"""What a line looks like: how many words, how it ends, whether it reads as prose, a headline or names."""

# ruff: noqa: RUF001 - quotation marks, dashes and letters of all scripts are what this module is about

import re

PROSE_WORDS = 15
_LONG_PROSE_WORDS = 40
_LONGEST_SHORT_LINE = 2_000

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_WITHOUT_SPACES = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SENTENCE_END = re.compile(r"[.!?…。！？｡।॥۔؟։።][\"'”’»“)\]）」』]*$")
_SENTENCE_BREAK = re.compile(r"[.!?…][\"'”’»)]*\s+[\"'“‘«(¿¡]*[^\W\d_]|[。！？।۔؟]\s*\S")
_PARTICLE = re.compile(
    r"a|al|and|bin|by|da|das|de|del|della|den|der|des|di|do|dos|du|e|el|en|et|for|from|in|la|le|of|on|ten|the|und|van|von|y"
    r"|via",
    re.IGNORECASE,
)


def words(text: str) -> int:
    """How many words `text` has; scripts without spaces count two letters as a word."""
    solid = len(_WITHOUT_SPACES.findall(text))
    return solid // 2 if solid > len(text) // 3 else len(_WORD.findall(text))


def ends_sentence(text: str) -> bool:
    """Whether `text` ends like a sentence, quotation marks and brackets aside."""
    return bool(_SENTENCE_END.search(text[-10:].rstrip()))


def is_prose(text: str) -> bool:
    """Whether `text` is surely running text: a full sentence, or too long to be anything else."""
    count = words(text)
    return count >= _LONG_PROSE_WORDS or (count >= PROSE_WORDS and ends_sentence(text))


def is_one_sentence(text: str) -> bool:
    """Whether no sentence ends within `text`; an initial or a short abbreviation ends none."""
    if len(text) > _LONGEST_SHORT_LINE:
        return False
    return not any(
        not re.search(r"(?:^|[\s.])\w{1,4}\.$", text[: found.start() + 1]) for found in _SENTENCE_BREAK.finditer(text)
    )


def is_names(text: str) -> bool:
    """Whether every word is capitalised, but for particles, and nothing else: names, or a headline in capitals."""
    found = _WORD.findall(text)
    telling = [word for word in found if not _PARTICLE.fullmatch(word)]
    return bool(telling) and all(word[0].isupper() or word[0].isdigit() for word in telling) and telling[0][0].isupper()


def lower_case_words(text: str) -> int:
    """How many words of four letters or more are in lower case: the ordinary words of a sentence."""
    return sum(1 for word in _WORD.findall(text) if len(word) >= 4 and word[0].islower())


def starts_lower(text: str) -> bool:
    """Whether the first letter is in lower case, which no sentence, headline or name begins with."""
    return text[:1].islower()

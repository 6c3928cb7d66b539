"""Who made a picture or a text: what credits, captions and bylines look like.

Photo desks everywhere set them alike: `AGENCY/NAME - caption`, `caption (Photo: Name/Agency)`, a line of names under
the caption, `© Name`. The words are those of the trade; agencies are the world's larger ones.
"""

# ruff: noqa: RUF001 - quotation marks, dashes and letters of all scripts are what this module is about

import re

from generator.read.zones.phrases import alternatives
from generator.read.zones.shape import ends_sentence, is_names, lower_case_words, starts_lower, words

_AGENCY = alternatives(r"""
    AFP | AP | APTN | Reuters | REUTERS | EFE | EPA(?:-EFE)? | DPA | dpa | ANSA | TASS | Xinhua | Anadolu | Kyodo | PTI
    Getty(?: Images)? | GETTY(?: IMAGES)? | Shutterstock | iStock(?:photo)? | Alamy | Unsplash | Pixabay | Pexels | UPI
    Wikimedia(?: Commons)? | ZUMA | NurPhoto | SIPA | Sipa | Sputnik | IMAGO | imago | Keystone | Belga | ANP | APA
    Lehtikuva | Ritzau(?: Scanpix)? | Scanpix | NTB | AAP | Bloomberg | picture[ -]alliance | Associated Press | Flickr
    Magnum(?: Photos)? | Europa Press | Ukrinform | Yonhap | Handout | HANDOUT | Contributor | Pool | POOL
    ТАСС | 新华社
""")
_PICTURE = alternatives(r"""
    [Pp]hoto(?:s|graphs?|graphy|grapher|graphie)? | PHOTOS? | [Pp]ictures? | [Ii]mages? | IMAGES? | [Ff]otos? | FOTOS?
    [Ff]otograf\w* | [Ff]otografías? | Fotoğraf | [Bb]ild(?:er)? | [Bb]eeld | [Aa]fbeelding | [Ii]mmagin[ei]
    [Ii]mage[nm]s? | Zdjęci[ea] | [Kk]uva | [Cc]redits? | [Cc]rédits?(?: photo)? | [Cc]réditos? | Фото | الصورة | صورة
    تصویر | צילום | 写真 | 图片 | 照片 | 사진
""")
_DESK = r"\b(?:PRESS|PHOTO|NEWS|AGENCY|SERVICE|PRESIDENCY|OFFICE|MINISTRY|VIA|PRENSA|AGENCIA|PRESSE)\b"
_BY = r"(?:by|courtesy(?: of)?|via)"

_CAPITALS = r"[^\W\d_a-zß-öø-ÿ][^a-zß-öø-ÿ/|]*"
_LEADING = re.compile(rf"(?P<names>{_CAPITALS}(?:/{_CAPITALS})+?)\s*(?:\s[-–—]+|:)\s+(?=\S)")
_TRAILING = (
    # (Photo: Jane Doe), (Jane Doe/AFP), (AP Photo/Jane Doe)
    re.compile(
        rf"(?<=\S)\s*(?P<credit>[(\[](?:{_PICTURE}\b[^()\[\]]{{2,80}}"
        rf"|[^()\[\]]{{2,60}}[/|,]\s*{_AGENCY}\b[^()\[\]]{{0,60}}|{_AGENCY}\b[^()\[\]]{{2,60}})[)\]])\s*\.?$"
    ),
    # Image: Jane Doe. Photo by Jane Doe/AFP. © Jane Doe (CC BY 2.0)
    re.compile(
        r"(?<=[\w.!?…\"'”’»)\]])\s*(?P<credit>(?:[-–—|/]\s*)?"
        rf"(?:©\s*|{_PICTURE}(?:\s+\w+)?\s*[:©]\s*|(?:Photo|Image|Picture|Photograph)s?\s+{_BY}\s+)"
        r"(?=[^\W\d_])[^.:!?]{2,80}(?:\([^()]{2,40}\))?)\.?$"
    ),
    # REUTERS/Jane Doe
    re.compile(rf"(?<=[.!?…])\s*(?P<credit>{_AGENCY}/[^.!?]{{2,60}})\.?$"),
)
_SIGN_OFF = re.compile(rf"(?<=[.!?…\"'”’])\s*(?P<credit>\({_AGENCY}\))\.?$")

_LABELLED = re.compile(
    rf"[(\[]?\s*{_PICTURE}(?:\s+(?:credits?|source|copyright)\s*[:,]?|(?:\s+(?:de|von|par|di))?\s*[:：/|©])\s*\S"
)
_MADE_BY = re.compile(rf"[(\[]?\s*{_PICTURE}\s+{_BY}\s+(?P<names>\S.*)")
_COPYRIGHT = re.compile(r"[(\[]?\s*(?:©|\([cC]\)\s|[Cc]opyright\s*(?:©|\([cC]\)|:|\d{4}))")
_KNOWN = re.compile(rf"\b{_AGENCY}\b")
_AGENCIES_ONLY = re.compile(rf"[(\[]?\s*{_AGENCY}(?:\s*(?:[/,|&–-]|via|for|by)\s*{_AGENCY})*\s*[)\]]?\.?")
_BYLINE = re.compile(
    r"(?:[Bb]y|BY|Por|Par|Von|Di|Door|Av|Af|Texte?|Text by|Written by|Authors?|Autor(?:a|es?)?|Yazan|Автор)\b:?\s+"
    r"(?P<names>\S.*)"
)
_REPORTERS = re.compile(r"\(?\s*(?:\w+ )?(?:reporting|writing|editing|compiled|translated) by\b", re.IGNORECASE)
_CONTRIBUTED = re.compile(r"\bcontributed (?:to )?(?:this (?:report|story|article)|reporting)\b")
_CAPTION = re.compile(
    r"(?:FILE|File)(?: (?:PHOTO|photo|picture|image))?\s*[-–—:]\s|[█■▇▉▊●◼]+\s|Image caption\b"
    r"|(?:In )?(?:[Tt]his|[Aa]n?|[Tt]he) (?:(?:file|handout|undated|combination|satellite|aerial) )+"
    r"(?:photo|picture|image|photograph)\b"
    r"|(?:In )?[Tt]his (?:photo|picture|image|photograph|frame grab)\b.{0,80}"
    r"\b(?:shows?|taken|provided|released|made available)\b"
)
_CAPTION_LABEL = re.compile(r"(?:Image|Photo|Picture) caption\W*")

_LONGEST_CREDIT = 20
_LONGEST_TAIL = 200
_MOST_OTHER_WORDS = 4
LONGEST_CAPTION = 70


def is_credit(text: str) -> bool:
    """Whether a whole line says only who made a picture, or who wrote, edited or translated the text."""
    return is_picture_credit(text) or is_byline(text) or _is_reporters(text)


def is_picture_credit(text: str) -> bool:
    """Whether a whole line says only who made or owns a picture."""
    if words(text) > _LONGEST_CREDIT:
        return False
    if _LABELLED.match(text) or _COPYRIGHT.match(text) or _AGENCIES_ONLY.fullmatch(text):
        return True
    made_by = _MADE_BY.fullmatch(text)
    return is_names(made_by["names"].strip("()[]. ")) if made_by else _is_agency_and_name(text)


def is_byline(text: str) -> bool:
    """Whether a line is "By" and names."""
    byline = _BYLINE.fullmatch(text)
    return byline is not None and 2 <= words(text) <= 12 and is_names(byline["names"].rstrip("."))


def is_caption(text: str) -> bool:
    """Whether a line says itself that it describes a picture or is the key of a map."""
    return bool(_CAPTION.match(text)) and words(text) <= LONGEST_CAPTION


def announces_caption(text: str) -> bool:
    """Whether a line is only the label of the caption below it."""
    return bool(_CAPTION_LABEL.fullmatch(text))


def leading_credit(text: str) -> int | None:
    """Where the caption begins behind `AGENCY/NAME - ` in capitals, or None.

    Two cities there are a dateline; but captions seldom end with a full stop, and paragraphs always.
    """
    found = _LEADING.match(text)
    if not found:
        return None
    known = _KNOWN.search(found["names"]) or re.search(rf"\b{_PICTURE}\b|{_DESK}", found["names"])
    return found.end() if known or not ends_sentence(text) else None


def trailing_credit(text: str) -> int | None:
    """Where a credit begins behind a caption, or None."""
    return _start_of_credit(text, *_TRAILING)


def sign_off(text: str) -> int | None:
    """Where the agency's name in brackets begins behind a report, or None."""
    return _start_of_credit(text, _SIGN_OFF)


def _start_of_credit(text: str, *forms: re.Pattern[str]) -> int | None:
    start = max(0, len(text) - _LONGEST_TAIL)
    founds = (found for form in forms if (found := form.search(text, start)))
    # A label within a sentence is in lower case.
    return next((found.start("credit") for found in founds if not starts_lower(found["credit"].lstrip("-–—|/ "))), None)


def looks_like_credit_below(text: str) -> bool:
    """Whether a line set tight under a paragraph may be its credit: few words, all capitalised, no sentence."""
    return words(text) <= 8 and is_names(text) and not text.endswith((".", "!", "?", ":", "”", '"', ","))


def is_surely_credit_below(text: str) -> bool:
    """Whether a line set tight under a paragraph names an agency, or two makers with a stroke between."""
    return looks_like_credit_below(text) and bool(_KNOWN.search(text) or re.search(r"\w\s*/\s*\w", text))


def _is_reporters(text: str) -> bool:
    """Whether a line names those who reported and edited; with many other words it is a sentence about reporting."""
    if words(text) > 2 * _LONGEST_CREDIT:
        return False
    return bool(_CONTRIBUTED.search(text) or (_REPORTERS.match(text) and lower_case_words(text) <= _MOST_OTHER_WORDS))


def _is_agency_and_name(text: str) -> bool:
    """`Jane Doe/Agency`, `Agency via Agency`: names around a stroke, one of them an agency's."""
    return bool(re.search(r"/|\bvia\b|\|", text)) and bool(_KNOWN.search(text)) and is_names(text.strip("()[]. "))

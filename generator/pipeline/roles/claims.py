"""Findings become claims, in characters: the words of a post taken apart into title, organisation and time."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.knowledge.countries import country_named, country_of_demonym
from generator.knowledge.posts import STATUS, singular
from generator.model import RoleClaim, RoleStatus, Span
from generator.pipeline.roles.beside_names import has_plural_noun
from generator.pipeline.roles.finding import Finding
from generator.pipeline.roles.posts import AFTER_NOUN, COMPLEMENTS, HYPHENS, POSSESSIVES, Post
from generator.pipeline.roles.reading import Reading


def claims_of(reading: Reading, findings: Iterable[Finding]) -> tuple[RoleClaim, ...]:
    """The claims in the order of the text; of several about one phrase and person the first rule's."""
    claims: dict[tuple[int, Span], RoleClaim] = {}
    for finding in findings:
        claim = _claim(reading, finding)
        claims.setdefault((finding.post.head, claim.holder), claim)
    return tuple(sorted(claims.values(), key=lambda claim: (claim.start, claim.holder.start)))


def _claim(reading: Reading, finding: Finding) -> RoleClaim:
    doc, post = reading.doc, _with_status(reading, finding.post)
    last = doc[post.end - 1]
    title, org = _parts(reading, finding.post)
    return RoleClaim(
        start=doc[post.start].idx,
        end=last.idx + len(last),
        holder=Span(finding.holder.start, finding.holder.end),
        title=title,
        org=org or _org_behind_name(reading, finding),
        status=_status(reading, post) or finding.status,
        rule=finding.rule,
    )


def _with_status(reading: Reading, post: Post) -> Post:
    """The phrase with what stands before its article: "then the American president"."""
    start = post.start - 1
    start -= start >= 0 and reading.doc[start].pos_ == "DET"
    return replace(post, start=start) if reading.text(start) in STATUS else post


def _parts(reading: Reading, post: Post) -> tuple[str, str]:
    """The title and the organisation or country, each in the words of the text, but "Turkish" is Turkey."""
    before, org = _modifiers(reading, post)
    behind: list[int] = []
    whose: list[int] = []
    for piece in _complements(reading, post):
        begins = not whose and not org and _is_organisation(reading, piece)
        continues = whose and reading.text(piece[0]) in {"in", "of"}
        (whose if begins or continues else behind).extend(piece)
    title = f"{_words(reading, before)}{_noun(reading, post)}{_words(reading, behind)}"
    return " ".join(title.split()), org or _words(reading, whose[1:]).strip().removeprefix("the ")


def _noun(reading: Reading, post: Post) -> str:
    """The noun in the singular, with the space behind it."""
    noun = reading.doc[post.head]
    if not has_plural_noun(reading, post):
        return noun.text_with_ws
    one = singular(noun.text)
    return (one.capitalize() if noun.is_title else one) + noun.whitespace_


def _modifiers(reading: Reading, post: Post) -> tuple[list[int], str]:
    """The tokens before the noun that say which post it is, and the organisation, country or person whose it is."""
    doc, before = reading.doc, range(post.start, post.head)
    named = [i for i in before if reading.name_at(i) or country_of_demonym(doc[i].text)]
    # Whose post it is need not have a name: "the site's founder"; "last year's winner" is nobody's.
    owned = [i for i in before if doc[i].lower_ in POSSESSIVES and doc[i - 1].ent_type_ != "DATE"]
    first = post.start if owned else min(named, default=post.start)
    last = max((*(i + 1 for i in named), *owned), default=first)
    dropped = {*owned, *(i for i in before if doc[i].lower_ in STATUS)}
    dropped |= {i + 1 for i in dropped if reading.text(i + 1) in HYPHENS}
    kept = [i for i in before if not first <= i < last and i not in dropped]
    while first < last and first in dropped:
        first += 1
    country = country_of_demonym(doc[first].text) if last - first == 1 and not reading.name_at(first) else None
    return kept, country.name if country else doc[first:last].text


def _complements(reading: Reading, post: Post) -> list[list[int]]:
    """The tokens behind the noun, cut before each preposition that stands in no name."""
    pieces: list[list[int]] = [[]]
    for i in range(post.head + 1, post.end):
        if reading.text(i) in COMPLEMENTS and reading.name_at(i) is None:
            pieces.append([])
        pieces[-1].append(i)
    return [piece for piece in pieces if piece]


def _is_organisation(reading: Reading, piece: Sequence[int]) -> bool:
    """Whether it is like "of the Lombardy region"; "from Leeds" and "to Israel" say something else."""
    kinds = {name.type for i in piece if (name := reading.name_at(i)) is not None}
    return reading.text(piece[0]) in COMPLEMENTS - {"to"} and (
        "ORG" in kinds or ("PLACE" in kinds and reading.text(piece[0]) == "of")
    )


def _org_behind_name(reading: Reading, finding: Finding) -> str:
    """The organisation or country in "analyst Jason Brodsky of United Against Nuclear Iran"."""
    if finding.rule != "title":
        return ""
    i = reading.end[finding.holder]
    i += reading.text(i) == ","
    if reading.text(i) not in {"of", "from", "at", "with"}:
        return ""
    i += 2 if reading.text(i + 1) == "the" else 1
    name = reading.name_at(i)
    if name is None:
        return ""
    words = reading.doc[i : reading.end[name]].text
    return words if name.type == "ORG" or country_named(words) else ""


def _status(reading: Reading, post: Post) -> RoleStatus | None:
    words = (reading.text(i) for i in range(post.start, post.end) if i <= post.head or reading.text(i) in AFTER_NOUN)
    return next((STATUS[word] for word in words if word in STATUS), None)


def _words(reading: Reading, tokens: Sequence[int]) -> str:
    return "".join(reading.doc[i].text_with_ws for i in tokens)

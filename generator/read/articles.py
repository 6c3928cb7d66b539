"""The files of a folder -> articles: text, metadata, and zones.

Whatever is wrong with a file, what can be read of it is read: only a file that holds no text is left out.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from generator.addresses import ARCHIVE, briefing_uri
from generator.model import Article, Correction, Problem, Source, Zone
from generator.read.decode import decode
from generator.read.files import article_files
from generator.read.front_matter import FrontMatter, split_front_matter
from generator.read.language import article_language
from generator.read.zones import zones_of
from generator.slugs import UNTITLED, slugify
from generator.yaml_lines import Lines, shown_path

LONGEST = 300_000
"""Characters of an article whose names and dates are marked: twice the longest reports that magazines print."""

_DATED_NAME = re.compile(r"(?P<date>\d{4}-\d\d-\d\d)(?:[-_ ]+|$)")
_OPENING_WORDS = 12


def read_articles(
    folder: Path, *, root: Path, lang: str = "en", drafts: bool = False
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """All articles below a folder, sorted by path, and what is wrong with them, sorted by path and line.

    Args:
        folder: where the `.md` and `.txt` files are; hidden files and folders are passed over.
        root: the folder that paths in the result start from.
        lang: the language of articles that neither say nor show theirs.
        drafts: whether to read articles with `status: draft`, too.
    """
    articles: list[Article] = []
    files, passed_over = article_files(folder, root=root)
    problems = list(passed_over)
    for file in files:
        article, found = read_article(file, root=root, lang=lang)
        if article is None or drafts or not article.draft:
            problems.extend(found)
            articles.extend([article] if article else [])
    unique, doubled = _with_own_slugs(articles)
    return unique, tuple(sorted((*problems, *doubled), key=lambda problem: (problem.path, problem.line or 0)))


def read_article(path: Path, *, root: Path, lang: str = "en") -> tuple[Article | None, tuple[Problem, ...]]:
    """The article in one file, or None if it holds no text, and what is wrong with it."""
    name = shown_path(path, root=root)
    try:
        data = path.read_bytes()
    except OSError as error:
        return None, (_unreadable(name, error),)
    text, problems = decode(data, path=name)
    if text is None:
        return None, problems
    article, more = read_text(text, path=name, lang=lang)
    return article, (*problems, *more)


def read_text(text: str, *, path: str, lang: str = "en") -> tuple[Article | None, tuple[Problem, ...]]:
    """The article in the text of a file whose name is `path`, and what is wrong with it."""
    front_matter, lines, body, problems = split_front_matter(text, path=path)
    if not body.strip():
        empty = Problem(path, 1, "the file is empty.", "Paste the article into it or delete it.")
        return None, (*problems, empty)
    stem, date = _dated(PurePosixPath(path).stem)
    slug, bad_slug = _slug(front_matter, lines, stem=stem, path=path)
    article = _described(
        article_from_text(
            body,
            slug=slug,
            path=path,
            title=front_matter.title,
            date=front_matter.date.created or date,
            lang=front_matter.lang or article_language(body, default=lang),
        ),
        front_matter,
        first_line=1 + text.count("\n") - body.count("\n"),
    )
    if len(body) > LONGEST:
        return replace(article, marked=False), (*problems, *bad_slug, _too_long(path, body))
    return article, (*problems, *bad_slug, *_without_date(article, lines))


def article_from_text(
    text: str, *, slug: str, path: str = "", title: str = "", date: dt.date | None = None, lang: str = "en"
) -> Article:
    """An article out of text alone; without `title` the text gives it."""
    zones = zones_of(text, title=title, lang=lang)
    headline = title or next((zone.of(text) for zone in zones if zone.role == "title"), "")
    return Article(
        slug=slug,
        path=path,
        text=text,
        title=" ".join(headline.split()) or _opening(text, zones),
        zones=zones,
        date=date,
        lang=lang,
    )


def zone_record(article: Article, problems: Iterable[Problem]) -> dict[str, object]:
    """How an article was understood, as `briefings read` prints it."""
    return {
        "path": article.path,
        "title": article.title,
        "date": article.date.isoformat() if article.date else None,
        "lang": article.lang,
        "slug": article.slug,
        "zones": [
            {"role": zone.role, "start": zone.start, "end": zone.end, "text": zone.of(article.text)}
            for zone in article.zones
        ],
        "problems": [str(problem) for problem in problems],
    }


def _unreadable(path: str, error: OSError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem(path, None, "there is no such file.", "Check how its name is written.", "error")
    if isinstance(error, IsADirectoryError):
        return Problem(path, None, "this is a folder.", "Name the files in it.", "error")
    reason = error.strerror or "unknown reason"
    return Problem(path, None, f"the file cannot be read: {reason}.", "Check its permissions.", "error")


def _dated(stem: str) -> tuple[str, dt.date | None]:
    """A file's name without the date that it begins with, and that date."""
    found = _DATED_NAME.match(stem)
    if not found:
        return stem, None
    try:
        date = dt.date.fromisoformat(found["date"])
    except ValueError:
        return stem, None
    return stem[found.end() :] or stem, date


def _slug(front_matter: FrontMatter, lines: Lines, *, stem: str, path: str) -> tuple[str, tuple[Problem, ...]]:
    """The part of the address: the slug of the front matter if it can be one, else of the file's name."""
    if not front_matter.slug:
        return slugify(stem), ()
    slug = slugify(front_matter.slug)
    if slug == front_matter.slug:
        return slug, ()
    slug = slugify(stem) if slug == UNTITLED else slug
    message = f'the slug "{front_matter.slug[:80]}" cannot be part of an address; "{slug}" is used.'
    return slug, (Problem(path, lines.of("slug"), message, "Write small letters a to z, digits and hyphens."),)


def _described(article: Article, front_matter: FrontMatter, *, first_line: int) -> Article:
    """The article with what only the front matter knows, and the line on which its text begins below it."""
    return replace(
        article,
        updated=front_matter.date.updated,
        description=front_matter.description,
        source=Source(**front_matter.source.model_dump()),
        sources=tuple(Source(**source.model_dump()) for source in front_matter.sources),
        tags=front_matter.tags,
        draft=front_matter.status == "draft",
        corrections=tuple(Correction(each.date, each.text) for each in front_matter.corrections),
        first_line=first_line,
    )


def _too_long(path: str, text: str) -> Problem:
    message = f"the text has {len(text):,} characters, more than the {LONGEST:,} of a long article."
    return Problem(path, 1, message, "It is published without marks. Cut it into articles to have them.")


def _without_date(article: Article, lines: Lines) -> tuple[Problem, ...]:
    if article.date:
        return ()
    message = 'the date of publication is not known, so that dates like "last March" stay unresolved.'
    remedy = 'Write "date: 2022-06-24" in the front matter, or begin the name of the file with 2022-06-24-.'
    return (Problem(article.path, lines.of("date"), message, remedy, "note"),)


def _opening(text: str, zones: tuple[Zone, ...]) -> str:
    """The first words of a text without a headline, to call it by."""
    first = next((zone for zone in zones if zone.role in {"lead", "body", "heading"}), None)
    opening = (first.of(text)[:400] if first else text[:400]).split()
    return " ".join(opening[:_OPENING_WORDS]) + ("…" if len(opening) > _OPENING_WORDS else "")


def _with_own_slugs(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Every article at an address of its own: behind the archive's, or that of an earlier article, comes a number."""
    taken: dict[str, Article] = {}
    problems: list[Problem] = []
    for article in articles:
        owner, slug, number = _owner(article.slug, taken), article.slug, 2
        while _owner(slug, taken):
            slug, number = f"{article.slug}-{number}", number + 1
        taken[slug] = replace(article, slug=slug)
        if owner:
            message = f'its slug "{article.slug}" is already that of {owner}; "{slug}" is used.'
            problems.append(Problem(article.path, 1, message, 'Give it a "slug:" of its own in the front matter.'))
    return tuple(taken.values()), tuple(problems)


def _owner(slug: str, taken: Mapping[str, Article]) -> str:
    """Whose address a slug would be already, if anyone's."""
    if briefing_uri(slug) == ARCHIVE:
        return "the list of all briefings"
    return taken[slug].path if slug in taken else ""

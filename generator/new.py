"""Begin an article: a file with its front matter, ready for the text."""

import datetime as dt
from pathlib import Path

import yaml

from generator.errors import GeneratorError
from generator.slugs import slugify
from generator.whole_files import write_new


def new_article(folder: Path, title: str, *, date: dt.date, slug: str | None = None) -> Path:
    """Write an article of `title` into `folder` and return its path; a file that is there is never touched.

    Raises:
        GeneratorError: the title is empty, there is such an article, or the folder cannot be written.
    """
    if not title.strip():
        raise GeneratorError('an article needs a title: briefings new "Ministers meet in Ankara"')
    path = folder / f"{date.isoformat()}-{slugify(slug or title)}.md"
    head = yaml.safe_dump({"title": title, "date": date}, allow_unicode=True, sort_keys=False)
    if not write_new(path, f"---\n{head}---\n\n"):
        raise GeneratorError(f'there is a file "{path}" already. Give another title, date or --slug')
    return path

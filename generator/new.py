"""Begin an article: a file with its front matter, ready for the text."""

import datetime as dt
from pathlib import Path

import yaml

from generator.errors import GeneratorError
from generator.slugs import slugify


def new_article(folder: Path, title: str, *, date: dt.date, slug: str | None = None) -> Path:
    """Write an article of `title` into `folder` and return its path; a file that is there is never touched.

    Raises:
        GeneratorError: the title is empty, there is such an article, or the folder cannot be written.
    """
    if not title.strip():
        raise GeneratorError('an article needs a title: briefings new "Ministers meet in Ankara"')
    path = folder / f"{date.isoformat()}-{slugify(slug or title)}.md"
    head = yaml.safe_dump({"title": title, "date": date}, allow_unicode=True, sort_keys=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(f"---\n{head}---\n\n")
    except FileExistsError:
        raise GeneratorError(f'there is a file "{path}" already. Give another title, date or --slug') from None
    except OSError as error:
        raise GeneratorError(f'"{path}" cannot be written: {error.strerror}') from None
    return path

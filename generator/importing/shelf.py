"""The articles that a site has already: what is there by its address or its text, and how more is put beside it."""

import re
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

from generator.alike import Texts
from generator.importing.manuscript import Manuscript
from generator.read.decode import decode
from generator.read.files import article_files
from generator.read.front_matter import split_front_matter
from generator.whole_files import write_new

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|igshid|mc_[ce]id|ref|ref_src|cmpid|smid|ocid", re.IGNORECASE)
"""Parts of an address that say where the reader came from, not what is read."""


class Shelf:
    """The articles in a folder, by address and by text."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[str, str] = {}
        self._texts = Texts()
        for file in article_files(folder, root=folder)[0]:
            self._keep_file(file)

    def same_as(self, manuscript: Manuscript) -> str | None:
        """The file that holds this article already, if one does."""
        address = _address(manuscript.front.source.url)
        return (self._names.get(address) if address else None) or self._texts.same_as(manuscript.text)

    def put(self, manuscript: Manuscript) -> Path:
        """Write the article into a file of its own and return its path; a file that is there is never touched.

        Raises:
            GeneratorError: the folder cannot be written.
        """
        number, path = 2, self._folder / f"{manuscript.name}.md"
        while not write_new(path, manuscript.content):
            number, path = number + 1, self._folder / f"{manuscript.name}-{number}.md"
        self._keep(path.name, manuscript.front.source.url, manuscript.text)
        return path

    def _keep_file(self, file: Path) -> None:
        name = file.relative_to(self._folder).as_posix()
        try:
            text, _ = decode(file.read_bytes(), path=name)
        except OSError:
            return
        if text is not None:
            front, _, body, _ = split_front_matter(text, path=name)
            self._keep(name, front.source.url, body)

    def _keep(self, name: str, url: str, text: str) -> None:
        if address := _address(url):
            self._names.setdefault(address, name)
        self._texts.add(name, text)


def _address(url: str) -> str:
    """An address without what does not tell pages apart."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return url
    query = [(key, value) for key, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(key)]
    return f"{host}{parts.path.rstrip('/')}?{urlencode(sorted(query))}" if host else ""

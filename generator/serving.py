"""`mkdocs serve` at the speed of writing: after a change, only those pages are made that are other than before.

MkDocs has a mode for that ("dirty"), which asks each file whether it was modified. A generated file is modified if its
content is. Where plugins take part that must see every page, or what frames all pages changed, the whole site is built.
"""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files, InclusionLevel

PARTIAL = frozenset({"briefings", "material/search"})
"""Plugins that get on with seeing only the pages that changed."""


class GeneratedFile(File):
    """A file that was not read, which knows whether it is other than at the last build."""

    changed: bool = True

    def is_modified(self) -> bool:
        """What MkDocs asks before it makes a page."""
        return self.changed


class Written:
    """What the last build made of each generated file."""

    def __init__(self) -> None:
        self._last: dict[Path, str] = {}
        self._now: dict[Path, str] = {}
        self._paths: set[Path] = set()
        self._around = ""

    def file(
        self,
        config: MkDocsConfig,
        uri: str,
        content: str,
        *,
        inclusion: InclusionLevel = InclusionLevel.UNDEFINED,
        around: str = "",
    ) -> GeneratedFile:
        """A generated file, which has to be written if its content or what is `around` it is not as it was."""
        file = GeneratedFile.generated(config, uri, content=content, inclusion=inclusion)
        assert isinstance(file, GeneratedFile)  # noqa: S101 - a class method of MkDocs that does not say so
        path = Path(file.abs_dest_path)
        self._now[path] = f"{around}\n{content}"
        file.changed = self._last.get(path) != self._now[path] or not path.is_file()
        return file

    def finish(self, files: Files, *, around: str) -> None:
        """Delete the files that this build has no more; write every page anew if what is `around` all has changed.

        A page written by hand is made each time, since the search has its text.
        """
        paths = {Path(file.abs_dest_path) for file in files}
        for path in self._paths - paths:
            path.unlink(missing_ok=True)
        for file in files.documentation_pages():
            if around != self._around or not isinstance(file, GeneratedFile):
                file.is_modified = lambda: True  # type: ignore[method-assign]
        self._last, self._now, self._paths, self._around = self._now, {}, paths, around


def quick(server: LiveReloadServer, config: MkDocsConfig) -> LiveReloadServer:
    """The server, which from now on makes only what changed, where that is safe."""
    if set(config.plugins) <= PARTIAL and not config.strict:
        _remember_search(config)
        server.builder = _Quick(server.builder, config)
    return server


class _Quick:
    """A builder of what changed."""

    def __init__(self, whole: Callable[[], None], config: MkDocsConfig) -> None:
        self._whole = whole
        self._config = config
        self._frame = dict(_frame(config))

    def __call__(self) -> None:
        frame, last = dict(_frame(self._config)), self._frame
        self._frame = frame
        if frame != last:
            self._whole()
            return
        log = logging.getLogger("mkdocs.commands.build")
        log.addFilter(_is_no_warning_of_dirt)
        try:
            logging.getLogger("mkdocs.commands.serve").info("Building documentation...")
            build(self._again(), serve_url=self._config.site_url, dirty=True)
        finally:
            log.removeFilter(_is_no_warning_of_dirt)

    def _again(self) -> MkDocsConfig:
        """The configuration as `mkdocs serve` loads it for each build."""
        old = self._config
        config = load_config(
            config_file=old.config_file_path, site_dir=old.site_dir, use_directory_urls=old.use_directory_urls
        )
        config.site_url = old.site_url
        return config


def _frame(config: MkDocsConfig) -> Iterator[tuple[str, int]]:
    """When what all pages have around them was changed last: the configuration and the files of the theme."""
    yield config.config_file_path, Path(config.config_file_path).stat().st_mtime_ns
    own = [config.theme.custom_dir] if config.theme.custom_dir else []
    for folder in own:
        yield from ((str(path), path.stat().st_mtime_ns) for path in Path(folder).rglob("*") if path.is_file())


def _remember_search(config: MkDocsConfig) -> None:
    """Let Material's search keep the entries of pages that are not made again, as it does in MkDocs' own mode."""
    search = config.plugins.get("material/search")
    if search is not None:
        search.is_dirty = True
        search.search_index_prev = search.search_index


def _is_no_warning_of_dirt(record: logging.LogRecord) -> bool:
    """MkDocs warns of inaccurate navigation in this mode; here it stays right, since leaves are not in it."""
    return "'dirty' build" not in record.getMessage()

"""The MkDocs face: hands the settings to `build`, and what it made to MkDocs. It decides nothing."""

import posixpath
from functools import partial
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.base import ConfigErrors, ConfigWarnings, LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.build import Built, build
from generator.configuration import CONFIG, is_source, plugin_options
from generator.desk.preview import Preview
from generator.errors import GeneratorError
from generator.model import Problem
from generator.navigation import below_hubs, navigation
from generator.options import Options
from generator.render.compiled import COMPILED
from generator.render.memory import Memory
from generator.search import Index, page_record
from generator.serving import Written, quick
from generator.settings import Settings
from generator.shipped import EXTENSIONS, STYLE_SHEET, style_sheet, template_folders, theme_folders

log = get_plugin_logger("briefings")


class BriefingsPlugin(BasePlugin[LegacyConfig]):
    """Adds the generated pages to the documentation. `generator.options` knows what may stand under `briefings:`."""

    def __init__(self) -> None:
        self._preview: Preview | None = None
        self._options = Options()
        self._built: Built | None = None
        self._written, self._memory, self._index = Written(), Memory(), Index()

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Say of what is wrong with an option where it stands, and what is right; the defaults hold instead."""
        self._options = plugin_options(options, Path(config_file_path or CONFIG))
        errors, warnings = super().load_config({}, config_file_path)
        found = [(name, str(problem)) for name, problems in self._options.problems.items() for problem in problems]
        return errors, [*warnings, *found]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Drafts, questions and mistakes are for the eyes of those who serve the site at their desk."""
        self._preview = Preview() if command == "serve" else None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Bring the theme's files and the Markdown extensions that the pages need, and watch the templates."""
        first = 1 if config.theme.custom_dir else 0  # a site's own files win
        config.theme.dirs[first:first] = map(str, theme_folders(self._settings(config).search))
        config.extra_css.insert(0, STYLE_SHEET)
        config.markdown_extensions += [name for name in EXTENSIONS if name not in config.markdown_extensions]
        templates = self._root(config) / self._settings(config).templates
        config.watch += map(str, template_folders(templates))
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take out what editors write, and put in the pages made of it; a page written by hand is never replaced."""
        folders = self._root(config), Path(config.docs_dir)
        preview = self._preview is not None
        make = partial(build, *folders, self._settings(config), drafts=preview, memory=self._memory)
        try:
            self._built = self._preview.build(make) if self._preview else make()
        except GeneratorError as error:
            raise PluginError(str(error)) from error
        for problem in self._built.problems:
            _report(problem)
        for file in [file for file in files if is_source(file.src_uri)]:
            files.remove(file)
        for page in self._built.pages:
            if files.get_file_from_path(page.uri) is None:
                level = InclusionLevel.NOT_IN_NAV if page.hub else InclusionLevel.UNDEFINED
                file = self._written.file(config, page.uri, page.markdown, inclusion=level, around=page.hub or "")
                file.edit_uri = page.source and posixpath.relpath(page.source, self._docs(config))
                files.append(file)
        taken = {file.dest_uri for file in files}
        for uri, content in {**self._built.data, STYLE_SHEET: style_sheet(map(Path, config.theme.dirs))}.items():
            if uri not in taken:
                files.append(self._written.file(config, uri, content))
        config.nav = config.nav or navigation(self._built.pages, files)
        self._written.finish(files, around=f"{self._notice}{config.nav}")
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Put each page outside the navigation below its hub."""
        below_hubs(self._built.pages if self._built else (), files)
        return nav

    def on_page_content(self, content: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Say on every page of a preview what is to be mended."""
        return f"{self._notice}{content}"

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Let a change of one article be seen at once."""
        return quick(server, config)

    @property
    def _notice(self) -> str:
        return self._preview.notice if self._preview else ""

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> None:
        """Write the index of the search, now that the pages written by hand have their content, too."""
        env.bytecode_cache = COMPILED
        settings = self._settings(config)
        if self._built and settings.search == "pagefind":
            pages = [file.page for file in files.documentation_pages() if file.page and not file.generated_by]
            written = (page_record(page.url, str(page.title), page.content or "") for page in pages)
            try:
                self._index.write((*self._built.found, *written), Path(config.site_dir), lang=settings.lang)
            except GeneratorError as error:
                log.warning(str(error))

    def _settings(self, config: MkDocsConfig) -> Settings:
        return Settings(
            name=config.site_name,
            site_url=config.site_url or "",
            config=Path(config.config_file_path).name,
            directory_urls=config.use_directory_urls,
            **self._options.chosen,
        )

    @staticmethod
    def _root(config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).resolve().parent

    def _docs(self, config: MkDocsConfig) -> str:
        return Path(config.docs_dir).resolve().relative_to(self._root(config)).as_posix()


def _report(problem: Problem) -> None:
    (log.info if problem.severity == "note" else log.warning)(str(problem))

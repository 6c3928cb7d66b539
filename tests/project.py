"""A site in a temporary folder, built with the real MkDocs, and what was logged and written."""

import gzip
import http.server
import json
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bs4 import BeautifulSoup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

ROOT = Path(__file__).parent.parent

MKDOCS_YML = """\
site_name: Our briefings
docs_dir: briefings
theme:
  name: material
  font: false
  features: [content.action.edit, navigation.tabs]
plugins:
  - search
  - briefings:{options}
      evidence: {{mentions: 1}} # in tiny stories nobody is named often
"""


@dataclass
class Built:
    """A site that MkDocs built, and what it said."""

    site: Path
    messages: list[tuple[int, str]] = field(default_factory=list)

    @property
    def warnings(self) -> list[str]:
        return [text for level, text in self.messages if level >= logging.WARNING]

    @property
    def notes(self) -> list[str]:
        return [text for level, text in self.messages if level == logging.INFO]

    def html(self, uri: str) -> BeautifulSoup:
        return self.page((Path(uri) / "index.html").as_posix())

    def page(self, path: str) -> BeautifulSoup:
        return BeautifulSoup((self.site / path).read_text(encoding="utf-8"), "html.parser")

    def has(self, uri: str) -> bool:
        return (self.site / uri / "index.html").is_file()

    def searched(self) -> list[str]:
        """The texts that a search finds."""
        fragments = (self.site / "pagefind" / "fragment").iterdir()
        packed = (gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd") for path in fragments)
        return [json.loads(fragment)["content"] for fragment in packed]


class Project:
    """A site to write files into and to build."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.configure()
        (root / "briefings" / "articles").mkdir(parents=True)

    def configure(self, options: str = "", more: str = "") -> None:
        """Write mkdocs.yml; `options` stand under `briefings:`, one a line."""
        indented = "".join(f"\n      {line}" for line in options.splitlines())
        text = MKDOCS_YML.format(options=indented)
        (self.root / "mkdocs.yml").write_text(text + more, encoding="utf-8")

    def article(self, name: str, text: str | bytes) -> Path:
        """Write an article."""
        return self.file(f"articles/{name}", text)

    def file(self, name: str, text: str | bytes) -> Path:
        """Write any file of the documentation folder."""
        path = self.root / "briefings" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def config(self, **settings: object) -> MkDocsConfig:
        return load_config(str(self.root / "mkdocs.yml"), **settings)

    def build(self, *, strict: bool = False, command: str = "build") -> Built:
        """Build as `mkdocs build` does, in this process, so that the model is loaded once for all tests."""
        messages: list[tuple[int, str]] = []
        handler = _Collect(messages)
        logger = logging.getLogger("mkdocs")
        logger.addHandler(handler)
        level, logger.level = logger.level, logging.INFO
        try:
            config = self.config(strict=strict)
            for kind, text in config.validate()[1]:  # what the command line prints of the configuration
                messages.append((logging.WARNING, f"{kind}: {text}"))
            config.plugins.on_startup(command=command, dirty=False)
            build(config)
        except Abort as abort:
            messages.append((logging.CRITICAL, str(abort)))
        finally:
            logger.removeHandler(handler)
            logger.level = level
        return Built(self.root / "site", messages)


class _Collect(logging.Handler):
    def __init__(self, messages: list[tuple[int, str]]) -> None:
        super().__init__()
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append((record.levelno, record.getMessage()))


@contextmanager
def serve(site: Path, *, below: str = "") -> Iterator[str]:
    """Serve a built site on this machine; yields its address, which ends with a slash."""
    handler = partial(_Below, below=below, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{below}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Below(http.server.SimpleHTTPRequestHandler):
    """Serves a folder under a path of the host, as GitHub Pages does."""

    def __init__(self, *args: object, below: str, **settings: object) -> None:
        self._below = below
        super().__init__(*args, **settings)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if not self.path.startswith(f"{self._below}/"):
            self.send_error(404)
            return
        self.path = self.path.removeprefix(self._below)
        super().do_GET()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != http.HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())

    def log_message(self, *_: object) -> None:
        """Tests print nothing."""

"""Pages -> a folder of real Markdown files, for any generator that reads Markdown."""

from pathlib import Path

from generator.build import Built
from generator.configuration import is_source
from generator.errors import GeneratorError


def export(built: Built, folder: Path, *, docs: Path) -> int:
    """Write all pages, data files and the hand-written rest of `docs` into `folder`; returns how many files there are.

    A file that is there already and has the same content is left alone, so that a watching server rests; other files in
    the folder are not touched.

    Raises:
        GeneratorError: the folder cannot be written.
    """
    files = {page.uri: page.markdown.encode() for page in built.pages}
    files |= {uri: content.encode() for uri, content in built.data.items()}
    files |= {uri: path.read_bytes() for uri, path in _written_by_hand(docs)}
    try:
        for uri, content in files.items():
            path = folder / uri
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists() or path.read_bytes() != content:
                path.write_bytes(content)
    except OSError as error:
        raise GeneratorError(f'"{folder}" cannot be written: {error.strerror}. Name another folder') from None
    return len(files)


def _written_by_hand(docs: Path) -> list[tuple[str, Path]]:
    files = ((path.relative_to(docs).as_posix(), path) for path in sorted(docs.rglob("*")) if path.is_file())
    return [(uri, path) for uri, path in files if not is_source(uri)]

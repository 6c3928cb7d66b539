"""Pages -> a folder of real Markdown files, for any generator that reads Markdown."""

from pathlib import Path

from generator.build import Built


def export(built: Built, folder: Path) -> int:
    """Write all pages and data files into `folder`; returns how many files there are.

    A file that is there already and has the same content is left alone, so that a watching server rests.
    """
    files = {**{page.uri: page.markdown for page in built.pages}, **built.data}
    for uri, content in files.items():
        path = folder / uri
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            path.write_text(content, encoding="utf-8", newline="\n")
    return len(files)

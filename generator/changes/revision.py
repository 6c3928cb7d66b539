"""A git revision -> the folder of the site as it was then; the only module that calls git."""

import io
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import GeneratorError


@contextmanager
def checked_out(root: Path, revision: str) -> Iterator[Path]:
    """The files below `root` as they were at `revision`, in a folder that goes afterwards; `root` is not touched.

    Raises:
        GeneratorError: there is no git, no repository or no such revision.
    """
    commit = (
        _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").decode().strip()
    )
    with tempfile.TemporaryDirectory(prefix="briefings-") as folder:
        archive = _git(root, "archive", "--format=tar", commit)
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        yield Path(folder).resolve()


def _git(root: Path, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise GeneratorError("git is not installed, which knows what the site was before")
    done = subprocess.run([git, "-C", str(root), *arguments], capture_output=True, check=False)  # noqa: S603 - no shell
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().partition("\n")[0].removeprefix("fatal: ")
        reason = said or "there is no such revision. `git log` lists them; a shallow clone has only the last"
        raise GeneratorError(f'"{arguments[-1].removesuffix("^{commit}")}" cannot be compared with: {reason}')
    return done.stdout

"""Files that are written whole or not at all, whatever happens meanwhile."""

import os
import stat
import tempfile
from pathlib import Path

from generator.errors import GeneratorError

_UMASK = os.umask(0o077)
"""What new files do not allow; it cannot be asked for without being set."""

os.umask(_UMASK)


def write_new(path: Path, text: str) -> bool:
    """Write a file that must not be there yet; whether it was written.

    Raises:
        GeneratorError: the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(path, error) from None
    try:
        path.open("x").close()  # the name is ours from here on
    except FileExistsError:
        return False
    except OSError as error:
        raise _unwritable(path, error) from None
    try:
        write_whole(path, text.encode())
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _unwritable(path, error) from None
        raise
    return True


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in the place of what is at `path`, in one step: who reads it, and whatever stops us, finds old or new.

    The file keeps its permissions; a new one has those that any new file gets.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as part:
        try:
            part.write(data)
            part.flush()
            os.fsync(part.fileno())
            part.close()  # Windows moves no open file
            Path(part.name).chmod(_permissions(path))
            Path(part.name).replace(path)
        except BaseException:
            Path(part.name).unlink(missing_ok=True)
            raise


def _permissions(path: Path) -> int:
    """Those of the file, or of a new one; temporary files are closed to all others."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return 0o666 & ~_UMASK


def _unwritable(path: Path, error: OSError) -> GeneratorError:
    return GeneratorError(f'"{path}" cannot be written: {error.strerror}')

"""Files that are written whole or not at all, whatever happens meanwhile."""

import tempfile
from pathlib import Path

from generator.errors import GeneratorError


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
    """Put `data` in the place of what is at `path`, in one step.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as part:
        try:
            part.write(data)
            part.close()  # Windows moves no open file
            Path(part.name).replace(path)
        except BaseException:
            Path(part.name).unlink(missing_ok=True)
            raise


def _unwritable(path: Path, error: OSError) -> GeneratorError:
    return GeneratorError(f'"{path}" cannot be written: {error.strerror}')

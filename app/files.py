"""Writing files: the old one or the whole new one, on the disk when a function returns."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from app.errors import AppError

PRIVATE = 0o600
"""The rights of a file that only its user may read."""

_PATIENCE = 20
"""How often a file is renamed anew on Windows, where a virus scanner may hold it for a moment."""


def write_whole(path: Path, data: bytes, *, rights: int | None = None) -> None:
    """Put a file in its place at once; folders that do not exist are made.

    Args:
        rights: None: as any file of the user's.

    Raises:
        AppError: it cannot be written; what was there is untouched.
    """
    aside = write_aside(path, data, rights=rights)
    try:
        move(aside, path)
    finally:
        aside.unlink(missing_ok=True)


def write_aside(path: Path, data: bytes, *, rights: int | None = None) -> Path:
    """Write a file beside its place, to the disk, and return where; it reads back as it was meant.

    Raises:
        AppError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".chancery-", dir=path.parent)
    except OSError as error:
        raise _cannot(path, error) from error
    aside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(rights if rights is not None else 0o666 & ~_umask())
        if aside.read_bytes() != data:
            raise AppError("cannot-write", file=str(path), reason="the file read back differs")
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise _cannot(path, error) from error
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return aside


def move(aside: Path, path: Path) -> None:
    """Put a file that was written aside in its place.

    Raises:
        AppError: it cannot be moved.
    """
    try:
        rename(aside, path)
        sync_folder(path.parent)
    except OSError as error:
        raise _cannot(path, error) from error


def rename(source: Path, target: Path) -> None:
    """Rename a file or folder; a file takes the place of another.

    Raises:
        OSError: it could not be; both are as they were.
    """
    for attempt in range(_PATIENCE):
        try:
            source.replace(target)
            return
        except PermissionError:
            if os.name != "nt" or attempt == _PATIENCE - 1:
                raise
            time.sleep(0.05)


def sync_folder(folder: Path) -> None:
    """See to it that the names in a folder are on the disk; Windows has no such thing and needs none.

    Raises:
        OSError: it could not be.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _cannot(path: Path, error: OSError) -> AppError:
    return AppError("cannot-write", file=str(path), reason=error.strerror or "")

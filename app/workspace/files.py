"""Files that are safely on disk when a function returns, and that only the user may read."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from app.errors import AppError
from app.files import PRIVATE, rename, sync_folder


def private_folder(path: Path) -> Path:
    """Make a folder that only the user may enter, with those above it that are missing, and return it.

    Raises:
        AppError: it cannot be made.
    """
    try:
        for missing in reversed([one for one in (path, *path.parents) if not one.exists()]):
            missing.mkdir(exist_ok=True, mode=0o700)
    except OSError as error:
        raise unwritable(error, path) from error
    return path


def write_private(path: Path, data: bytes) -> None:
    """Write a file: the old one or the whole new one.

    Raises:
        AppError: it cannot be written; the old one is untouched.
    """
    aside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        rename(aside, path)
        sync_folder(path.parent)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise unwritable(error, path) from error


def sync_file(path: Path) -> None:
    """See to it that what was written to a file is on disk. Never of a database that this process has open.

    (Closing any handle of a file frees the POSIX locks that SQLite holds on it.)

    Raises:
        OSError: it could not be.
    """
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def unwritable(error: OSError, path: Path) -> AppError:
    """Return what it means for the user that something could not be written."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return AppError("workspace-full", place=str(path))
    return AppError("workspace-not-writable", place=str(path))


def make_copy(source: Path, target: Path) -> None:
    """Copy a file for the user alone. Never a database that this process has open, see `sync_file`.

    Raises:
        OSError: it cannot be.
    """
    with (
        source.open("rb") as reader,
        os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE), "wb") as writer,
    ):
        shutil.copyfileobj(reader, writer, 1 << 20)
        writer.flush()
        os.fsync(writer.fileno())

"""Putting exported files in their places: the old file or the whole new one, and none that a person changed."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path

from app.errors import AppError
from app.files import PRIVATE, move, write_aside, write_whole


class Ledger:
    """The SHA-256 of every file written, a line each, and nothing else: by them a changed file is known."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def knows(self, digest: str) -> bool:
        """Tell whether a file of this digest was written.

        Raises:
            AppError: the ledger cannot be read.
        """
        try:
            return digest in self._path.read_text("ascii").split() if self._path.exists() else False
        except (OSError, UnicodeDecodeError) as error:
            raise AppError("ledger-unusable", file=str(self._path), reason=str(error)) from error

    def add(self, digests: list[str]) -> None:
        """Add digests, safely on disk before this returns.

        Raises:
            AppError: they cannot be written.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, PRIVATE)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write("".join(f"{digest}\n" for digest in digests))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise AppError("ledger-unusable", file=str(self._path), reason=error.strerror or "") from error


def changed(files: Mapping[Path, bytes], ledger: Ledger) -> list[Path]:
    """Return which of the files stand in their places as somebody changed or made them, and would be lost.

    Raises:
        AppError: one cannot be read.
    """
    before = {path: _read(path) for path in files}
    return [path for path, old in before.items() if _is_changed(old, files[path], ledger)]


def _is_changed(old: bytes | None, new: bytes, ledger: Ledger) -> bool:
    return old not in (None, new) and not ledger.knows(_digest(old or b""))


def place(files: Mapping[Path, bytes], ledger: Ledger, *, force: bool = False, replaced: Collection[Path] = ()) -> None:
    """Put files in their places: all are checked before the first is replaced, and if one fails all are as before.

    Args:
        files: contents by path; folders that do not exist are made.
        force: replace files that were changed since their export; `replaced` names those that are.

    Raises:
        AppError: a file was changed, or one cannot be written; what was there is there.
    """
    before = {path: _read(path) for path in files}
    for path, old in before.items():
        if not force and path not in replaced and _is_changed(old, files[path], ledger):
            raise AppError("target-changed", file=str(path))
    waiting: dict[Path, Path] = {}
    begun: list[Path] = []
    try:
        for path, data in files.items():
            waiting[path] = _write_aside(path, data)
        ledger.add([_digest(data) for data in files.values()])
        for path in files:
            begun.append(path)
            move(waiting[path], path)
            del waiting[path]
    except AppError:
        for path in begun:
            _restore(path, before[path])
        raise
    finally:
        for temporary in waiting.values():
            temporary.unlink(missing_ok=True)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read(path: Path) -> bytes | None:
    """Return what stands in a file's place; None for nothing."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise AppError("cannot-write", file=str(path), reason=error.strerror or "") from error


def _restore(path: Path, old: bytes | None) -> None:
    """Put back what stood in a file's place, as far as that can be done: another program may hold the file."""
    with contextlib.suppress(OSError, AppError):
        if old is None:
            path.unlink(missing_ok=True)
        elif _read(path) != old:
            write_whole(path, old)


def _write_aside(path: Path, data: bytes) -> Path:
    """Write a file beside its place, to the disk; an archive must open."""
    if data.startswith(b"PK") and not _is_whole(data):
        raise AppError("cannot-write", file=str(path), reason="the file is not whole")
    return write_aside(path, data)


def _is_whole(archive: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            return opened.testzip() is None
    except zipfile.BadZipFile:
        return False

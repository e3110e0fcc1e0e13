"""One window a workspace: a lock of the system's, which dies with its process."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from app.errors import AppError
from app.files import PRIVATE
from app.workspace.files import private_folder, unwritable


class Seat:
    """The right to work in a workspace as its window. Commands need none; they work beside it.

    Attributes:
        holder: who sits there instead ("name, machine, process 123"); None if we do.
    """

    def __init__(self, folder: Path, who: str) -> None:
        self._note = folder / "seat.txt"
        self._lock = FileLock(folder / "seat.lock", mode=PRIVATE, thread_local=False)
        self.holder: str | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.acquire(timeout=0)
        except Timeout:
            self.holder = self._read()
        except OSError:
            self.holder = "?"  # a folder that cannot be written has no seat
        else:
            self._write(f"{who}, {platform.node()}, process {os.getpid()}")

    @property
    def ours(self) -> bool:
        return self._lock.is_locked

    def leave(self) -> None:
        """Give the seat up."""
        if self.ours:
            self._note.unlink(missing_ok=True)
            self._lock.release()

    def _read(self) -> str:
        try:
            return self._note.read_text("utf-8").strip()[:200] or "?"
        except (OSError, UnicodeDecodeError):
            return "?"

    def _write(self, text: str) -> None:
        with suppress(OSError):  # on a full disk the seat is ours all the same; others cannot be told who has it
            handle = os.open(self._note, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)


@contextmanager
def exclusive(folder: Path, seconds: float = 30.0) -> Iterator[None]:
    """Hold the lock under which a workspace is opened, or another file put in its place.

    Raises:
        AppError: somebody else holds it all the time, or the folder cannot be written.
    """
    with locked(private_folder(folder) / "opening.lock", seconds):
        yield


@contextmanager
def locked(file: Path, seconds: float) -> Iterator[None]:
    """Hold a lock that one process at a time can have.

    Raises:
        AppError: somebody else holds it all the time, or its folder cannot be written.
    """
    lock = FileLock(file, mode=PRIVATE, timeout=seconds)
    try:
        lock.acquire()
    except Timeout as error:
        raise AppError("workspace-busy", place=str(file.parent)) from error
    except OSError as error:
        raise unwritable(error, file.parent) from error
    try:
        yield
    finally:
        lock.release()

"""Another file in the place of a workspace, with its key file, all or nothing, whenever the process is killed.

The new file waits as incoming.db, its key file as incoming.key. From the moment swap.toml is written the exchange
counts as done: whoever opens the workspace next carries it to its end. Without it, what waits is thrown away. All of it
happens under the opening lock (app/workspace/seat.py), which everybody takes who opens the workspace.
"""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import msgspec

from app.errors import AppError
from app.files import rename, sync_folder
from app.workspace.files import private_folder, sync_file, unwritable, write_private

SIDES = ("-wal", "-shm", "-journal")
"""What SQLite lays beside a file."""

LOOKING = ".looking-"
"""How the folders of copies begin that are only looked into."""


class Swap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An exchange that was decided.

    Attributes:
        key: what becomes of the key file: another one, none, or it stays.
        aside: name of the folder beside the workspace into which the old file goes; empty: it goes for good.
    """

    format: Literal[1]
    key: Literal["new", "none", "same"]
    aside: str = ""


@contextmanager
def staged(file: Path) -> Iterator[Path]:
    """Give the place where a new file is to be made; unless an exchange was decided, it is empty again at the end.

    Raises:
        AppError: what lay there cannot be removed.
    """
    private_folder(file.parent)
    _clean(file)
    try:
        yield file.with_name("incoming.db")
    finally:
        if not file.with_name("swap.toml").exists():
            _clean(file)


def exchange(file: Path, key: bytes | None, *, aside: str = "") -> None:
    """Put the incoming file in the place of a workspace; nobody may have the workspace open, nor this process.

    Args:
        key: contents of the new key file; None: it has none.
        aside: as in Swap.

    Raises:
        AppError: it cannot be; the old file is in its place, untouched.
    """
    folder = file.parent
    try:
        sync_file(folder / "incoming.db")
        if key is not None:
            write_private(folder / "incoming.key", key)
        sync_folder(folder)
    except OSError as error:
        raise unwritable(error, file) from error
    text = f'format = 1\nkey = "{"none" if key is None else "new"}"\naside = "{aside}"\n'
    write_private(folder / "swap.toml", text.encode())
    try:
        finish(file)
    except AppError:
        if file.exists() and (folder / "incoming.db").exists():
            (folder / "swap.toml").unlink()  # nothing was moved yet: somebody holds the old file, on Windows
        raise


def is_waiting(file: Path) -> bool:
    """Tell whether an exchange was decided and not carried to its end."""
    return file.with_name("swap.toml").exists()


def finish(file: Path) -> bool:
    """Carry an exchange to its end that was decided, or throw away what waits for one that was not.

    Returns:
        Whether an exchange had been left in the middle.

    Raises:
        AppError: files cannot be moved.
    """
    folder = file.parent
    record = folder / "swap.toml"
    if not record.exists():
        _clean(file)
        return False
    swap = _read(record)
    try:
        if (folder / "incoming.db").exists():
            _away(file, swap.aside)
            rename(folder / "incoming.db", file)
            sync_folder(folder)
        key = file.with_name("workspace.key")
        if swap.key == "none":
            key.unlink(missing_ok=True)
        elif swap.key == "new" and (folder / "incoming.key").exists():
            rename(folder / "incoming.key", key)
        sync_folder(folder)
        record.unlink()
        sync_folder(folder)
    except PermissionError as error:
        raise AppError("workspace-in-use", place=str(file)) from error
    except OSError as error:
        raise unwritable(error, file) from error
    return True


def _away(file: Path, aside: str) -> None:
    """Take the old file and what lies beside it out of the way; the file first: on Windows it is what may be held."""
    if aside:
        private_folder(file.parent / aside)
        names = ["", *SIDES]
        for name in names:
            old = file.with_name(file.name + name)
            if old.exists():
                rename(old, file.parent / aside / old.name)
        key = file.with_name("workspace.key")
        if key.exists() and not (file.parent / aside / key.name).exists():
            write_private(file.parent / aside / key.name, key.read_bytes())
        sync_folder(file.parent / aside)
    else:
        for name in SIDES:
            file.with_name(file.name + name).unlink(missing_ok=True)
    sync_folder(file.parent)


def _clean(file: Path) -> None:
    try:
        for name in ("incoming.db", "incoming.key", *(f"incoming.db{side}" for side in SIDES)):
            (file.parent / name).unlink(missing_ok=True)
        for left in file.parent.glob("*.new"):
            left.unlink(missing_ok=True)
        for folder in file.parent.glob(f"{LOOKING}*"):
            shutil.rmtree(folder, ignore_errors=True)
    except OSError as error:
        raise unwritable(error, file) from error


def _read(record: Path) -> Swap:
    try:
        swap = msgspec.convert(tomllib.loads(record.read_text("utf-8")), Swap)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise AppError("swap-damaged", file=str(record)) from error
    if "/" in swap.aside or "\\" in swap.aside or swap.aside.startswith("."):
        raise AppError("swap-damaged", file=str(record))
    return swap

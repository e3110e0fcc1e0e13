"""The passphrase of a workspace: set, changed, removed, recovered.

Setting and removing it write the whole workspace anew and put it in place of the old one. Changing it only wraps the
key anew, also in the backups of the same key. Who knew the old passphrase and kept an old key file still has the key:
if a passphrase is known to others, `renew_key` writes the workspace anew with another key.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.log import Log
from app.paths import backups_folder, key_file, log_file, workspace_file
from app.workspace.backups.backup import Backups
from app.workspace.disk.examine import digests, verify
from app.workspace.disk.place import judge
from app.workspace.disk.swap import exchange, finish, staged
from app.workspace.embedded import OPEN_KEY, connected, make_private
from app.workspace.keys.keyfile import KeyFile, check_passphrase, new_key, new_key_file, read_key_file, write_key_file
from app.workspace.seat import Seat, exclusive

_PATIENCE = 3.0
"""Seconds in which commands that have the workspace open may end."""


def set_passphrase(home: Path, who: str, passphrase: str, *, seat: Seat | None = None) -> str:
    """Protect an open workspace, and return the recovery key, to be shown once.

    Args:
        seat: the window's own, if a window does it; its store is closed.

    Raises:
        AppError: it has a passphrase, somebody has it open, or it cannot be written; the old file is untouched.
    """
    check_passphrase(passphrase)
    with _alone(home, who, seat) as file:
        if read_key_file(key_file(home)) is not None:
            raise AppError("passphrase-is-set")
        recovery = _rewrite(file, OPEN_KEY, passphrase)
    Log(log_file(home))("passphrase-set")
    return recovery


def remove_passphrase(home: Path, who: str, key: bytes, *, seat: Seat | None = None) -> None:
    """Take the protection from a workspace; with its key file goes what could open it.

    Raises:
        AppError: as for `set_passphrase`.
    """
    with _alone(home, who, seat) as file:
        _rewrite(file, key, None)
    Log(log_file(home))("passphrase-removed")


def renew_key(home: Path, who: str, key: bytes, passphrase: str, *, seat: Seat | None = None) -> str:
    """Protect a workspace with another key and passphrase, and return the new recovery key, to be shown once.

    Raises:
        AppError: as for `set_passphrase`.
    """
    check_passphrase(passphrase)
    with _alone(home, who, seat) as file:
        recovery = _rewrite(file, key, passphrase)
    Log(log_file(home))("key-renewed")
    return recovery


def change_passphrase(home: Path, key: bytes, passphrase: str) -> int:
    """Let another passphrase open the workspace and its backups, and return of how many backups.

    Raises:
        AppError: it is too short, or a key file cannot be written.
    """
    check_passphrase(passphrase)
    with exclusive(workspace_file(home).parent):
        made = _kept(home).with_passphrase(key, passphrase)
        return _write(home, made, key, "passphrase-changed")


def new_recovery_key(home: Path, key: bytes) -> str:
    """Return a new recovery key, to be shown once; the one before opens neither workspace nor backups any more.

    Raises:
        AppError: a key file cannot be written.
    """
    with exclusive(workspace_file(home).parent):
        made, recovery = _kept(home).with_recovery_key(key)
        _write(home, made, key, "recovery-key-renewed")
    return recovery


def _kept(home: Path) -> KeyFile:
    kept = read_key_file(key_file(home))
    if kept is None:
        raise AppError("passphrase-is-not-set")
    return kept


def _write(home: Path, made: KeyFile, key: bytes, event: str) -> int:
    """Write a key file here and into the backups; those that are missed now are met at the next backup."""
    log = Log(log_file(home))
    write_key_file(made, key_file(home))
    log(event)
    return Backups(backups_folder(home), workspace_file(home), key, key_file(home), log).renew_key_files(made)


@contextmanager
def _alone(home: Path, who: str, seat: Seat | None) -> Iterator[Path]:
    """Give the workspace's file while no window but ours has it, and nobody can open it.

    Raises:
        AppError: another window has it, or it lies on a network share.
    """
    file = workspace_file(home)
    judge(file.parent)
    taken = seat or Seat(file.parent, who)
    try:
        if not taken.ours:
            raise AppError("workspace-held", holder=taken.holder or "?")
        with exclusive(file.parent):
            finish(file)
            if not file.exists():
                raise AppError("workspace-missing", place=str(file))
            yield file
    finally:
        if seat is None:
            taken.leave()


def _rewrite(file: Path, old: bytes, passphrase: str | None) -> str:
    """Write a workspace anew with a new key, or the open one, check every row, and put it in its place.

    Returns:
        The recovery key; empty without a passphrase.
    """
    key = OPEN_KEY if passphrase is None else new_key()
    made, recovery = (None, "") if passphrase is None else new_key_file(key, passphrase)
    with staged(file) as fresh:
        make_private(fresh)
        with connected(file, old, timeout=_PATIENCE) as connection:
            _be_alone(connection, file)
            _export(connection, fresh, key)
        verify(fresh, key)
        exchange(file, made.to_bytes() if made else None)
    return recovery


def _be_alone(connection: Any, file: Path) -> None:
    """Take a file for oneself: SQLite gives up its -wal only if no other connection has the file open.

    Raises:
        AppError: another process has it open.
    """
    try:
        mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    except connection.OperationalError as error:
        if "LOCKED" in error.sqlite_errorname or "BUSY" in error.sqlite_errorname:
            raise AppError("workspace-in-use", place=str(file)) from error
        raise
    if mode != "delete":
        raise AppError("workspace-in-use", place=str(file))


def _export(connection: Any, fresh: Path, key: bytes) -> None:
    """Write all there is into a new file, and compare every row of every table."""
    connection.execute(f"ATTACH ? AS fresh KEY \"x'{key.hex()}'\"", (fresh.absolute().as_uri(),))
    connection.execute("PRAGMA fresh.synchronous=FULL")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
    connection.execute("COMMIT")
    connection.execute("BEGIN")
    before, after = digests(connection), digests(connection, "fresh")
    connection.execute("COMMIT")
    if before != after:
        raise AppError("copy-differs", table=next(name for name in before if before[name] != after.get(name)))

"""A workspace in one file on this machine, written by SQLCipher.

The file always is: each of its pages carries a keyed checksum, by which damage is told on reading. Without a passphrase
the key is OPEN_KEY, which is public and keeps nothing secret; with one it is random (app/workspace/keys.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.errors import AppError
from app.workspace.store import Store, translated
from app.workspace.upgrade import is_newer, standing, steps, upgrade

OPEN_KEY = bytes(32)
"""The key of a workspace without a passphrase."""

_LEAST_SQLITE = (3, 51, 3)
"""The first SQLite without the WAL-reset fault, which lost what one of two connections wrote. Source: sqlite.org."""

BUSY_SECONDS = 15.0
"""How long a writer waits for another."""

PRAGMAS = """
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
PRAGMA foreign_keys=ON;
PRAGMA temp_store=MEMORY;
PRAGMA secure_delete=ON;
PRAGMA trusted_schema=OFF;
"""


def connect(path: Path, key: bytes, *, uri: str = "", timeout: float = BUSY_SECONDS) -> Any:
    """Open a file with its key, by the driver alone, outside any transaction.

    Args:
        key: 32 bytes.
        uri: what stands behind the path: "mode=ro".
    """
    address = f"{path.absolute().as_uri()}?{uri or 'mode=rwc'}"
    connection = sqlcipher.connect(address, uri=True, check_same_thread=False, isolation_level=None, timeout=timeout)
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


def open_file(
    path: Path, key: bytes, who: str, *, read_only: str | None = None, before_upgrade: Callable[[], None]
) -> Store:
    """Open a workspace file; make it if it is not there; bring it up to date.

    Args:
        key: 32 bytes.
        read_only: why nothing may be written, if so.
        before_upgrade: makes a verified backup; called where an older file needs steps.

    Raises:
        AppError: the file is damaged, has another key, or cannot be opened.
    """
    if sqlcipher.sqlite_version_info < _LEAST_SQLITE:
        raise AppError("sqlite-too-old", version=sqlcipher.sqlite_version, least=".".join(map(str, _LEAST_SQLITE)))
    if read_only is None and path.exists() and not os.access(path.parent, os.W_OK):
        read_only = "folder"
    if read_only is None and path.exists() and not os.access(path, os.W_OK):
        read_only = "file"
    engine = _engine(path, key, frozen=read_only in ("folder", "file"))
    guard = _Unmoved(path)
    with translated(str(path)), engine.connect() as plain:
        connection = plain.execution_options(chancery_writes=False)
        with connection.begin():
            step = standing(connection)
    if is_newer(step):
        return Store(engine, str(path), who, read_only="newer")
    if step != steps()[-1]:
        if read_only is not None:
            engine.dispose()
            raise AppError("workspace-needs-upgrade", place=str(path))
        if step is not None:
            before_upgrade()
        _upgrade(engine, path)
    guard.remember()
    return Store(engine, str(path), who, read_only=read_only, guard=guard)


def _upgrade(engine: Engine, path: Path) -> None:
    """Take the missing steps in one transaction; a foreign key may be broken within it, not at its end."""
    with translated(str(path)), engine.connect() as plain:
        connection = plain.execution_options(chancery_writes=True)
        with connection.begin():
            upgrade(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise AppError("workspace-damaged", place=str(path))


def _engine(path: Path, key: bytes, *, frozen: bool) -> Engine:
    def creator() -> Any:
        if frozen:
            connection = connect(path, key, uri="mode=ro" if _is_wal_there(path) else "mode=ro&immutable=1")
            connection.execute("PRAGMA query_only=ON")
            return connection
        _make_private(path)
        connection = connect(path, key)
        try:
            for pragma in PRAGMAS.strip().splitlines():
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=creator,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_timeout=30,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("chancery_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _is_wal_there(path: Path) -> bool:
    wal = path.with_name(f"{path.name}-wal")
    return wal.exists() and wal.stat().st_size > 0


def _make_private(path: Path) -> None:
    """See to it that only the user may read the file; SQLite gives its -wal and -shm the same rights."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise AppError("workspace-not-writable", place=str(path)) from error


class _Unmoved:
    """Tells before each writing that the file is still the one that was opened.

    A restore, or a change of the passphrase, puts another file in its place; what is written to the old one would be
    lost.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._identity: tuple[int, int] | None = None

    def remember(self) -> None:
        self._identity = self._now()

    def __call__(self) -> None:
        if self._now() != self._identity:
            raise AppError("workspace-replaced", place=str(self._path))

    def _now(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

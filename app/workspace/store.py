"""A database that is open: short transactions, and what can go wrong with them, said for the user."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import PoolProxiedConnection

from app.errors import AppError

EngineName = Literal["sqlite", "postgresql"]


class Store:
    """A database of either kind, at the schema of this program.

    Attributes:
        engine: SQLAlchemy's engine; only this package uses it.
        place: the file or the server, as messages name it; never with a password.
        who: whose name stands beside what is written.
        read_only: why nothing can be written ("newer", "folder", "file", "damaged", "seat"); None: all can.
        now: the clock, in UTC.
        is_damaged: whether damage was met; what can be read still can.
    """

    def __init__(
        self,
        engine: Engine,
        place: str,
        who: str,
        *,
        read_only: str | None = None,
        guard: Callable[[], None] | None = None,
        keep: Callable[[], AbstractContextManager[object]] | None = None,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        self.engine = engine
        self.place = place
        self.who = who
        self.read_only = read_only
        self.now = now
        self.is_damaged = False
        self._guard = guard
        self._watch: PoolProxiedConnection | None = None
        self._keep = keep
        self._kept = ExitStack()

    @property
    def kind(self) -> EngineName:
        return "postgresql" if self.engine.dialect.name == "postgresql" else "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees one state of the database and changes nothing.

        Raises:
            AppError: the database cannot be read, or another file lies in its place.
        """
        self._check()
        with (
            translated(self.place),
            self.engine.connect() as connection,
            self._noticing(connection),
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that is safely on disk when the block ends, or leaves nothing behind.

        On SQLite it holds the only right to write from its beginning (BEGIN IMMEDIATE).

        Raises:
            AppError: the database cannot be written; what was saved before is untouched.
        """
        if self.read_only is not None:
            raise AppError("workspace-read-only", place=self.place, why=self.read_only)
        with translated(self.place), self.engine.connect() as plain:
            connection = plain.execution_options(chancery_writes=True)
            with self._noticing(connection), connection.begin():
                self._check()
                yield connection

    def state(self) -> str:
        """Return a value that differs when anybody has written, we too; to be compared with an earlier one.

        SQLite answers for one connection only, which is therefore kept; none of ours writes with it.

        Raises:
            AppError: the database cannot be read, or another file lies in its place.
        """
        self._check()
        with translated(self.place):
            if self.kind == "postgresql":
                with self.engine.connect() as connection:
                    return str(connection.exec_driver_sql("SELECT pg_current_wal_lsn()::text").scalar_one())
            if self._watch is None:
                self._watch = self.engine.raw_connection()
            try:
                cursor = self._watch.cursor()
                cursor.execute("PRAGMA data_version")
                return str(cursor.fetchall()[0][0])
            except self.engine.dialect.loaded_dbapi.Error as error:
                raise driver_error(error, self.place) from error

    def close(self) -> None:
        """Close every connection; on SQLite the log goes into the file, unless it is damaged."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self.engine.dispose()
        self._kept.close()

    @contextmanager
    def _noticing(self, connection: Connection) -> Iterator[None]:
        """Part with a connection that met damage: SQLCipher reads nothing more with it, also not what is whole.

        From then on the file is kept as it is: SQLite would write its -wal into it when the last connection closes.
        """
        try:
            yield
        except DBAPIError as error:
            meant = _meant(error, self.place)
            if isinstance(meant, AppError) and meant.id == "workspace-damaged" and self._keep is not None:
                if not self.is_damaged:
                    self.is_damaged = True
                    self._kept.enter_context(self._keep())
                connection.invalidate()
            raise

    def _check(self) -> None:
        if self._guard is not None:
            self._guard()


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn what a driver raises into an error for the user."""
    try:
        yield
    except PoolTimeout as error:
        raise AppError("workspace-busy", place=place) from error
    except DBAPIError as error:
        raise _meant(error, place) from error


def driver_error(original: Exception, place: str) -> Exception:
    """Return what an error of the driver means for the user; the error itself where it is a fault of ours."""
    meant = _meant(DBAPIError("", None, original), place)
    return original if isinstance(meant, DBAPIError) else meant


_SQLITE = {
    "BUSY": "workspace-busy",
    "LOCKED": "workspace-busy",
    "FULL": "workspace-full",
    "CORRUPT": "workspace-damaged",
    "NOTADB": "workspace-damaged",
    "IOERR": "workspace-disk",
    "READONLY": "workspace-not-writable",
    "CANTOPEN": "workspace-not-writable",
    "PERM": "workspace-not-writable",
}

_LEAST_FREE = 256 * 1024
"""Bytes: with less on the disk, an error of the disk is taken for a full one. SQLite names it so where a -shm of 32 KB
cannot be made, and its driver does not tell more."""

_SQLITE_SAYS = {
    "database is locked": "BUSY",
    "database or disk is full": "FULL",
    "database disk image is malformed": "CORRUPT",
    "file is not a database": "NOTADB",
    "disk I/O error": "IOERR",
    "attempt to write a readonly database": "READONLY",
}
"""The errors that come without their own name: from within sqlcipher_export."""

_POSTGRESQL = {
    "40": "workspace-busy",
    "55": "workspace-busy",
    "53": "workspace-full",
    "57": "workspace-unreachable",
    "08": "workspace-unreachable",
    "28": "workspace-refused",
    "3D": "workspace-refused",
    "42501": "workspace-refused",
    "25006": "workspace-not-writable",
}


def _meant(error: DBAPIError, place: str) -> Exception:
    """Return what a driver's error means for the user; the error itself where it is a fault of ours."""
    original = error.orig
    name = getattr(original, "sqlite_errorname", None)
    if name in (None, "SQLITE_ERROR"):
        name = _SQLITE_SAYS.get(str(original), name)
    if name is not None:
        id = _SQLITE.get(name.removeprefix("SQLITE_").partition("_")[0])
        if id == "workspace-disk" and _is_full(place):
            id = "workspace-full"
        return AppError(id, place=place) if id else error
    state = getattr(original, "sqlstate", None)
    if state is None and (error.connection_invalidated or _is_unconnected(original)):
        return AppError("workspace-unreachable", place=place)
    id = _POSTGRESQL.get(state or "", _POSTGRESQL.get((state or "")[:2]))
    return AppError(id, place=place) if id else error


def _is_full(place: str) -> bool:
    try:
        return shutil.disk_usage(Path(place).parent).free < _LEAST_FREE
    except OSError:
        return False


def _is_unconnected(original: BaseException | None) -> bool:
    """Tell whether a driver could not reach its server: then it has an error and no state."""
    return type(original).__name__ in ("OperationalError", "ConnectionTimeout") and not hasattr(
        original, "sqlite_errorname"
    )

"""A workspace in one file on this machine, written by SQLCipher.

The file always is: each of its pages carries a keyed checksum, by which damage is told on reading. Without a passphrase
the key is OPEN_KEY, which is public and keeps nothing secret; with one it is random (app/workspace/keys/keyfile.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.errors import AppError
from app.workspace.files import private_folder, unwritable
from app.workspace.store import Store, driver_error, translated
from app.workspace.upgrade import STEPS, is_newer, standing, steps, upgrade

T = TypeVar("T")

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


def connect(path: Path, key: bytes, *, uri: str = "mode=rwc", timeout: float = BUSY_SECONDS) -> Any:
    """Open a file with its key, by the driver alone, outside any transaction.

    Args:
        key: 32 bytes.
        uri: what stands behind the path: "mode=ro". A connection that only reads leaves file and -wal as they are.
    """
    address = f"{path.absolute().as_uri()}?{uri}"
    connection = sqlcipher.connect(address, uri=True, check_same_thread=False, isolation_level=None, timeout=timeout)
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


@contextmanager
def connected(path: Path, key: bytes, *, uri: str = "mode=rwc", timeout: float = BUSY_SECONDS) -> Iterator[Any]:
    """Open a file with its key, by the driver alone; what goes wrong within is said for the user.

    Raises:
        AppError: the file cannot be read or written, or is damaged.
    """
    connection = None
    try:
        connection = connect(path, key, uri=uri, timeout=timeout)
        yield connection
    except sqlcipher.Error as error:
        raise driver_error(error, str(path)) from error
    finally:
        if connection is not None:
            connection.close()


def duplicate(path: Path, key: bytes, target: Path, look: Callable[[Any, str], T]) -> T:
    """Copy a file row by row to a new one with the same key, at one moment; writers go on meanwhile.

    SQLite's online backup would be no quicker, and with SQLCipher it takes a page that fails its checksum as empty and
    says nothing; what is read row by row raises.

    Args:
        look: what to find out at that same moment, through the driver's connection and the name of the old file there.

    Raises:
        AppError: the file is damaged, or the new one cannot be written.
    """
    make_private(target)
    connection = connect(target, key, uri="mode=rw")
    try:
        connection.execute("PRAGMA synchronous=FULL")
        source = f"{path.absolute().as_uri()}?{reading_uri(path)}"
        connection.execute(f"ATTACH ? AS source KEY \"x'{key.hex()}'\"", (source,))
        connection.execute("BEGIN")
        found = look(connection, "source")
        connection.execute("SELECT sqlcipher_export('main', 'source')").fetchall()
        connection.execute("COMMIT")
    except sqlcipher.Error as error:
        meant = driver_error(error, str(path))
        is_ours = isinstance(meant, AppError) and meant.id == "workspace-damaged"
        raise meant if is_ours else driver_error(error, str(target)) from error
    finally:
        connection.close()
    return found


def opens(path: Path, key: bytes) -> bool:
    """Tell whether a file can be read with a key, at least its list of tables; it is left as it is.

    Raises:
        AppError: it cannot be read for another reason.
    """
    try:
        with connected(path, key, uri=reading_uri(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except AppError as error:
        if error.id == "workspace-damaged":
            return False
        raise
    return True


def open_file(
    path: Path,
    key: bytes,
    who: str,
    *,
    read_only: str | None = None,
    before_upgrade: Callable[[], object],
    folder: Path = STEPS,
) -> Store:
    """Open a workspace file; make it if it is not there; bring it up to date.

    Args:
        key: 32 bytes.
        read_only: why nothing may be written, if so; for "folder", "file" and "damaged" the file stays as it is.
        before_upgrade: makes a verified backup; called where an older file needs steps.
        folder: the steps.

    Raises:
        AppError: the file is damaged, has another key, or cannot be opened.
    """
    if sqlcipher.sqlite_version_info < _LEAST_SQLITE:
        raise AppError("sqlite-too-old", version=sqlcipher.sqlite_version, least=".".join(map(str, _LEAST_SQLITE)))
    read_only = read_only or unwritten(path)
    frozen = read_only in ("folder", "file", "damaged")
    if not frozen:
        make_private(path)
    if not opens(path, key):
        raise AppError("workspace-damaged", place=str(path))
    guard = _Unmoved(path)
    engine = _engine(path, key, guard, frozen=frozen)
    try:
        with translated(str(path)), engine.connect() as plain, plain.begin():
            step = standing(plain)
        newer = is_newer(step, folder)
        if not newer and step != steps(folder)[-1]:
            if read_only is not None:
                raise AppError("workspace-needs-upgrade", place=str(path))
            if step is not None:
                before_upgrade()
            _upgrade(engine, path, folder)
    except BaseException:
        with kept(path, key):
            engine.dispose()
        raise
    reason = "newer" if newer else read_only
    return Store(engine, str(path), who, read_only=reason, guard=guard, keep=lambda: kept(path, key))


@contextmanager
def kept(path: Path, key: bytes) -> Iterator[None]:
    """Let connections be closed and the file stay as it is.

    The last one that closes would write the -wal into the file; one that only reads cannot, so it is to be the last.
    """
    with ExitStack() as stack:
        with suppress(AppError, sqlcipher.Error):
            connection = stack.enter_context(connected(path, key, uri=reading_uri(path)))
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield


@contextmanager
def held(path: Path, key: bytes) -> Iterator[None]:
    """Keep others from writing to a file that is about to be moved aside, if it can be opened at all.

    A process that has it open is refused at its next transaction, for another file lies in its place then.

    Raises:
        AppError: somebody writes to it all the time.
    """
    with kept(path, key):
        connection = None
        try:
            connection = connect(path, key, uri="mode=rw")
            connection.execute("BEGIN IMMEDIATE")
        except sqlcipher.Error as error:
            meant = driver_error(error, str(path))
            if not isinstance(meant, AppError) or meant.id not in ("workspace-damaged", "workspace-not-writable"):
                raise meant from error
        try:
            yield
        finally:
            if connection is not None:
                connection.close()


def unwritten(path: Path) -> str | None:
    """Return why a file that is there cannot be written: its "folder", the "file" itself; None: it can."""
    if not path.exists():
        return None
    if not os.access(path.parent, os.W_OK):
        return "folder"
    return None if os.access(path, os.W_OK) else "file"


def _upgrade(engine: Engine, path: Path, folder: Path) -> None:
    """Take the missing steps in one transaction; a foreign key may be broken within it, not at its end."""
    with translated(str(path)), engine.connect() as plain:
        connection = plain.execution_options(chancery_writes=True)
        with connection.begin():
            upgrade(connection, folder)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise AppError("workspace-damaged", place=str(path))


def _engine(path: Path, key: bytes, guard: Callable[[], None], *, frozen: bool) -> Engine:
    def creator() -> Any:
        guard()
        if frozen:
            connection = connect(path, key, uri=reading_uri(path))
            connection.execute("PRAGMA query_only=ON")
            return connection
        connection = connect(path, key, uri="mode=rw")
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


def reading_uri(path: Path) -> str:
    """Return how a file is opened that shall be left as it is.

    Without a -wal nothing is needed beside it; with one SQLite needs its -shm, which it can only make in a folder that
    can be written.

    Raises:
        AppError: there is a -wal, and its -shm cannot be made.
    """
    wal, shm = (path.with_name(f"{path.name}-{ending}") for ending in ("wal", "shm"))
    if wal.exists() and wal.stat().st_size > 0:
        if not shm.exists() and not os.access(path.parent, os.W_OK):
            raise AppError("workspace-unfinished", place=str(path))
        return "mode=ro"
    return "mode=ro" if os.access(path.parent, os.W_OK) else "mode=ro&immutable=1"


def make_private(path: Path) -> None:
    """Make the file that only the user may read, if it is not there; SQLite gives its -wal and -shm the same rights.

    One that is there is never opened here: to close it would free the locks that this process holds on it.
    """
    private_folder(path.parent)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return
    except OSError as error:
        raise unwritable(error, path) from error


class _Unmoved:
    """Tells before each transaction that the file is still the one that was opened.

    A restore, or setting a passphrase, puts another file in its place; what is written to the old one would be lost,
    what is read from it would be old.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
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

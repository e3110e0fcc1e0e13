"""Backups: each a folder with the workspace, its key file and a note, verified before it bears its name."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import re
import shutil
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec
from sqlalchemy import text

from app.errors import AppError
from app.files import rename, sync_folder
from app.log import Log
from app.workspace.backups.copying import copy_tables
from app.workspace.backups.thinning import Dated, Reason, thinned
from app.workspace.disk.examine import Contents, contents, verify
from app.workspace.embedded import OPEN_KEY, connected, duplicate, open_file, reading_uri
from app.workspace.files import private_folder, sync_file, unwritable, write_private
from app.workspace.keys.keyfile import KeyFile, key_id, read_key_file
from app.workspace.seat import locked
from app.workspace.store import Store

FILE, KEY, NOTE = "workspace.db", "workspace.key", "backup.toml"
"""What a backup consists of; the key file only with a passphrase."""

EVERY = dt.timedelta(hours=1)
OLDEST = dt.timedelta(days=1)
"""How old the newest backup may be: while something changes, and at opening."""

_NAME = re.compile(rf"(\d{{8}}-\d{{6}})-({'|'.join(get_args(Reason))})(?:-\d+)?")
_MARKS = {"letter": "changed_at", "event": "id", "entry_revision": "at", "number": "at", "version": "at"}
"""Columns by which a change shows."""

_SECONDS = 120.0
"""How long one backup waits for another process's."""


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The note in a backup.

    Attributes:
        key: which key opens it; empty: it is open.
        step: the step of its schema.
        mark: a digest by which it is told whether anything has changed since.
    """

    format: Literal[1]
    made: dt.datetime
    reason: Reason
    key: str
    step: str
    mark: str
    letters: int


class Backup(msgspec.Struct, frozen=True):
    """A backup and what its note says."""

    folder: Path
    note: Note

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def file(self) -> Path:
        return self.folder / FILE

    @property
    def key_file(self) -> Path:
        return self.folder / KEY

    @property
    def is_open(self) -> bool:
        """Whether no passphrase protects it."""
        return not self.note.key


class Backups:
    """The backups of a workspace.

    Attributes:
        folder: where they lie.
    """

    def __init__(
        self,
        folder: Path,
        source: Path | Store,
        key: bytes,
        key_file: Path,
        log: Log,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        """Name what is to be kept.

        Args:
            source: the workspace's file, or the store of one in an office's database.
            key: of the file, and of the backups.
        """
        self.folder = folder
        self._source = source
        self._key = key
        self._key_file = key_file
        self._log = log
        self._now = now
        self._worker = ThreadPoolExecutor(1, "backup")
        self._running: Future[Backup] | None = None

    # What there is

    def all(self) -> list[Backup]:
        """Return all backups, the newest first."""
        return list_backups(self.folder)

    def newest_good(self) -> Backup | None:
        """Return the newest backup that is whole and that our key opens."""
        return next((one for one in self.all() if self.verify(one) is not None), None)

    def verify(self, backup: Backup) -> Contents | None:
        """Read a whole backup with our key; None: it is damaged, or has another key."""
        key = self.key_of(backup)
        if key is None:
            return None
        try:
            return verify(backup.file, key)
        except AppError:
            self._log("backup-damaged", name=backup.name)
            return None

    def key_of(self, backup: Backup) -> bytes | None:
        """Return the key of a backup, if it is ours or none."""
        if backup.is_open:
            return OPEN_KEY
        return self._key if backup.note.key == self._id else None

    def others(self) -> list[Backup]:
        """Return those of another state: open ones of a protected workspace, those of another key or passphrase."""
        return [one for one in self.all() if one.note.key != self._id]

    # Making them

    def due(self) -> Reason | None:
        """Tell whether an automatic backup is due, and why; for a timer, and for commands when they end."""
        newest = next(iter(self.all()), None)
        if newest is None:
            return "opened"
        age = abs(self._now() - newest.note.made)
        if age > OLDEST:
            return "opened"
        return "hour" if age > EVERY and self.is_changed() else None

    def is_changed(self) -> bool:
        """Tell whether anything has changed since the newest backup."""
        newest = next(iter(self.all()), None)
        return newest is None or newest.note.mark != self._mark()

    def begin(self, reason: Reason) -> None:
        """Start a backup beside other work, unless one is running."""
        if self._running is None or self._running.done():
            self._running = self._worker.submit(self.make, reason)

    @property
    def is_running(self) -> bool:
        """Whether one is being made beside other work."""
        return self._running is not None and not self._running.done()

    def wait(self) -> None:
        """Wait for the backup that was begun, if one was.

        Raises:
            AppError: it failed.
        """
        running, self._running = self._running, None
        if running is not None:
            running.result()

    def make(self, reason: Reason, to: Path | None = None) -> Backup:
        """Make a backup, and thin the older ones.

        Args:
            to: another folder than the usual one; nothing there is thinned.

        Raises:
            AppError: it cannot be written, or the workspace is damaged; nothing was left behind.
        """
        folder = private_folder(to or self.folder)
        try:
            with self._alone(folder):
                made = self._make(folder, reason)
                if to is None:
                    self._thin()
                    if self._id:
                        self._renew(self._kept())
        except AppError as error:
            self._log("backup-failed", reason=reason, error=error.id)
            raise
        self._log("backup", name=made.name, letters=made.note.letters)
        return made

    def remove(self, backup: Backup) -> None:
        """Remove a backup.

        Raises:
            AppError: it cannot be.
        """
        try:
            away = backup.folder.with_name(f".gone-{backup.name}")
            rename(backup.folder, away)
            shutil.rmtree(away)
        except OSError as error:
            raise unwritable(error, backup.folder) from error
        self._log("backup-removed", name=backup.name)

    def renew_key_files(self, made: KeyFile) -> int:
        """Let the present passphrase and recovery key open all backups of the same key, and return how many.

        Raises:
            AppError: one cannot be written.
        """
        if not self.folder.exists():
            return 0
        with self._alone(self.folder):
            return self._renew(made)

    def close(self) -> None:
        """Let the worker go; a backup that was begun is finished first."""
        self._worker.shutdown()

    # Inside

    @property
    def _id(self) -> str:
        return "" if self._key == OPEN_KEY else key_id(self._key)

    @contextmanager
    def _alone(self, folder: Path) -> Iterator[None]:
        """Let one process at a time make backups; what a killed one left goes."""
        with locked(folder / "backups.lock", _SECONDS):
            for left in (*folder.glob(".new-*"), *folder.glob(".gone-*")):
                shutil.rmtree(left, ignore_errors=True)
            yield

    def _make(self, folder: Path, reason: Reason) -> Backup:
        now = self._now().astimezone(dt.UTC)
        aside = folder / f".new-{os.getpid()}"
        try:
            aside.mkdir(mode=0o700)
            file = aside / FILE
            held, mark = self._copy(file)
            if self._id:
                write_private(aside / KEY, self._kept().to_bytes())
            note = Note(1, now, reason, self._id, held.step or "", mark, held.letters)
            write_private(aside / NOTE, _spelled(note))
            sync_file(file)
            if verify(file, self._key) != held:
                raise AppError("backup-differs", place=str(file))
            final = _free(folder, f"{now:%Y%m%d-%H%M%S}-{reason}")
            rename(aside, final)
            sync_folder(folder)
        except OSError as error:
            raise unwritable(error, aside) from error
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return Backup(final, note)

    def _kept(self) -> KeyFile:
        kept = read_key_file(self._key_file)
        if kept is None or kept.id != self._id:
            raise AppError("key-file-damaged", file=str(self._key_file))
        return kept

    def _renew(self, made: KeyFile) -> int:
        data = made.to_bytes()
        found = [one for one in self.all() if one.note.key == made.id]
        for one in found:
            if not one.key_file.exists() or one.key_file.read_bytes() != data:
                write_private(one.key_file, data)
        return len(found)

    def _copy(self, target: Path) -> tuple[Contents, str]:
        if isinstance(self._source, Path):
            return duplicate(
                self._source, self._key, target, lambda one, name: (contents(one, name), _mark(one.execute, f"{name}."))
            )
        copy = open_file(target, self._key, self._source.who, before_upgrade=lambda: None)
        try:
            with self._source.reading() as office, copy.writing() as connection:
                copy_tables(office, connection)
                mark = _mark(lambda question: office.execute(text(question)))
        finally:
            copy.close()
        with connected(target, self._key, uri="mode=rw") as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
            return contents(connection), mark

    def _mark(self) -> str:
        if isinstance(self._source, Path):
            with connected(self._source, self._key, uri=reading_uri(self._source)) as connection:
                return _mark(connection.execute)
        with self._source.reading() as office:
            return _mark(lambda question: office.execute(text(question)))

    def _thin(self) -> None:
        there = {one.name: one for one in self.all()}
        dated = [Dated(one.name, one.note.made, one.note.reason) for one in there.values()]
        for name in thinned(dated, self._now()):
            self.remove(there[name])


def list_backups(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the newest first."""
    found = []
    try:
        folders = list(folder.iterdir())
    except OSError:
        return []
    for one in folders:
        if _NAME.fullmatch(one.name):
            backup = read_backup(one)
            if backup is not None:
                found.append(backup)
    return sorted(found, key=lambda one: (one.note.made, one.name), reverse=True)


def read_backup(folder: Path) -> Backup | None:
    """Read the note of a backup; if it cannot be read, what the folder tells; None if it is no backup."""
    try:
        return Backup(folder, msgspec.convert(tomllib.loads((folder / NOTE).read_text("utf-8")), Note))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError):
        return _without_note(folder)


def _without_note(folder: Path) -> Backup | None:
    name = _NAME.fullmatch(folder.name)
    if name is None or not (folder / FILE).exists():
        return None
    try:
        kept = read_key_file(folder / KEY)
    except AppError:
        return None
    made = dt.datetime.strptime(name[1], "%Y%m%d-%H%M%S").replace(tzinfo=dt.UTC)
    reason = msgspec.convert(name[2], Reason)
    return Backup(folder, Note(1, made, reason, kept.id if kept else "", "", "", 0))


def _spelled(note: Note) -> bytes:
    values = msgspec.to_builtins(note, builtin_types=(dt.datetime,))
    lines = []
    for name, value in values.items():
        spelled = value.isoformat() if isinstance(value, dt.datetime) else f'"{value}"'
        lines.append(f"{name} = {value if isinstance(value, int) else spelled}")
    return ("\n".join(lines) + "\n").encode()


def _mark(ask: Callable[[str], Any], schema: str = "") -> str:
    """Return a digest that changes with whatever is written of letters, facts and numbers; presence is none of them."""
    found = [
        tuple(ask(f"SELECT count(*), max({column}) FROM {schema}{table}").fetchone())
        for table, column in _MARKS.items()
    ]
    return hashlib.sha256(repr(found).encode()).hexdigest()[:16]


def _free(folder: Path, name: str) -> Path:
    """Return a name that no backup has yet."""
    names = [name, *(f"{name}-{count}" for count in range(2, 1000))]
    return next(folder / one for one in names if not (folder / one).exists())

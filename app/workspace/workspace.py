"""A workspace as commands and the window have it: opened, kept, let go."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from app.log import Log
from app.paths import PROGRAM, backups_folder, key_file, log_file, office_folder, workspace_file
from app.records.layers import Folder, Layers
from app.records.records import Records
from app.settings import Settings
from app.workspace.backups.backup import Backups, list_backups
from app.workspace.backups.thinning import Reason
from app.workspace.disk.place import Notice, judge
from app.workspace.disk.swap import finish, is_waiting
from app.workspace.disk.wal import examine_wal
from app.workspace.embedded import OPEN_KEY, open_file, opens, unwritten
from app.workspace.entries import OwnEntries
from app.workspace.facts import office_layers, read_folder_once
from app.workspace.files import unwritable
from app.workspace.keys.keyfile import KeyFile, read_key_file, write_key_file
from app.workspace.letters import Letters
from app.workspace.library import Library
from app.workspace.lists import Lists
from app.workspace.office import open_office
from app.workspace.register import Register
from app.workspace.seat import Seat, exclusive
from app.workspace.sending import Sending
from app.workspace.store import Store

if TYPE_CHECKING:
    from app.workspace.search.index import Search

Secret = Callable[[KeyFile], str]
"""Asks for the passphrase of a key file; raises AppError where nobody can be asked."""

_TRIES = 3


class Workspace:
    """A workspace that is open.

    Attributes:
        notices: what the user is to be told, once.
        seat: the window's right to work in it; None for a command, and for an office's database.
    """

    def __init__(
        self,
        store: Store,
        records: Records,
        backups: Backups,
        log: Log,
        office: Path,
        register: str,
        *,
        seat: Seat | None = None,
        notices: tuple[Notice, ...] = (),
    ) -> None:
        self.store = store
        self.entries = OwnEntries(store, Layers((Folder(PROGRAM),)))
        self.records = records
        self.letters = Letters(store, records)
        self.library = Library(store, records)
        self.backups = backups
        self.seat = seat
        self._log = log
        self._office = office
        self._register = register
        try:
            self.notices = (*notices, *self._read_office_folder())
            self.renew_facts()
        except AppError as error:
            self._let_go()
            raise self.explain(error) from error

    @cached_property
    def register(self) -> Register:
        """The workspace's own register, or the office's apart from it.

        Raises:
            AppError: the office's cannot be reached.
        """
        return Register(open_office(self._register, self.store.who) if self._register else self.store)

    @property
    def lists(self) -> Lists:
        """The list of letters."""
        return Lists(self.store, self.records, lambda words: self.search.letters(words))

    @cached_property
    def search(self) -> Search:
        """Search over library and letters; it reads the library apart from `records`, on threads of its own."""
        from app.workspace.search.index import Search  # its parts take time to import, and are not needed at first

        return Search(self.store, Records(self.records.layers))

    @property
    def sending(self) -> Sending:
        """The steps in the life of a letter that need the register."""
        return Sending(self.letters, self.register)

    def renew_facts(self) -> None:
        """Let the records answer from the entries that stand now; after somebody changed some."""
        self._facts = self.entries.changes()
        office = Folder(self._office, facts=False)
        self.records.renew(office_layers(self.entries.shipped, office, self.entries))
        if "search" in self.__dict__:
            self.search.records = Records(self.records.layers)

    def renew_changed_facts(self) -> bool:
        """Renew the facts if somebody else has changed any; tell whether they had."""
        if self.entries.changes() == self._facts:
            return False
        self.renew_facts()
        return True

    def _read_office_folder(self) -> list[Notice]:
        if self.store.read_only is not None:
            return []
        try:
            taken = read_folder_once(self.store, self.entries, Folder(self._office))
        except AppError as error:
            self._log("office-folder-unread", error=error.id)
            cause = Notice(error.id, {name: str(value) for name, value in error.arguments.items()})
            return [Notice("office-folder-unread", {"folder": str(self._office)}), cause]
        return [Notice("office-folder-read", {"folder": str(self._office)})] if taken else []

    def tend(self) -> None:
        """Begin an automatic backup beside other work if one is due; for a timer."""
        reason = self._due()
        if reason is not None:
            self.backups.begin(reason)

    def explain(self, error: AppError) -> AppError:
        """Return what to tell of an error: of damage also what is safe, and how it is brought back."""
        if error.id != "workspace-damaged" or self.store.kind != "sqlite":
            return error
        return damaged(self.store.place, self.backups, self._log)

    def close(self) -> None:
        """Let the workspace go; a backup that was begun, or is due now, is finished first.

        Raises:
            AppError: a backup failed. All the same the workspace is closed, and what was saved is saved.
        """
        try:
            try:
                self.backups.wait()
                if self.seat is not None and self.seat.ours and self.store.read_only is None:
                    if not self.store.is_damaged and self.backups.is_changed():
                        self.backups.make("closed")
                elif self.seat is None and (reason := self._due()) is not None:
                    self.backups.make(reason)
            except AppError as error:
                raise self.explain(error) from error
        finally:
            self._let_go()
            self._log("closed")

    def _let_go(self) -> None:
        self.backups.close()
        register: Register | None = self.__dict__.get("register")
        if register is not None and register.store is not self.store:
            register.store.close()
        self.store.close()
        if self.seat is not None:
            self.seat.leave()

    def _due(self) -> Reason | None:
        if self.store.read_only is not None or self.store.is_damaged or self.store.kind != "sqlite":
            return None
        return self.backups.due()


def open_workspace(
    home: Path,
    settings: Settings,
    records: Records,
    secret: Secret,
    *,
    as_window: bool = False,
    only_read: bool = False,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Workspace:
    """Open the workspace of a home folder, or the office's that the settings name; make it if there is none.

    Args:
        secret: asked for the passphrase where the workspace has one.
        as_window: take the window's seat; if another window has it, the workspace can only be read.
        only_read: a damaged workspace of a file is opened as far as it can be read, and stays as it is.

    Raises:
        AppError: it is damaged (the error names what is safe), lies on a network share, or cannot be opened.
    """
    log = Log(log_file(home))
    begun = time.monotonic()
    if settings.workspace:
        found = _of_office(home, settings, records, log, now)
    else:
        try:
            if only_read:
                found = _only_looked_at(home, settings, records, secret, log, now)
            else:
                found = _embedded(home, settings, records, secret, log, now, as_window=as_window)
        except OSError as error:
            raise unwritable(error, workspace_file(home)) from error
    found.store.now = now
    milliseconds = int((time.monotonic() - begun) * 1000)
    log("opened", kind=found.store.kind, ms=milliseconds, read_only=found.store.read_only)
    if as_window and not only_read:
        found.tend()
    return found


def _of_office(home: Path, settings: Settings, records: Records, log: Log, now: Callable[[], dt.datetime]) -> Workspace:
    store = open_office(settings.workspace, settings.who)
    backups = Backups(backups_folder(home), store, OPEN_KEY, key_file(home), log, now)
    return Workspace(store, records, backups, log, office_folder(home), settings.register)


def _only_looked_at(
    home: Path, settings: Settings, records: Records, secret: Secret, log: Log, now: Callable[[], dt.datetime]
) -> Workspace:
    file = workspace_file(home)
    if not file.exists():
        raise AppError("workspace-missing", place=str(file))
    key = unlocked(home, secret, log)
    backups = Backups(backups_folder(home), file, key, key_file(home), log, now)
    store = _opened(file, key, settings.who, backups, log, "damaged")
    notices = _notices(_only_read(store))
    return Workspace(store, records, backups, log, office_folder(home), settings.register, notices=notices)


def _embedded(
    home: Path,
    settings: Settings,
    records: Records,
    secret: Secret,
    log: Log,
    now: Callable[[], dt.datetime],
    *,
    as_window: bool,
) -> Workspace:
    office, who = office_folder(home), settings.who
    file = workspace_file(home)
    place = judge(file.parent)
    for _ in range(_TRIES):
        settle(file)
        before = _bytes(key_file(home))
        key = unlocked(home, secret, log)
        backups = Backups(backups_folder(home), file, key, key_file(home), log, now)
        if unwritten(file) == "folder":
            store = _opened(file, key, who, backups, log)
            notices = _notices(place, _only_read(store))
            return Workspace(store, records, backups, log, office, settings.register, notices=notices)
        with exclusive(file.parent):
            if is_waiting(file) or _bytes(key_file(home)) != before:
                continue  # the passphrase was just changed
            finish(file)
            seat = Seat(file.parent, who)
            try:
                torn = _check_wal(file, backups, log) if seat.ours else None
                if not as_window:
                    seat.leave()
                reason = "seat" if as_window and not seat.ours else None
                store = _opened(file, key, who, backups, log, reason)
            except BaseException:
                seat.leave()
                raise
        return Workspace(
            store,
            records,
            backups,
            log,
            office,
            settings.register,
            seat=seat if as_window else None,
            notices=_notices(place, torn, _only_read(store, seat.holder)),
        )
    raise AppError("workspace-busy", place=str(file))


def settle(file: Path) -> None:
    """Carry an exchange of the file to its end that was left in the middle.

    Raises:
        AppError: it cannot be.
    """
    if is_waiting(file):
        if unwritten(file) == "folder":
            raise AppError("workspace-unfinished", place=str(file))
        with exclusive(file.parent):
            finish(file)


def unlocked(home: Path, secret: Secret, log: Log) -> bytes:
    """Return the key of a workspace.

    A key file that was lost or damaged is put back from a backup, if the passphrase opens it and its key the file.

    Raises:
        AppError: the passphrase is wrong, or the key file cannot be had.
    """
    file, place = workspace_file(home), key_file(home)
    try:
        made = read_key_file(place)
        if made is not None:
            return made.unlock(secret(made))
        if not file.exists() or file.stat().st_size == 0 or opens(file, OPEN_KEY):
            return OPEN_KEY
    except AppError as error:
        if error.id != "key-file-damaged":
            raise
    copies: dict[bytes, KeyFile] = {}
    for backup in list_backups(backups_folder(home)):
        try:
            copy = read_key_file(backup.key_file)
        except AppError:
            continue
        if copy is not None:
            copies.setdefault(copy.to_bytes(), copy)
    for copy in copies.values():
        key = copy.unlock(secret(copy))
        if opens(file, key):
            write_key_file(copy, place)
            log("key-file-put-back")
            return key
    if place.exists():
        raise AppError("key-file-damaged", file=str(place))
    return OPEN_KEY


def damaged(place: str, backups: Backups, log: Log) -> AppError:
    """Return what to tell of a damaged workspace: that it was left as it is, what is safe, what to do."""
    log("damaged")
    good = backups.newest_good()
    if good is None:
        return AppError("workspace-damaged-alone", place=place)
    made = f"{good.note.made:%Y-%m-%d %H:%M} UTC"
    return AppError("workspace-damaged-safe", place=place, backup=good.name, made=made, letters=good.note.letters)


def _opened(file: Path, key: bytes, who: str, backups: Backups, log: Log, read_only: str | None = None) -> Store:
    empty = not file.exists() or file.stat().st_size == 0
    if empty and backups.all():
        good = backups.newest_good() or backups.all()[0]
        raise AppError("workspace-gone", place=str(file), backup=good.name, made=f"{good.note.made:%Y-%m-%d %H:%M} UTC")
    if empty and key != OPEN_KEY:
        raise AppError("workspace-missing", place=str(file))
    try:
        return open_file(file, key, who, read_only=read_only, before_upgrade=lambda: backups.make("upgrade"))
    except AppError as error:
        if error.id == "workspace-damaged":
            raise damaged(str(file), backups, log) from error
        raise


def _check_wal(file: Path, backups: Backups, log: Log) -> Notice | None:
    """Look for damage in the -wal that SQLite would pass over; nobody else has the workspace open as its window."""
    try:
        found = examine_wal(file.with_name(f"{file.name}-wal"))
    except OSError as error:
        raise AppError("workspace-disk", place=str(file)) from error
    if found == "damaged":
        raise damaged(str(file), backups, log)
    if found == "torn":
        log("wal-torn")
        return Notice("workspace-torn", {"place": str(file)})
    return None


def _only_read(store: Store, holder: str | None = None) -> Notice | None:
    """Return what is to be told of a workspace that cannot be changed here."""
    if store.read_only is None:
        return None
    if store.read_only == "seat":
        return Notice("workspace-seat", {"holder": holder or "?"})
    return Notice("workspace-only-read", {"place": store.place, "why": store.read_only})


def _notices(*found: Notice | None) -> tuple[Notice, ...]:
    return tuple(one for one in found if one is not None)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise AppError("key-file-damaged", file=str(path)) from error

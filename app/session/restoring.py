"""A backup put in the place of the workspace, as the window does it; and what stands in the way of opening one."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from app.errors import AppError
from app.log import Log
from app.paths import backups_folder, key_file, log_file, workspace_file
from app.records.records import Records
from app.settings import Settings
from app.workspace.backups.backup import Backup, Backups, list_backups, read_backup
from app.workspace.backups.reading import Out, write_out
from app.workspace.backups.restore import Restored, restore
from app.workspace.embedded import OPEN_KEY
from app.workspace.keys.keyfile import KeyFile, key_id, read_key_file
from app.workspace.workspace import settle, unlocked

Act = Literal["again", "newest", "choose", "anew", "look", "letters", "office", "local", "defaults"]
"""What can be done where a workspace does not open: try once more; restore the newest good backup, or another; make a
new one of what can be read; open it to read; write letters out; another connection to the office, or the file of this
machine; begin with the usual settings."""


class Trouble(msgspec.Struct, frozen=True):
    """Why a workspace does not open.

    Attributes:
        kind: which of the window's pages tells it.
        acts: what can be done, the best first.
    """

    kind: str
    acts: tuple[Act, ...]


_DAMAGED: tuple[Act, ...] = ("newest", "choose", "look", "letters", "again")
_OFFICE: tuple[Act, ...] = ("again", "office", "local")

_TROUBLES: dict[str, Trouble] = {
    "workspace-damaged": Trouble("damaged", _DAMAGED),
    "workspace-damaged-safe": Trouble("damaged", _DAMAGED),
    "workspace-damaged-alone": Trouble("alone", ("anew", "choose", "look", "letters", "again")),
    "workspace-gone": Trouble("gone", ("newest", "choose", "again")),
    "workspace-missing": Trouble("missing", ("again", "choose")),
    "key-file-damaged": Trouble("key", ("again", "choose")),
    "place-network": Trouble("network", ("again", "office")),
    "workspace-busy": Trouble("busy", ("again",)),
    "settings-wrong": Trouble("settings", ("defaults", "again")),
    "workspace-unreachable": Trouble("server", _OFFICE),
    "workspace-refused": Trouble("server", _OFFICE),
    "office-url-wrong": Trouble("server", ("office", "local")),
    "office-url-password": Trouble("server", ("office", "local")),
    "office-url-option": Trouble("server", ("office", "local")),
    "office-extra-missing": Trouble("server", _OFFICE),
}
_OTHER = Trouble("other", ("again",))


def trouble_of(error: AppError) -> Trouble:
    """Return which page tells an error met at opening, and what can be done."""
    return _TROUBLES.get(error.id, _OTHER)


def key_to(backup: Backup, passphrase: str) -> bytes:
    """Return the key of a backup.

    Raises:
        AppError: the passphrase is not its own, or its key file is damaged.
    """
    if backup.is_open:
        return OPEN_KEY
    made = read_key_file(backup.key_file)
    if made is None:
        raise AppError("key-file-damaged", file=str(backup.key_file))
    return made.unlock(passphrase)


def backup_in(folder: Path) -> Backup:
    """Return the backup in a folder that somebody chose.

    Raises:
        AppError: there is none in it.
    """
    found = read_backup(folder) or next(iter(list_backups(folder)), None)
    if found is None:
        raise AppError("restore-no-such", name=folder.name)
    return found


def bring_back(
    home: Path,
    settings: Settings,
    records: Records,
    passphrase: str,
    backup: Backup | None = None,
    *,
    anew: bool = False,
    newer: bool | None = None,
) -> Restored:
    """Put a backup in the place of a workspace that is closed.

    Args:
        passphrase: of the workspace and of the backup; "" where there is none.
        backup: None: the newest good one.
        anew: no backup; a new workspace is made of what can be read.
        newer: whether newer letters of the present file are brought in; None: if it is damaged.

    Raises:
        AppError: it was not done; nothing was changed.
    """
    settle(workspace_file(home))
    log = Log(log_file(home))
    key = _present_key(home, passphrase, log)
    if anew:
        if key is None:
            raise AppError("restore-nothing")
        return restore(home, settings.who, None, records, backup_key=key, key=key, letters=newer)
    backup = backup or _newest_good(home, key, passphrase, log)
    same = key is not None and backup.note.key == key_id(key)
    backup_key = key if same and key is not None else key_to(backup, passphrase)
    return restore(home, settings.who, backup, records, backup_key=backup_key, key=key, letters=newer)


def letters_out(home: Path, passphrase: str, folder: Path) -> Out:
    """Write every letter that can be read, in the workspace or in its newest good backup, as a letter file.

    Raises:
        AppError: it was not done.
    """
    log = Log(log_file(home))
    key = _present_key(home, passphrase, log) or OPEN_KEY
    backups = Backups(backups_folder(home), workspace_file(home), key, key_file(home), log)
    try:
        return write_out(home, key, backups, folder)
    finally:
        backups.close()


def _present_key(home: Path, passphrase: str, log: Log) -> bytes | None:
    """Return the key of the present file; None: there is no file, or its key cannot be had."""
    if not workspace_file(home).exists():
        return None

    def secret(_: KeyFile) -> str:
        return passphrase

    try:
        return unlocked(home, secret, log)
    except AppError as error:
        if error.id in ("passphrase-wrong", "key-file-damaged"):
            return None
        raise


def _newest_good(home: Path, key: bytes | None, passphrase: str, log: Log) -> Backup:
    there = list_backups(backups_folder(home))
    if not there:
        raise AppError("restore-nothing")
    if key is None:
        key = key_to(there[0], passphrase)
    backups = Backups(backups_folder(home), workspace_file(home), key, key_file(home), log)
    try:
        good = backups.newest_good()
    finally:
        backups.close()
    if good is None:
        raise AppError("restore-none-good")
    return good

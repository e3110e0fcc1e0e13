"""The passphrase as the window sets, changes and removes it: with the backups and the keyring that belong to it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from app.errors import AppError
from app.log import Log
from app.paths import backups_folder, key_file, log_file, settings_file, workspace_file
from app.settings import Settings, read_settings, write_settings
from app.workspace import protect
from app.workspace.backups.backup import Backups
from app.workspace.backups.restore import is_open_aside, set_aside
from app.workspace.embedded import OPEN_KEY
from app.workspace.keys import keychain
from app.workspace.keys.keyfile import KeyFile, check_passphrase, read_key_file


class Protected(NamedTuple):
    """What came of it.

    Attributes:
        recovery: the recovery key, to be shown once; "": there is no new one.
        trouble: what went wrong after the workspace itself was done: the first backup, the keyring.
    """

    recovery: str = ""
    trouble: AppError | None = None


def is_protected(home: Path) -> bool:
    """Tell whether a workspace of a file has a passphrase."""
    return key_file(home).exists()


def check_present(home: Path, present: str) -> None:
    """See to it that this is the passphrase.

    Raises:
        AppError: it is not.
    """
    _kept(home).unlock(present)


def check_new(new: str, again: str) -> None:
    """See to it that a new passphrase can be taken.

    Raises:
        AppError: it is too short, or was typed differently the second time.
    """
    check_passphrase(new)
    if new != again:
        raise AppError("passphrases-differ")


def set_passphrase(home: Path, who: str, new: str) -> Protected:
    """Protect a workspace that is closed.

    Raises:
        AppError: it was not done; the workspace is as it was.
    """
    recovery = protect.set_passphrase(home, who, new)
    return Protected(recovery, _first_backup(home, _kept(home).unlock(new)))


def renew_key(home: Path, settings: Settings, present: str, new: str) -> Protected:
    """Give a workspace that is closed another key and passphrase: for when others know the present one.

    Raises:
        AppError: the present passphrase is wrong, or it was not done; the workspace is as it was.
    """
    before = _kept(home)
    recovery = protect.renew_key(home, settings.who, before.unlock(present), new)
    trouble = _first_backup(home, _kept(home).unlock(new))
    if settings.keyring:
        try:
            keychain.forget(before.id)
            remember(home, new)
        except AppError as error:
            trouble = trouble or error
    return Protected(recovery, trouble)


def remove_passphrase(home: Path, settings: Settings, present: str) -> Protected:
    """Take the passphrase from a workspace that is closed.

    Raises:
        AppError: the passphrase is wrong, or it was not done; the workspace is as it was.
    """
    before = _kept(home)
    protect.remove_passphrase(home, settings.who, before.unlock(present))
    trouble = _first_backup(home, OPEN_KEY)
    if settings.keyring:
        _set_keyring(home, False)
        try:
            keychain.forget(before.id)
        except AppError as error:
            trouble = trouble or error
    return Protected("", trouble)


def change_passphrase(home: Path, settings: Settings, present: str, new: str) -> Protected:
    """Let another passphrase open a workspace and its backups; it may be open.

    Raises:
        AppError: the present passphrase is wrong, or it was not done.
    """
    return _change(home, settings, _kept(home).unlock(present), new)


def recover(home: Path, settings: Settings, recovery_key: str, new: str) -> Protected:
    """Let another passphrase open a workspace, by its recovery key.

    Raises:
        AppError: the recovery key is mistyped or another's, or it was not done.
    """
    return _change(home, settings, _kept(home).recover(recovery_key), new)


def new_recovery_key(home: Path, present: str) -> Protected:
    """Make a new recovery key; the one before opens nothing any more.

    Raises:
        AppError: the passphrase is wrong, or it was not done.
    """
    return Protected(protect.new_recovery_key(home, _kept(home).unlock(present)))


def older_copies(home: Path, backups: Backups) -> list[Path]:
    """Return folders of backups and of files moved aside that the present passphrase does not protect or open."""
    asides = [folder for folder in set_aside(home) if is_protected(home) or not is_open_aside(folder)]
    return [one.folder for one in backups.others()] + asides


def remove_copies(home: Path, backups: Backups) -> int:
    """Remove those, and return how many.

    Raises:
        AppError: one cannot be removed.
    """
    count = 0
    for one in backups.others():
        backups.remove(one)
        count += 1
    for folder in older_copies(home, backups):
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise AppError("cannot-remove", folder=str(folder), reason=error.strerror or "") from error
        count += 1
    return count


# The keyring of the system


def keyring_trouble() -> AppError | None:
    """Return why a passphrase cannot be kept in the system's keyring; None: it can."""
    try:
        keychain.see_to_it_that_there_is_one()
    except AppError as error:
        return error
    return None


def remembered(home: Path) -> str | None:
    """Return the passphrase that the keyring has of a workspace; None: none.

    Raises:
        AppError: it refuses.
    """
    kept = read_key_file(key_file(home))
    return keychain.remembered(kept.id) if kept else None


def remember(home: Path, passphrase: str) -> None:
    """Put a passphrase into the keyring.

    Raises:
        AppError: there is no safe keyring, or it refuses.
    """
    keychain.remember(_kept(home).id, passphrase)
    _set_keyring(home, True)


def forget(home: Path) -> None:
    """Take the passphrase out of the keyring.

    Raises:
        AppError: there is no safe keyring, or it refuses.
    """
    _set_keyring(home, False)
    keychain.forget(_kept(home).id)


def _set_keyring(home: Path, keyring: bool) -> None:
    place = settings_file(home)
    settings = read_settings(place)
    if settings.keyring != keyring:
        write_settings(replace(settings, keyring=keyring), place)


def _change(home: Path, settings: Settings, key: bytes, new: str) -> Protected:
    protect.change_passphrase(home, key, new)
    if settings.keyring:
        try:
            remember(home, new)
        except AppError as error:
            return Protected("", error)
    return Protected()


def _kept(home: Path) -> KeyFile:
    kept = read_key_file(key_file(home))
    if kept is None:
        raise AppError("passphrase-is-not-set")
    return kept


def _first_backup(home: Path, key: bytes) -> AppError | None:
    """Make a backup with the new key."""
    backups = Backups(backups_folder(home), workspace_file(home), key, key_file(home), Log(log_file(home)))
    try:
        backups.make("protection")
    except AppError as error:
        return error
    finally:
        backups.close()
    return None

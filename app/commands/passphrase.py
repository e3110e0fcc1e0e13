"""`passphrase`: set, changed, removed, recovered; and a new recovery key."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from app.commands.messages import say
from app.commands.opening import confirm, new_secret, prompt, read_secret, secret_of
from app.commands.options import add_workspace_arguments, see_to_it_that_there_is_one, settings_of
from app.context import Context
from app.errors import AppError
from app.log import Log
from app.paths import backups_folder, key_file, log_file, settings_file, workspace_file
from app.settings import Settings, read_settings, write_settings
from app.workspace import protect
from app.workspace.backups.backup import Backups, list_backups
from app.workspace.backups.restore import is_open_aside, set_aside
from app.workspace.embedded import OPEN_KEY
from app.workspace.keys import keychain
from app.workspace.keys.keyfile import KeyFile, read_key_file
from app.workspace.workspace import settle

_ANSWER = "--remove-backups or --keep-backups"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=list(_DO))
    parser.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="file with the new passphrase")
    parser.add_argument("--recovery-key-file", type=Path, metavar="FILE", help="file with the recovery key")
    parser.add_argument("--new-key", action="store_true", help="change: also a new key, if others know the passphrase")
    parser.add_argument("--keyring", action="store_true", help="keep the passphrase in the system's keyring")
    old = parser.add_mutually_exclusive_group()
    old.add_argument("--remove-backups", action="store_true", help="remove backups that the new passphrase cannot open")
    old.add_argument("--keep-backups", action="store_true", help="keep them")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Do what was asked.

    Raises:
        AppError: it cannot be done; the workspace is as it was.
    """
    settings = settings_of(arguments, context)
    if settings.workspace:
        raise AppError("passphrase-office")
    see_to_it_that_there_is_one(context.home, settings)
    if arguments.keyring or settings.keyring:
        keychain.see_to_it_that_there_is_one()
    settle(workspace_file(context.home))
    _DO[arguments.what](arguments, context.home, settings)
    return 0


def _set(arguments: argparse.Namespace, home: Path, settings: Settings) -> None:
    if read_key_file(key_file(home)) is not None:
        raise AppError("passphrase-is-set")
    _check_answer(arguments, home)
    passphrase = new_secret(arguments.new_passphrase_file)
    recovery = protect.set_passphrase(home, settings.who, passphrase)
    _show(recovery)
    _renewed(arguments, home, _kept(home).unlock(passphrase))
    _remember(arguments, home, settings, passphrase)


def _change(arguments: argparse.Namespace, home: Path, settings: Settings) -> None:
    kept = _kept(home)
    if arguments.new_key:
        _check_answer(arguments, home)
    key = kept.unlock(secret_of(arguments, settings)(kept))
    _change_to(arguments, home, settings, key)


def _recover(arguments: argparse.Namespace, home: Path, settings: Settings) -> None:
    if arguments.new_key:
        _check_answer(arguments, home)
    given = arguments.recovery_key_file
    typed = read_secret(given) if given else prompt("ask-recovery-key", "--recovery-key-file")
    _change_to(arguments, home, settings, _kept(home).recover(typed))


def _change_to(arguments: argparse.Namespace, home: Path, settings: Settings, key: bytes) -> None:
    passphrase = new_secret(arguments.new_passphrase_file)
    before = _kept(home)
    if arguments.new_key:
        _show(protect.renew_key(home, settings.who, key, passphrase))
        _renewed(arguments, home, _kept(home).unlock(passphrase))
        _remember(arguments, home, settings, passphrase)
        if settings.keyring:
            keychain.forget(before.id)
    else:
        count = protect.change_passphrase(home, key, passphrase)
        print(say("passphrase-changed", count=count))
        _remember(arguments, home, settings, passphrase)


def _remove(arguments: argparse.Namespace, home: Path, settings: Settings) -> None:
    kept = _kept(home)
    key = kept.unlock(secret_of(arguments, settings)(kept))
    _check_answer(arguments, home)
    protect.remove_passphrase(home, settings.who, key)
    print(say("passphrase-removed"))
    _renewed(arguments, home, OPEN_KEY)
    if settings.keyring:
        write_settings(replace(read_settings(settings_file(home)), keyring=False), settings_file(home))
        keychain.forget(kept.id)


def _new_recovery_key(arguments: argparse.Namespace, home: Path, settings: Settings) -> None:
    kept = _kept(home)
    _show(protect.new_recovery_key(home, kept.unlock(secret_of(arguments, settings)(kept))))


_DO: dict[str, Callable[[argparse.Namespace, Path, Settings], None]] = {
    "set": _set,
    "change": _change,
    "remove": _remove,
    "recover": _recover,
    "new-recovery-key": _new_recovery_key,
}


def _kept(home: Path) -> KeyFile:
    kept = read_key_file(key_file(home))
    if kept is None:
        raise AppError("passphrase-is-not-set")
    return kept


def _show(recovery: str) -> None:
    print(say("recovery-key-shown"))
    print(f"\n    {recovery}\n")


def _remember(arguments: argparse.Namespace, home: Path, settings: Settings, passphrase: str) -> None:
    """Put the passphrase into the keyring if that was asked, or it lies there already."""
    if not arguments.keyring and not settings.keyring:
        return
    keychain.remember(_kept(home).id, passphrase)
    if not settings.keyring:
        write_settings(replace(read_settings(settings_file(home)), keyring=True), settings_file(home))
    print(say("passphrase-in-keyring"))


def _check_answer(arguments: argparse.Namespace, home: Path) -> None:
    """See to it, before anything is done, that somebody can say what becomes of the backups that are there."""
    is_answered = arguments.remove_backups or arguments.keep_backups or sys.stdin.isatty()
    if (list_backups(backups_folder(home)) or set_aside(home)) and not is_answered:
        raise AppError("answer-needed", option=_ANSWER)


def _renewed(arguments: argparse.Namespace, home: Path, key: bytes) -> None:
    """Make a first backup with the new key; list what lies in another state, and remove it on a yes."""
    backups = Backups(backups_folder(home), workspace_file(home), key, key_file(home), Log(log_file(home)))
    made = backups.make("protection")
    print(say("backup-made", folder=str(made.folder), letters=made.note.letters))
    others = backups.others()
    asides = [folder for folder in set_aside(home) if key != OPEN_KEY or not is_open_aside(folder)]
    if not others and not asides:
        return
    for backup in others:
        print(say("backup-other", name=str(backup.folder), state="open" if backup.is_open else "protected"))
    for folder in asides:
        print(say("backup-other", name=str(folder), state="open" if is_open_aside(folder) else "protected"))
    if arguments.keep_backups or not (arguments.remove_backups or confirm(say("ask-remove-backups"), _ANSWER)):
        print(say("backups-kept"))
        return
    for backup in others:
        backups.remove(backup)
    for folder in asides:
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise AppError("cannot-remove", folder=str(folder), reason=error.strerror or "") from error
    print(say("backups-removed", count=len(others) + len(asides)))

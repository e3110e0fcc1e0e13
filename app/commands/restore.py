"""`restore`: a backup in the place of the workspace."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.commands.messages import say
from app.commands.opening import confirm, secret_of
from app.commands.options import add_workspace_arguments, settings_of
from app.context import Context
from app.errors import AppError
from app.letterfile.write import write_letter
from app.log import Log
from app.paths import backups_folder, key_file, log_file, workspace_file
from app.workspace.backups.backup import Backup, Backups, list_backups, read_backup
from app.workspace.backups.restore import Restored, restore
from app.workspace.backups.salvage import Newer
from app.workspace.embedded import OPEN_KEY
from app.workspace.files import private_folder, write_private
from app.workspace.keys.keyfile import key_id, read_key_file
from app.workspace.workspace import Secret, settle, unlocked


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", nargs="?", metavar="BACKUP", help="name or folder of a backup; the newest good one")
    parser.add_argument("--list", action="store_true", help="tell which backups there are, and do nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    bring = parser.add_mutually_exclusive_group()
    bring.add_argument("--bring-newer", action="store_true", help="bring in newer letters although the file is whole")
    bring.add_argument("--leave-newer", action="store_true", help="bring in no letters, only numbers of the register")
    parser.add_argument(
        "--letters", type=Path, metavar="DIR", help="also write the newer letters there as letter files"
    )
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Restore a backup, or list what there is.

    Returns:
        0 if it was done, 1 if the person said no.

    Raises:
        AppError: it cannot be done; nothing was changed.
    """
    home, settings = context.home, settings_of(arguments, context)
    if settings.workspace:
        raise AppError("restore-office")
    if arguments.list:
        return _list(list_backups(backups_folder(home)))
    settle(workspace_file(home))
    log = Log(log_file(home))
    secret = _once(secret_of(arguments, settings))
    key = _present_key(arguments, home, secret, log)
    backup = _chosen(arguments.backup, home, key, log)
    backup_key = _key_of(backup, key, secret)
    if not arguments.yes and not confirm(_question(backup), "--yes"):
        return 1
    letters = True if arguments.bring_newer else False if arguments.leave_newer else None
    done = restore(home, settings.who, backup, context.records, backup_key=backup_key, key=key, letters=letters)
    _report(done, backup)
    if arguments.letters is not None:
        _write(done.salvaged.newer, arguments.letters)
    return 0


def _list(backups: list[Backup]) -> int:
    if not backups:
        print(say("restore-none"))
    for one in backups:
        state = "open" if one.is_open else "protected"
        print(say("restore-line", name=one.name, letters=one.note.letters, reason=one.note.reason, state=state))
    return 0


def _once(secret: Secret) -> Secret:
    """Let a person be asked once for each key."""
    told: dict[str, str] = {}
    return lambda made: told.get(made.id) or told.setdefault(made.id, secret(made))


def _present_key(arguments: argparse.Namespace, home: Path, secret: Secret, log: Log) -> bytes | None:
    """Return the key of the present file; None if it is not known and nothing of it is wanted."""
    if not workspace_file(home).exists():
        return None
    try:
        return unlocked(home, secret, log)
    except AppError as error:
        if arguments.leave_newer and error.id in ("passphrase-wrong", "key-file-damaged"):
            return None
        raise


def _chosen(named: str | None, home: Path, key: bytes | None, log: Log) -> Backup | None:
    """Return the backup named, or the newest good one; None if there is none, and what is there must do."""
    folder = backups_folder(home)
    if named is not None:
        found = read_backup(folder / named) or read_backup(Path(named))
        if found is None:
            raise AppError("restore-no-such", name=named)
        return found
    there = list_backups(folder)
    if not there:
        if key is None:
            raise AppError("restore-nothing")
        return None
    if key is None:  # which of them are good cannot be told before their own passphrase is
        return there[0]
    good = Backups(folder, workspace_file(home), key, key_file(home), log).newest_good()
    if good is None:
        raise AppError("restore-none-good")
    return good


def _key_of(backup: Backup | None, key: bytes | None, secret: Secret) -> bytes:
    if backup is None:
        assert key is not None
        return key
    if backup.is_open:
        return OPEN_KEY
    if key is not None and backup.note.key == key_id(key):
        return key
    made = read_key_file(backup.key_file)
    if made is None:
        raise AppError("key-file-damaged", file=str(backup.key_file))
    return made.unlock(secret(made))


def _question(backup: Backup | None) -> str:
    if backup is None:
        return say("restore-ask-alone")
    state = "open" if backup.is_open else "protected"
    return say("restore-ask", name=backup.name, letters=backup.note.letters, state=state)


def _report(done: Restored, backup: Backup | None) -> None:
    print(say("restored", name=backup.name if backup else "none"))
    if done.aside is not None:
        print(say("restored-aside", folder=str(done.aside)))
    for one in done.salvaged.newer:
        state = "lost" if one.letter is None else "whole" if one.is_newest else "part"
        reference = (one.letter.reference if one.letter else None) or "none"
        print(say("restored-letter", letter=one.id, reference=reference, state=state))
    if done.salvaged.numbers:
        print(say("restored-numbers", count=done.salvaged.numbers))
    if not done.salvaged.is_register_whole:
        print(say("restored-register-unsure"), file=sys.stderr)


def _write(newer: tuple[Newer, ...], folder: Path) -> None:
    """Write letters as letter files; none of them is protected any more."""
    private_folder(folder)
    for one in newer:
        if one.letter is not None:
            target = folder / f"{one.id}.toml"
            write_private(target, write_letter(one.letter).encode())
            print(say("export-written", file=str(target)))

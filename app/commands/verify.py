"""`verify`: whether the workspace and its backups are whole."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.messages import say
from app.commands.opening import opened, secret_of
from app.commands.options import add_workspace_arguments, see_to_it_that_there_is_one, settings_of
from app.context import Context
from app.errors import AppError
from app.log import Log
from app.paths import backups_folder, key_file, log_file, workspace_file
from app.workspace.backups.backup import Backups
from app.workspace.disk.examine import check_office, check_records, verify
from app.workspace.disk.wal import examine_wal
from app.workspace.embedded import reading_uri
from app.workspace.workspace import settle, unlocked


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Read everything and say what is whole.

    Returns:
        0 if all of it is, 1 if something is damaged.

    Raises:
        AppError: it cannot be read at all: the passphrase is wrong, the server away.
    """
    settings = settings_of(arguments, context)
    if settings.workspace:
        with opened(arguments, context) as workspace:
            check_office(workspace.store)
            print(say("verified", place=workspace.store.place, letters=workspace.letters.count()))
            return _backups(workspace.backups)
    home = context.home
    see_to_it_that_there_is_one(home, settings)
    log, file = Log(log_file(home)), workspace_file(home)
    settle(file)
    key = unlocked(home, secret_of(arguments, settings), log)
    is_damaged = _is_damaged(file, key)
    return max(int(is_damaged), _backups(Backups(backups_folder(home), file, key, key_file(home), log)))


def _is_damaged(file: Path, key: bytes) -> bool:
    try:
        held = verify(file, key, uri=reading_uri(file))
        check_records(file, key)
        if examine_wal(file.with_name(f"{file.name}-wal")) == "damaged":
            raise AppError("workspace-damaged", place=str(file))
    except AppError as error:
        if error.id not in ("workspace-damaged", "workspace-missing"):
            raise
        print(say("verify-damaged", place=str(file)))
        return True
    print(say("verified", place=str(file), letters=held.letters))
    return False


def _backups(backups: Backups) -> int:
    damaged = 0
    for one in backups.all():
        if backups.key_of(one) is None:
            print(say("verify-other-key", place=one.name))
        elif backups.verify(one) is None:
            print(say("verify-damaged", place=str(one.folder)))
            damaged = 1
        else:
            print(say("verified", place=one.name, letters=one.note.letters))
    return damaged

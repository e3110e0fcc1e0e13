"""What commands on the workspace share: their options, the passphrase, and asking a person."""

from __future__ import annotations

import argparse
import getpass
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.commands.messages import say
from app.commands.options import see_to_it_that_there_is_one, settings_of
from app.context import Context
from app.errors import AppError
from app.settings import Settings
from app.workspace.keys.keyfile import KeyFile
from app.workspace.workspace import Secret, Workspace, open_workspace

_LONGEST = 4096


def secret_of(arguments: argparse.Namespace, settings: Settings) -> Secret:
    """Return what asks for the passphrase: the file named, the keyring if the user put it there, the person."""

    def ask(made: KeyFile) -> str:
        if arguments.passphrase_file is not None:
            return read_secret(arguments.passphrase_file)
        if settings.keyring:
            from app.workspace.keys.keychain import remembered

            found = remembered(made.id)
            if found is not None:
                return found
        return prompt("ask-passphrase", "--passphrase-file")

    return ask


@contextmanager
def opened(
    arguments: argparse.Namespace, context: Context, *, may_make: bool = False, as_window: bool = False
) -> Iterator[Workspace]:
    """Open the workspace for a command, and close it.

    Args:
        as_window: take the window's seat: nobody else may work in it meanwhile.
        may_make: make one if there is none.

    Raises:
        AppError: it cannot be opened, or a backup failed at the end; damage is told with what is safe.
    """
    settings = settings_of(arguments, context)
    if not may_make:
        see_to_it_that_there_is_one(context.home, settings)
    secret = secret_of(arguments, settings)
    workspace = open_workspace(context.home, settings, context.records, secret, as_window=as_window)
    for notice in workspace.notices:
        print(say(notice.id, **notice.arguments), file=sys.stderr)
    try:
        yield workspace
    except AppError as error:
        raise workspace.explain(error) from error
    finally:
        workspace.close()


def read_secret(path: Path) -> str:
    """Read a passphrase, or a recovery key, from a file; a line end at its end is no part of it.

    Raises:
        AppError: others can read the file, or it cannot be read.
    """
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            if os.name != "nt" and (found.st_mode & 0o077 or not stat.S_ISREG(found.st_mode)):
                raise AppError("secret-file-open", file=str(path))
            text = file.read(_LONGEST).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AppError("secret-file-unreadable", file=str(path)) from error
    return text.removesuffix("\n").removesuffix("\r")


def new_secret(path: Path | None) -> str:
    """Return a new passphrase: from a file, or typed twice.

    Raises:
        AppError: nobody can be asked, or the two differ.
    """
    if path is not None:
        return read_secret(path)
    first = prompt("ask-new-passphrase", "--new-passphrase-file")
    if prompt("ask-again", "--new-passphrase-file") != first:
        raise AppError("passphrases-differ")
    return first


def prompt(id: str, option: str) -> str:
    """Ask for a secret, which is not shown.

    Raises:
        AppError: nobody can be asked; it names the option that answers.
    """
    if not sys.stdin.isatty():
        raise AppError("secret-needed", option=option)
    try:
        return getpass.getpass(f"{say(id)} ")
    except EOFError as error:
        raise AppError("secret-needed", option=option) from error


def confirm(question: str, option: str) -> bool:
    """Ask for a yes.

    Args:
        option: what answers where nobody can be asked.

    Raises:
        AppError: nobody can be asked.
    """
    if not sys.stdin.isatty():
        raise AppError("answer-needed", option=option)
    print(question, end=" ", flush=True)
    return sys.stdin.readline().strip().casefold() in ("y", "yes")

"""Home folders of the tests, with a workspace of one file."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from app.context import Context
from app.errors import AppError
from app.log import Log
from app.model.letter import Letter, LetterText
from app.paths import backups_folder, key_file, log_file, workspace_file
from app.settings import Settings
from app.workspace.backups.backup import Backups
from app.workspace.embedded import OPEN_KEY
from app.workspace.keys.keyfile import KeyFile, read_key_file
from app.workspace.workspace import Workspace, open_workspace

PASSPHRASE = "correct horse battery"


def nobody(_: KeyFile) -> str:
    raise AppError("secret-needed", option="--passphrase-file")


@contextmanager
def opened(
    home: Path,
    context: Context,
    passphrase: str | None = None,
    *,
    as_window: bool = False,
    who: str = "Tester",
    now: Callable[[], dt.datetime] | None = None,
) -> Iterator[Workspace]:
    """Open the workspace of a home folder and close it."""
    secret = nobody if passphrase is None else lambda _: passphrase
    clock = now or (lambda: dt.datetime.now(dt.UTC))
    workspace = open_workspace(home, Settings(name=who), context.records, secret, as_window=as_window, now=clock)
    try:
        yield workspace
    finally:
        workspace.close()


def filled(home: Path, context: Context, draft: Letter, letters: int = 3, passphrase: str | None = None) -> list[str]:
    """Make a workspace with letters, whose facts are their number, and return their ids."""
    with opened(home, context, passphrase) as workspace:
        return [write(workspace, draft, str(number)) for number in range(letters)]


def write(workspace: Workspace, draft: Letter, facts: str) -> str:
    """Keep a new letter with facts; return its id."""
    return workspace.letters.create(with_facts(draft, facts)).listed.id


def change(workspace: Workspace, id: str, facts: str) -> int:
    """Save other facts."""
    found = workspace.letters.open(id)
    return workspace.letters.save(id, with_facts(found.letter, facts), found.listed.revision)


def with_facts(letter: Letter, facts: str) -> Letter:
    return replace(letter, text={"en": LetterText(subject="a subject", facts=facts)})


def facts(workspace: Workspace) -> dict[str, str]:
    """Return the facts of all letters by id."""
    return {one.id: workspace.letters.open(one.id).letter.text["en"].facts or "" for one in workspace.letters.find()}


def key_of(home: Path, passphrase: str | None) -> bytes:
    """Return the key of a workspace."""
    kept = read_key_file(key_file(home))
    return kept.unlock(passphrase or "") if kept else OPEN_KEY


def backups_of(home: Path, passphrase: str | None = None) -> Backups:
    """Return the backups of a workspace that is closed."""
    key = key_of(home, passphrase)
    return Backups(backups_folder(home), workspace_file(home), key, key_file(home), Log(log_file(home)))


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the contents of all files but locks and -shm, by name."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith((".lock", "-shm"))
    }


def flip(path: Path, at: int, bits: int = 1) -> None:
    """Change bits of one byte of a file."""
    with path.open("r+b") as file:
        file.seek(at)
        found = file.read(1)
        file.seek(at)
        file.write(bytes([found[0] ^ bits]))


def copy_home(home: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(home, target)
    return target

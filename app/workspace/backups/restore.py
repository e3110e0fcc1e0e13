"""A backup in the place of a workspace: the old file moves aside and is kept, what is newer in it is brought in."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec

from app.errors import AppError
from app.log import Log
from app.paths import key_file, log_file, workspace_file
from app.records.records import Records
from app.workspace.backups.backup import Backup
from app.workspace.backups.salvage import Salvaged, forget_counts, salvage
from app.workspace.backups.wreck import Wreck, copy_wreck
from app.workspace.disk.examine import verify
from app.workspace.disk.place import judge
from app.workspace.disk.swap import LOOKING, exchange, finish, staged
from app.workspace.disk.wal import examine_wal
from app.workspace.embedded import OPEN_KEY, connected, duplicate, held, open_file
from app.workspace.files import make_copy, private_folder, unwritable
from app.workspace.keys.keyfile import key_id, read_key_file
from app.workspace.seat import Seat, exclusive

ASIDE = "aside-"
"""How the folders of files that were moved aside begin."""


class Restored(msgspec.Struct, frozen=True):
    """What a restore did.

    Attributes:
        aside: the folder with the old file; None: there was none.
        was_damaged: whether the old file was.
        salvaged: what was brought in from it.
    """

    aside: Path | None
    was_damaged: bool
    salvaged: Salvaged


def set_aside(home: Path) -> list[Path]:
    """Return the folders of files that were moved aside, oldest first."""
    return sorted(workspace_file(home).parent.glob(f"{ASIDE}*"))


def is_open_aside(folder: Path) -> bool:
    """Tell whether a file that was moved aside is not protected; what cannot be told counts so."""
    return not (folder / "workspace.key").exists()


def restore(
    home: Path,
    who: str,
    backup: Backup | None,
    records: Records,
    *,
    backup_key: bytes,
    key: bytes | None,
    letters: bool | None = None,
    seat: Seat | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Restored:
    """Put a backup in the place of a workspace.

    Args:
        backup: None: there is none; a new file takes what can be read of the present one.
        backup_key: of the backup, or of the new file.
        key: of the present file; None: not known, then nothing can be brought in from it.
        letters: whether newer letters of the present file are brought in; None: if it is damaged.
        seat: the window's own, if a window does it; its store is closed.

    Raises:
        AppError: the backup is damaged, a window has the workspace, there is no room, or the folder lies on a network
            share; nothing was changed.
    """
    file = workspace_file(home)
    judge(file.parent)
    taken = seat or Seat(private_folder(file.parent), who)
    try:
        if not taken.ours:
            raise AppError("workspace-held", holder=taken.holder or "?")
        with exclusive(file.parent):
            finish(file)
            done = _restore(home, who, backup, records, backup_key, key, letters, now())
    finally:
        if seat is None:
            taken.leave()
    Log(log_file(home))(
        "restored",
        backup=backup.name if backup else "none",
        damaged=int(done.was_damaged),
        letters=len(done.salvaged.newer),
        numbers=done.salvaged.numbers,
    )
    return done


def _restore(
    home: Path,
    who: str,
    backup: Backup | None,
    records: Records,
    backup_key: bytes,
    key: bytes | None,
    letters: bool | None,
    now: dt.datetime,
) -> Restored:
    file = workspace_file(home)
    made = _key_file_of(backup, home, backup_key)
    is_damaged, found = True, Salvaged()
    with staged(file) as fresh, ExitStack() as stack:
        if backup is not None:
            _lay(backup, backup_key, fresh)
        open_file(fresh, backup_key, who, before_upgrade=lambda: None).close()
        copy = stack.enter_context(_copied(file, key))
        if copy is not None and key is not None:
            stack.enter_context(held(file, key))
            is_damaged, found = _bring(file, key, copy, fresh, backup_key, records, letters)
        _finish(fresh, backup_key, backup, who, now, is_whole=found.is_register_whole)
        verify(fresh, backup_key)
        if os.name == "nt":
            stack.close()  # a file that is open cannot be moved there
        aside = _free(file.parent, f"{ASIDE}{now.astimezone(dt.UTC):%Y%m%d-%H%M%S}")
        there = file.exists()
        exchange(file, made, aside=aside)
    verify(file, backup_key)
    return Restored(file.parent / aside if there else None, is_damaged, found)


def _lay(backup: Backup, key: bytes, fresh: Path) -> None:
    verify(backup.file, key)
    try:
        make_copy(backup.file, fresh)
    except OSError as error:
        raise unwritable(error, fresh) from error


def _key_file_of(backup: Backup | None, home: Path, key: bytes) -> bytes | None:
    """Return the key file that shall lie beside the new file; None without a passphrase."""
    if key == OPEN_KEY:
        return None
    place = backup.key_file if backup else key_file(home)
    made = read_key_file(place)
    if made is None or made.id != key_id(key):
        raise AppError("key-file-damaged", file=str(place))
    return made.to_bytes()


@contextmanager
def _copied(file: Path, key: bytes | None) -> Iterator[Path | None]:
    """Copy the old file as it lies there, before this process opens it; None: it is not there, or cannot be read."""
    if not file.exists() or key is None:
        yield None
        return
    folder = None
    try:
        folder = Path(tempfile.mkdtemp(prefix=LOOKING, dir=file.parent))
        yield copy_wreck(file, folder)
    except OSError as error:
        raise unwritable(error, file.parent) from error
    finally:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def _bring(
    file: Path, key: bytes, copy: Path, fresh: Path, backup_key: bytes, records: Records, letters: bool | None
) -> tuple[bool, Salvaged]:
    """Bring in what is newer in the old file: from a new copy of it if all can be read, else from that as it lay there.

    Returns:
        Whether the old file is damaged, and what was brought in.
    """
    whole, is_damaged = copy.with_name("whole.db"), False
    try:
        duplicate(file, key, whole, lambda *_: None)
    except AppError as error:
        if error.id != "workspace-damaged":
            raise
        whole = copy
    try:
        verify(copy, key, uri="mode=ro")
        is_damaged = examine_wal(copy.with_name(f"{copy.name}-wal")) == "damaged"
    except AppError as error:
        if error.id != "workspace-damaged":
            raise
        is_damaged = True
    wreck = Wreck(whole, key)
    with connected(fresh, backup_key, uri="mode=rw") as target:
        target.execute("BEGIN IMMEDIATE")
        found = salvage(wreck, target, records, letters=is_damaged if letters is None else letters)
        target.execute("COMMIT")
    return is_damaged, found


def _free(folder: Path, name: str) -> str:
    names = [name, *(f"{name}-{count}" for count in range(2, 1000))]
    return next(one for one in names if not (folder / one).exists())


def _finish(fresh: Path, key: bytes, backup: Backup | None, who: str, now: dt.datetime, *, is_whole: bool) -> None:
    """Note in the new file that it was restored, and make it a single file again."""
    since = backup.note.made if backup else now
    with connected(fresh, key, uri="mode=rw") as target:
        target.execute("BEGIN IMMEDIATE")
        if not is_whole:
            forget_counts(target, since.year - 1)
        moment = now.astimezone(dt.UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
        target.execute(
            'INSERT INTO event (at, "by", subject, key, what, after) VALUES (?, ?, ?, ?, ?, ?)',
            (moment, who, "workspace", "workspace", "restored", backup.name if backup else None),
        )
        target.execute("COMMIT")
        target.execute("PRAGMA journal_mode=DELETE")

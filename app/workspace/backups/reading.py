"""Letters out of a workspace that cannot be opened: read from a copy of it, else from a backup; nothing is changed."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import msgspec

from app.errors import AppError
from app.letterfile.write import write_letter
from app.model.letter import Letter
from app.paths import workspace_file
from app.workspace.backups.backup import Backups
from app.workspace.backups.wreck import Wreck, copy_wreck
from app.workspace.files import private_folder, unwritable, write_private
from app.workspace.history import unpack


class Out(msgspec.Struct, frozen=True):
    """Letters that were written out.

    Attributes:
        read: letter files of what the workspace itself holds, as it stood last.
        older: letter files of letters that only a backup holds, or of which the workspace's last state is unreadable.
    """

    folder: Path
    read: tuple[Path, ...]
    older: tuple[Path, ...]


def write_out(home: Path, key: bytes, backups: Backups, folder: Path) -> Out:
    """Write every letter that can be read as a letter file into a folder; its files are not protected any more.

    Raises:
        AppError: the folder cannot be written.
    """
    found, unread = _letters(workspace_file(home), key)
    read = [_write(id, letter, folder) for id, letter in found.items()]
    good = backups.newest_good()
    good_key = backups.key_of(good) if good else None
    there = _letters(good.file, good_key)[0] if good and good_key else {}
    older = [_write(id, letter, folder) for id, letter in there.items() if id in unread or id not in found]
    return Out(folder, tuple(read), tuple(older))


def _letters(file: Path, key: bytes) -> tuple[dict[str, Letter], set[str]]:
    """Return the last readable state of each letter in a file, and the ids of those whose very last one is not."""
    if not file.exists():
        return {}, set()
    folder = Path(tempfile.mkdtemp(prefix="chancery-"))
    try:
        wreck = Wreck(copy_wreck(file, folder), key)
        states: dict[str, list[tuple[int, int]]] = {}
        highest = wreck.highest("revision", "rowid") or 0
        for row, values in wreck.rows("revision", highest, ("letter_id", "number")):
            states.setdefault(values["letter_id"], []).append((values["number"], row))
        found: dict[str, Letter] = {}
        unread = set()
        for id, known in states.items():
            for number, row in sorted(known, reverse=True):
                letter = _letter(wreck, row)
                if letter is not None:
                    found[id] = letter
                    if number < max(known)[0]:
                        unread.add(id)
                    break
        return found, unread
    except OSError as error:
        raise unwritable(error, folder) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _letter(wreck: Wreck, row: int) -> Letter | None:
    values = wreck.row("revision", row)
    if values is None:
        return None
    try:
        return unpack(values["record"], "")
    except AppError:
        return None


def _write(id: str, letter: Letter, folder: Path) -> Path:
    target = (
        private_folder(folder) / f"{(letter.reference or letter.type).replace('/', '-').replace(' ', '-')}.{id}.toml"
    )
    write_private(target, write_letter(letter).encode())
    return target

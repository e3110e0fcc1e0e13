"""Before the program ends for a fault: what is open is saved; what cannot be is written as letter files."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.errors import AppError
from app.session.letter import LetterSession
from app.workspace.files import private_folder, write_private

PATIENCE = 8.0
"""Seconds that a workspace is waited for; a server may never answer."""


class Rescued(msgspec.Struct, frozen=True):
    """What became of the letters of which something was not on disk.

    Attributes:
        saved: how many are in the workspace.
        written: letter files of the others.
        lost: ids of those for which neither was possible.
    """

    saved: int = 0
    written: tuple[Path, ...] = ()
    lost: tuple[str, ...] = ()


def rescue(sessions: Iterable[LetterSession], folder: Path, patience: float = PATIENCE) -> Rescued:
    """Save letters, and write those that cannot be saved into a folder of their own, which only the user may read.

    Args:
        patience: seconds that all of them together may take to be saved.
    """
    waiting = [session for session in sessions if session.saving.waits]
    if not waiting:
        return Rescued()
    thread = threading.Thread(target=_flush, args=(waiting,), daemon=True)
    thread.start()
    thread.join(patience)
    unsaved = [session for session in waiting if session.saving.waits]
    place = folder / f"{dt.datetime.now(dt.UTC):%Y%m%d-%H%M%S}"
    written, lost = [], []
    for session in unsaved:
        try:
            written.append(write_letter_file(session, private_folder(place)))
        except (AppError, OSError):
            lost.append(session.id)
    return Rescued(len(waiting) - len(unsaved), tuple(written), tuple(lost))


def write_letter_file(session: LetterSession, folder: Path) -> Path:
    """Write a letter as it stands now into a folder, and return the file; one that is there is not replaced.

    Raises:
        AppError: it cannot be written.
    """
    from app.letterfile.write import write_letter  # imports tomlkit, which nothing else needs at the start

    letter = session.letter
    stem = (letter.reference or f"{letter.type} {letter.addressee} {session.id[:8]}").replace("/", "-")
    stem = stem.replace(" ", "-")
    names = [f"{stem}.toml", *(f"{stem}-{count}.toml" for count in range(2, 1000))]
    target = next(folder / name for name in names if not (folder / name).exists())
    write_private(target, write_letter(letter).encode())
    return target


def _flush(sessions: list[LetterSession]) -> None:
    for session in sessions:
        try:
            session.saving.flush()
        except AppError:
            continue  # it is written as a file

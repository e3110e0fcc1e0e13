"""Before the program ends for a fault: what is open is saved; what cannot be is written as letter files."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.errors import AppError
from app.files import PRIVATE
from app.session.letter import LetterSession
from app.session.letterfiles import write_letter_files
from app.workspace.files import private_folder

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
    written: list[Path] = []
    lost: list[str] = []
    for session in unsaved:
        try:
            written += write_letter_files([session.letter], private_folder(place), rights=PRIVATE)
        except (AppError, OSError):
            lost.append(session.id)
    return Rescued(len(waiting) - len(unsaved), tuple(written), tuple(lost))


def _flush(sessions: list[LetterSession]) -> None:
    for session in sessions:
        try:
            session.saving.flush()
        except AppError:
            continue  # it is written as a file

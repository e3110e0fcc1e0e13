"""Writing an open letter as a letter file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.export.names import letter_stem
from app.model.letter import Letter
from app.session.letterfiles import write_letter_file
from widgets.frame.desk import Desk

FOLDER = "export_folder"
"""The property of the desk that holds the folder used last, as long as the program runs."""


def last_folder(desk: Desk) -> str:
    """Return the folder files were written to last, at first that of the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(desk.property(FOLDER) or documents)


def ask_and_write(desk: Desk, letter: Letter, parent: QWidget) -> None:
    """Ask where a letter file is to be written, and write it."""
    proposed = str(Path(last_folder(desk)) / f"{letter_stem(letter)}.toml")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, desk.say("letter-file-where"), proposed, desk.say("letter-file-kind")
    )
    if chosen:
        write(desk, letter, Path(chosen))


def write(desk: Desk, letter: Letter, path: Path) -> None:
    """Write a letter file, and say so."""
    path = path if path.suffix else path.with_suffix(".toml")
    desk.setProperty(FOLDER, str(path.parent))
    desk.work(
        lambda: write_letter_file(letter, path), lambda _: desk.tell("letter-file-written", file=str(path), lasts=8000)
    )

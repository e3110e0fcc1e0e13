"""Letters that the workspace does not take, written as letter files where the user wants them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from app.errors import AppError
from app.session.letter import LetterSession
from app.session.letterfiles import write_letter_files
from widgets.frame.desk import Desk
from widgets.frame.notice import Notice


def write_files(desk: Desk, sessions: Iterable[LetterSession], folder: Path | None = None) -> None:
    """Write letters as they stand now into a folder; what was written is told with the way to it.

    Args:
        folder: None: ask for it.
    """
    if folder is None:
        folder = ask_folder(desk.say("choose-folder-letters"))
        if folder is None:
            return
    try:
        files = write_letter_files([session.letter for session in sessions], folder)
    except AppError as error:
        desk.tell_error(error)
        return
    text = desk.say("letters-rescued-written", count=len(files), folder=str(folder))
    shown = (desk.say("show-in-folder"), lambda: show_folder(folder))
    desk.noticed.emit(Notice("letters-rescued-written", text, "info", [shown]))


def ask_folder(title: str) -> Path | None:
    """Ask for a folder; None: nothing was chosen."""
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen = QFileDialog.getExistingDirectory(QApplication.activeWindow(), title, start)
    return Path(chosen) if chosen else None


def show_folder(folder: Path) -> None:
    """Show a folder in the file manager of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

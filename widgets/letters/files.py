"""Letter files in and out; what does not fit in a file is told line by line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QListWidget, QWidget

from app.export.names import letter_stem
from app.letterfile.read import LetterFileError, read_letter_file
from app.model.letter import Letter
from app.paths import PROGRAM
from app.session.letterfiles import ENDING, TakenIn, take_in, write_letter_file, write_letter_files
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk, Notice
from widgets.letters.sheet import Sheet

SAMPLE = PROGRAM / "resources/sample/letter.toml"


class Files(QObject):
    """Reads and writes letter files.

    Signals: taken_in: the id of a letter that came from a file. unfit: a LetterFileError, to be shown.
    """

    taken_in = Signal(str)
    unfit = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder = ""

    def choose(self) -> None:
        """Ask for a letter file, and read it."""
        title, kind = self._desk.say("choose-letter-file"), self._desk.say("letter-files", ending=f"*.{ENDING}")
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._folder, kind)
        if name:
            self._folder = str(Path(name).parent)
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take a letter file in as a letter of the workspace."""
        self._read(path, self._told)

    def open_sample(self) -> None:
        """Take the sample letter in."""
        self._read(SAMPLE, lambda _: self._desk.tell("sample-opened", lasts=15000))

    def _read(self, path: Path, told: Callable[[TakenIn], None]) -> None:
        desk = self._desk
        letters = desk.workspace.letters

        def kept(found: TakenIn) -> None:
            desk.letters_changed.emit()
            self.taken_in.emit(found.opened.listed.id)
            told(found)

        def failed(error: Exception) -> None:
            if isinstance(error, LetterFileError):
                self.unfit.emit(error)
            else:
                desk.tell_error(error)

        desk.work(
            lambda: read_letter_file(path, desk.context.known),
            lambda letter: desk.ask(lambda: take_in(letters, letter), kept),
            failed,
        )

    def _told(self, found: TakenIn) -> None:
        present = "yes" if found.present else "no"
        text = self._desk.say("letter-file-taken-in", reference=found.reference or "none", present=present)
        is_worth = found.present or found.reference
        self._desk.noticed.emit(Notice("letter-file-taken-in", text, lasts=0 if is_worth else 6000))

    def write(self, ids: list[str]) -> None:
        """Ask where to, and write letters as letter files."""
        letters = self._desk.workspace.letters
        self._desk.ask(lambda: [letters.open(id).letter for id in ids], self._choose_place)

    def _choose_place(self, letters: list[Letter]) -> None:
        title = self._desk.say("choose-letter-file-place")
        if len(letters) == 1:
            name = str(Path(self._folder) / f"{letter_stem(letters[0])}.{ENDING}")
            kind = self._desk.say("letter-files", ending=f"*.{ENDING}")
            chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, kind)
            if chosen:
                self.write_to(letters, Path(chosen))
            return
        chosen = QFileDialog.getExistingDirectory(self._window, title, self._folder)
        if chosen:
            self.write_to(letters, Path(chosen))

    def write_to(self, letters: list[Letter], place: Path) -> None:
        """Write letters: into a folder, or one of them to a file."""

        def work() -> list[Path]:
            if place.is_dir():
                return write_letter_files(letters, place)
            write_letter_file(letters[0], place)
            return [place]

        def done(written: list[Path]) -> None:
            self._folder = str(written[0].parent)
            self._desk.tell(
                "letter-files-written", lasts=10000, count=len(written), file=str(written[0]), folder=self._folder
            )

        self._desk.work(work, done)


class Faults(Sheet):
    """What does not fit in a letter file, line by line; the button leads to another try."""

    def __init__(self, desk: Desk, actions: Actions, error: LetterFileError, again: Callable[[], None]) -> None:
        super().__init__(desk, actions, "letter-file-faults-sheet")
        self._again = again
        self.say_above(desk.say("letter-file-faults-told", file=str(error.arguments["file"]), count=len(error.faults)))
        self.lines = QListWidget()
        self.lines.setAccessibleName(desk.say("letter-file-faults-sheet-title"))
        self.lines.setWordWrap(True)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        name = Path(str(error.arguments["file"])).name
        self.lines.addItems(desk.messages.error(LetterFileError(name, error.faults)))
        self.lines.setMinimumHeight(self.fontMetrics().height() * min(16, 3 + 2 * len(error.faults)))
        self.form.addRow(self.lines)
        actions.add("letter-file-faults-copy", self.copy, self.lines, QKeySequence.StandardKey.Copy)
        self.setFocusProxy(self.lines)

    def copy(self) -> None:
        """Copy the lines that are selected, or all."""
        lines = [self.lines.item(row) for row in range(self.lines.count())]
        chosen = [line for line in lines if line.isSelected()] or lines
        QApplication.clipboard().setText("\n".join(line.text() for line in chosen))

    def done(self) -> None:
        self.leave()
        self._again()

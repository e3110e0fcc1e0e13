"""What was written, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from app.export.names import second_name
from widgets.frame.desk import Desk
from widgets.letter.outgoing.pdf import PdfJob


class Results(QFrame):
    """The files of the last export: open them, show them in their folder, make a PDF."""

    def __init__(self, desk: Desk, files: list[Path]) -> None:
        super().__init__()
        self._desk = desk
        self.files = files
        self._jobs: dict[Path, PdfJob] = {}
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        title = QLabel(desk.say("export-done", count=len(files)))
        title.setProperty("role", "heading")
        self._column.addWidget(title)
        self.folder_button = self._button("export-show-folder", partial(_open, files[0].parent))
        self._row(self.folder_button)
        self.pdf_buttons: dict[Path, QPushButton] = {}
        for file in files:
            self.pdf_buttons[file] = self._button("export-pdf", partial(self.make_pdf, file), file=file.name)
            self._add(file, self.pdf_buttons[file])

    def _add(self, file: Path, *more: QPushButton) -> None:
        """Show a file, and below it what can be done with it."""
        self._column.addWidget(_label(file.name))
        id = "export-open-pdf" if file.suffix == ".pdf" else "export-open"
        self._row(self._button(id, partial(_open, file), file=file.name), *more)

    def _row(self, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _button(self, id: str, does: Callable[[], None], **named: str) -> QPushButton:
        button = QPushButton(self._desk.say(id))
        told = self._desk.say(f"{id}-told", **named)
        button.setToolTip(told)
        button.setAccessibleName(told)
        button.clicked.connect(lambda _=False: does())
        return button

    def make_pdf(self, file: Path) -> None:
        """Make a PDF of a file beside it, or stop making it."""
        if file in self._jobs:
            self._jobs[file].stop()
            return
        job = PdfJob(file, self._desk.context.exports, self)
        job.done.connect(partial(self._made, file))
        job.failed.connect(partial(self._failed, file))
        job.stopped.connect(partial(self._finished, file))
        self._jobs[file] = job
        self._say(file, "export-pdf-stop")
        job.start()

    def _say(self, file: Path, id: str) -> None:
        button = self.pdf_buttons[file]
        button.setText(self._desk.say(id))
        button.setAccessibleName(self._desk.say(f"{id}-told", file=file.name))
        button.setToolTip(self._desk.say(f"{id}-told", file=file.name))

    def _made(self, file: Path, pdf: Path) -> None:
        self._finished(file)
        self._add(pdf)

    def _failed(self, file: Path, error: Exception) -> None:
        self._finished(file)
        self._desk.tell_error(error)

    def _finished(self, file: Path) -> None:
        self._jobs.pop(file, None)
        self._say(file, "export-pdf")


class Changed(QFrame):
    """Files somebody changed since their export: each is kept beside the new one, or replaced, by name."""

    def __init__(
        self,
        desk: Desk,
        files: list[Path],
        go_on: Callable[[list[Path], dict[Path, Path]], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._go_on = go_on
        self._beside = {file: second_name(file) for file in files}
        column = QVBoxLayout(self)
        column.addWidget(_label(desk.say("export-changed", count=len(files))))
        self.keep: dict[Path, QRadioButton] = {}
        self.replace: dict[Path, QRadioButton] = {}
        for file, second in self._beside.items():
            name = _label(file.name)
            name.setProperty("role", "heading")
            column.addWidget(name)
            group = QButtonGroup(self)
            for choices, id in ((self.keep, "export-keep-both"), (self.replace, "export-replace")):
                choice = QRadioButton(desk.say(id))
                choice.setAccessibleName(desk.say(f"{id}-told", file=file.name, second=second.name))
                group.addButton(choice)
                column.addWidget(choice)
                choices[file] = choice
            hint = _label(desk.say("export-second", second=second.name))
            hint.setProperty("role", "quiet")
            column.insertWidget(column.count() - 1, hint)
            self.keep[file].setChecked(True)
        row = QHBoxLayout()
        row.addStretch(1)
        self.leave_button = QPushButton(desk.say("export-leave"))
        self.leave_button.clicked.connect(leave)
        row.addWidget(self.leave_button)
        self.go_button = QPushButton(desk.say("export-go-on"))
        self.go_button.setProperty("role", "main")
        self.go_button.clicked.connect(self._chosen)
        row.addWidget(self.go_button)
        column.addLayout(row)

    def _chosen(self) -> None:
        replaced = [file for file, choice in self.replace.items() if choice.isChecked()]
        self._go_on(replaced, {file: second for file, second in self._beside.items() if file not in replaced})


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _open(place: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

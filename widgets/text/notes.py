"""The pane of footnotes below a text: each with its number, edited where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.text.lines import note_lines, notes_of
from app.text.nodes import Note
from widgets.frame.desk import Desk
from widgets.text.blocks import path_of
from widgets.text.edit import Edit
from widgets.text.formats import Looks

if TYPE_CHECKING:
    from widgets.text.field import TextField


class NotesPane(QWidget):
    """The notes of a field; hidden as long as there are none."""

    def __init__(self, desk: Desk, field: TextField, looks: Looks) -> None:
        super().__init__()
        self._desk = desk
        self._count = -1
        self.title = QLabel()
        self.title.setProperty("role", "quiet")
        self.title.setContentsMargins(8, 4, 8, 2)
        self.edit = Edit(field, looks, notes=True)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setAccessibleName(desk.say("text-notes-of", field=field.name))
        self.edit.setMinimumHeight(self.edit.fontMetrics().height() * 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        column.addWidget(self.title)
        column.addWidget(self.edit)
        self.title.setBuddy(self.edit)
        self.hide()

    def labels(self) -> list[str]:
        """Return the labels of the notes."""
        return [note.label for note in notes_of(self.edit.body.lines())]

    def add(self, label: str) -> None:
        """Add an empty note."""
        notes = notes_of(self.edit.body.lines())
        self.edit.body.show(note_lines((*notes, Note(label, ()))))

    def go_to(self, label: str) -> None:
        """Put the keyboard at the end of a note."""
        block = self._first(label)
        if block is None:
            return
        self.show()
        while block.next().isValid() and not _begins(block.next()):
            block = block.next()
        cursor = self.edit.textCursor()
        cursor.setPosition(block.position() + block.length() - 1)
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def label_here(self) -> str:
        """Return the label of the note the caret is in."""
        block = self.edit.textCursor().block()
        while block.isValid() and not _begins(block):
            block = block.previous()
        return path_of(block)[0].label if block.isValid() else ""

    def show_state(self) -> None:
        """Show the pane if there is a note."""
        count = sum(
            1
            for row in self.edit.body.rows
            if row.line.path and row.line.path[0].kind == "note" and row.line.path[0].begins
        )
        if count != self._count:
            self._count = count
            self.title.setText(self._desk.say("text-notes", count=count))
            self.setVisible(count > 0 or any(not row.line.void for row in self.edit.body.rows))

    def _first(self, label: str) -> QTextBlock | None:
        block = self.edit.document().begin()
        while block.isValid():
            if _begins(block) and path_of(block)[0].label == label:
                return block
            block = block.next()
        return None


def _begins(block: QTextBlock) -> bool:
    path = path_of(block)
    return bool(path) and path[0].kind == "note" and path[0].begins

"""The pane of footnotes below a text: each with its number, edited where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.text.canonical import canonical
from app.text.lines import labels, lines_of, note_lines, notes_of
from app.text.nodes import Mark, Note, Text
from widgets.frame.desk import Desk
from widgets.text import adopting
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
        self._field = field
        self._count = -1
        self.title = QLabel()
        self.title.setProperty("role", "quiet")
        self.title.setContentsMargins(8, 4, 8, 2)
        self.edit = Edit(field, looks, notes=True)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setAccessibleName(desk.say("text-notes-of", field=field.name))
        self.edit.setMinimumHeight(self.edit.fontMetrics().height() * 3)
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

    def order(self, marked: list[str], gone: set[str]) -> None:
        """Let the notes follow their marks.

        Args:
            marked: labels in the order of the marks.
            gone: labels whose last mark was taken out; their notes go with them.
        """
        place = {label: index for index, label in enumerate(marked)}
        notes = [note for note in notes_of(self.edit.body.lines()) if note.label not in gone]
        notes.sort(key=lambda note: place.get(note.label, len(place)))
        self.edit.body.show(note_lines(notes))

    def carry(self, text: Text) -> Text:
        """Give a text that is copied the notes of its marks."""
        wanted = labels(lines_of(text))
        notes = notes_of(self.edit.body.lines()) if wanted else ()
        return replace(text, notes=tuple(note for note in notes if note.label in wanted))

    def adopt(self, text: Text, marked: list[str]) -> Text:
        """Take over the notes of a text that comes in; return it with the labels they have here.

        Args:
            marked: the labels that are marked here.
        """
        mine = notes_of(self.edit.body.lines())
        text = adopting.relabelled(canonical(text), mine, set(marked))
        known = {note.label for note in mine}
        come = tuple(note for note in text.notes if note.label not in known)
        if come:
            self.edit.body.show(note_lines((*mine, *come)))
        return replace(text, notes=())

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

    def insert(self) -> None:
        """Insert a footnote at the caret of the text, and put the keyboard into its note."""
        field, edit = self._field, self._field.edit
        if field.locked or field.here.notes:
            return
        label = adopting.free_label({*labels(edit.body.lines()), *self.labels()})
        with field.step():
            cursor = edit.textCursor()
            cursor.setPosition(cursor.selectionEnd())
            with edit.quietly():
                edit.body.insert(cursor, (Mark(label),), edit.kind_here(cursor))
            edit.setTextCursor(cursor)
            self.add(label)
        self.go_to(label)

    def switch(self) -> None:
        """Go from a mark to its note, from a note back behind its first mark."""
        edit = self._field.edit
        if not self._field.here.notes:
            label = edit.mark_at(edit.textCursor())
            if label:
                self.go_to(label)
            return
        place = edit.place_of_mark(self.label_here())
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if place is not None:
            cursor = edit.textCursor()
            cursor.setPosition(place)
            edit.setTextCursor(cursor)

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
            if not self.edit.hasFocus():
                self.edit.moveCursor(QTextCursor.MoveOperation.Start)  # the first note is seen, not the end of the last
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

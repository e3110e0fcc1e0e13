"""The passages still to be checked, listed below a text; each leads to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from widgets.frame.desk import Desk
from widgets.text.blocks import KEEP, fragments
from widgets.text.edit import Edit
from widgets.text.formats import CHECK

if TYPE_CHECKING:
    from widgets.text.field import TextField

_SHOWN = 4
_LONGEST = 120


class ChecksPanel(QWidget):
    """The list; hidden as long as nothing is to be checked."""

    def __init__(self, desk: Desk, field: TextField) -> None:
        super().__init__()
        self._desk = desk
        self._field = field
        self._texts: list[str] = []
        self.title = QLabel()
        self.title.setProperty("role", "quiet")
        self.title.setContentsMargins(4, 4, 4, 2)
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setAccessibleName(desk.say("text-checks-of", field=field.name))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(lambda item: self.go_to(self.list.row(item)))
        self.list.itemClicked.connect(lambda item: self.go_to(self.list.row(item)))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 4)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.list)
        self.hide()

    def show_state(self) -> None:
        """Show what is to be checked now."""
        texts = [text for edit in self._field.edits for row in edit.body.rows for text in row.checks]
        if texts == self._texts:
            return
        self._texts = texts
        self.title.setText(self._desk.say("text-checks", count=len(texts)))
        self.list.clear()
        for text in texts:
            item = QListWidgetItem(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
            item.setToolTip(text)
            self.list.addItem(item)
        if texts:
            height = self.list.sizeHintForRow(0) * min(_SHOWN, len(texts)) + 6
            self.list.setFixedHeight(height)
        self.setVisible(bool(texts))

    def go_to(self, index: int) -> None:
        """Select a passage in the text."""
        places = [(edit, place) for edit in self._field.edits for place in passages(edit)]
        if 0 <= index < len(places):
            edit, (start, end) = places[index]
            select(edit, start, end)

    def next(self) -> None:
        """Select the next passage behind the caret, or the first."""
        places = [(edit, place) for edit in self._field.edits for place in passages(edit)]
        here, caret = self._field.here, self._field.here.textCursor().selectionEnd()
        behind = [
            index
            for index, (edit, place) in enumerate(places)
            if (edit is here and place[0] >= caret) or (edit.notes and not here.notes)
        ]
        self.go_to(behind[0] if behind else 0)


def passages(edit: Edit) -> list[tuple[int, int]]:
    """Return where the passages to check of a document begin and end."""
    found: list[tuple[int, int]] = []
    block = edit.document().begin()
    while block.isValid():
        joins = False
        for start, end, form in fragments(block):
            marked = bool(form.property(CHECK))
            if marked and joins:
                found[-1] = (found[-1][0], end)
            elif marked:
                found.append((start, end))
            joins = marked
        block = block.next()
    return found


def select(edit: Edit, start: int, end: int) -> None:
    """Select a stretch, bring it into sight, and put the keyboard there."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    edit.setFocus(Qt.FocusReason.OtherFocusReason)

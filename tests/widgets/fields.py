"""What tests of text fields do to them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from widgets.text.field import TextField

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
Key = Qt.Key


class Told:
    """What a field has told: texts, and whether each was a step of its own."""

    def __init__(self, field: TextField) -> None:
        self._field = field
        self.steps: list[str] = []
        field.edited.connect(self._take)

    def _take(self, markdown: str) -> None:
        assert markdown == self._field.text()
        self.steps.append("typed" if self._field.typing else "step")


def put(field: TextField, markdown: str, words: str = "", *, select: bool = False) -> None:
    """Show a text with the caret behind words of it, or the words selected."""
    field.show_text(markdown)
    field.edit.setFocus()
    if words:
        assert field.go_to(words)
        if not select:
            cursor = field.edit.textCursor()
            cursor.setPosition(cursor.selectionEnd())
            field.edit.setTextCursor(cursor)


def press(field: TextField, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(field.here, key, modifiers)


def paste(field: TextField, *, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    field.here.insertFromMimeData(data)


def copied(field: TextField) -> QMimeData:
    return field.here.createMimeDataFromSelection()

"""The passage of a text that is meant: what is selected, or the paragraph the caret is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from app.text.write import write
from widgets.text import clipboard

if TYPE_CHECKING:
    from widgets.text.field import TextField


def keep_passage(field: TextField) -> None:
    """Ask that the passage be saved to the library; it is selected then, so that it can be seen which it is."""
    cursor = field.edit.textCursor()
    if not cursor.hasSelection():
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        field.edit.setTextCursor(cursor)
    text = field.carry(clipboard.selected(field.edit.body, cursor))
    field.keep_asked.emit(write(text, fields=field.fields))

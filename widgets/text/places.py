"""Lines of a text by their number among those that print, as the page counts them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.text.lines import Line
from widgets.text.edit import Edit


def line_of_caret(edit: Edit) -> int:
    """Return the number of the line the caret is in, from 0: a paragraph, heading, item or whole table."""
    rows = edit.body.rows
    return sum(1 for row in rows[: edit.body.row_at(edit.textCursor().block())] if _prints(row.line))


def go_to_line(edit: Edit, number: int) -> None:
    """Put the keyboard at the end of a line, unless the caret is in it."""
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    printing = [place for place, row in enumerate(edit.body.read()) if _prints(row.line)]
    if 0 <= number < len(printing) and line_of_caret(edit) != number:
        block = edit.body.first_block(printing[number])
        cursor = edit.textCursor()
        cursor.setPosition(block.position() + block.length() - 1)
        edit.setTextCursor(cursor)
        edit.ensureCursorVisible()


def _prints(line: Line) -> bool:
    return not line.void or any(level.begins and level.kind == "number" for level in line.path)


def put_caret(edit: Edit, place: int) -> None:
    """Put the caret at a place, or to the end where the text has become shorter."""
    cursor = edit.textCursor()
    cursor.setPosition(min(place, edit.document().characterCount() - 1))
    edit.setTextCursor(cursor)

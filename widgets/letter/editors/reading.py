"""Texts that are only read: the words of one, and what differs between two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from app.editing.differences import Piece
from widgets.frame.desk import Desk
from widgets.letter.editors.painting import used_colours


class Reading(QTextEdit):
    """Words to be read and copied, in the direction of their language."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(self.fontMetrics().height() * 0.4)

    def show_words(self, words: str, language: str) -> None:
        """Show words of a language."""
        self.begin(language)
        self.textCursor().insertText(words)
        self.end()

    def show_difference(self, pieces: Sequence[Piece], language: str) -> None:
        """Show two texts as one: what went struck out, what came underlined."""
        self.begin(language)
        cursor = self.textCursor()
        for piece in pieces:
            cursor.insertText(piece.text, look_of(piece.kind))
        self.end()

    def begin(self, language: str) -> None:
        """Show nothing, in the direction of a language."""
        self.clear()
        rtl = bool(language) and self._desk.context.records.language(language).direction == "rtl"
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        look = QTextBlockFormat()
        look.setLayoutDirection(direction)
        cursor = self.textCursor()
        cursor.setBlockFormat(look)
        cursor.setCharFormat(QTextCharFormat())

    def end(self) -> None:
        """Go to the beginning of what was shown."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)


def look_of(kind: str) -> QTextCharFormat:
    """Return the look of words that stayed, went or came."""
    look = QTextCharFormat()
    used = used_colours()
    if kind == "gone":
        look.setFontStrikeOut(True)
        look.setBackground(QColor(used["error"]))
    elif kind == "new":
        look.setFontUnderline(True)
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setBackground(QColor(used["info"]))
    return look

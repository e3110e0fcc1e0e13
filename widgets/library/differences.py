"""What differs between two states of a record, one place below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat

from app.session.comparing import Differs
from widgets.frame.desk import Desk
from widgets.letter.editors.reading import Reading, look_of


class Differences(Reading):
    """A page of differences."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.say("library-difference"))

    def show_found(self, found: Sequence[Differs]) -> None:
        """Show what differs."""
        self.begin("")
        cursor = self.textCursor()
        if not found:
            cursor.insertText(self._desk.say("library-no-difference"))
            return
        heading = QTextCharFormat()
        heading.setFontWeight(QFont.Weight.DemiBold)
        for number, one in enumerate(found):
            if number:
                cursor.insertBlock()
            above = QTextBlockFormat()
            above.setTopMargin(self.fontMetrics().height() * 0.6 if number else 0)
            cursor.setBlockFormat(above)
            cursor.insertText(self._heading(one), heading)
            cursor.insertBlock()
            cursor.setBlockFormat(self._block(one.language))
            for piece in one.pieces:
                cursor.insertText(piece.text, look_of(piece.kind))
        self.end()

    def _heading(self, one: Differs) -> str:
        id = f"library-what-{one.name.replace('_', '-')}"
        name = self._desk.say(id) if self._desk.messages.has(id) else one.name
        if not one.language:
            return name
        records = self._desk.context.records
        language = records.language(one.language).name if one.language in records.languages else one.language
        return self._desk.say("library-what-in", what=name, language=language)

    def _block(self, language: str) -> QTextBlockFormat:
        records = self._desk.context.records
        look = QTextBlockFormat()
        rtl = language in records.languages and records.language(language).direction == "rtl"
        look.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return look

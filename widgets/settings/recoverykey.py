"""The recovery key, shown once: to print, or to write down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from app.messages import Messages
from widgets.frame.forms import Card, button, row, words


class RecoveryKeyCard(Card):
    """Shows a key until its user says that it is kept.

    Signals:
        kept: it goes, and is not shown again.
    """

    kept = Signal()

    def __init__(self, messages: Messages, key: str) -> None:
        super().__init__(messages.say("recovery-key"))
        self._messages = messages
        self._key = key
        say = messages.say
        self.shown = words(key, "key")
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.shown.setAccessibleName(f"{say('recovery-key')} {key}")
        self.column.addWidget(words(say("recovery-key-once")))
        self.column.addWidget(self.shown)
        self.print_it = button(say("print"), self._print, "main")
        self.copy = button(say("copy"), self._copy)
        self.done = button(say("recovery-key-kept"), self._kept)
        self.column.addLayout(row(self.print_it, self.copy, self.done))
        self.setFocusProxy(self.print_it)

    def _print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            self.document().print_(printer)

    def document(self) -> QTextDocument:
        """Return the sheet that is printed."""
        say = self._messages.say
        document = QTextDocument()
        document.setPlainText(f"{say('recovery-key-sheet')}\n\n{self._key}\n\n{say('recovery-key-sheet-what')}")
        return document

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._key)

    def _kept(self) -> None:
        self._key = ""
        self.shown.clear()
        self.hide()
        self.kept.emit()
        self.deleteLater()

"""The small window before the main one: the passphrase of the workspace, or its recovery key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.messages import Messages
from widgets.frame.forms import SecretField, Told, button, field, row, words
from widgets.frame.hints import give_hint


class UnlockWindow(QDialog):
    """Asks; somebody else tries, and tells what came of it.

    Signals:
        tried: a passphrase to try, and whether the keyring shall keep it.
        recovered: a recovery key, a new passphrase, the same again.
        given_up: the window was closed without.
    """

    tried = Signal(str, bool)
    recovered = Signal(str, str, str)
    given_up = Signal()

    def __init__(self, messages: Messages, place: str) -> None:
        """Make the window.

        Args:
            place: the folder of the workspace, to tell one from another.
        """
        super().__init__()
        self._messages = messages
        self.setWindowTitle(messages.say("window-title"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 62)
        self.told = Told()
        self._pages = [self._passphrase_page(place), self._recovery_page()]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(messages.say("unlock-title"), "title"))
        for page in self._pages:
            column.addWidget(page)
        column.addWidget(self.told)
        self._to_page(0)

    def _passphrase_page(self, place: str) -> QWidget:
        say = self._messages.say
        page = QWidget()
        self.passphrase = SecretField(self._messages, say("passphrase"))
        self.passphrase.line.returnPressed.connect(self._try)
        self.keep = QCheckBox(say("unlock-keep"))
        self.keep.hide()
        self.why_not = words("", "quiet")
        self.why_not.hide()
        self.ok = button(say("unlock-open"), self._try, "main")
        self.ok.setDefault(True)
        self.forgotten = button(say("unlock-forgotten"), lambda: self._to_page(1))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(words(say("unlock-place", folder=place), "quiet"))
        column.addLayout(field(say("passphrase"), self.passphrase))
        column.addWidget(self.keep)
        column.addWidget(self.why_not)
        column.addLayout(row(self.ok, self.forgotten))
        return page

    def _recovery_page(self) -> QWidget:
        say = self._messages.say
        page = QWidget()
        self.recovery = QLineEdit()
        give_hint(self.recovery, "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        self.new = SecretField(self._messages, say("passphrase-new"))
        self.again = SecretField(self._messages, say("passphrase-again"))
        for line in (self.recovery, self.new.line, self.again.line):
            line.returnPressed.connect(self._recover)
        self.recover = button(say("unlock-recover"), self._recover, "main")
        self.back = button(say("unlock-back"), lambda: self._to_page(0))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(field(say("recovery-key"), self.recovery, say("unlock-recovery-where")))
        column.addLayout(field(say("passphrase-new"), self.new, say("passphrase-advice")))
        column.addLayout(field(say("passphrase-again"), self.again))
        column.addLayout(row(self.recover, self.back))
        return page

    def _to_page(self, index: int) -> None:
        self.told.tell("")
        self._shown = index
        for at, page in enumerate(self._pages):
            page.setVisible(at == index)
        self._fit()
        (self.passphrase.line if index == 0 else self.recovery).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Be as high as what is shown, whose lines wrap."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.minimumWidth(), layout.minimumSize().width())
            self.resize(width, layout.totalHeightForWidth(width))

    def offer_keyring(self, trouble: str) -> None:
        """Offer that the keyring keeps the passphrase; or say why it cannot."""
        self.keep.setVisible(not trouble)
        self.why_not.setText(trouble)
        self.why_not.setVisible(bool(trouble))
        self._fit()

    def _try(self) -> None:
        if self.passphrase.text:
            self._wait(True)
            self.tried.emit(self.passphrase.text, self.keep.isChecked())

    def _recover(self) -> None:
        if self.recovery.text().strip() and self.new.text:
            self._wait(True)
            self.recovered.emit(self.recovery.text(), self.new.text, self.again.text)

    def wrong(self, text: str) -> None:
        """Tell at once that it did not open; what was typed stays, chosen, to be typed anew."""
        self._wait(False)
        self.told.tell(text)
        self._fit()
        if self._shown == 0:
            self.passphrase.line.selectAll()
            self.passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self, waits: bool) -> None:
        for page in self._pages:
            page.setEnabled(not waits)
        self.told.tell(self._messages.say("unlock-waits") if waits else "", "quiet")
        self._fit()

    def reject(self) -> None:
        self.given_up.emit()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.given_up.emit()
        super().closeEvent(event)

    def done_with(self) -> None:
        """Take the window away, for it did its work; what was typed is not kept."""
        for secret in (self.passphrase, self.new, self.again):
            secret.clear()
        self.recovery.clear()
        self.blockSignals(True)
        self.close()
        self.deleteLater()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and self._shown == 1:
            self._to_page(0)
            return
        super().keyPressEvent(event)

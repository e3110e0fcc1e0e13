"""Pieces of which pages with fields are made: titles, quiet words, secrets, a line that tells what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.messages import Messages
from widgets.frame.flow import Flow


def words(text: str, role: str = "") -> QLabel:
    """Return a label that wraps; role: title, heading, quiet, error."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def button(text: str, does: Callable[[], Any], role: str = "") -> QPushButton:
    """Return a button; role "main" for the one that leads on."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda _=False: does())
    return made


def row(*widgets: QWidget) -> Flow:
    """Return widgets beside each other, from the leading side, in more lines where there is no room."""
    line = Flow()
    for widget in widgets:
        line.addWidget(widget)
    return line


def field(label: str, widget: QWidget, below: str = "") -> QVBoxLayout:
    """Return a field under its name, with quiet words below it."""
    column = QVBoxLayout()
    column.setSpacing(3)
    name = words(label)
    name.setBuddy(widget)
    widget.setAccessibleName(label)
    column.addWidget(name)
    column.addWidget(widget)
    if below:
        column.addWidget(words(below, "quiet"))
        widget.setAccessibleDescription(below)
    return column


class Told(QLabel):
    """A line for what went wrong, or well; not there as long as there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def tell(self, text: str, role: str = "error") -> None:
        """Show words; "": none."""
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(f"■ {text}" if text and role == "error" else text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class SecretField(QWidget):
    """A field for a passphrase, with a button that shows what is in it."""

    def __init__(self, messages: Messages, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._messages = messages
        self._show = QToolButton()
        self._show.setCheckable(True)
        self._show.toggled.connect(self._shown)
        self._shown(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.line, 1)
        line.addWidget(self._show)
        self.setFocusProxy(self.line)

    def _shown(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        text = self._messages.say("secret-hide" if shown else "secret-show")
        self._show.setText(text)
        self._show.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self.line.clear()
        self._show.setChecked(False)

    def setAccessibleName(self, name: str) -> None:
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        self.line.setAccessibleDescription(description)


class Card(QFrame):
    """A frame around what belongs together, under a heading."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSpacing(10)
        if heading:
            self.column.addWidget(words(heading, "heading"))


class Sheet(QScrollArea):
    """A page of cards that scrolls, of a width that can be read."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * 110)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(14)
        self.column.addWidget(words(title, "title"))
        self.setWidget(inner)
        self.setAccessibleName(title)

    def add(self, *cards: QWidget) -> None:
        for card in cards:
            self.column.addWidget(card)

    def end(self) -> None:
        """Put what follows nothing to the top."""
        self.column.addStretch(1)


def escape(widget: QWidget, does: Callable[[], Any]) -> QAction:
    """Let Esc do something while the keyboard is in a widget."""
    action = QAction(widget)
    action.setShortcut("Esc")
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _=False: does())
    widget.addAction(action)
    return action

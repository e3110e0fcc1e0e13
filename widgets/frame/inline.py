"""A panel in the window itself, where others would open a dialog: a question, its fields, and buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from widgets.frame.desk import Desk
from widgets.frame.fields import ENTER, press_button
from widgets.frame.flow import Flow
from widgets.frame.focus import Returning


class InlinePanel(QFrame):
    """One question at a time. Enter does what its first button does; Esc leaves it.

    Signals: left: it was closed, with or without anything done.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "question")
        self._returning = Returning(self)
        self._main: Callable[[], Any] = self.close_panel
        self._column = QVBoxLayout(self)
        margin = self.fontMetrics().height() * 2 // 3
        self._column.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self._inner: QWidget | None = None
        self.text, self.wrong = QLabel(), QLabel()
        self.buttons: list[QPushButton] = []
        self.hide()

    def ask(self, title: str, text: str = "") -> QFormLayout:
        """Begin a question, and return the form for its fields."""
        self._returning.remember()
        self._clear()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        column.addWidget(heading)
        self.text = QLabel(text)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        column.addWidget(self.text)
        self.text.setVisible(bool(text))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        self._wide = QVBoxLayout()
        column.addLayout(self._wide)
        self.wrong = QLabel()
        self.wrong.setProperty("role", "error")
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        row = QWidget()
        self._row = Flow(row)
        column.addWidget(row)
        self.buttons = []
        self._inner = inner
        self._column.addWidget(inner)
        self.setAccessibleName(title)
        self.show()
        return form

    def add_button(self, words: str, does: Callable[[], Any], *, main: bool = False) -> QPushButton:
        """Add a button; the main one is what Enter does."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: does())
        if main:
            button.setProperty("role", "main")
            self._main = lambda: does() if button.isEnabled() else None
        self._row.addWidget(button)
        self.buttons.append(button)
        return button

    def add_leave(self) -> None:
        """Add the button that leaves the question."""
        self.add_button(self._desk.say("panel-leave"), self.close_panel)

    def row(self, form: QFormLayout, words: str, field: QWidget) -> None:
        """Add a field with its words before it."""
        label = QLabel(words)
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        form.addRow(label, field)

    def add_wide(self, widget: QWidget) -> None:
        """Add something as wide as the panel, under the fields."""
        self._wide.addWidget(widget)

    def say_wrong(self, text: str, field: QWidget | None = None) -> None:
        """Tell what is wrong, and go to the field that mends it."""
        self.wrong.setText(text)
        self.wrong.setAccessibleName(text)
        self.wrong.setVisible(bool(text))
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_error(self, error: Exception) -> None:
        """Tell an error of what was asked for; a fault of the program goes on its way."""
        if self.asks:
            self.say_wrong(self._desk.explain(error))
        else:
            self._desk.tell_error(error)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed while something is being done."""
        for button in self.buttons:
            button.setEnabled(not busy)

    @property
    def asks(self) -> bool:
        """Whether a question is open."""
        return not self.isHidden()

    def close_panel(self) -> None:
        """Leave the question."""
        if self.asks:
            self._returning.bring_back()
            self._clear()
            self.hide()
            self._main = self.close_panel
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do it by Enter, leave by Esc."""
        if event.key() in ENTER and not isinstance(self.focusWidget(), QPlainTextEdit):
            if not press_button(self):
                self._main()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
            self._inner = None
            self.text, self.wrong = QLabel(), QLabel()
        self.buttons = []


def reason_field(name: str) -> QLineEdit:
    """Return a field for the reason of something."""
    field = QLineEdit()
    field.setMaxLength(500)
    field.setAccessibleName(name)
    return field

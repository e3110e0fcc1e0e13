"""A sheet: a question answered in the window itself, where others would open a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.fields import press_button


class Sheet(QScrollArea):
    """A title, a form and two buttons, in the middle of the page. Enter does it, Esc leaves it.

    Signals: left: nothing is wanted after all.
    """

    left = Signal()

    def __init__(self, desk: Desk, actions: Actions, name: str) -> None:
        """Make a sheet.

        Args:
            name: its title is the message "<name>-title", its button "<name>-do".
        """
        super().__init__()
        self.desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        paper = QFrame()
        paper.setProperty("role", "card")
        paper.setMaximumWidth(self.fontMetrics().averageCharWidth() * 96)
        title = QLabel(desk.say(f"{name}-title"))
        title.setProperty("role", "title")
        title.setWordWrap(True)
        self.said = QLabel()
        self.said.setProperty("role", "quiet")
        self.said.setWordWrap(True)
        self.said.hide()
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.wrong = QLabel()
        self.wrong.setProperty("role", "error")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.do = QPushButton(desk.say(f"{name}-do"))
        self.do.setProperty("role", "main")
        self.do.setDefault(True)
        self.do.clicked.connect(self.done)
        leave = QPushButton(desk.say("sheet-leave"))
        leave.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.addWidget(self.do)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column = QVBoxLayout(paper)
        margin = self.fontMetrics().height()
        column.setContentsMargins(2 * margin, margin, 2 * margin, 2 * margin)
        column.setSpacing(margin * 2 // 3)
        column.addWidget(title)
        column.addWidget(self.said)
        column.addLayout(self.form)
        column.addWidget(self.wrong)
        column.addLayout(buttons)
        inner = QWidget()
        middle = QHBoxLayout(inner)
        middle.addStretch(1)
        middle.addWidget(paper, 8)
        middle.addStretch(1)
        outer = QVBoxLayout()
        outer.addWidget(inner)
        outer.addStretch(1)
        page = QWidget()
        page.setLayout(outer)
        self.setWidget(page)
        self.setAccessibleName(title.text())
        actions.add(f"{name}-leave", self.leave, self, "Esc")

    def say_above(self, text: str) -> None:
        """Say something under the title."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def say_wrong(self, field: QWidget, text: str) -> None:
        """Say what is missing, and go there."""
        self.wrong.setText(text)
        self.wrong.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_nothing_wrong(self) -> None:
        """Take back what was said to be missing."""
        self.wrong.hide()

    def row(self, words: str, field: QWidget) -> None:
        """Add a field with its words before it."""
        label = QLabel(words)
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        self.form.addRow(label, field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what the sheet is for, wherever the keyboard is in it; on a button, what that says."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not press_button(self):
                self.done()
            return
        super().keyPressEvent(event)

    def done(self) -> None:
        """Do what the sheet is for."""

    def leave(self) -> None:
        """Leave it."""
        self.left.emit()

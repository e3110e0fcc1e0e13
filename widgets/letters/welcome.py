"""What is shown where there is no letter: ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from widgets.frame.desk import Desk


class Welcome(QScrollArea):
    """Shown as long as there is no letter at all: a sample letter, a first letter, a letter file.

    Signals: sample_wanted.
    """

    sample_wanted = Signal()

    def __init__(self, desk: Desk, new: QAction, read: QAction) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * line, 3 * line, 2 * line, 2 * line)
        column.setSpacing(line)
        title = QLabel(desk.say("welcome-title"))
        title.setProperty("role", "title")
        column.addWidget(title)
        for id in ("welcome-what", "welcome-safe"):
            text = QLabel(desk.say(id, who=desk.workspace.store.who))
            text.setWordWrap(True)
            text.setMaximumWidth(96 * letter)
            column.addWidget(text)
        self.buttons: dict[str, QPushButton] = {}
        for way, does in (("sample", self.sample_wanted.emit), ("first", new.trigger), ("file", read.trigger)):
            card = QFrame()
            card.setProperty("role", "card")
            card.setMaximumWidth(96 * letter)
            row = QHBoxLayout(card)
            row.setContentsMargins(line, line * 3 // 4, line, line * 3 // 4)
            words = QLabel(desk.say("welcome-way-text", way=way))
            words.setWordWrap(True)
            button = QPushButton(desk.say("welcome-way", way=way))
            button.setAccessibleDescription(words.text())
            button.setMinimumWidth(28 * letter)
            button.clicked.connect(does)
            if way == "sample":
                button.setProperty("role", "main")
            self.buttons[way] = button
            row.addWidget(button)
            row.addSpacing(line)
            row.addWidget(words, 1)
            column.addWidget(card)
        writable = desk.workspace.store.read_only is None
        for button in self.buttons.values():
            button.setEnabled(writable)
        column.addStretch(1)
        self.setWidget(inner)
        self.setAccessibleName(title.text())
        self.setFocusProxy(self.buttons["sample"])


class Nothing(QWidget):
    """Shown where there are letters, but none that fits.

    Signals: cleared: filters and search are to go.
    """

    cleared = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(desk.say("filters-clear-all"))
        self.button.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setFocusProxy(self.button)

    def explain(self, *, searched: bool, archived: int) -> None:
        """Say why nothing is listed."""
        self.text.setText(self._desk.say("letters-none", why="searched" if searched else "archived", count=archived))
        self.button.setVisible(searched or archived == 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

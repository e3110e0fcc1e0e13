"""A page for the moments in which nothing can be done: the workspace is put away, a backup is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from widgets.frame.forms import button, words


class WaitPage(QWidget):
    """Words and a bar that moves; or, where something failed, a button that ends the waiting."""

    def __init__(self, text: str, end: tuple[str, Callable[[], object]] | None = None) -> None:
        super().__init__()
        self.text = text
        column = QVBoxLayout(self)
        column.addStretch(1)
        label = words(text, "error" if end else "heading")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setAccessibleName(text)
        column.addWidget(label)
        if end is None:
            moving = QProgressBar()
            moving.setRange(0, 0)
            moving.setTextVisible(False)
            moving.setFixedWidth(self.fontMetrics().averageCharWidth() * 30)
            moving.setAccessibleName(text)
            column.addWidget(moving, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            last = button(*end, role="main")
            self.setFocusProxy(last)
            column.addWidget(last, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

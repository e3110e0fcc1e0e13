"""Rows of a form: words beside their field, or above it where it is narrow; lines break as they need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

_LETTERS = 18
"""Width of the column of words."""


class Rows(QVBoxLayout):
    """Rows one below the other. (QFormLayout gives lines that break too little height.)"""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[QWidget, _Row] = {}

    def add_row(self, label: QLabel | None, field: QWidget) -> None:
        """Add a field, with its words."""
        row = self._rows[field] = _Row(label, field)
        self.addWidget(row)

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field with its words."""
        self._rows[field].setVisible(shown)

    def set_narrow(self, narrow: bool) -> None:
        """Put words above their fields, or beside them."""
        for row in self._rows.values():
            row.set_narrow(narrow)


class _Row(QWidget):
    def __init__(self, label: QLabel | None, field: QWidget) -> None:
        super().__init__()
        self._label = label or QLabel()
        self._empty = label is None
        self._label.setWordWrap(True)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(field, 1)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Put the words above the field, or beside it."""
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if narrow else along)
        self._box.setSpacing(2 if narrow else 8)
        self._label.setVisible(not (narrow and self._empty))
        if narrow:
            self._label.setMinimumWidth(0)
            self._label.setMaximumWidth(16_777_215)
            self._label.setContentsMargins(0, 0, 0, 0)
        else:
            self._label.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
            self._label.setContentsMargins(0, 5, 0, 0)

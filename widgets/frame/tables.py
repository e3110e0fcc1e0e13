"""Tables of rows: how they look, and what stands over their columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeWidget


def heading(words: Sequence[str], section: int, orientation: Qt.Orientation, role: int) -> Any:
    """Return what a model tells of the heading of a column; one that has no room is told whole as a tip."""
    if orientation == Qt.Orientation.Horizontal:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return None


class RowsTable(QTableView):
    """Rows of one height, chosen as wholes, every other one shaded; Tab leads out of it."""

    def __init__(self, name: str, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() * 7 // 4)
        rows.hide()
        self.horizontalHeader().setHighlightSections(False)


class ReadTable(QTreeWidget):
    """Lines that are only read, in columns as wide as their words; the first and the last share what is left."""

    def __init__(self, name: str, headings: Sequence[str], lines: int) -> None:
        """Make it.

        Args:
            lines: about how many of them are seen at least.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderLabels(list(headings))
        self.setRootIsDecorated(False)
        self.setProperty("role", "table")
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        for column in (0, len(headings) - 1):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(self.fontMetrics().height() * lines)

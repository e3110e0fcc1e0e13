"""The numbers that no letter has, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.workspace.gaps import Gap
from widgets.frame.desk import Desk
from widgets.register.past import when

_COLUMNS = ("numbers", "why", "who")


class GapsTable(QTableWidget):
    """One line a gap."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, len(_COLUMNS))
        self._desk = desk
        self.setAccessibleName(desk.say("register-gaps-title"))
        self.setHorizontalHeaderLabels([desk.say("register-gap-column", column=column) for column in _COLUMNS])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.7))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(head.sectionSizeHint(1))
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        width = self.fontMetrics().averageCharWidth()
        self.setColumnWidth(0, width * 34)
        self.setColumnWidth(2, width * 42)

    def show_gaps(self, found: list[Gap]) -> None:
        """Show gaps, by addressee, the latest year first."""
        found = sorted(found, key=lambda gap: (gap.addressee, -gap.year, gap.first))
        self.setRowCount(len(found))
        for row, gap in enumerate(found):
            for column, words in enumerate(self._words(gap)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.setItem(row, column, item)

    def _words(self, gap: Gap) -> tuple[str, str, str]:
        say, desk = self._desk.say, self._desk
        numbers = say(
            "register-gap",
            addressee=desk.naming.state(gap.addressee, say("register-other")),
            first="same" if gap.first == gap.last else str(gap.first),
            last=str(gap.last),
            year=str(gap.year),
        )
        why = say("gap-why", why=gap.why)
        why = say("register-because", words=why, reason=gap.reason) if gap.reason else why
        who = say("register-who", by=gap.event.by, when=when(desk, gap.event.at)) if gap.event else ""
        return numbers, why, who

"""Backups as a list: when each was made, with how many letters, why, and what state it is in."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.messages import Messages
from app.workspace.backups.backup import Backup

State = Literal["whole", "damaged", "unknown"]


class BackupList(QTreeWidget):
    """The list. Each line bears its backup."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._states: dict[str, State] = {}
        say = messages.say
        self.setAccessibleName(say("backups"))
        self.setColumnCount(4)
        self.setHeaderLabels([say("backup-when"), say("backup-letters"), say("backup-why"), say("backup-state")])
        self.setRootIsDecorated(False)
        self.setProperty("role", "table")
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        for column in (2, 3):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(self.fontMetrics().height() * 10)

    def show_backups(self, backups: list[Backup]) -> None:
        """Show these, the newest first; the one that was chosen stays so."""
        before = self.chosen
        self.clear()
        for one in backups:
            item = QTreeWidgetItem([self.when(one), str(one.note.letters), self._why(one), self._state(one)])
            item.setData(0, Qt.ItemDataRole.UserRole, one)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self.told(one))
            item.setToolTip(0, one.name)
            for column in (2, 3):
                item.setToolTip(column, item.text(column))
            self.addTopLevelItem(item)
            if before is not None and one.name == before.name:
                self.setCurrentItem(item)
        if self.chosen is None:
            self.choose_first()

    def choose_first(self) -> None:
        """Choose the newest."""
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def mark(self, backup: Backup, state: State) -> None:
        """Show what was found in a backup."""
        self._states[backup.name] = state
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole).name == backup.name:
                item.setText(3, self._state(backup))

    @property
    def chosen(self) -> Backup | None:
        item: QTreeWidgetItem | None = self.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None

    def when(self, backup: Backup) -> str:
        """Return when a backup was made, in this machine's time, as the interface writes it."""
        moment = QDateTime.fromSecsSinceEpoch(int(backup.note.made.timestamp()))
        return QLocale().toString(moment, "d MMM yyyy, HH:mm")

    def told(self, backup: Backup) -> str:
        """Return a backup in a line, as a question or a screen reader names it."""
        return self._messages.say("backup-told", when=self.when(backup), letters=backup.note.letters)

    def _why(self, backup: Backup) -> str:
        return self._messages.say("backup-reason", reason=backup.note.reason)

    def _state(self, backup: Backup) -> str:
        state = self._states.get(backup.name, "unknown")
        guarded = "open" if backup.is_open else "protected"
        return self._messages.say("backup-is", state=state, guarded=guarded)

"""A pack before it is taken in: what is new, changed, older, in conflict; nothing is overwritten unasked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.session.librarypacks import CHOSEN, difference, look_at, take_in, title_of
from app.workspace.packs import Preview
from widgets.frame.desk import Desk
from widgets.letter.editors.painting import Index
from widgets.library.differences import Differences

_ROOT = QModelIndex()
_SIGNS = {"new": "+", "changed": "△", "older": "▽", "conflict": "✕", "same": "="}


class PackModel(QAbstractListModel):
    """The entries of a pack, with what is to be taken in ticked. Signals: ticked: something was ticked."""

    ticked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.entries: list[Preview] = []
        self.chosen: set[int] = set()

    def show(self, entries: list[Preview]) -> None:
        """Show a pack; what overwrites nothing is ticked."""
        self.beginResetModel()
        self.entries = entries
        self.chosen = {row for row, one in enumerate(entries) if one.state in CHOSEN}
        self.endResetModel()
        self.ticked.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.entries[index.row()].state != "same":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            title = title_of(one, self._desk.messages.language)
            kind = one.entry.file.split("/")[1]
            return self._desk.say("library-pack-line", sign=_SIGNS[one.state], state=one.state, title=title, kind=kind)
        if role == Qt.ItemDataRole.CheckStateRole and one.state != "same":
            return Qt.CheckState.Checked if index.row() in self.chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.chosen.add(index.row())
        else:
            self.chosen.discard(index.row())
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True


class PackPane(QWidget):
    """Signals: left: the pack was taken in, or not."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        say = desk.say
        self._told = QLabel()
        self._told.setProperty("role", "heading")
        self._told.setWordWrap(True)
        self._counts = QLabel()
        self._counts.setWordWrap(True)
        self.model = PackModel(desk)
        self.view = QListView()
        self.view.setAccessibleName(say("library-pack-entries"))
        self.view.setUniformItemSizes(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setModel(self.model)
        self.differences = Differences(desk)
        self.take = QPushButton()
        self.take.setProperty("role", "main")
        self.cancel = QPushButton(say("library-cancel"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.view)
        split.addWidget(self.differences)
        split.setChildrenCollapsible(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.addWidget(self._told)
        column.addWidget(self._counts)
        column.addWidget(split, 1)
        column.addLayout(row)
        self.model.ticked.connect(self._ticked)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._current())
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(self.left.emit)
        self.setFocusProxy(self.view)

    def look_at(self, path: Path) -> None:
        """Show what taking a pack in would do."""
        workspace = self._desk.workspace

        def done(found: list[Preview]) -> None:
            states = [one.state for one in found]
            self._told.setText(self._desk.say("library-pack-shown", file=path.name))
            self._counts.setText(
                self._desk.say(
                    "library-pack-counts",
                    new=states.count("new"),
                    changed=states.count("changed"),
                    older=states.count("older"),
                    conflict=states.count("conflict"),
                    same=states.count("same"),
                )
            )
            self.model.show(found)
            if found:
                self.view.setCurrentIndex(self.model.index(0, 0))

        self._desk.ask(lambda: look_at(workspace, path), done, self._failed)

    def _failed(self, error: Exception) -> None:
        self.left.emit()
        self._desk.tell_error(error)

    def _ticked(self) -> None:
        count = len(self.model.chosen)
        self.take.setText(self._desk.say("library-pack-take", count=count))
        self.take.setEnabled(count > 0 and self._desk.workspace.store.read_only is None)

    def _current(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self.model.entries):
            self.differences.show_found(difference(self.model.entries[row]))

    def _take(self) -> None:
        workspace = self._desk.workspace
        chosen = [self.model.entries[row] for row in sorted(self.model.chosen)]

        def done(count: int) -> None:
            self.left.emit()
            self._desk.renew_facts(lambda: self._desk.tell("library-pack-taken", count=count))

        self._desk.ask(lambda: take_in(workspace, chosen), done)

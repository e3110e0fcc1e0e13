"""The history of a text: its revisions, what each changed, and bringing one back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.session.comparing import compared
from app.session.librarytexts import Kept, Revised
from widgets.frame.desk import Desk
from widgets.library.differences import Differences


class History(QWidget):
    """Signals: brought_back: the content of a revision that is to be edited again."""

    brought_back = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._revised: tuple[Revised, ...] = ()
        say = desk.say
        self.list = QListWidget()
        self.list.setAccessibleName(say("library-history"))
        self.list.setWordWrap(True)
        self.against = QComboBox()
        self.against.setAccessibleName(say("library-against"))
        self.against.addItem(say("library-against-before"), "before")
        self.against.addItem(say("library-against-now"), "now")
        self.differences = Differences(desk)
        self.bring = QPushButton(say("library-bring-back"))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.against)
        row.addStretch(1)
        row.addWidget(self.bring)
        column.addLayout(row)
        column.addWidget(self.differences, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(below)
        split.setChildrenCollapsible(False)
        split.setSizes([160, 320])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 0)
        whole.addWidget(split)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.against.activated.connect(lambda _: self._show())
        self.bring.clicked.connect(self._bring)
        self.setFocusProxy(self.list)

    def show_kept(self, kept: Kept) -> None:
        """Show the history of a text."""
        self._revised = kept.history
        self.list.clear()
        for one in kept.history:
            item = QListWidgetItem(self._words(one))
            item.setToolTip(item.text())
            self.list.addItem(item)
        self.list.setCurrentRow(0 if kept.history else -1)
        self._show()

    def choose_shipped(self) -> None:
        """Show how what ships differs from what stands."""
        rows = [row for row, one in enumerate(self._revised) if one.entry is None]
        if rows:
            self.against.setCurrentIndex(1)
            self.list.setCurrentRow(rows[0])
            self._show()

    def _words(self, one: Revised) -> str:
        if one.entry is None:
            return self._desk.say("library-revision-shipped")
        return self._desk.say(
            "library-revision",
            number=one.entry.revision,
            at=one.entry.at.astimezone().strftime("%Y-%m-%d %H:%M"),
            by=one.entry.by,
            source=one.entry.source,
            what="kept" if one.content is not None else "taken-back",
        )

    def _show(self) -> None:
        row = self.list.currentRow()
        one = self._revised[row] if 0 <= row < len(self._revised) else None
        self.bring.setEnabled(one is not None and one.content is not None and row > 0)
        if one is None:
            self.differences.show_found([])
            return
        if self.against.currentData() == "now":
            self.differences.show_found(compared(one.content, self._revised[0].content))
            return
        before = self._revised[row + 1].content if row + 1 < len(self._revised) else None
        self.differences.show_found(compared(before, one.content))

    def _bring(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._revised) and self._revised[row].content is not None:
            self.brought_back.emit(self._revised[row].content)

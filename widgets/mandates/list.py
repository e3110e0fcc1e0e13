"""The list of all mandates, with how each stands today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.session.mandates import NOW, Listed
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.letter.mandates.fields import Choices
from widgets.letter.mandates.search import Mandates
from widgets.letter.mandates.words import SIGNS

_KEY = Qt.ItemDataRole.UserRole


class MandatesList(QWidget):
    """Signals: chosen: the key of a mandate. add_asked: one is missing."""

    chosen = Signal(str)
    add_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: dict[str, Listed] = {}
        self._mandates = Mandates(desk, self)
        self._mandates.ready.connect(self._filter)
        self.field = QLineEdit()
        give_hint(self.field, desk.say("mandates-search-hint"))
        self.field.setAccessibleName(desk.say("mandates-search"))
        self.field.setToolTip(desk.say("mandates-search-hint"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._take_first)
        self.now = Choices(
            [("", desk.say("mandates-now-all")), *((now, desk.say("mandates-now", now=now)) for now in NOW)]
        )
        self.now.setAccessibleName(desk.say("mandates-now-label"))
        self.now.currentIndexChanged.connect(self._filter)
        add = QToolButton()
        add.setText(desk.say("mandates-add"))
        add.clicked.connect(self.add_asked)
        add.setEnabled(desk.workspace.store.read_only is None)
        self.list = QListWidget()
        self.list.setAccessibleName(desk.say("mandates-list"))
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._changed)
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        line = QHBoxLayout()
        line.addWidget(self.now, 1)
        line.addWidget(add)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)
        self.setFocusProxy(self.field)

    @property
    def current(self) -> str:
        """The key of the mandate that is chosen; "" if none is."""
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def show_mandates(self, rows: list[Listed]) -> None:
        """Show these; the one that was chosen stays so."""
        chosen = self.current
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(f"{SIGNS[row.now]}  {row.title}\n{self._about(row)}")
            item.setData(_KEY, row.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}. {self._about(row)}")
            item.setToolTip(row.title)
            self.list.addItem(item)
        self._rows = {row.key: row for row in rows}
        self._filter()
        self.list.blockSignals(False)
        if chosen:
            self.choose(chosen, tell=False)

    def choose(self, key: str, *, tell: bool = True) -> None:
        """Choose a mandate; what hides it is let go."""
        for place in range(self.list.count()):
            item = self.list.item(place)
            if item.data(_KEY) == key:
                if item.isHidden():
                    self.field.clear()
                    self.now.setCurrentIndex(0)
                self.list.blockSignals(not tell)
                self.list.setCurrentItem(item)
                self.list.blockSignals(False)
                self.list.scrollToItem(item)
                return

    def _about(self, row: Listed) -> str:
        return self._desk.say(
            "mandates-row",
            now=row.now,
            resolution=row.resolution or "none",
            holder=row.holder or "none",
            outdated=row.outdated,
        )

    def _filter(self) -> None:
        text, now = self.field.text().strip(), self.now.chosen
        found: set[str] | None = None
        if text:
            self._mandates.prepare()
            index = self._mandates.index
            if index is None:
                return
            found = {hit.key for hit in index.find(text)}
        shown = 0
        for place in range(self.list.count()):
            item = self.list.item(place)
            row = self._rows[item.data(_KEY)]
            hidden = (found is not None and row.key not in found) or (bool(now) and row.now != now)
            item.setHidden(hidden)
            shown += not hidden
        self.count.setText(self._desk.say("mandates-count", count=shown))

    def _take_first(self) -> None:
        for place in range(self.list.count()):
            if not self.list.item(place).isHidden():
                self.list.setCurrentRow(place)
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_KEY)))

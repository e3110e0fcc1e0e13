"""The field in which mandates are searched, and what was found under it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.searching.mandates import MandateHit, MandateIndex
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint

_ROWS = 7
"""How far a page goes in what was found."""

_LINES = 14
"""How many lines of it are shown at once."""


class Mandates(QObject):
    """The index of all mandates, made when it is first needed and again when facts change.

    Signals: ready: it can be searched, or has changed.
    """

    ready = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = False
        self.index: MandateIndex | None = None
        desk.facts_changed.connect(self._renew)

    def prepare(self) -> None:
        """Make the index beside the window, unless that was done."""
        if self._asked:
            return
        self._asked = True
        records, language, today = self._desk.context.records, self._desk.settings.language, self._desk.today()

        def made(index: MandateIndex) -> None:
            if isValid(self):
                self.index = index
                self.ready.emit()

        self._desk.work(lambda: MandateIndex(records, language, today), made)

    def _renew(self) -> None:
        if self._asked:
            self._asked = False
            self.prepare()


class MandateSearch(QWidget):
    """Type a word, see, Enter. The arrows go through what was found while the keyboard stays in the field.

    Signals: chosen: the key of a mandate.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._taken: set[str] = set()
        self.mandates = Mandates(desk, self)
        self.mandates.ready.connect(self._find)
        self.field = _Field(self)
        give_hint(self.field, desk.say("mandate-search-hint"))
        self.field.setAccessibleName(desk.say("mandate-search"))
        self.field.setToolTip(desk.say("mandate-search-hint"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(desk.say("mandate-found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setWordWrap(True)  # titles are told apart by their last words
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.hide()
        self.nothing = QLabel(desk.say("mandate-not-found"))
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "quiet")
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.setFocusProxy(self.field)
        self._all = False

    def show_taken(self, keys: set[str]) -> None:
        """Mark the mandates that are in the letter already."""
        if keys != self._taken:
            self._taken = keys
            self._find()

    def step(self, by: int) -> None:
        """Go up or down among what was found; from an empty field all mandates are shown."""
        if not self.list.isVisible() and by > 0:
            self._all = True
            self._find()
            return
        count = self.list.count()
        if count:
            self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), count - 1))

    def take(self) -> None:
        """Choose what is marked."""
        item = self.list.currentItem()
        if self.list.isVisible() and item is not None:
            self._choose(item)

    def leave(self) -> bool:
        """Close what was found; tell whether there was anything to close."""
        open_ = self.list.isVisible() or bool(self.field.text())
        self._all = False
        self.field.clear()
        self._find()
        return open_

    def _choose(self, item: QListWidgetItem) -> None:
        key = item.data(Qt.ItemDataRole.UserRole)
        if key in self._taken:
            return
        self._all = False
        self.field.clear()
        self.list.hide()
        self.chosen.emit(key)

    def _find(self) -> None:
        text = self.field.text().strip()
        if text:
            self._all = False
        if not text and not self._all:
            self.list.hide()
            self.nothing.hide()
            return
        self.mandates.prepare()
        if self.mandates.index is None:
            return  # found as soon as it is made
        found = self.mandates.index.find(text)
        self.list.clear()
        for hit in found:
            self.list.addItem(self._item(hit))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            free = next((row for row, hit in enumerate(found) if hit.key not in self._taken), 0)
            self.list.setCurrentRow(free)
            self._fit()

    def _fit(self) -> None:
        """Let the list be as high as what it holds, up to some lines."""
        self.list.doItemsLayout()
        bottom = self.list.visualItemRect(self.list.item(self.list.count() - 1)).bottom()
        bottom += self.list.verticalOffset()
        most = _LINES * self.fontMetrics().lineSpacing()
        self.list.setFixedHeight(min(bottom + 1, most) + 2 * self.list.frameWidth())
        self.list.scrollToItem(self.list.currentItem())

    def _item(self, hit: MandateHit) -> QListWidgetItem:
        taken = hit.key in self._taken
        state = "taken" if taken else "ended" if hit.ended else "free"
        words = self._desk.say("mandate-hit", title=hit.title, state=state)
        item = QListWidgetItem(f"{words}\n\u2003{hit.why}" if hit.why else words)
        item.setToolTip(item.text())
        item.setData(Qt.ItemDataRole.UserRole, hit.key)
        if taken:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return item


class _Field(QLineEdit):
    def __init__(self, search: MandateSearch) -> None:
        super().__init__()
        self._search = search

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._search.mandates.prepare()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._search.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search.take()
        elif key == Qt.Key.Key_Escape and self._search.leave():
            event.accept()
        else:
            super().keyPressEvent(event)

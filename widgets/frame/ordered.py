"""A short list whose order matters: added to, ordered, and taken from, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from widgets.frame.desk import Desk

_MOST_ROWS = 8
_LETTERS = 24


class OrderedField(QWidget):
    """Alt+Up and Alt+Down move a line, Delete takes it out; so do buttons and, for the order, dragging.

    Signals: changed: the keys in their new order.
    """

    changed = Signal(tuple)

    def __init__(self, desk: Desk, name: str, *, least: int = 0) -> None:
        """Make it.

        Args:
            name: of the list.
            least: how many lines must stay.
        """
        super().__init__()
        self._desk = desk
        self._least = least
        self._locked = False
        self.keys: tuple[str, ...] = ()
        self.list = _Lines(self)
        self.list.setAccessibleName(name)
        self.list.setToolTip(desk.say("ordered-keys"))
        self.list.itemSelectionChanged.connect(self._show_usable)
        self.list.model().rowsMoved.connect(self._dragged)
        self.up = self._button("▲", "ordered-up", lambda: self.move_chosen(-1))
        self.down = self._button("▼", "ordered-down", lambda: self.move_chosen(1))
        self.out = self._button("✕", "ordered-out", self.take_out)
        side = QVBoxLayout()
        side.setSpacing(1)
        row = QHBoxLayout()
        row.setSpacing(1)
        for button in (self.up, self.down, self.out):
            row.addWidget(button)
        side.addLayout(row)
        side.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.list, 1)
        line.addLayout(side)
        self.setFocusProxy(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_lines((), ())

    def _button(self, sign: str, words: str, does: object) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        named = self._desk.say(words, list=self.list.accessibleName())
        button.setAccessibleName(named)
        button.setToolTip(named)
        button.clicked.connect(does)
        return button

    def show_lines(self, keys: Sequence[str], words: Sequence[str]) -> None:
        """Show what is in the list; the line that was chosen stays so."""
        row = self.list.currentRow()
        chosen = self.keys[row] if 0 <= row < len(self.keys) else None
        self.keys = tuple(keys)
        self.list.blockSignals(True)
        self.list.clear()
        for text in words:
            item = QListWidgetItem(text)
            item.setToolTip(text)
            self.list.addItem(item)
        if chosen is not None and chosen in self.keys:
            self.list.setCurrentRow(self.keys.index(chosen))
        elif self.keys:
            self.list.setCurrentRow(min(max(row, 0), len(self.keys) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(self.keys))
        for button in (self.up, self.down, self.out):
            button.setVisible(bool(self.keys))
        self.list.updateGeometry()
        self._show_usable()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed."""
        self._locked = locked
        drag = QAbstractItemView.DragDropMode.NoDragDrop if locked else QAbstractItemView.DragDropMode.InternalMove
        self.list.setDragDropMode(drag)
        self._show_usable()

    def move_chosen(self, by: int) -> None:
        """Move the chosen line up or down."""
        row = self.list.currentRow()
        if self._locked or not 0 <= row + by < len(self.keys) or row < 0:
            return
        keys = list(self.keys)
        keys.insert(row + by, keys.pop(row))
        self.changed.emit(tuple(keys))

    def take_out(self) -> None:
        """Take the chosen line out."""
        row = self.list.currentRow()
        if not self._locked and 0 <= row < len(self.keys) and len(self.keys) > self._least:
            self.changed.emit((*self.keys[:row], *self.keys[row + 1 :]))

    def _dragged(self, _parent: object, start: int, end: int, _target: object, row: int) -> None:
        keys = list(self.keys)
        moved = keys[start : end + 1]
        del keys[start : end + 1]
        place = row if row < start else row - len(moved)
        keys[place:place] = moved
        if tuple(keys) != self.keys:
            self.changed.emit(tuple(keys))

    def _show_usable(self) -> None:
        row, count = self.list.currentRow(), len(self.keys)
        self.up.setEnabled(not self._locked and row > 0)
        self.down.setEnabled(not self._locked and 0 <= row < count - 1)
        self.out.setEnabled(not self._locked and row >= 0 and count > self._least)


class _Lines(QListWidget):
    def __init__(self, owner: OrderedField) -> None:
        super().__init__()
        self._owner = owner
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        rows = min(max(1, self.count()), _MOST_ROWS)
        height = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height()
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(width, rows * max(height, self.fontMetrics().height()) + 2 * self.frameWidth() + 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for room anew: how high a line is, is known only now."""
        super().showEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS // 2, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self._owner.move_chosen(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._owner.take_out()
        else:
            super().keyPressEvent(event)

"""The parts of a letter, each with its state; the left pane."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.session.parts import PARTS, State
from widgets.frame.desk import Desk

_SIGNS: dict[State, str] = {"empty": "○", "done": "●", "warning": "▲", "error": "■"}
"""Told apart by shape, not by colour alone."""


class PartsPane(QListWidget):
    """Signals: chosen: the part whose editor is to be shown. entered: one wants to work in it.

    The arrows choose; Enter, or a click, goes into the editor.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(desk.say("parts-name"))
        self.setProperty("role", "rows")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._items: dict[str, QListWidgetItem] = {}
        self._states: dict[str, State] = {}
        for name in PARTS:
            item = QListWidgetItem()
            self.addItem(item)
            self._items[name] = item
        self.show_states(dict.fromkeys(PARTS, "empty"))
        self.currentRowChanged.connect(lambda row: self.chosen.emit(PARTS[row]) if row >= 0 else None)
        self.itemActivated.connect(lambda _: self.entered.emit())
        self.itemClicked.connect(lambda _: self.entered.emit())
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest name, so that no part is cut off."""
        margin = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        return QSize(self.sizeHintForColumn(0) + margin, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def show_states(self, states: dict[str, State]) -> None:
        """Show how each part stands; a screen reader is told in words."""
        for name, state in states.items():
            if self._states.get(name) == state:
                continue
            self._states[name] = state
            words = self._desk.say(f"part-{name}")
            item = self._items[name]
            item.setText(f"{_SIGNS[state]}  {words}")
            told = self._desk.say("part-told", part=words, state=state)
            item.setToolTip(told)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def choose(self, name: str) -> None:
        """Choose a part."""
        self.setCurrentRow(PARTS.index(name))

    @property
    def part(self) -> str:
        """The part that is chosen."""
        return PARTS[max(0, self.currentRow())]

"""The palette: every action by its words, with its shortcut; letters by their reference. Type, choose, Enter."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.session.fitting import best
from app.workspace.rows import Listed
from widgets.frame.actions import Actions, keys_of
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint

_LETTERS = 8
"""Letters that are offered beside the actions."""

_OWN = ("palette", "help")

_BESIDE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class Choice(NamedTuple):
    """Something that can be chosen; it is found by its words, by what stands beside them, and by a code."""

    words: str
    beside: str
    does: Callable[[], object]
    code: str = ""


class Palette(QFrame):
    """A field and what fits; it goes when something is chosen, on Esc, or when one clicks elsewhere."""

    def __init__(self, desk: Desk, actions: Actions, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(desk.say("palette-name"))
        self._desk = desk
        self._actions = actions
        self._window = window
        self._letters: list[Choice] = []
        self.typed = QLineEdit()
        give_hint(self.typed, desk.say("palette-type"))
        self.typed.setAccessibleName(desk.say("palette-name"))
        self.typed.setClearButtonEnabled(True)
        self.typed.setProperty("ring", False)
        self.typed.textChanged.connect(self._fill)
        self.typed.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(desk.say("palette-found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Lines(self.list))
        self.list.itemClicked.connect(self._run)
        self._nothing = QLabel(desk.say("palette-nothing"))
        self._nothing.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.typed)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        self._choices = [
            Choice(action.text(), keys_of(action), action.trigger)
            for action in actions.all()
            if action.objectName() not in _OWN
        ]
        self._shown: list[Choice] = []
        self._fill("")
        desk.ask(lambda: desk.workspace.letters.find(), self._take_letters, lambda _: None)

    def open(self) -> None:
        """Show it at the top of the window."""
        width = min(self.fontMetrics().averageCharWidth() * 80, self._window.width() - 40)
        self.resize(width, min(self.fontMetrics().height() * 24, self._window.height() - 80))
        self.move(self._window.mapToGlobal(QPoint((self._window.width() - width) // 2, 40)))
        self.show()
        self.typed.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_letters(self, found: list[Listed]) -> None:
        self._letters = [self._letter(one) for one in found if one.reference or one.title]
        self._fill(self.typed.text())

    def _letter(self, one: Listed) -> Choice:
        name = self._desk.say("palette-letter", name=self._desk.called(one))
        return Choice(name, one.title, lambda: self._show_letter(one.id), one.addressee)

    def _show_letter(self, id: str) -> None:
        self._desk.section_asked.emit("letters")
        self._desk.letter_asked.emit(id, "")

    def _fill(self, typed: str) -> None:
        found = [self._choices[at] for at in best(typed, [one.words for one in self._choices])]
        if typed.strip():
            names = [f"{one.words} {one.code} {one.beside}" for one in self._letters]
            found += [self._letters[at] for at in best(typed, names, _LETTERS)]
        self._shown = found
        self.list.clear()
        for one in found:
            item = QListWidgetItem(one.words)
            item.setData(_BESIDE, one.beside)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.words} {one.beside}".strip())
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def texts(self) -> list[str]:
        """Return the words of what is offered now."""
        return [one.words for one in self._shown]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.typed and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            key = Qt.Key(event.key())
            if key in steps and self._shown:
                rows = len(self._shown)
                by = steps[key]
                row = self.list.currentRow() + by
                self.list.setCurrentRow(row % rows if abs(by) == 1 else max(0, min(rows - 1, row)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        chosen = self._shown[self.list.row(item)]
        self.close()
        owner = getattr(chosen.does, "__self__", None)
        if not (isinstance(owner, QAction) and not shiboken6.isValid(owner)):
            QTimer.singleShot(0, self._window, chosen.does)  # when the keyboard is back where it was


class _Lines(QStyledItemDelegate):
    """Draws a choice: its words, and at the other side its shortcut, or what the letter is about."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, round(option.fontMetrics.height() * 1.7)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = option.palette.ColorRole.HighlightedText if chosen else option.palette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(role))
        inner = option.rect.adjusted(8, 0, -8, 0)
        words, beside = index.data(Qt.ItemDataRole.DisplayRole), index.data(_BESIDE)
        room = max(0, inner.width() - option.fontMetrics.horizontalAdvance(words) - option.fontMetrics.height())
        beside = option.fontMetrics.elidedText(beside, Qt.TextElideMode.ElideRight, room)
        for text, side in ((words, Qt.AlignmentFlag.AlignLeading), (beside, Qt.AlignmentFlag.AlignTrailing)):
            aligned = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(inner, int(aligned), text)
        painter.restore()

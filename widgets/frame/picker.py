"""A field in which one of many is found by typing any of its words, in any language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from app.session.naming import Named, matching
from widgets.frame.fields import ENTER, LineField

_SHOWN = 100
_LINES = 7

Find = Callable[[str], Sequence[Named]]


class Picker(QWidget):
    """What fits stands below the field while one types; Up and Down choose, Enter, Tab or a click takes, Esc leaves.

    Signals: picked: the key of what was taken; in a form also "", where what is typed is nothing yet.
    """

    picked = Signal(str)

    def __init__(
        self,
        choices: Sequence[Named],
        name: str,
        placeholder: str,
        *,
        keeps: bool = True,
        form: bool = False,
        find: Find | None = None,
    ) -> None:
        """Make it.

        Args:
            find: what of the choices fits; None: what has all words that were typed.
            keeps: what was taken stands in the field; else the field is empty again, for the next.
            form: it is a field of a form that is sent later: nothing is chosen while one types, and leaving the field
                takes what is marked. Else leaving goes back to what was chosen before.
        """
        super().__init__()
        self._choices = list(choices)
        self._names = {one.key: one.name for one in choices}
        self._keeps = keeps
        self._form = form
        self._find = find
        self.key = ""
        self.setAccessibleName(name)
        self.field = LineField(name, placeholder)
        self.field.setClearButtonEnabled(form)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        self.found = QListWidget()
        self.found.setAccessibleName(name)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setUniformItemSizes(True)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.itemClicked.connect(self._take)
        self.found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.found)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self.field)

    def offer(self, choices: Sequence[Named]) -> None:
        """Offer other choices."""
        self._choices = list(choices)
        self._names = {one.key: one.name for one in choices}

    def show_key(self, key: str) -> None:
        """Show what is chosen; nothing is told."""
        self.key = key
        self.found.hide()
        if self._keeps and self.field.text() != self._names.get(key, key):
            self.field.setText(self._names.get(key, key))
            self.field.setCursorPosition(0)

    def pick(self, key: str) -> None:
        """Take one by its key, and tell; what is none of the choices is not taken."""
        if key not in self._names:
            return
        self.found.hide()
        self.key = key if self._keeps else ""
        self.field.setText(self._names[key] if self._keeps else "")
        self.field.setCursorPosition(0)
        self.field.setToolTip(self.field.text())
        self.picked.emit(key)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be typed."""
        self.field.setReadOnly(locked)
        self.found.hide()

    def _typed(self, text: str) -> None:
        self.found.clear()
        for one in self._fitting(text)[:_SHOWN] if text.strip() else []:
            item = QListWidgetItem(one.name)
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            item.setToolTip(one.name)
            self.found.addItem(item)
        rows = min(self.found.count(), _LINES)
        if rows:
            height = self.found.sizeHintForRow(0) * rows + 2 * self.found.frameWidth()
            self.found.setFixedHeight(height)
        self.found.setVisible(rows > 0)
        self.found.setCurrentRow(0)
        if self._form and self.key:
            self.key = ""
            self.picked.emit("")

    def _fitting(self, text: str) -> Sequence[Named]:
        return matching(self._choices, text) if self._find is None else self._find(text)

    def _take(self, item: QListWidgetItem) -> None:
        self.pick(item.data(Qt.ItemDataRole.UserRole))

    def _leave(self) -> None:
        """Go back to what was chosen before; in a form what was typed stays."""
        self.found.hide()
        if not self._form:
            self.field.setText(self._names.get(self.key, self.key) if self._keeps else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the field lead through what was found."""
        if watched is not self.field:
            return False
        if event.type() == QEvent.Type.FocusOut and not self.found.underMouse():
            if self._form and not self.found.isHidden():
                self._take(self.found.currentItem())
            else:
                self._leave()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and not self.found.isHidden():
                event.accept()
            return False
        if event.type() != QEvent.Type.KeyPress or self.found.isHidden():
            return False
        return self._led(event)

    def _led(self, event: QKeyEvent) -> bool:
        """Follow a key through what was found; tell whether it was one for that."""
        row, key = self.found.currentRow(), event.key()
        if key == Qt.Key.Key_Down:
            self.found.setCurrentRow(min(row + 1, self.found.count() - 1))
        elif key == Qt.Key.Key_Up:
            self.found.setCurrentRow(max(row - 1, 0))
        elif key in ENTER or key == Qt.Key.Key_Tab:
            self._take(self.found.currentItem())
            return key != Qt.Key.Key_Tab
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

"""A field in which one of many is found by typing any of its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.session.naming import Named, matching
from widgets.frame.hints import give_hint

_SHOWN = 200
_LINES = 7


class Picker(QWidget):
    """What fits stands below the field while one types; Up and Down choose, Enter or a click takes.

    Signals: picked: the key of what was taken; "" where what is typed is nothing yet.
    """

    picked = Signal(str)

    def __init__(self, choices: list[Named], name: str, placeholder: str) -> None:
        super().__init__()
        self._choices = choices
        self._names = {one.key: one.name for one in choices}
        self.key = ""
        self.setAccessibleName(name)
        self.field = QLineEdit()
        give_hint(self.field, placeholder)
        self.field.setAccessibleName(name)
        self.field.setClearButtonEnabled(True)
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
        self.setFocusProxy(self.field)

    def pick(self, key: str) -> None:
        """Take one by its key; "" for none."""
        self.found.hide()
        self.field.setText(self._names.get(key, ""))
        self.field.setCursorPosition(0)
        self.field.setToolTip(self.field.text())
        if key != self.key:
            self.key = key if key in self._names else ""
            self.picked.emit(self.key)

    def _typed(self, text: str) -> None:
        self.found.clear()
        for one in matching(self._choices, text)[:_SHOWN] if text.strip() else []:
            item = QListWidgetItem(one.name)
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            item.setToolTip(one.name)
            self.found.addItem(item)
        line = max(self.found.sizeHintForRow(0), self.fontMetrics().height())
        self.found.setFixedHeight(line * min(_LINES, self.found.count()) + 2 * self.found.frameWidth() + 2)
        self.found.setVisible(self.found.count() > 0)
        self.found.setCurrentRow(0)
        if self.key:
            self.key = ""
            self.picked.emit("")

    def _take(self, item: QListWidgetItem) -> None:
        self.pick(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the field lead through what was found; leaving the field takes what is chosen there."""
        if watched is not self.field:
            return False
        if event.type() == QEvent.Type.FocusOut and not self.found.isHidden() and not self.found.underMouse():
            self._take(self.found.currentItem())
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or self.found.isHidden():
            return False
        assert isinstance(event, QKeyEvent)
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return False
        row = self.found.currentRow()
        match event.key():
            case Qt.Key.Key_Down:
                self.found.setCurrentRow(min(row + 1, self.found.count() - 1))
            case Qt.Key.Key_Up:
                self.found.setCurrentRow(max(row - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.found.currentItem())
            case Qt.Key.Key_Escape:
                self.found.hide()
            case _:
                return False
        return True

"""Fields of the forms about mandates: a day, a choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from app.session.entering import read_day
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint


class DayField(QLineEdit):
    """A day, typed: 2026-08-01 or 1.8.2026; what was understood stands in it when it is left."""

    def __init__(self, desk: Desk, *, partial: bool = False, day: str = "") -> None:
        super().__init__(day)
        self._partial = partial
        give_hint(self, desk.say("mandate-day-partial" if partial else "mandate-day"))
        self.setMaxLength(20)
        self.editingFinished.connect(self._show_read)

    @property
    def day(self) -> str | None:
        """The day as data hold it; None if nothing that is one was typed."""
        return read_day(self.text(), partial=self._partial)

    def _show_read(self) -> None:
        if self.day is not None:
            self.setText(self.day)


class Choices(QComboBox):
    """One of several, by its data. The wheel passes by: it would change what nobody looked at."""

    def __init__(self, choices: Sequence[tuple[Any, str]], chosen: Any = None) -> None:
        super().__init__()
        for data, words in choices:
            self.addItem(words, data)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(min(10, max((len(words) for _, words in choices), default=0)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choose(chosen)

    def choose(self, data: Any) -> None:
        """Choose by data; nothing happens if it is not among the choices."""
        for index in range(self.count()):
            if self.itemData(index) == data:
                self.setCurrentIndex(index)
                return

    @property
    def chosen(self) -> Any:
        return self.currentData()

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth())
        super().showPopup()

    def wheelEvent(self, event: Any) -> None:
        event.ignore()


class Typed(QComboBox):
    """One of several, or something else that is typed.

    Attributes:
        line: where it is typed.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(self.line)
        self.setCompleter(None)  # type: ignore[arg-type]  # what is typed is taken as it is: 50/1 is no beginning of 50/10
        self.line.setMaxLength(most)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # for the form
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Put the keyboard into it, over what stands in it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def wheelEvent(self, event: Any) -> None:
        event.ignore()


def add_row(form: QFormLayout, words: str, field: QWidget) -> None:
    """Put a field with its label into a form; a screen reader is told the same words."""
    label = QLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(words)
    form.addRow(label, field)

"""A date: typed in any usual way, or taken from a calendar."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.session.dates import read_date
from widgets.frame.desk import Desk
from widgets.frame.fields import ENTER, LineField

_YEAR_LAST = re.compile(r"\D\d{4}\D{0,8}$")


class DateField(QWidget):
    """Shows a date in words. What is no date stays as it was typed, and is told; it changes nothing.

    Signals: chosen: the date, or None where the field was emptied.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self.date: dt.date | None = None
        records = desk.context.records
        self._languages = tuple(records.language(code) for code in records.languages)
        self.field = LineField(name, desk.say("date-hint"))
        self.field.typed.connect(lambda _: self._judge())
        self.field.editingFinished.connect(self._taken)
        self.button = QToolButton()
        self.button.setText("▾")
        self.button.setAccessibleName(desk.say("date-calendar", field=name))
        self.button.setToolTip(desk.say("date-calendar", field=name))
        self.button.clicked.connect(self.open_calendar)
        self.wrong = QLabel()
        self.wrong.setProperty("role", "error")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.wrong)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self.field)
        self.calendar: Calendar | None = None

    def show_date(self, date: dt.date | None) -> None:
        """Show a date; what is being typed stays as long as it means the same."""
        if self.field.hasFocus() and self._typed() == (True, date):
            self.date = date
            return
        self.date = date
        self.field.setText(self._desk.day(date) if date else "")
        self.say_wrong("")

    def set_locked(self, locked: bool) -> None:
        """Let no date be typed or taken."""
        self.field.setReadOnly(locked)
        self.button.setEnabled(not locked)

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        if self.field.isReadOnly():
            return
        self.calendar = Calendar(self, self.date or self._desk.today(), self.field.accessibleName())
        self.calendar.taken.connect(self._picked)
        below = self.mapToGlobal(QPoint(0, self.field.height()))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            below.setX(below.x() + self.width() - self.calendar.sizeHint().width())
        self.calendar.move(below)
        self.calendar.show()
        self.calendar.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar by Alt and Down, as lists do."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def _typed(self) -> tuple[bool, dt.date | None]:
        """Return whether what is typed can be used, and as what."""
        text = self.field.value
        if not text:
            return True, None
        date = read_date(text, self._languages, self._desk.today())
        return date is not None, date

    def _judge(self) -> None:
        """Take what is typed as soon as it ends in a whole year."""
        self.say_wrong("")
        usable, date = self._typed()
        if usable and date is not None and _YEAR_LAST.search(self.field.value):
            self._choose(date)

    def _taken(self) -> None:
        usable, date = self._typed()
        if not usable:
            self.say_wrong(self._desk.say("date-wrong", text=self.field.value))
            return
        if date != self.date:
            self.say_wrong("")
            self._choose(date)
        self.field.setText(self._desk.day(self.date) if self.date else "")

    def _picked(self, date: dt.date) -> None:
        self.field.setText(self._desk.day(date))
        self.say_wrong("")
        self._choose(date)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, date: dt.date | None) -> None:
        if date != self.date:
            self.date = date
            self.chosen.emit(date)

    def say_wrong(self, text: str) -> None:
        """Tell why a date will not do; "" takes it back."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.field.setAccessibleDescription(text)


class Calendar(QFrame):
    """Signals: taken: the date that was chosen."""

    taken = Signal(object)

    def __init__(self, parent: QWidget, date: dt.date, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.days = QCalendarWidget()
        self.days.setAccessibleName(name)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.setSelectedDate(QDate(date.year, date.month, date.day))
        self.days.clicked.connect(self._take)
        self.days.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.days)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the day that is chosen by Enter; leave by Esc."""
        if event.key() in ENTER:
            self._take(self.days.selectedDate())
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _take(self, day: QDate) -> None:
        self.close()
        self.taken.emit(dt.date(day.year(), day.month(), day.day()))

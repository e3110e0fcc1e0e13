"""Which numbers of the register are shown, and in which order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from app.searching.folding import fold
from app.workspace.numbers import EVERY, Choices, Order, Wanted
from widgets.frame.desk import Desk
from widgets.frame.fields import fill
from widgets.frame.flow import Flow

_STATUSES = ("reserved", "issued", "void")
_ORDERS: tuple[Order, ...] = ("addressee", "newest")


class NumberFilters(QWidget):
    """Signals: changed: something else is wanted."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._choices = Choices()
        say = desk.say
        self.addressee = self._box("register-filter-addressee", "register-all-addressees", 24)
        self.year = self._box("register-filter-year", "register-all-years", 10)
        self.status = self._box("register-filter-status", "register-all-statuses", 14)
        for status in _STATUSES:
            self.status.addItem(say("register-status", status=status), status)
        self.order = QComboBox()
        self.order.setAccessibleName(say("register-order"))
        self.order.setToolTip(say("register-order"))
        for order in _ORDERS:
            self.order.addItem(say(f"register-order-{order}"), order)
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.clear_button = QPushButton(say("register-clear"))
        self.clear_button.clicked.connect(self.clear)
        row = Flow(self)
        for widget in (self.addressee, self.year, self.status, self.order, self.clear_button, self.count):
            row.addWidget(widget)
        for box in self._boxes:
            box.currentIndexChanged.connect(self._chosen)
        self.order.currentIndexChanged.connect(self._chosen)
        self.clear_button.setVisible(False)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.addressee, self.year, self.status)

    def _box(self, name: str, all: str, letters: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._desk.say(name))
        box.setToolTip(self._desk.say(name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(max(letters, len(self._desk.say(all))))
        box.addItem(self._desk.say(all), None)
        return box

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        return Wanted(
            addressee=self.addressee.currentData(), year=self.year.currentData(), status=self.status.currentData()
        )

    @property
    def order_wanted(self) -> Order:
        """The order that is chosen."""
        order: Order = self.order.currentData()
        return order

    def offer(self, choices: Choices) -> None:
        """Offer what the register has; what is chosen stays chosen."""
        if choices == self._choices:
            return
        self._choices = choices
        desk = self._desk
        names = {
            code: desk.say("register-addressee", name=desk.naming.state(code, desk.say("register-other")), code=code)
            for code in choices.addressees
        }
        fill(self.addressee, [(names[code], code) for code in sorted(names, key=lambda one: fold(names[one]))])
        fill(self.year, [(str(year), year) for year in choices.years])

    def clear(self) -> None:
        """Show all numbers."""
        for box in self._boxes:
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self._chosen()

    def _chosen(self) -> None:
        self.clear_button.setVisible(self.wanted != EVERY)
        self.changed.emit()

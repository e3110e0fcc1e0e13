"""Filters of the list of letters, in one compact row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from app.searching.folding import fold
from app.workspace.lists import Values
from app.workspace.rows import ALL, Filter
from widgets.frame.desk import Desk
from widgets.frame.fields import fill
from widgets.frame.flow import Flow

NAMES = ("status", "type", "addressee", "mandate", "language", "year")


class Filters(QWidget):
    """Signals: changed: another filter is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._values: Values | None = None
        row = Flow(self)
        self.boxes: dict[str, QComboBox] = {}
        for name in NAMES:
            box = QComboBox()
            box.setAccessibleName(desk.say("filter-name", filter=name))
            box.setToolTip(box.accessibleName())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            words = desk.say("filter-all", filter=name)
            box.setMinimumContentsLength(max(13 if name in ("addressee", "mandate", "status") else 10, len(words)))
            box.addItem(words, None)
            box.currentIndexChanged.connect(self._chosen)
            self.boxes[name] = box
            row.addWidget(box)
        self.archived = QCheckBox(desk.say("filter-archived"))
        self.archived.toggled.connect(self._chosen)
        row.addWidget(self.archived)
        self.clear_button = QPushButton(desk.say("filters-clear"))
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.setEnabled(False)
        row.addWidget(self.clear_button)

    @property
    def filter(self) -> Filter:
        """What is chosen."""
        return Filter(
            archived=self.archived.isChecked(), **{name: box.currentData() for name, box in self.boxes.items()}
        )

    def offer(self, values: Values) -> None:
        """Offer what the letters have; what is chosen stays chosen."""
        if values == self._values:
            return
        self._values = values
        say, naming = self._desk.say, self._desk.naming
        addressees: list[tuple[str, object]] = [
            (naming.state(code, say("other-actor")), code) for code in values.addressees
        ]
        mandates: list[tuple[str, object]] = [(naming.mandate(key), key) for key in values.mandates]
        self._fill("status", [(say("status", status=one), one) for one in values.statuses])
        self._fill("type", [(say("letter-type", type=one, name=one), one) for one in values.types])
        self._fill("addressee", sorted(addressees, key=_folded))
        self._fill("mandate", sorted(mandates, key=_folded))
        self._fill("language", [(naming.language_name(code), code) for code in values.languages])
        self._fill("year", [(str(year), year) for year in values.years])

    def clear(self) -> None:
        """Show everything that is not archived."""
        for widget in (*self.boxes.values(), self.archived):
            widget.blockSignals(True)
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self.archived.setChecked(False)
        for widget in (*self.boxes.values(), self.archived):
            widget.blockSignals(False)
        self._chosen()

    def _fill(self, name: str, values: list[tuple[str, object]]) -> None:
        box = self.boxes[name]
        fill(box, values)
        box.view().setMinimumWidth(
            min(box.view().sizeHintForColumn(0) + 24, 60 * self.fontMetrics().averageCharWidth())
        )

    def _chosen(self) -> None:
        for name, box in self.boxes.items():
            is_all = box.currentIndex() == 0
            box.setToolTip(self._desk.say("filter-name", filter=name) if is_all else box.currentText())
        self.clear_button.setEnabled(self.filter != ALL)
        self.changed.emit()


def _folded(one: tuple[str, object]) -> str:
    return fold(one[0])

"""The numbers of the register as a table that is read a page at a time, when it comes into sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView

from app.workspace.numbers import Held, Order, Wanted, count, held_by, page
from app.workspace.register import Number
from widgets.frame.desk import Desk
from widgets.frame.fields import ENTER
from widgets.frame.tables import RowsTable, heading
from widgets.frame.theme import colours
from widgets.register.past import when

Column = Literal["reference", "addressee", "status", "letter", "date", "origin", "by", "at"]
COLUMNS: tuple[Column, ...] = ("reference", "addressee", "status", "letter", "date", "origin", "by", "at")
_WIDTHS = (14, 16, 12, 0, 15, 14, 13, 16)
"""In average letters of the font; the letter takes what is left."""

_PAGE = 200

Index = QModelIndex | QPersistentModelIndex
Page = tuple[list[Number], dict[str, Held]]


class NumberModel(QAbstractTableModel):
    """Knows how many numbers there are, and the pages that were seen.

    Signals: counted: how many there are.
    """

    counted = Signal(int)

    def __init__(self, desk: Desk, failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._desk = desk
        self._failed = failed
        self._wanted = Wanted()
        self._order: Order = "addressee"
        self._count = 0
        self._asked = 0
        self._pages: dict[int, list[Number]] = {}
        self._held: dict[str, Held] = {}
        self._needed: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_needed)
        self._headings = [desk.say("register-column", column=column) for column in COLUMNS]

    def read(self, wanted: Wanted, order: Order) -> None:
        """Read numbers anew, or others."""
        self._wanted, self._order = wanted, order
        self._asked += 1
        asked, workspace = self._asked, self._desk.workspace

        def work() -> tuple[int, Page]:
            register = workspace.register
            return count(register, wanted), self._page(wanted, order, 0)

        def done(found: tuple[int, Page]) -> None:
            if asked != self._asked:
                return
            self.beginResetModel()
            self._count, (numbers, self._held) = found[0], found[1]
            self._pages = {0: numbers}
            self._needed.clear()
            self.endResetModel()
            self.counted.emit(self._count)

        self._desk.ask(work, done, self._failed)

    def _page(self, wanted: Wanted, order: Order, which: int) -> Page:
        workspace = self._desk.workspace
        numbers = page(workspace.register, wanted, order=order, limit=_PAGE, offset=which * _PAGE)
        ids = [one.letter_id for one in numbers if one.letter_id is not None]
        return numbers, held_by(workspace.store, ids)

    def number(self, row: int) -> Number | None:
        """Return the number of a row, if it was read."""
        numbers = self._pages.get(row // _PAGE, [])
        return numbers[row % _PAGE] if 0 <= row % _PAGE < len(numbers) else None

    def row_of(self, key: tuple[str, int, int]) -> int:
        """Return the row of a number among those that were read; -1 for none."""
        for which, numbers in self._pages.items():
            for place, one in enumerate(numbers):
                if (one.addressee, one.year, one.number) == key:
                    return which * _PAGE + place
        return -1

    def letter_of(self, number: Number) -> Held | None:
        """Return the letter of a number, if it lies in this workspace."""
        return self._held.get(number.letter_id or "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return heading(self._headings, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        one = self.number(index.row())
        if one is None:
            self._need(index.row() // _PAGE)
            is_first = role == Qt.ItemDataRole.DisplayRole and column == "reference"
            return self._desk.say("register-waiting") if is_first else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return when(self._desk, one.at) if column == "at" else self.text(one, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[index.column()]}: {self.text(one, column)}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(one, column)
        return None

    def text(self, one: Number, column: Column) -> str:
        """Return what stands in a cell."""
        say = self._desk.say
        match column:
            case "reference":
                return str(one.reference)
            case "addressee":
                return self._desk.naming.state(one.addressee, say("register-other"))
            case "status":
                return say("register-status", status=one.status)
            case "letter":
                if one.status == "void" and one.reason:
                    return say("register-void-because", reason=one.reason)
                held = self.letter_of(one)
                if held is not None:
                    return held.title or say("register-untitled")
                return say("register-no-letter", why="elsewhere" if one.letter_id else "none")
            case "date":
                return self._desk.day(one.date) if one.date else say("register-no-date")
            case "origin":
                return say("register-origin", origin=one.origin)
            case "by":
                return one.by
            case _:
                return self._desk.day(one.at.astimezone().date())

    def _colour(self, one: Number, column: Column) -> QColor | None:
        application = QApplication.instance()
        if column != "letter" or not isinstance(application, QApplication):
            return None
        held = self.letter_of(one)
        quiet = held is None or not held.title or one.status == "void"
        return QColor(colours(application)["quiet"]) if quiet else None

    def _need(self, which: int) -> None:
        self._needed.add(which)
        if not self._timer.isActive():
            self._timer.start()

    def _read_needed(self) -> None:
        """Read the pages that came into sight and were not known."""
        pages = sorted(self._needed)[-3:]  # what one scrolled past meanwhile need not be read
        self._needed.clear()
        asked, wanted, order = self._asked, self._wanted, self._order

        def done(found: list[Page]) -> None:
            if asked != self._asked:
                return
            for which, (numbers, held) in zip(pages, found, strict=True):
                self._pages[which] = numbers
                self._held |= held
                last = min((which + 1) * _PAGE, self._count) - 1
                if which * _PAGE <= last:
                    self.dataChanged.emit(self.index(which * _PAGE, 0), self.index(last, len(COLUMNS) - 1))

        self._desk.ask(lambda: [self._page(wanted, order, which) for which in pages], done, self._failed)


class NumberTable(RowsTable):
    """Rows of one height; Enter or a double click opens the letter.

    Signals: opened: the chosen number's letter is asked for. chosen_changed: another number is chosen.
    """

    opened = Signal()
    chosen_changed = Signal()

    def __init__(self, desk: Desk, model: NumberModel) -> None:
        super().__init__(desk.say("register-name"), model)
        self._numbers = model
        model.setParent(self)  # it goes with the table: what it tells would keep both
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.horizontalHeader()
        width = self.fontMetrics().averageCharWidth()
        for place, letters in enumerate(_WIDTHS):
            if letters:
                self.setColumnWidth(place, max(letters * width + 12, head.sectionSizeHint(place)))
            else:
                head.setMinimumSectionSize(head.sectionSizeHint(place))
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen_changed.emit())
        model.modelReset.connect(self.chosen_changed)
        model.dataChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> Number | None:
        """The number that is chosen."""
        index = self.currentIndex()
        return self._numbers.number(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.opened.emit()
            return
        super().keyPressEvent(event)

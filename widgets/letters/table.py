"""The list of letters as a table that reads a page at a time, when it comes into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.workspace.lists import Column, is_overdue
from app.workspace.rows import Listed
from widgets.frame.desk import Desk
from widgets.frame.tables import RowsTable, heading
from widgets.frame.theme import colours

COLUMNS: tuple[Column, ...] = (
    "reference",
    "addressee",
    "title",
    "status",
    "date",
    "response_due",
    "type",
    "mandates",
    "languages",
    "changed",
)
_WIDTHS = (16, 19, 30, 13, 13, 22, 6, 22, 10, 13)
"""In average letters of the font; the title takes what is left, and this at least."""

_FIRST_TO_GO: tuple[Column, ...] = ("changed", "type", "languages", "mandates", "date", "addressee")
"""Columns that are left out, in this order, where there is no room for all; what they say is told over the first."""

_NEWEST_FIRST = ("date", "changed")
_PAGE = 100

Index = QModelIndex | QPersistentModelIndex


class LetterModel(QAbstractTableModel):
    """Knows the ids of all letters asked for, and the rows that were seen.

    Signals: sorted: a heading was clicked: column, descending.
    """

    sorted = Signal(str, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.ids: list[str] = []
        self._rows: dict[str, Listed] = {}
        self._wanted: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_wanted)
        self._headings = [desk.say("column", column=column) for column in COLUMNS]
        self._waiting = desk.say("row-waiting")

    def show(self, ids: list[str], rows: dict[str, Listed]) -> None:
        """Show other letters; those of `rows` are known already."""
        self._wanted.clear()
        if ids == self.ids:
            self._rows = rows
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.ids, self._rows = ids, rows
        self.endResetModel()

    def listed(self, row: int) -> Listed | None:
        """Return a letter if it was read."""
        return self._rows.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return heading(self._headings, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        row = self._rows.get(self.ids[index.row()])
        if row is None:
            self._want(index.row())
            return self._waiting if role == Qt.ItemDataRole.DisplayRole and column == "title" else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self.text(row, column, whole=True)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.text(row, column, whole=column != "reference")
                return self._desk.say("row-line", column=self._headings[index.column()], text=words)
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(row, column)
        return None

    def text(self, row: Listed, column: Column, *, whole: bool = False) -> str:
        """Return what stands in a cell; `whole` as one reads it apart from the table."""
        say, naming = self._desk.say, self._desk.naming
        match column:
            case "reference":
                if whole:
                    return self._all(row)
                year = str(row.date.year) if row.date else "none"
                shown = row.reference or say("no-number", type=row.type, addressee=row.addressee, year=year)
                return f"\u2066{shown}\u2069" if self._desk.messages.rtl else shown  # never from right to left
            case "addressee":
                return naming.state(row.addressee, say("other-actor"))
            case "title":
                return row.title or say("no-title")
            case "status":
                return say("status", status=row.status)
            case "type":
                return say("letter-type", type=row.type, name=row.type) if whole else row.type
            case "date":
                return naming.short_date(row.date) if row.date else say("no-date")
            case "response_due":
                if row.response_due is None or row.status == "answered":
                    return say("nothing-due")
                late = "yes" if is_overdue(row, self._desk.today()) else "no"
                return say("response-due", date=naming.short_date(row.response_due), late=late)
            case "mandates":
                if whole:
                    return "\n".join(naming.mandate_title(key) for key in row.mandates)
                return say("list-joint").join(naming.mandate(key) for key in row.mandates)
            case "languages":
                if whole:
                    return "\n".join(naming.language_name(code) for code in row.languages)
                return " ".join(code.upper() for code in row.languages)
            case _:
                local = row.changed_at.astimezone()
                if whole:
                    day, time = naming.date(local.date()), f"{local:%H:%M}"
                    return say("changed-by", day=day, time=time, who=row.changed_by)
                return f"{local:%H:%M}" if local.date() == self._desk.today() else naming.short_date(local.date())

    def _all(self, row: Listed) -> str:
        """Return everything the table says of a letter, a line a column."""
        return "\n".join(
            self._desk.say("row-line", column=heading, text=self.text(row, column))
            for heading, column in zip(self._headings, COLUMNS, strict=True)
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self.sorted.emit(COLUMNS[column], order == Qt.SortOrder.DescendingOrder)

    def _colour(self, row: Listed, column: Column) -> QBrush | None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return None
        if column == "response_due" and is_overdue(row, self._desk.today()):
            return QBrush(QColor(colours(application)["error_text"]))
        quiet = (column == "title" and not row.title) or (column == "reference" and not row.reference)
        return QBrush(QColor(colours(application)["quiet"])) if quiet else None

    def _want(self, row: int) -> None:
        self._wanted.add(row // _PAGE)
        if not self._timer.isActive():
            self._timer.start()

    def _read_wanted(self) -> None:
        """Read the pages that came into sight and were not known."""
        pages = sorted(self._wanted)[-4:]  # what one scrolled past meanwhile need not be read
        self._wanted.clear()
        ids = [id for page in pages for id in self.ids[page * _PAGE : (page + 1) * _PAGE] if id not in self._rows]
        if not ids:
            return

        def read(found: dict[str, Listed]) -> None:
            self._rows.update(found)
            for page in pages:
                last = min((page + 1) * _PAGE, len(self.ids)) - 1
                if page * _PAGE <= last:
                    self.dataChanged.emit(self.index(page * _PAGE, 0), self.index(last, len(COLUMNS) - 1))

        self._desk.ask(lambda: self._desk.workspace.lists.rows(ids), read)


class _Cell(QStyledItemDelegate):
    """Draws quiet and warning words, where they are selected, in the colour that can be read there."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            palette = option.palette
            palette.setBrush(QPalette.ColorRole.Text, palette.brush(QPalette.ColorRole.HighlightedText))
            option.palette = palette


class LetterTable(RowsTable):
    """Rows of one height; a heading orders by its column; Enter or a double click opens.

    Signals: opened: the id of a letter. chosen_changed: other letters are selected.
    """

    opened = Signal(str)
    chosen_changed = Signal()

    def __init__(self, desk: Desk, model: LetterModel) -> None:
        super().__init__(desk.say("letters-name"), model)
        self._model = model
        self.setItemDelegate(_Cell(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._heading = self.horizontalHeader()
        self._heading.setSectionsMovable(False)
        letter = self.fontMetrics().averageCharWidth()
        self._widths: dict[Column, int] = {}
        for column, (name, width) in enumerate(zip(COLUMNS, _WIDTHS, strict=True)):
            stretches = name == "title"
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
            self._heading.setSectionResizeMode(column, mode)
            self._widths[name] = 0 if stretches else max(width * letter, self._heading.sectionSizeHint(column))
            if not stretches:
                self._heading.resizeSection(column, self._widths[name])
        self._heading.setMinimumSectionSize(5 * letter)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out until the title has room."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        room = self.viewport().width() - _WIDTHS[COLUMNS.index("title")] * letter
        room -= sum(self._widths[column] for column in COLUMNS if column not in _FIRST_TO_GO)
        shown = set()
        for column in reversed(_FIRST_TO_GO):
            room -= self._widths[column]
            if room < 0:
                break
            shown.add(column)
        for column in _FIRST_TO_GO:
            self.setColumnHidden(COLUMNS.index(column), column not in shown)

    def order_by(self, column: Column | None, *, descending: bool) -> None:
        """Show by which column is ordered, without ordering."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._model.blockSignals(True)
        self._heading.blockSignals(True)
        self._heading.setSortIndicator(COLUMNS.index(column) if column else -1, order)
        self.setSortingEnabled(True)
        self._heading.blockSignals(False)
        self._model.blockSignals(False)
        self._heading.viewport().update()

    @property
    def current(self) -> str | None:
        """The id of the letter the keyboard is at."""
        row = self.currentIndex().row()
        return self._model.ids[row] if 0 <= row < len(self._model.ids) else None

    @property
    def chosen(self) -> list[str]:
        """Ids of the letters that are selected, in the order of the list."""
        selection = self.selectionModel().selection()
        ranges = [(one.top(), one.bottom()) for one in map(selection.at, range(selection.count()))]
        return [self._model.ids[row] for top, bottom in sorted(ranges) for row in range(top, bottom + 1)]

    @property
    def has_chosen(self) -> bool:
        """Whether any letter is selected."""
        return self.selectionModel().hasSelection()

    def reading(self, change: Callable[[], None]) -> None:
        """Let the list change, and keep place and selection where the letters are still there."""
        current, chosen, top = self.current, set(self.chosen), self.rowAt(0)
        first = self._model.ids[top] if 0 <= top < len(self._model.ids) else None
        before = self._model.ids
        change()
        if self._model.ids is before or self._model.ids == before:
            return
        places = {id: row for row, id in enumerate(self._model.ids)}
        self.choose([id for id in chosen if id in places], current if current in places else None)
        if first in places and top > 0:
            self.scrollTo(self._model.index(places[first], 0), QAbstractItemView.ScrollHint.PositionAtTop)
        elif top <= 0:
            self.scrollToTop()

    def choose(self, ids: Sequence[str], current: str | None = None) -> None:
        """Select letters; with none, put the keyboard on the first."""
        places = {id: row for row, id in enumerate(self._model.ids)} if ids or current else {}
        selection = QItemSelection()
        for id in ids:
            if id in places:
                row = self._model.index(places[id], 0)
                selection.select(row, self._model.index(places[id], len(COLUMNS) - 1))
        at = self._model.index(places.get(current or "", 0), 0)
        model = self.selectionModel()
        model.setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; let the arrows go through rows, not cells."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._model.ids):
            self.opened.emit(self._model.ids[row])

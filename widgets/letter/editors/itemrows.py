"""The list of a letter's questions, clauses or further annexes: one row an item, moved by drag and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.session.items import Shown
from widgets.frame.desk import Desk
from widgets.letter.editors.painting import (
    Index,
    Tags,
    background,
    draw_line,
    draw_tag,
    line_height,
    quieter,
    used_colours,
)

_MIME = "application/x-chancery-rows"
_ROOT = QModelIndex()


class RowsModel(QAbstractListModel):
    """The rows as the letter says them; it changes nothing itself.

    Signals: moved: indexes of rows, and before which index they were dropped.
    """

    moved = Signal(object, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: list[Shown] = []
        self.locked = False

    def show(self, rows: list[Shown]) -> None:
        """Show other rows; what only says something else is not built anew."""
        if len(rows) == len(self.rows):
            changed = [number for number, (one, other) in enumerate(zip(rows, self.rows, strict=True)) if one != other]
            self.rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.told(row)
        return None

    def told(self, row: Shown) -> str:
        """Return all that a row shows, in words."""
        say = self._desk.say
        parts = [
            say("item-told", number=row.number, title=row.title or say("item-empty"), origin=self.origin(row)),
            say("item-has", languages=self._names(row.has) or "none"),
        ]
        if row.lacks:
            parts.append(say("item-lacks", languages=self._names(row.lacks)))
        if row.newer:
            parts.append(say("item-newer"))
        return "\n".join(parts)

    def origin(self, row: Shown) -> str:
        """Return where a row is from."""
        return self._desk.say(
            "item-origin",
            origin="gone" if row.gone else row.origin,
            key=row.key or "none",
            revision=row.revision or 0,
            changed=str(row.changed).lower(),
        )

    def _names(self, codes: Sequence[str]) -> str:
        return ", ".join(self._desk.context.records.language(code).name for code in codes)

    # Moving

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if not self.locked else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = ",".join(str(row) for row in sorted({index.row() for index in indexes}))
        data.setData(_MIME, QByteArray(rows.encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002
        if self.locked or not data.hasFormat(_MIME):
            return False
        rows = [int(row) for row in bytes(data.data(_MIME).data()).decode().split(",") if row]
        to = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        self.moved.emit(rows, to)
        return False  # the view removes nothing: the letter has moved them

    def moveRows(self, source: Index, row: int, count: int, target: Index, to: int) -> bool:  # noqa: ARG002
        if self.locked:
            return False
        self.moved.emit(list(range(row, row + count)), to)
        return True


class RowDelegate(QStyledItemDelegate):
    """Paints a row: number and title; below them where it is from, its languages, and whether a newer text exists."""

    def __init__(self, desk: Desk, view: QListView) -> None:
        super().__init__(view)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, 2 * line_height(option.font) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)
        row = model.rows[index.row()]
        painter.save()
        painter.setFont(option.font)
        colour = background(painter, option)
        faint = quieter(colour, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = option.rect.adjusted(8, 5, -8, -5)
        height = inner.height() // 2
        width = painter.fontMetrics().horizontalAdvance("00.") + 8
        number_left = inner.right() + 1 - width if mirrored else inner.left()
        if row.number:
            number = QRect(number_left, inner.top(), width, height)
            draw_line(painter, number, self._desk.say("item-number", number=row.number), faint, mirrored=mirrored)
        inner = inner.adjusted(0, 0, -width, 0) if mirrored else inner.adjusted(width, 0, 0, 0)
        first = QRect(inner.left(), inner.top(), inner.width(), height)
        title = row.title or self._desk.say("item-empty")
        rtl = title.isascii() is False and _is_rtl(title)
        draw_line(painter, first, title, colour, mirrored=mirrored, rtl=rtl, bold=row.origin in ("library", "heading"))
        tags = Tags(painter, QRect(inner.left(), inner.top() + height, inner.width(), height), mirrored)
        if row.newer:
            words = self._desk.say("item-newer-tag")
            fill = QColor(used_colours()["warning"])
            draw_tag(painter, tags.place(words), words, QColor(used_colours()["text"]), fill=fill)
        for code in row.has:
            draw_tag(painter, tags.place(code, 3), code, faint)
        for code in row.lacks:
            draw_tag(painter, tags.place(code, 3), code, faint, dashed=True)
        draw_line(painter, tags.rest(), model.origin(row), faint, mirrored=mirrored)
        painter.restore()


class RowsView(QListView):
    """The list. It shows drops between rows only."""

    def __init__(self, desk: Desk, model: RowsModel, name: str) -> None:
        super().__init__()
        self._rows = model
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(desk, self))
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)

    def selected(self) -> list[int]:
        """Return the rows that are selected, in order."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def select(self, rows: Sequence[int]) -> None:
        """Select rows, and put the keyboard's place on the first of them."""
        chosen = [row for row in rows if 0 <= row < len(self._rows.rows)]
        found = QItemSelection()
        for row in chosen:
            found.select(self._rows.index(row, 0), self._rows.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag
        if chosen:  # the place first: whoever is told of the selection asks for it
            self.selectionModel().setCurrentIndex(self._rows.index(chosen[0], 0), flags.NoUpdate)
        self.selectionModel().clearSelection()
        self.selectionModel().select(found, flags.Select)
        if chosen:
            self.scrollTo(self._rows.index(chosen[0], 0))


def _is_rtl(words: str) -> bool:
    """Tell whether words begin in a script that runs from right to left."""
    for letter in words:
        if letter.isalpha():
            return "\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc"
    return False

"""Texts of the library as a list shows them: read a page at a time, rows of one height."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.searching.hits import Hit
from widgets.frame.desk import Desk
from widgets.letter.editors.painting import Index, Tags, background, draw_line, draw_tag, line_height, quieter

_ROOT = QModelIndex()


class HitsModel(QAbstractListModel):
    """Hits in their order; `more` is asked for the next page when the end comes into sight."""

    def __init__(self, desk: Desk, more: Callable[[int], None] = lambda _: None) -> None:
        super().__init__()
        self._desk = desk
        self._more = more
        self._follows = False
        self.hits: list[Hit] = []
        self.tags: dict[tuple[str, str], tuple[str, ...]] = {}
        self.present: set[tuple[str, str]] = set()
        """Kind and key of texts that the letter has already."""

    def show(self, hits: list[Hit], *, more: bool) -> None:
        """Show the first page of other hits."""
        self.beginResetModel()
        self.hits, self._follows = [*hits], more
        self.endResetModel()

    def add(self, hits: list[Hit], *, more: bool) -> None:
        """Show a further page."""
        self._follows = more
        if hits:
            self.beginInsertRows(QModelIndex(), len(self.hits), len(self.hits) + len(hits) - 1)
            self.hits += hits
            self.endInsertRows()

    def tags_of(self, hit: Hit) -> tuple[str, ...]:
        """Return the tags of a hit, where they were asked for."""
        return self.tags.get((hit.kind, hit.key), ())

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._follows and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:  # noqa: ARG002
        self._follows = False  # until the page is here
        self._more(len(self.hits))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (hit.title.text, ", ".join(self.tags_of(hit))) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._desk.say(
                "library-hit-told",
                kind=hit.kind,
                title=hit.title.text,
                used=hit.used,
                present=str((hit.kind, hit.key) in self.present).lower(),
            )
        return None


class HitDelegate(QStyledItemDelegate):
    """Paints a hit: kind and title, below them the words that were asked for and the use; in a third line its tags."""

    def __init__(self, desk: Desk, view: QListView, lines: int) -> None:
        super().__init__(view)
        self._lines = lines
        self._desk = desk
        self._rtl = {
            code: desk.context.records.language(code).direction == "rtl" for code in desk.context.records.languages
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, self._lines * line_height(option.font) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, HitsModel)
        hit = model.hits[index.row()]
        painter.save()
        painter.setFont(option.font)
        colour = background(painter, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = option.rect.adjusted(8, 5, -8, -5)
        height = inner.height() // self._lines
        first, second, third = (
            QRect(inner.left(), inner.top() + number * height, inner.width(), height) for number in range(3)
        )
        faint = quieter(colour, option)
        rtl = self._rtl.get(hit.language, False)
        tags = Tags(painter, first, mirrored)
        kind = self._desk.say("library-kind", kind=hit.kind)
        draw_tag(painter, tags.place(kind), kind, faint)
        title = tags.rest()
        draw_line(painter, title, hit.title.text, colour, mirrored=mirrored, rtl=rtl, bold=True, marks=hit.title.marks)
        words = Tags(painter, second if self._lines == 2 else third, mirrored)
        if (hit.kind, hit.key) in model.present:
            text = self._desk.say("library-in-letter")
            draw_tag(painter, words.place(text), text, faint)
        elif hit.used:
            text = self._desk.say("library-used", used=hit.used)
            draw_tag(painter, words.place(text), text, faint)
        rest = second if self._lines == 3 else words.rest()
        draw_line(painter, rest, hit.excerpt.text, faint, mirrored=mirrored, rtl=rtl, marks=hit.excerpt.marks)
        if self._lines == 3:
            draw_line(painter, words.rest(), ", ".join(model.tags_of(hit)), faint, mirrored=mirrored)
        painter.restore()


class HitsView(QListView):
    """A list of hits; nothing in it is measured row by row."""

    def __init__(self, desk: Desk, model: HitsModel, name: str, lines: int = 2) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(False)
        self.setModel(model)
        self.setItemDelegate(HitDelegate(desk, self, lines))
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)

    def chosen(self) -> Hit | None:
        """Return the hit that is chosen."""
        model, index = self.model(), self.currentIndex()
        assert isinstance(model, HitsModel)
        return model.hits[index.row()] if index.isValid() and index.row() < len(model.hits) else None

    def step(self, by: int) -> None:
        """Choose another hit."""
        row = max(0, min(self.model().rowCount() - 1, self.currentIndex().row() + by))
        self.setCurrentIndex(self.model().index(row, 0))

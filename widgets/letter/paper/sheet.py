"""One sheet of paper: the letter, the annex or a further annex, with its footnotes at its foot."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QToolTip, QWidget

from app.export.template import Template
from app.session.sheets import Edit, Grid, Line, Sheet, Unit, edits
from widgets.frame.theme import PAPER
from widgets.letter.paper.ink import Ink, span_of

_BAR = 0.25
"""Width of the bar beside what is tinted, in ems."""


class SheetView(QTextEdit):
    """A sheet. Only what changed is laid out anew.

    Signals:
        chosen: the index of the unit that was clicked, or at which Enter was pressed.
        link_opened: the target of a link that was clicked with Ctrl held.
        caret_moved: to another unit, by keyboard.
    """

    chosen = Signal(int)
    link_opened = Signal(str)
    caret_moved = Signal()

    def __init__(self, parent: QWidget, tell_link: Callable[[str], str]) -> None:
        """Make an empty sheet.

        Args:
            tell_link: returns what is told of a link under the mouse.
        """
        super().__init__(parent)
        self._tell_link = tell_link
        self.name = ""
        self.shown: tuple[Unit, ...] = ()
        self.tinted: frozenset[int] = frozenset()
        self._ink: Ink | None = None
        self._head = 0
        self._header: tuple[object, ...] = ()
        self._starts: list[int] = [0]
        self._pressed = QPoint()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # each paragraph has its own; the sheet never scrolls
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        palette = self.palette()
        roles = {
            QPalette.ColorRole.Base: "paper",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.WindowText: "edge",  # of the lines that Qt draws
            QPalette.ColorRole.Highlight: "chosen",
            QPalette.ColorRole.HighlightedText: "on_chosen",
        }
        for role, name in roles.items():
            palette.setColor(role, QColor(PAPER[name]))
        self.setPalette(palette)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.document().setDocumentMargin(0)

    # What stands on it

    def show_sheet(self, sheet: Sheet, ink: Ink, template: Template, draft: str) -> list[Edit]:
        """Show a sheet, and return what was changed; all of it where the formats are new.

        Args:
            draft: the word that marks a draft.
        """
        header = (draft, template.head(first=sheet.name == "letter"))
        if ink is not self._ink or header != self._header or sheet.name != self.name:
            self._begin(sheet, ink, template, draft)
            self._header, self.name = header, sheet.name
            changed = [Edit(0, 0, sheet.units)]
        else:
            changed = edits(self.shown, sheet.units)
        if changed:
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            for edit in changed:
                self._apply(cursor, edit)
            cursor.endEditBlock()
            self.shown = sheet.units
        return changed

    def _begin(self, sheet: Sheet, ink: Ink, template: Template, draft: str) -> None:
        """Take an empty sheet with its header, and an empty block behind all that will stand on it."""
        document = self.document()
        document.clear()
        self._ink = ink
        page = template.page
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(ink.length(page.right if ink.rtl else page.left))
        frame.setRightMargin(ink.length(page.left if ink.rtl else page.right))
        frame.setTopMargin(ink.length(page.header))
        frame.setBottomMargin(ink.length(page.bottom))
        document.rootFrame().setFrameFormat(frame)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        ink.write_head(cursor, draft, template.head(first=sheet.name == "letter"))
        self._head = document.blockCount()
        cursor.setBlockFormat(ink.tiny())
        cursor.insertBlock(ink.tiny())
        cursor.endEditBlock()
        spacer = document.findBlockByNumber(self._head - 1)
        space = ink.length(page.top) - document.documentLayout().blockBoundingRect(spacer).top()
        if space > 0:
            cursor.setPosition(spacer.position())
            format_ = ink.tiny()
            format_.setTopMargin(space)
            cursor.setBlockFormat(format_)
        self.shown, self._starts = (), [self._head]

    def _apply(self, cursor: QTextCursor, edit: Edit) -> None:
        """Let units become others; what stands before and behind them is not touched."""
        assert self._ink is not None
        old = self.shown[edit.start : edit.end]
        if len(old) == len(edit.units) == 1 and isinstance(old[0], Line) and isinstance(edit.units[0], Line):
            self._rewrite(cursor, self._block(edit.start), edit.units[0])
        else:
            self._remove(cursor, edit.start, edit.end)
            block = self._block(edit.start)
            for unit in edit.units:
                cursor.setPosition(block.position())
                cursor.insertBlock()
                cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
                if isinstance(unit, Line):
                    self._ink.write_line(cursor, unit)
                    block = cursor.block().next()
                else:
                    number = cursor.blockNumber() + span_of(unit)
                    self._ink.write_grid(cursor, unit)
                    block = self.document().findBlockByNumber(number)
        units = [*self.shown[: edit.start], *edit.units, *self.shown[edit.end :]]
        self.shown = tuple(units)
        self._starts = list(accumulate((span_of(unit) for unit in units), initial=self._head))

    def _rewrite(self, cursor: QTextCursor, block: QTextBlock, line: Line) -> None:
        assert self._ink is not None
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._ink.write_line(cursor, line)

    def _remove(self, cursor: QTextCursor, start: int, end: int) -> None:
        """Remove units; the block behind them keeps its own format."""
        if start == end:
            return
        behind = self._block(end)
        format_, words = behind.blockFormat(), behind.charFormat()
        cursor.setPosition(self._block(start).position())
        cursor.setPosition(behind.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(format_)
        cursor.setBlockCharFormat(words)

    def _block(self, unit: int) -> QTextBlock:
        """Return the first block of a unit; for one behind the last, the empty block at the end."""
        return self.document().findBlockByNumber(self._starts[unit])

    # Places

    def unit_at(self, position: int) -> int:
        """Return the unit at a position of the text; -1 in the header."""
        number = self.document().findBlock(position).blockNumber()
        return min(bisect_right(self._starts, number) - 1, len(self.shown) - 1)

    def extent(self, unit: int) -> QRectF:
        """Return where a unit stands on the sheet."""
        layout = self.document().documentLayout()
        first = self._block(unit)
        if isinstance(self.shown[unit], Grid):
            table = QTextCursor(first.next()).currentTable()
            if table is not None:
                return layout.frameBoundingRect(table)
        return layout.blockBoundingRect(first)

    def units_between(self, top: float, bottom: float) -> range:
        """Return the units of which something stands between two heights of the sheet."""
        if not self.shown:
            return range(0)
        layout = self.document().documentLayout()
        inside = QPointF(self.width() / 2, 0)
        first = self.unit_at(max(layout.hitTest(inside + QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit), 0))
        last = self.unit_at(max(layout.hitTest(inside + QPointF(0, bottom), Qt.HitTestAccuracy.FuzzyHit), 0))
        return range(max(first, 0), max(last, 0) + 1)

    def tint(self, units: Iterable[int]) -> None:
        """Tint units softly, with a bar at their leading side."""
        wanted = frozenset(units)
        if wanted != self.tinted:
            self.tinted = wanted
            self.viewport().update()

    def full_height(self, least: float) -> int:
        """Return how high the sheet must be to hold all of it."""
        return int(max(self.document().size().height(), least)) + 1

    # Painting and hands

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.tinted and self._ink is not None:
            painter = QPainter(self.viewport())
            bar = self.fontMetrics().height() * _BAR
            margin = self.document().rootFrame().frameFormat()
            left, right = margin.leftMargin() * 0.7, self.width() - margin.rightMargin() * 0.7
            for unit in self.tinted:
                if unit >= len(self.shown):
                    continue
                found = self.extent(unit)
                if unit + 1 in self.tinted and unit + 1 < len(self.shown):
                    found.setBottom(self.extent(unit + 1).top())
                if found.bottom() < event.rect().top() or found.top() > event.rect().bottom():
                    continue
                area = QRectF(left, found.top(), right - left, found.height())
                painter.fillRect(area, QColor(PAPER["tint"]))
                edge = area.right() - bar if self._ink.rtl else area.left()
                painter.fillRect(QRectF(edge, area.top(), bar, area.height()), QColor(PAPER["tint_edge"]))
            painter.end()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.button() != Qt.MouseButton.LeftButton or moved >= QApplication.startDragDistance():
            return
        if self.textCursor().hasSelection():
            return
        link = self.anchorAt(event.position().toPoint())
        if link and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.link_opened.emit(link)
            return
        self._choose(self.cursorForPosition(event.position().toPoint()).position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.textCursor().position())
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self.caret_moved.emit()

    def _choose(self, position: int) -> None:
        unit = self.unit_at(position)
        if unit >= 0:
            self.chosen.emit(unit)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls as a whole

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self.anchorAt(event.pos())
            QToolTip.showText(event.globalPos(), self._tell_link(link) if link else "", self)
            return True
        return super().viewportEvent(event)

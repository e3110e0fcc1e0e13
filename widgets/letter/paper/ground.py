"""The grey ground on which the sheets of a letter lie."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.export.template import Template
from app.session.sheets import Edit, Sheet
from widgets.frame.theme import PAPER
from widgets.letter.paper.ink import Ink
from widgets.letter.paper.sheet import SheetView


class Anchor(NamedTuple):
    """What stands at the upper edge of what is seen: sheet, unit, and how far it has gone beyond the edge."""

    sheet: int
    unit: int
    beyond: int


class Ground(QScrollArea):
    """The sheets one under the other.

    Signals:
        chosen, link_opened, caret_moved: as of a sheet, with the sheet's index before.
        zoom_asked: 1 or -1, by the wheel with Ctrl held.
        widened: the width has changed.
    """

    chosen = Signal(int, int)
    link_opened = Signal(str)
    caret_moved = Signal(int)
    zoom_asked = Signal(int)
    widened = Signal()

    def __init__(self, tell_link: Callable[[str], str]) -> None:
        super().__init__()
        self._tell_link = tell_link
        self.views: list[SheetView] = []
        self._ground = _Cloth(self.views)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._ground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that fitting the width is steady
        palette = self.viewport().palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(PAPER["ground"]))
        self.viewport().setPalette(palette)
        self._page = (0, 0)

    @property
    def gap(self) -> int:
        """Pixels of ground around a sheet."""
        return self.fontMetrics().height()

    def show_sheets(self, sheets: list[Sheet], ink: Ink, template: Template, draft: str) -> list[list[Edit]]:
        """Show sheets and return what changed on each. What is at the upper edge of what is seen stays there."""
        anchor = self.anchor()
        page = template.page
        self._page = (round(ink.length(page.width)), round(ink.length(page.height)))
        self._count(len(sheets))
        changed = []
        for view, sheet in zip(self.views, sheets, strict=True):
            if view.lineWrapColumnOrWidth() != self._page[0]:  # it lays all out anew
                view.setLineWrapColumnOrWidth(self._page[0])
            changed.append(view.show_sheet(sheet, ink, template, draft))
        if any(changed):
            self._arrange()
            self._hold(anchor, changed)
        return changed

    def _count(self, wanted: int) -> None:
        while len(self.views) > wanted:
            view = self.views.pop()
            view.hide()
            view.deleteLater()
        while len(self.views) < wanted:
            index = len(self.views)
            view = SheetView(self._ground, self._tell_link)
            view.setLineWrapMode(SheetView.LineWrapMode.FixedPixelWidth)
            view.chosen.connect(lambda unit, index=index: self.chosen.emit(index, unit))
            view.caret_moved.connect(lambda index=index: self._caret_moved(index))
            view.link_opened.connect(self.link_opened)
            self.views.append(view)
            view.show()

    def _arrange(self) -> None:
        """Put each sheet in its place."""
        width, least = self._page
        whole = max(self.viewport().width(), width + 2 * self.gap)
        heights = [view.full_height(least) for view in self.views]
        self._ground.resize(whole, self.gap + sum(height + self.gap for height in heights))
        top = self.gap
        for view, height in zip(self.views, heights, strict=True):
            view.setGeometry((whole - width) // 2, top, width, height)
            top += height + self.gap
        self._ground.update()

    # Scrolling

    def anchor(self) -> Anchor | None:
        """Return what stands at the upper edge of what is seen; None at the very top."""
        top = self.verticalScrollBar().value()
        if top == 0:
            return None
        for index, view in enumerate(self.views):
            if view.geometry().bottom() > top:
                seen = view.units_between(max(top - view.y(), 0), max(top - view.y(), 0))
                if not len(seen):
                    return None
                unit = seen[0]
                return Anchor(index, unit, top - view.y() - round(view.extent(unit).top()))
        return None

    def _hold(self, anchor: Anchor | None, changed: list[list[Edit]]) -> None:
        if anchor is None or anchor.sheet >= len(self.views):
            return
        view, unit = self.views[anchor.sheet], anchor.unit
        for edit in changed[anchor.sheet]:
            if edit.end <= anchor.unit:
                unit += len(edit.units) - (edit.end - edit.start)
        if changed[anchor.sheet] and changed[anchor.sheet][0].end == 0:
            unit = anchor.unit  # all of it was drawn anew
        self.put(anchor._replace(unit=max(0, min(unit, len(view.shown) - 1))))

    def put(self, anchor: Anchor) -> None:
        """Let a unit stand at the upper edge of what is seen."""
        view = self.views[anchor.sheet]
        if view.shown:
            self.verticalScrollBar().setValue(view.y() + round(view.extent(anchor.unit).top()) + anchor.beyond)

    def is_seen(self, sheet: int, unit: int) -> bool:
        """Tell whether a good part of a unit is seen."""
        extent = self.views[sheet].extent(unit)
        top = self.views[sheet].y() + extent.top() - self.verticalScrollBar().value()
        seen = min(top + extent.height(), self.viewport().height()) - max(top, 0)
        return bool(seen >= min(extent.height(), self.viewport().height() / 3))

    def reveal(self, sheet: int, unit: int) -> None:
        """Scroll a unit into sight, to the upper third."""
        top = self.views[sheet].y() + self.views[sheet].extent(unit).top()
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 4))

    def _caret_moved(self, index: int) -> None:
        view = self.views[index]
        caret = view.cursorRect()
        self.ensureVisible(view.x() + caret.x(), view.y() + caret.center().y(), 0, caret.height() * 2)
        self.caret_moved.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
            self.widened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)


class _Cloth(QWidget):
    """What the sheets lie on; it draws their edges."""

    def __init__(self, views: list[SheetView]) -> None:
        super().__init__()
        self._views = views
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(PAPER["ground"]))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(PAPER["edge"]))
        for view in self._views:
            painter.drawRect(view.geometry().adjusted(-1, -1, 0, 0))
        painter.end()

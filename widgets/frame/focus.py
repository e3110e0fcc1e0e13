"""What has the keyboard: a ring around it, the same in every theme; and where the keyboard goes in a page."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from widgets.frame.theme import colours

_WIDTH = 2.0
_ROOM = 2
"""Pixels between a widget and the outer edge of its ring."""

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


def lead_to(page: QWidget, begin: Callable[[], QWidget]) -> None:
    """Let the keyboard, when it is given to a page, begin somewhere in it: where it is told at that time."""
    _Leading(page, begin)


class Returning:
    """Brings the keyboard back to where it was, when that in which it is goes away."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._from: QWidget | None = None

    def remember(self) -> None:
        """Remember where the keyboard is, unless it is in the page already."""
        focus = QApplication.focusWidget()
        if focus is not None and not self._has(focus):
            self._from = focus

    def bring_back(self) -> bool:
        """Give the keyboard back before the page is hidden; tell whether it is in the page no more."""
        before, self._from = self._from, None
        if self._has(QApplication.focusWidget()) and before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        return not self._has(QApplication.focusWidget())

    def _has(self, focus: QWidget | None) -> bool:
        return focus is not None and (focus is self._page or self._page.isAncestorOf(focus))


class _Leading(QObject):
    def __init__(self, page: QWidget, begin: Callable[[], QWidget]) -> None:
        super().__init__(page)
        self._begin = begin
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            begin = self._begin()
            if begin is not watched:
                begin.setFocus(event.reason())
        return False


class FocusRing(QObject):
    """Follows the keyboard from widget to widget; one for the program."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        application.focusChanged.connect(self._follow)

    @property
    def geometry(self) -> QRect:
        """Where the ring is in its window; empty: nowhere."""
        ring = self._ring
        return ring.geometry() if ring is not None and shiboken6.isValid(ring) and ring.isVisible() else QRect()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        for before in self._watched:
            if shiboken6.isValid(before):
                before.removeEventFilter(self)
        self._watched = []
        fits = now is not None and not now.isWindow() and now.property("ring") is not False
        self._target = now if fits else None
        widget: QWidget | None = self._target
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Put the ring around the widget, as far as it is to be seen."""
        target = self._target
        if target is None or not shiboken6.isValid(target) or not target.isVisible():
            if self._ring is not None and shiboken6.isValid(self._ring):
                self._ring.hide()
            return
        if self._ring is None or not shiboken6.isValid(self._ring):
            self._ring = _Ring()
        window = target.window()
        if self._ring.parent() is not window:
            self._ring.setParent(window)
        around = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        above: QWidget | None = target.parentWidget()
        while above is not None and above is not window:
            seen = QRect(above.mapTo(window, QPoint(0, 0)), above.size())
            around = around.intersected(seen.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
            above = above.parentWidget()
        self._ring.show_at(around.intersected(window.rect()), target)


class _Ring(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._on_accent = False

    def show_at(self, place: QRect, target: QWidget) -> None:
        is_filled = isinstance(target, QPushButton | QToolButton) and (
            target.isChecked() or target.property("role") == "main"
        )
        self._on_accent = is_filled
        self.setGeometry(place)
        self.setVisible(not place.isEmpty())
        self.raise_()
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours(application)["text" if self._on_accent else "accent"]), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)

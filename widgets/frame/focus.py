"""A ring around what has the keyboard: the same in every theme, on every widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QWidget

from widgets.frame.theme import colours

_WIDTH = 2.0


class FocusRing(QFocusFrame):
    """Follows the keyboard from widget to widget."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        application.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        fits = now is not None and not now.isWindow() and now.property("ring") is not False
        self.setWidget(now if fits else None)  # type: ignore[arg-type]

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = colours(self._application)
        target = self.widget()
        checked = isinstance(target, QAbstractButton) and (target.isChecked() or target.property("role") == "main")
        painter.setPen(QPen(QColor(roles["text" if checked else "accent"]), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)

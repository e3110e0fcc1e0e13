"""Bars above the work: what a dialog would only interrupt with. What goes by itself floats, and moves nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from widgets.frame.desk import Desk
from widgets.frame.notice import Notice

_SIGNS = {"info": "ℹ", "warning": "▲", "error": "■"}
"""Told apart by shape, not by colour alone."""


class Bars(QWidget):
    """The bars that are to be seen, the newest below."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        """Show none yet.

        Args:
            over: that above which those float that go by themselves.
        """
        super().__init__()
        self._desk = desk
        self._bars: dict[str, Bar] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self._floating = Floating(over)
        desk.noticed.connect(self.show_notice)
        desk.unnoticed.connect(self.remove)

    def show_notice(self, notice: Notice) -> None:
        """Show a bar. One that says the same already stays as it is, with the keyboard in it."""
        before = self._bars.get(notice.key)
        if before is not None and before.notice.text == notice.text and not notice.lasts:
            return
        self.remove(notice.key)
        bar = Bar(self._desk, notice, lambda: self.remove(notice.key))
        self._bars[notice.key] = bar
        if notice.lasts:
            self._floating.take(bar)
        else:
            self._layout.addWidget(bar)
        _announce(bar, notice)
        if notice.lasts:
            QTimer.singleShot(notice.lasts, bar, lambda: self._remove_bar(notice.key, bar))

    def remove(self, key: str) -> None:
        bar = self._bars.pop(key, None)
        if bar is not None:
            bar.hide()
            if bar.notice.lasts:
                self._floating.drop(bar)
            else:
                self._layout.removeWidget(bar)
            bar.deleteLater()

    def _remove_bar(self, key: str, bar: Bar) -> None:
        if self._bars.get(key) is bar:
            self.remove(key)

    def texts(self) -> list[str]:
        """Return what the bars say."""
        return [bar.notice.text for bar in self._bars.values()]


class Floating(QWidget):
    """Bars over the foot of what is shown: nothing below the mouse moves when they come or go."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()
        over.installEventFilter(self)

    def take(self, bar: Bar) -> None:
        """Show a bar, below those that are there."""
        bar.setProperty("floats", True)
        self._layout.addWidget(bar)
        self.show()
        self.raise_()
        self._place()

    def drop(self, bar: Bar) -> None:
        """Make room for what is there without a bar that has gone."""
        self._layout.removeWidget(bar)
        if self._layout.isEmpty():
            self.hide()
        else:
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand in the middle, above the line of the findings."""
        over, em = self._over, self.fontMetrics().height()
        width = min(over.width() - 2 * em, 50 * em)
        height = self._layout.totalHeightForWidth(width)
        self.setGeometry((over.width() - width) // 2, over.height() - height - 3 * em, width, height)


def _announce(bar: QWidget, notice: Notice) -> None:
    """Tell a screen reader what a bar says; the keyboard stays where it is."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(bar, notice.text)
        if notice.severity == "error":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


class Bar(QFrame):
    """One bar."""

    def __init__(self, desk: Desk, notice: Notice, close: Callable[[], None]) -> None:
        super().__init__()
        self.notice = notice
        self.setProperty("severity", notice.severity)
        self.setObjectName("bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 6, 6)
        sign = QLabel(_SIGNS.get(notice.severity, ""))
        sign.setAccessibleName(desk.say("bar-severity", severity=notice.severity))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        text = QLabel(notice.text)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(notice.text)
        line.addWidget(text, 1)
        for words, does in notice.actions:
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, does=does: self._chosen(does, close))
            line.addWidget(button)
        if not notice.stays:
            cross = QToolButton()
            cross.setText("✕")
            cross.setAutoRaise(True)
            cross.setToolTip(desk.say("bar-close"))
            cross.setAccessibleName(desk.say("bar-close"))
            cross.clicked.connect(close)
            line.addWidget(cross)

    def _chosen(self, does: Callable[[], Any], close: Callable[[], None]) -> None:
        if not self.notice.stays:
            close()
        does()

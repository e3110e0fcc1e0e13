"""What a person has at a window: eyes, a mouse and a keyboard. Nothing here calls what the window's parts can do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from widgets.frame.window import Window

_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_LONGEST = 30
"""Seconds one would wait for something to be seen."""


def name_of(widget: QWidget) -> str:
    """Return what a widget is called by a screen reader."""
    if widget.accessibleName():
        return widget.accessibleName()  # of a list that drops down Qt would tell what is chosen
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _seen_in(around: QScrollArea, widget: QWidget, area: QRect) -> QRect:
    return QRect(widget.mapTo(around.viewport(), area.topLeft()), area.size())


class Eyes:
    """Reads what is on the screen."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)

    @property
    def top(self) -> QWidget:
        """The window or pop-up that input goes to."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    @property
    def keyed(self) -> QWindow:
        """The window that keys go to."""
        if QGuiApplication.focusWindow() is None:  # a dialog was closed; there is no window manager here
            self.window.activateWindow()
            assert QTest.qWaitForWindowActive(self.window)
        window = QGuiApplication.focusWindow()
        assert window is not None, f"no window has the keyboard\n{self.told()}"
        return window

    def all(self, kind: type[QWidget] = QWidget) -> list[QWidget]:
        """Return the widgets of a kind that are to be seen, or come into sight when one scrolls."""
        return [one for one in self.top.findChildren(kind) if one.isVisible()]

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Return the one thing on the screen that is called so."""
        found = [one for one in self.all(kind) if name_of(one) == name and not isinstance(one, QLabel)]
        found = [one for one in found if one.focusProxy() is None]  # what hands the keyboard on, is not it
        assert len(found) == 1, f"{name!r}: {len(found)} such things\n{self.told()}"
        return found[0]

    def texts(self) -> Iterator[str]:
        """Return all that stands on the screen."""
        for one in self.all():
            if isinstance(one, QLabel | QAbstractButton):
                yield one.text()
            elif isinstance(one, QAbstractItemView) and one.model() is not None:
                yield from (str(one.model().index(row, 0).data() or "") for row in range(one.model().rowCount()))

    def sees(self, words: str) -> bool:
        """Tell whether words stand somewhere on the screen."""
        return any(words in text for text in self.texts())

    def until(self, seen: Callable[[], object] | str) -> None:
        """Wait until words, or something, is to be seen."""
        looks = (lambda: self.sees(seen)) if isinstance(seen, str) else seen
        last = time.monotonic() + _LONGEST
        while not looks():
            assert time.monotonic() < last, f"never seen: {seen}\n{self.told()}"
            QTest.qWait(25)

    def row(self, view: QAbstractItemView, words: str) -> int:
        """Return the first row of a list that says something."""
        model = view.model()
        rows = [row for row in range(model.rowCount()) if words in str(model.index(row, 0).data() or "")]
        assert rows, f"no row {words!r}\n{self.told()}"
        return rows[0]

    def rows(self, name: str) -> int:
        """Return how many rows a list has; none where it is not to be seen."""
        return sum(one.model().rowCount() for one in self.all(QAbstractItemView) if name_of(one) == name)

    def told(self) -> str:
        """Return what is seen, for whoever reads why a test failed."""
        focus = QApplication.focusWidget()
        at = f"{type(focus).__name__} {name_of(focus)!r}" if focus else "nowhere"
        return f"keyboard: {at}\n" + "\n".join(dict.fromkeys(text for text in self.texts() if text.strip()))

    def type(self, words: str) -> None:
        """Type into whatever has the keyboard, as the window system gives it keys; a new line is Enter.

        What an English keyboard has not comes from an input method.
        """
        for letter in words:
            if letter == "\n":
                QTest.keyClick(self.keyed, Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClick(self.keyed, ord(letter))
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)

    def in_dialog(self, does: Callable[[], None]) -> None:
        """Do something in the dialog that is opened next."""
        timer = QTimer(self.window, interval=20)

        def look() -> None:
            dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
            if dialog is not None and focus is not None and dialog.isAncestorOf(focus):
                timer.stop()
                does()

        timer.timeout.connect(look)
        timer.start()


class Keyboard(Eyes):
    """Keys go to the window system, which gives them to whatever has the keyboard."""

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        focus = QApplication.focusWidget()
        assert focus is not None, f"the keyboard is nowhere\n{self.told()}"
        return focus

    @property
    def at(self) -> str:
        """What is called that has the keyboard."""
        return name_of(self.focus)

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys: "Ctrl+Shift+N"."""
        keys_ = QKeySequence(keys)[0]
        for _ in range(times):
            QTest.keyClick(self.keyed, keys_.key(), keys_.keyboardModifiers())

    def tab_to(self, name: str, most: int, keys: str = "Tab") -> None:
        """Press Tab until the keyboard is at something, and not oftener than one would bear."""
        way = [self.at]
        while self.at != name and len(way) <= most:
            self.press(keys)
            way.append(self.at)
        assert self.at == name, f"{name!r} is not reached: {way}\n{self.told()}"

    def palette(self, words: str) -> None:
        """Choose an action by its words."""
        self.press("Ctrl+Shift+P")
        self.type(words)
        self.press("Return")
        QTest.qWait(0)


class Mouse(Eyes):
    """Clicks go to the window system at a point of the screen: to what lies uppermost there."""

    def click(self, what: QWidget | str, place: QPoint | None = None) -> None:
        """Click on something: in its middle, or on its box."""
        widget = self.find(what) if isinstance(what, str) else what
        if place is None and isinstance(widget, QCheckBox | QRadioButton):
            place = QPoint(8, widget.height() // 2)
        area = QRect(place, place) if place is not None else widget.rect()
        self.scroll_to(widget, area)
        top = widget.window()
        QTest.mouseMove(top.windowHandle(), widget.mapTo(top, area.center()))
        point = widget.mapTo(top, area.center())  # a message that goes meanwhile moves what is below it
        under = top.childAt(point)
        assert under is not None and (under is widget or widget.isAncestorOf(under)), (
            f"{name_of(widget)!r} is covered by {under} {name_of(under) if under else ''}\n{self.told()}"
        )
        QTest.mouseClick(top.windowHandle(), _LEFT, _NO_KEY, point)
        QTest.qWait(0)

    def select_line(self, what: str) -> None:
        """Select all of a line by drawing over it."""
        line = self.find(what, QLineEdit)
        self.click(line)
        window, middle = self.window.windowHandle(), line.height() // 2
        right, left = (line.mapTo(self.window, QPoint(x, middle)) for x in (line.width() - 3, 1))
        QTest.mousePress(window, _LEFT, _NO_KEY, right)
        QTest.mouseMove(window, left)
        QTest.mouseRelease(window, _LEFT, _NO_KEY, left)
        assert line.selectedText() == line.text()

    def scroll_to(self, widget: QWidget, area: QRect) -> None:
        """Turn the wheel until something is in sight."""
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                self._turn(around, partial(_seen_in, around, widget, area))
            around = around.parentWidget()

    def _turn(self, around: QWidget, where: Callable[[], QRect]) -> None:
        top, port = around.window(), around.viewport()
        for _ in range(200):
            middle, height = where().center().y(), port.height()
            if 0 <= middle < height:
                return
            point = port.mapTo(top, QPoint(4, height // 2))
            QTest.wheelEvent(top.windowHandle(), point, QPoint(0, 120 if middle < 0 else -120))
        raise AssertionError(f"it does not come into sight\n{self.told()}")

    def click_row(self, view: QAbstractItemView | str, words: str) -> None:
        """Click on the row of a list that says something."""
        found = self.find(view, QAbstractItemView) if isinstance(view, str) else view
        index = found.model().index(self.row(found, words), 0)
        self._turn(found, lambda: found.visualRect(index))
        port = found.viewport()
        self.click(port, found.visualRect(index).intersected(port.rect()).center())

    def choose(self, combo: str, words: str) -> None:
        """Choose from a list that drops down."""
        self.click(combo)
        self.until(QApplication.activePopupWidget)
        self.click_row(self.all(QAbstractItemView)[0], words)

    def click_tab(self, bar: str, words: str) -> None:
        """Click on a tab."""
        tabs = self.find(bar, QTabBar)
        index = next(index for index in range(tabs.count()) if words in tabs.tabText(index))
        self.click(tabs, tabs.tabRect(index).center())

    def click_beside(self, edit: QTextEdit, words: str) -> None:
        """Click behind words of a text."""
        cursor = edit.document().find(words)
        assert not cursor.isNull(), edit.toPlainText()
        cursor.setPosition(cursor.selectionEnd())
        self.click(edit.viewport(), edit.cursorRect(cursor).center())

"""Where a window is small: what does not fit is scrolled up and down, and panes side by side become tabs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from widgets.frame.desk import Desk

FOLDED = 1000
"""The width of the window under which panes become tabs, in logical pixels at an interface of 100 per cent."""

_LEAST_LINES = 4


class Room(QScrollArea):
    """Gives a widget all the room there is; where that is less than it needs, it is scrolled."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(widget)
        widget.setAutoFillBackground(False)
        widget.installEventFilter(self)
        if isinstance(widget, QStackedWidget):
            widget.currentChanged.connect(self._fit)
        self.setFocusProxy(widget)

    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        if inner is None:
            return super().minimumSizeHint()
        least = inner.minimumSizeHint().expandedTo(inner.minimumSize())
        return QSize(least.width(), min(least.height(), self.fontMetrics().lineSpacing() * _LEAST_LINES))

    def sizeHint(self) -> QSize:
        inner = self.widget()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Let the widget be as wide as the room, and as high unless it needs more."""
        inner = self.widget()
        if inner is None:
            return
        room = self.maximumViewportSize()
        if _height(inner, room.width()) > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        inner.resize(room.width(), max(room.height(), _height(inner, room.width())))


def _height(widget: QWidget, width: int) -> int:
    """Return the height that a widget needs at a width; of several pages, that which is seen."""
    page = widget.currentWidget() if isinstance(widget, QStackedWidget) else None
    if page is not None:
        return _height(page, width)
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.minimumHeightForWidth(width), widget.minimumHeight())
    return max(widget.minimumSizeHint().height(), widget.minimumHeight())


class Wrapped(QLabel):
    """Words that wrap and keep the height they need; a splitter asks no label for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep()

    def _keep(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())) if self.text() else 0)


class Panes(QWidget):
    """Panes side by side, or one of them under tabs where the window is too narrow for all.

    Signals: folded_changed: they have become tabs, or stand side by side again.
    """

    folded_changed = Signal(bool)

    def __init__(self, desk: Desk, name: str) -> None:
        """Make them.

        Args:
            name: what the tabs are, for a screen reader.
        """
        super().__init__()
        self._desk = desk
        self._panes: list[QWidget] = []
        self._sizes: list[int] = []
        self.is_folded = False
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(name)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._tab_chosen)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._split, 1)

    def add(self, widget: QWidget, words: str, stretch: int) -> None:
        """Add a pane; its words stand on its tab."""
        self._panes.append(widget)
        self._split.addWidget(widget)
        self._split.setStretchFactor(self._split.count() - 1, stretch)
        self.tabs.addTab(words)

    def count(self) -> int:
        return len(self._panes)

    def sizes(self) -> list[int]:
        """Return the widths of the panes where they stand side by side."""
        return self._sizes if self.is_folded else self._split.sizes()

    def setSizes(self, sizes: tuple[int, ...] | list[int]) -> None:
        self._sizes = list(sizes)
        if not self.is_folded:
            self._split.setSizes(self._sizes)

    @property
    def current(self) -> int:
        """The pane that has the keyboard, or is to be seen."""
        focus = self.window().focusWidget()
        has = [one is focus or (focus is not None and one.isAncestorOf(focus)) for one in self._panes]
        return has.index(True) if True in has and not self.is_folded else self.tabs.currentIndex()

    def show_pane(self, index: int) -> None:
        """Bring a pane into sight."""
        self.tabs.setCurrentIndex(index)

    def step(self, by: int) -> None:
        """Go to the next pane with the keyboard, or to the one before."""
        index = (self.current + by) % self.count()
        self.show_pane(index)
        self._panes[index].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Return what one pane needs: that is all there may be."""
        hints = [one.minimumSizeHint().expandedTo(one.minimumSize()) for one in self._panes]
        width = max((one.width() for one in hints), default=0)
        return QSize(width, max((one.height() for one in hints), default=0) + self.tabs.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _fold(self) -> None:
        folded = self.window().width() < FOLDED * self._desk.settings.scale / 100
        if folded == self.is_folded:
            return
        if folded:
            self._sizes = self._split.sizes()
        self.is_folded = folded
        self.tabs.setVisible(folded)
        self._show()
        if not folded and any(self._sizes):
            self._split.setSizes(self._sizes)
        self.folded_changed.emit(folded)

    def _tab_chosen(self, _: int) -> None:
        self._show()

    def _show(self) -> None:
        for index, one in enumerate(self._panes):
            one.setVisible(not self.is_folded or index == self.tabs.currentIndex())

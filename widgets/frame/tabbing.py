"""Where Tab leads: through what is seen, in the order in which it stands.

Qt's own order is that in which widgets were made, which is another as soon as pages, cards and questions are made when
they are needed; and it jumps over what stands before the widget a page hands the keyboard to.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QWidget,
)

ONE_STOP = "one-stop"
"""Property of a row of tools: Tab comes to one of them, arrows lead to the others."""

_WHOLE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QTextEdit)
"""What has parts of its own that are no stops."""


def step(window: QWidget, *, ahead: bool) -> bool:
    """Bring the keyboard to the next stop of a window, or the one before; tell whether there is any."""
    focus = QApplication.focusWidget()
    order = list(_walk(window, focus))
    stops = [one for one in order if _is_stop(one)]
    if not stops:
        return False
    if focus in stops:
        place = stops.index(focus) + (1 if ahead else -1)
    else:
        passed = order[: order.index(focus)] if focus in order else []
        place = sum(one in stops for one in passed) - (0 if ahead else 1)
    target = stops[place % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if ahead else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(target)
    return True


def _walk(widget: QWidget, focus: QWidget | None) -> Iterator[QWidget]:
    """Give a widget and all that is seen in it, in order."""
    yield widget
    if isinstance(widget, _WHOLE):
        return
    inside = [one for child in _children(widget) if child.isVisible() for one in _walk(child, focus)]
    if widget.property(ONE_STOP) and focus not in inside:
        stops = [one for one in inside if _is_stop(one)]
        inside = stops[:1]
    elif widget.property(ONE_STOP):
        inside = [one for one in inside if one is focus]
    yield from inside


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _children(widget: QWidget) -> list[QWidget]:
    inner: list[QWidget | None] | None = None
    if isinstance(widget, QSplitter):
        inner = [widget.widget(index) for index in range(widget.count())]
    elif isinstance(widget, QStackedWidget):
        inner = [widget.currentWidget()]
    elif isinstance(widget, QScrollArea):
        inner = [widget.widget()]
    if inner is not None:
        return [one for one in inner if one is not None]
    layout = widget.layout()
    laid = list(_laid_out(layout)) if layout is not None else []
    known = set(laid)
    return laid + [
        one for one in widget.children() if isinstance(one, QWidget) and one not in known and not one.isWindow()
    ]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Give the widgets of a layout and of those in it."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()

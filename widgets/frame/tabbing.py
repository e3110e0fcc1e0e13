"""Where Tab leads: through what is seen, in the order in which it stands.

Qt's own order is that in which widgets were made, which is another as soon as pages, cards and questions are made when
they are needed; and it jumps over what stands before the widget a page hands the keyboard to.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
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
    inside = [one for child in _children(widget) for one in _walk(child, focus)]
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
    """Return what is seen in a widget, row by row.

    Asked of Qt by findChildren alone. Layouts answer with items that PySide keeps beyond their lives; and what is in a
    part that Qt made itself (the pages of a QTabWidget) PySide forgets when that part is let go.
    """
    found = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [(one.geometry(), one) for one in found if one.isVisible() and not one.isWindow()]
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rows: list[list[tuple[QRect, QWidget]]] = []
    for place, one in sorted(seen, key=lambda each: each[0].top()):
        if rows and place.center().y() <= rows[-1][0][0].bottom():
            rows[-1].append((place, one))
        else:
            rows.append([(place, one)])
    for row in rows:
        row.sort(key=lambda each: (-each[0].right() if mirrored else each[0].left(), each[0].top()))
    return [one for row in rows for _, one in row]


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()

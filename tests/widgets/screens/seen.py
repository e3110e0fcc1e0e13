"""What is wrong with a screen as it stands: clipped, out of its frame, one over the other, unnamed, not mirrored."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

SLACK = 2
"""Logical pixels that rounding may take."""

Word = QLabel | QAbstractButton | QComboBox | QTabBar | QLineEdit


def faults(window: QWidget) -> list[str]:
    """Return what is wrong in a window, each with the widget it is wrong with."""
    found = []
    shown = [one for one in [window, *window.findChildren(QWidget)] if _is_shown(one, window)]
    for widget in shown:
        for fault in (*_clipped(widget), *_outside(widget, window), *_unnamed(widget), *_turned(widget)):
            found.append(f"{_name(widget)}: {fault}")
    for widget in shown:
        found += _over_each_other(widget)
    return found


def _is_shown(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisible() and widget.window() is window and not widget.metaObject().className().startswith("_Ring")


def _name(widget: QWidget) -> str:
    above = []
    parent = widget.parentWidget()
    while parent is not None and len(above) < 3:
        name = parent.metaObject().className()
        if name not in ("QWidget", "QStackedWidget", "QSplitter"):
            above.append(name)
        parent = parent.parentWidget()
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else widget.accessibleName()
    return f"{widget.metaObject().className()} “{text[:60]}” in {' in '.join(above)}"


# Clipped


def _clipped(widget: QWidget) -> Iterator[str]:
    if isinstance(widget.parent(), QLineEdit | QTabBar | QAbstractSpinBox | QComboBox):
        return  # Qt's own parts
    size, hint = widget.size(), widget.sizeHint()
    if isinstance(widget, QLabel):
        yield from _clipped_label(widget)
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        if size.width() + SLACK < hint.width() or size.height() + SLACK < hint.height():
            yield f"has {_words(size)} of {_words(hint)}"
    elif isinstance(widget, QComboBox):
        told = widget.toolTip().endswith(widget.currentText())
        if (size.width() + SLACK < _wanted(widget) and not told) or size.height() + SLACK < hint.height():
            yield f"“{widget.currentText()}” has {_words(size)} of {_wanted(widget)}, {hint.height()}"
    elif isinstance(widget, QLineEdit):
        words = widget.placeholderText() if not widget.text() else ""
        wanted = widget.fontMetrics().horizontalAdvance(words)
        if size.width() < wanted + 8 and not widget.toolTip():
            yield f"its hint “{words}” has {size.width()} of {wanted + 8}"
        if size.height() + SLACK < hint.height():
            yield f"has the height {size.height()} of {hint.height()}"
    elif isinstance(widget, QTabBar):
        yield from _clipped_tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _clipped_headings(widget)
    elif isinstance(widget, QAbstractScrollArea):
        yield from _clipped_inside(widget)


def _clipped_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    size, hint = label.size(), label.sizeHint()
    if label.wordWrap():
        wanted = QSize(label.minimumSizeHint().width(), label.heightForWidth(size.width()))
    else:
        wanted = hint
    if "\N{HORIZONTAL ELLIPSIS}" in label.text() and label.toolTip():
        return
    if size.width() + SLACK < wanted.width() or size.height() + SLACK < wanted.height():
        yield f"has {_words(size)} of {_words(wanted)}"


def _wanted(box: QComboBox) -> int:
    """Return the width at which a choice shows its words."""
    room = box.fontMetrics().horizontalAdvance(box.currentText())
    return room + box.fontMetrics().height() + 4


def _clipped_tabs(tabs: QTabBar) -> Iterator[str]:
    for index in range(tabs.count()):
        if not tabs.isTabVisible(index):
            continue
        wanted = tabs.fontMetrics().horizontalAdvance(tabs.tabText(index).replace("&", ""))
        if tabs.tabRect(index).width() < wanted:
            yield f"tab “{tabs.tabText(index)}” has {tabs.tabRect(index).width()} of {wanted}"


def _clipped_headings(header: QHeaderView) -> Iterator[str]:
    if header.orientation() == Qt.Orientation.Vertical:
        return
    for index in range(header.count()):
        words = str(header.model().headerData(index, header.orientation()) or "")
        tip = header.model().headerData(index, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        wanted = header.sectionSizeHint(index)
        if not header.isSectionHidden(index) and header.sectionSize(index) + SLACK < wanted and not tip:
            yield f"heading “{words}” has {header.sectionSize(index)} of {wanted}"


def _clipped_inside(area: QAbstractScrollArea) -> Iterator[str]:
    """Tell what lies beyond the edge and cannot be scrolled to, or only sideways."""
    wide = area.horizontalScrollBar()
    if isinstance(area, QScrollArea) and area.widget() is not None:
        inner, room = area.widget().minimumSizeHint().width(), area.viewport().width()
        if inner > room + SLACK:
            yield f"its content wants {inner} of {room}"
    elif isinstance(area, QListView | QTreeView) and wide.maximum() > 0 and wide.isVisible():
        yield "is scrolled sideways"
    if isinstance(area, QListView) and not _is_of_combo(area) and area.isVisible():
        yield from _clipped_items(area)
    lines = area.fontMetrics().height() * (1 if isinstance(area, QTextEdit | QPlainTextEdit) else 2)
    is_list = isinstance(area, QAbstractItemView) and area.model() is not None and area.model().rowCount() > 1
    if area.viewport().height() + SLACK < lines and (is_list or isinstance(area, QTextEdit | QPlainTextEdit)):
        yield f"has room for no line: {area.viewport().height()} of {lines}"


def _clipped_items(view: QListView) -> Iterator[str]:
    """Tell which rows that can be seen are cut off without a tip."""
    model = view.model()
    delegate_is_plain = type(view.itemDelegate()).__name__ == "QStyledItemDelegate"
    if not delegate_is_plain or view.wordWrap() or model is None:
        return
    for row in range(min(model.rowCount(), 12)):
        index = model.index(row, 0)
        words = str(index.data() or "")
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        wanted = view.fontMetrics().horizontalAdvance(words)
        if wanted > view.viewport().width() and not tip:
            yield f"row “{words[:50]}” has {view.viewport().width()} of {wanted}"


# Where it lies


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if widget is window or parent is None or widget.isWindow():
        return
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
        return  # it is scrolled to
    if isinstance(parent, QTabBar | QComboBox | QHeaderView | QAbstractItemView | QScrollBar):
        return  # Qt's own parts
    place, room = widget.geometry(), parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if not place.isEmpty() and not room.contains(place):
        yield f"lies outside its parent: {_rect(place)} in {_rect(parent.rect())}"


def _over_each_other(parent: QWidget) -> list[str]:
    """Return which widgets that say something cover one another."""
    words = [
        one
        for one in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(one, QLabel | QAbstractButton | QComboBox | QLineEdit | QTextEdit | QListView | QTreeView)
        and one.isVisible()
        and not one.isWindow()
        and not isinstance(parent, QComboBox | QLineEdit | QTabBar | QAbstractScrollArea | QAbstractSpinBox)
    ]
    found = []
    for at, one in enumerate(words):
        for other in words[at + 1 :]:
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                found.append(f"{_name(one)}: lies over {_name(other)} by {_words(shared.size())}")
    return found


# Told to a screen reader, and mirrored


def _unnamed(widget: QWidget) -> Iterator[str]:
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isEnabled() or widget.focusProxy() is not None:
        return
    if isinstance(widget, QSplitterHandle | QSplitter) or isinstance(
        widget.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView
    ):
        return  # Qt's own parts
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        yield "a screen reader does not see it"
        return
    name = interface.text(QAccessible.Text.Name)
    if not any(sign.isalnum() for sign in name):
        yield "has no name for a screen reader"


def _turned(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTextEdit | QPlainTextEdit) or isinstance(widget.parent(), QTextEdit | QPlainTextEdit):
        return  # as the language of the text wants it
    if widget.layoutDirection() != QApplication.layoutDirection() and not _has_own_direction(widget):
        yield "is not in the direction of the interface"


def _has_own_direction(widget: QWidget) -> bool:
    """Tell whether its direction, or that of what it lies in, was set: it shows a text in another language."""
    parent: QWidget | None = widget
    while parent is not None:
        if parent.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection):
            return True
        parent = parent.parentWidget()
    return False


def _is_of_combo(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and parent.metaObject().className() == "QComboBoxPrivateContainer"


def _words(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"


def _rect(rect: QRect) -> str:
    return f"{_words(rect.size())} at {rect.x()}, {rect.y()}"

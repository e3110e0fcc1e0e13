"""Controls without a name, as a screen reader would meet them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def unnamed(root: QWidget) -> list[str]:
    """Return the visible controls that the keyboard reaches and that have no name."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.focusProxy() is None:
            interface = QAccessible.queryAccessibleInterface(widget)
            parent = widget.parentWidget()
            inner = parent is not None and parent.inherits("QComboBox")
            if interface is not None and not inner and not interface.text(QAccessible.Text.Name):
                found.append(f"{widget.metaObject().className()} {widget.objectName()}")
    return found

"""The line of buttons below a list: what can be done with the items that are selected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from widgets.frame.desk import Desk


class ItemTools(QWidget):
    """A button an action, by names whose words are the messages "list-<name>"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)

    def show_actions(self, actions: Mapping[str, QAction]) -> None:
        """Make the buttons."""
        for name, action in actions.items():
            action.setIconText(self._desk.say(f"list-{name}"))
            button = QToolButton()
            button.setAutoRaise(True)
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            self._row.insertWidget(self._row.count() - 1, button)

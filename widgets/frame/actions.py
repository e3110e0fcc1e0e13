"""Everything the user can do, by one list: menus, shortcuts and the palette are made from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.messages import Messages


class Actions(QObject):
    """The actions of the window, by id. The words of an action are the message "action-<id>".

    Shortcuts are given by letters and function keys that French and Arabic keyboards have; where Qt knows a standard
    one for the platform, that is taken.
    """

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._actions: dict[str, QAction] = {}

    def add(
        self,
        id: str,
        does: Callable[[], Any],
        owner: QWidget,
        shortcut: QKeySequence.StandardKey | str | None = None,
        *,
        everywhere: bool = False,
        checkable: bool = False,
    ) -> QAction:
        """Make an action of a widget; it can be used while the keyboard is in the widget.

        Args:
            everywhere: it can be used in the whole window.
        """
        action = QAction(self._messages.say(f"action-{id}"), owner)
        action.setObjectName(id)
        action.setCheckable(checkable)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({keys})")
        context = Qt.ShortcutContext.WindowShortcut if everywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(context)
        action.triggered.connect(lambda _checked=False: does())
        owner.addAction(action)
        self._actions[id] = action
        action.destroyed.connect(lambda _=None, id=id, action=action: self._forget(id, action))
        return action

    def _forget(self, id: str, action: QAction) -> None:
        if self._actions.get(id) is action:
            del self._actions[id]

    def get(self, id: str) -> QAction:
        return self._actions[id]

    def all(self) -> list[QAction]:
        """Return what can be done now, by its words."""
        usable = [action for action in self._actions.values() if action.isEnabled() and action.isVisible()]
        return sorted(usable, key=lambda action: action.text().casefold())

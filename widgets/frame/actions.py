"""Everything the user can do, by one list: menus, shortcuts and the palette are made from it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.messages import Messages


class Known(NamedTuple):
    """An action as the list of shortcuts shows it, also when what it belongs to is closed."""

    words: str
    keys: str
    everywhere: bool


class Actions(QObject):
    """The actions of the window, by id. The words of an action are the message "action-<id>".

    Shortcuts are given by letters and function keys that French and Arabic keyboards have; where Qt knows a standard
    one for the platform, that is taken. An id may have several owners (the editors of four texts): what is in sight is
    meant.

    Attributes:
        known: all that there were since the window was opened, by id.
    """

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._actions: dict[str, list[QAction]] = {}
        self.known: dict[str, Known] = {}

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
            action.setToolTip(f"{action.text()} ({keys_of(action)})")
        context = Qt.ShortcutContext.WindowShortcut if everywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(context)
        action.triggered.connect(lambda _checked=False: does())
        owner.addAction(action)
        self._living(id).append(action)
        self.known[id] = Known(action.text(), keys_of(action), everywhere)
        return action

    def get(self, id: str) -> QAction:
        """Return an action; of several the one that is in sight, else the newest."""
        found = self._living(id)
        return next((action for action in reversed(found) if _is_in_sight(action)), found[-1])

    def all(self) -> list[QAction]:
        """Return what can be done now, by its words."""
        newest = [self.get(id) for id in self._actions if self._living(id)]
        usable = [one for one in newest if one.isEnabled() and one.isVisible() and _is_in_sight(one)]
        return sorted(usable, key=lambda action: action.text().casefold())

    def clashes(self) -> list[tuple[str, str, str]]:
        """Return pairs of actions that have one shortcut in one place, with that shortcut."""
        living = [action for id in self._actions for action in self._living(id)]
        return [
            (one.objectName(), other.objectName(), key.toString())
            for one, other in combinations(living, 2)
            for key in one.shortcuts()
            if not key.isEmpty() and key in other.shortcuts() and _meet(one, other)
        ]

    def _living(self, id: str) -> list[QAction]:
        found = [action for action in self._actions.get(id, []) if shiboken6.isValid(action)]
        self._actions[id] = found
        return found


def keys_of(action: QAction) -> str:
    """Return the shortcut of an action as the platform writes it; "" if it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _owner(action: QAction) -> QWidget | None:
    owner = action.parent()
    return owner if isinstance(owner, QWidget) else None


def _is_in_sight(action: QAction) -> bool:
    owner = _owner(action)
    return owner is not None and owner.isVisible()


def _meet(one: QAction, other: QAction) -> bool:
    """Tell whether there is a place for the keyboard in which both have their shortcut."""
    first, second = _owner(one), _owner(other)
    if first is None or second is None or first.window() is not second.window():
        return False
    if Qt.ShortcutContext.WindowShortcut in (one.shortcutContext(), other.shortcutContext()):
        return True
    return first is second or first.isAncestorOf(second) or second.isAncestorOf(first)

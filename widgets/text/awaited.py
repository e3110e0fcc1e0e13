"""A line of a menu that stands for others until they are found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu


class Awaited(QAction):
    """The first line of a menu; it cannot be chosen.

    Who goes down to it by key waits there for what is found, and does not come upon the line below instead.
    """

    def __init__(self, words: str, menu: QMenu) -> None:
        super().__init__(words, menu)
        self.setEnabled(False)
        self._menu = menu
        self._is_reached = False
        menu.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            waits = self._chosen() is None and not self._is_reached
            self._is_reached = True
            return waits
        return False

    def say(self, words: str) -> None:
        """Say that nothing was found."""
        self._menu.removeEventFilter(self)
        self.setText(words)

    def exchange(self, actions: Sequence[QAction]) -> None:
        """Put what was found into its place.

        What the pointer or the keyboard is at stays where it is, lest one chooses another line than one meant.
        """
        menu, chosen = self._menu, self._chosen()
        before = menu.actionGeometry(chosen).top() if chosen is not None else 0
        menu.removeEventFilter(self)
        menu.insertActions(self, actions)
        menu.removeAction(self)
        if not menu.isVisible():
            return
        place, screen = menu.geometry(), menu.screen().availableGeometry()
        if chosen is not None:
            place.translate(0, before - menu.actionGeometry(chosen).top())
        elif self._is_reached:
            menu.setActiveAction(actions[0])
        menu.move(place.x(), max(screen.top(), min(place.top(), screen.bottom() + 1 - place.height())))

    def _chosen(self) -> QAction | None:
        active = self._menu.activeAction()
        return next((one for one in self._menu.actions() if one is active), None)

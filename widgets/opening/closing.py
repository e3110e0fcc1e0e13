"""Closing: everything is saved already; the last backup is waited for, with a small note if it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.errors import AppError

if TYPE_CHECKING:
    from widgets.frame.desk import Desk
    from widgets.opening.opening import Opening

_PATIENCE = 250
"""Milliseconds of closing after which it is said what is waited for."""


class Closing(QObject):
    """Closes the workspace beside the window, then the window."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self._opening = opening
        self._is_over = self._is_waiting = False
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._say_what_is_waited_for)
        self._desk: Desk | None = None

    def finish(self) -> bool:
        """Close the workspace; tell whether the window can go at once."""
        opening = self._opening
        workspace, desk = opening.workspace, opening.desk
        if self._is_waiting or opening.is_away:
            return self._is_over  # what is under way is not left in the middle
        if workspace is None or desk is None:
            return True
        self._is_waiting = True
        desk.close()
        opening.workspace = None
        if opening.application.isSavingSession():
            self._is_over = True
            workspace.close()
            return True
        self._desk = desk
        opening.window.setEnabled(False)
        self._timer.start()
        opening.clerk.ask(workspace.close, lambda _: self._end(), self._failed)
        return False

    def _say_what_is_waited_for(self) -> None:
        from widgets.opening.waiting import WaitPage

        if self._desk is not None:
            self._opening.window.show_page(WaitPage(self._desk.say("wait-closing")))
            self._opening.window.setEnabled(True)

    def _end(self) -> None:
        self._timer.stop()
        self._is_over = True
        self._opening.window.setEnabled(True)
        self._opening.window.close()

    def _failed(self, error: Exception) -> None:
        from widgets.opening.waiting import WaitPage

        if not isinstance(error, AppError) or self._desk is None:
            self._end()
            raise error
        self._timer.stop()
        self._is_over = True
        window = self._opening.window
        window.setEnabled(True)
        lines = [self._desk.say("closed-without-backup"), *self._desk.messages.error(error)]
        window.show_page(WaitPage("\n".join(lines), (self._desk.say("close-window"), self._end)))

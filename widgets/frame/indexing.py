"""Keeping the search's index up to date beside other work."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError

if TYPE_CHECKING:
    from widgets.frame.desk import Desk

_AFTER = 1500
"""Milliseconds after something was opened or written until the index follows."""

_BETWEEN = 150
"""Milliseconds between two steps, in which others may ask the clerk."""

_SECONDS = 0.3
"""How long a step lasts, if nobody asks for anything."""


class Indexing(QObject):
    """Refreshes the index on the clerk's thread, in steps that end as soon as anything else is asked for.

    Signals: indexed: more of what was written can be found.
    """

    indexed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self._step)
        self._is_running = self._is_stopped = False
        desk.letters_changed.connect(self.begin)
        desk.facts_changed.connect(self.begin)
        self.begin()

    def begin(self) -> None:
        """Let the index follow what was written, in a moment."""
        if not self._is_running:
            self._timer.start(_AFTER)

    def stop(self) -> None:
        """Begin nothing more."""
        self._is_stopped = True
        self._timer.stop()
        self._desk.letters_changed.disconnect(self.begin)
        self._desk.facts_changed.disconnect(self.begin)

    def _step(self) -> None:
        search, clerk = self._desk.workspace.search, self._desk.clerk
        if clerk.pending:
            self._timer.start(_BETWEEN)
            return
        begun = time.monotonic()
        self._is_running = True
        self._desk.ask(
            lambda: search.refresh(
                lambda: self._is_stopped or clerk.pending > 1 or time.monotonic() - begun > _SECONDS
            ),
            self._done,
            self._failed,
        )

    def _done(self, is_whole: bool) -> None:
        self._is_running = False
        if self._is_stopped:
            return
        self.indexed.emit()
        if not is_whole:
            self._timer.start(_BETWEEN)

    def _failed(self, error: Exception) -> None:
        self._is_running = False
        if not isinstance(error, AppError):
            raise error

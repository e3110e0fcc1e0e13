"""Keeping the index of search up with what is written: in quiet moments, on a thread of its own."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from app.errors import AppError
from widgets.frame.desk import Desk

_FIRST, _QUIET = 3000, 8000
"""Milliseconds after the start, and after the last change, at which is indexed: not while somebody types."""


class Indexing(QObject):
    """Has the index brought up to date.

    Signals: indexed: as much as there was quiet for.
    """

    indexed = Signal()
    _interrupted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = desk.workspace
        self._stop = Event()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self, singleShot=True, interval=_QUIET)
        self._timer.timeout.connect(self.run)
        self._timer.start(_FIRST)
        self._interrupted.connect(self._changed)
        desk.letters_changed.connect(self._changed)
        desk.facts_changed.connect(self._changed)
        desk.closing.connect(self.stop)
        self.indexed.connect(desk.indexed)

    def run(self) -> None:
        """Bring the index up to date now, beside the window."""
        if not self._stop.is_set() and self._pool.activeThreadCount() == 0:
            self._pool.start(self._refresh)

    def stop(self) -> None:
        """Index no more; what is being written is finished."""
        self._timer.stop()
        self._stop.set()
        self._pool.waitForDone()

    def _changed(self) -> None:
        if not self._stop.is_set():
            self._timer.start(_QUIET)

    def _refresh(self) -> None:
        typing = False

        def stopped() -> bool:
            nonlocal typing
            typing = typing or self._desk.busy  # a page is composed: somebody types, and comes first
            return typing or self._stop.is_set()

        try:
            self._workspace.search.refresh(stopped)
            self._workspace.search.make_ready()
        except AppError:  # it is tried again after the next change; whoever saves is told of what is wrong
            return
        if self._stop.is_set() or not isValid(self):  # nobody is there to be told
            return
        if typing:
            self._interrupted.emit()
        self.indexed.emit()

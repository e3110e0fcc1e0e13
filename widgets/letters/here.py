"""Who else has the open letter open: a bar, as long as it is true."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.workspace.presence import Other, Presence
from widgets.frame.desk import Desk, Notice

_SEEN_EVERY = 20_000
"""Milliseconds; app.workspace.presence takes a seat as gone after three of them."""


class Here(QObject):
    """Tells others that a letter is open here, and us who they are."""

    def __init__(self, desk: Desk, letter_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = f"others-{letter_id}"
        self._presence = Presence(desk.workspace.store, letter_id)
        self._others: list[Other] = []
        self._timer = QTimer(self, interval=_SEEN_EVERY)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        self._is_left = False
        desk.ask(self._presence.arrive, self._show, self._pass_over)

    def beat(self) -> None:
        """Say that it still is open, and look who else has it."""
        self._desk.ask(self._presence.beat, self._show, self._pass_over)

    def leave(self) -> None:
        """Say that it is closed."""
        self._is_left = True
        self._timer.stop()
        self._desk.unnoticed.emit(self._key)
        self._desk.ask(self._presence.leave, lambda _: None, self._pass_over)

    def _show(self, others: list[Other]) -> None:
        if self._is_left or others == self._others:
            return
        self._others = others
        if not others:
            self._desk.unnoticed.emit(self._key)
            return
        names = dict.fromkeys(one.who for one in others)
        since = f"{min(one.since for one in others).astimezone():%H:%M}"
        who = self._desk.say("list-joint").join(names)
        text = self._desk.say("letter-open-elsewhere", who=who, count=len(names), since=since)
        self._desk.noticed.emit(Notice(self._key, text))

    def _pass_over(self, error: Exception) -> None:
        """Say nothing of it: what cannot be written here is told by saving, where it matters."""

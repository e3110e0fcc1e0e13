"""What was done to a number: who, when, why."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from app.workspace.audit import Event
from app.workspace.register import Number
from widgets.frame.desk import Desk


def when(desk: Desk, at: dt.datetime) -> str:
    """Return a moment on this machine's clock."""
    local = at.astimezone()
    return desk.say("register-moment", day=desk.day(local.date()), time=f"{local:%H:%M}")


def told(desk: Desk, event: Event) -> str:
    """Return what was done, in words, with its reason."""
    words = desk.say("register-what", what=event.what, before=event.before or "", after=event.after or "")
    return desk.say("register-because", words=words, reason=event.reason) if event.reason else words


class History(QFrame):
    """The history of the chosen number, the newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Number | None = None
        self.title = QLabel(desk.say("register-history-none"))
        self.title.setProperty("role", "quiet")
        self.title.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        self.list.hide()

    def show_number(self, number: Number | None) -> None:
        """Read and show what was done to a number; None: none is chosen."""
        self._shown = number
        if number is None:
            self.title.setText(self._desk.say("register-history-none"))
            self.list.hide()
            return
        register = self._desk.workspace.register  # what shows a number has reached it
        self._desk.ask(lambda: register.events(number.reference), lambda found: self._show(number, found))

    def _show(self, number: Number, events: list[Event]) -> None:
        if number is not self._shown:
            return
        title = self._desk.say("register-history-title", reference=str(number.reference))
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.list.clear()
        for event in reversed(events):
            words = self._desk.say(
                "register-event", when=when(self._desk, event.at), by=event.by, what=told(self._desk, event)
            )
            item = QListWidgetItem(words)
            item.setToolTip(words)
            self.list.addItem(item)
        self.list.show()

"""Where a letter stands, in one line under its name: status, days that are due, the usual next step, the others."""

from __future__ import annotations

import datetime as dt

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from app.records.deadlines import publication_due, response_due
from app.session.letter import LetterSession
from widgets.frame.desk import Desk
from widgets.frame.flow import Flow
from widgets.frame.theme import give_role

_STEPS: dict[str, tuple[str, ...]] = {
    "draft": ("number-take", "number-enter"),
    "referenced": ("letter-sent", "number-void"),
    "sent": ("letter-answered", "letter-take-back"),
    "answered": ("letter-answered",),
}
"""What can be done with a letter of each status, the usual next step first."""


class Standing(QWidget):
    """The line."""

    def __init__(self, desk: Desk, session: LetterSession, actions: dict[str, QAction]) -> None:
        """Make it.

        Args:
            actions: what can be done, by id.
        """
        super().__init__()
        self._desk = desk
        self._session = session
        self.actions_ = actions
        self.status = QLabel()
        self.status.setAccessibleName(self._desk.say("letter-standing-name"))
        self.due = QLabel()
        self.published = QLabel()
        self.next = QPushButton()
        self.next.clicked.connect(self._do_next)
        self.more = QPushButton(self._desk.say("letter-steps"))
        menu = QMenu(self.more)
        for action in self.actions_.values():
            menu.addAction(action)
        self.more.setMenu(menu)
        line = Flow(self, self.fontMetrics().averageCharWidth() * 2)
        line.setContentsMargins(12, 0, 8, 4)
        for widget in (self.status, self.due, self.published, self.next, self.more):
            line.addWidget(widget)

    def show_standing(self, *, busy: bool) -> None:
        """Show where the letter stands, and what can be done."""
        say, listed, letter = self._desk.say, self._session.listed, self._session.letter
        outline = self._desk.context.records.outline(letter.type)
        due = response_due(letter, outline)
        late = due is not None and listed.status == "sent" and due < self._desk.today()
        words = say(
            "letter-standing",
            status=listed.status,
            sent=self._day(listed.sent_on),
            answered=self._day(listed.answered_on),
        )
        self.status.setText(words)
        self.status.setAccessibleDescription(words)
        is_due = due is not None and listed.status != "answered"
        self.due.setText(say("letter-due", date=self._day(due), late="yes" if late else "no") if is_due else "")
        give_role(self.due, "error" if late else "quiet")
        published = publication_due(letter, outline)
        self.published.setText(say("letter-published", date=self._day(published)) if published else "")
        give_role(self.published, "quiet")
        for label in (self.due, self.published):
            label.setVisible(bool(label.text()))
        steps = _STEPS[listed.status] if self._desk.workspace.store.read_only is None else ()
        for id, action in self.actions_.items():
            action.setVisible(id in steps)
            action.setEnabled(id in steps and not busy)
        self.next.setVisible(bool(steps))
        self.more.setVisible(len(steps) > 1)
        if steps:
            self.next.setText(say(f"next-{steps[0]}", again="yes" if listed.status == "answered" else "no"))
            self.next.setToolTip(self.actions_[steps[0]].toolTip())
            self.next.setEnabled(not busy)

    def _do_next(self) -> None:
        steps = _STEPS[self._session.listed.status]
        self.actions_[steps[0]].trigger()

    def _day(self, date: dt.date | None) -> str:
        return self._desk.day(date) if date else "none"

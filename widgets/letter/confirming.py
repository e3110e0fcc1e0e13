"""The question that answers an error of a letter for the whole office: which resolution is the one to cite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit

from app.model.finding import Finding
from app.model.letter import Letter
from app.session.confirming import Answer, confirm, question
from widgets.frame.datefield import DateField
from widgets.frame.desk import Desk
from widgets.frame.inline import InlinePanel


class Confirming:
    """Asks for a number, what it relies on, and how long it holds; a number not on record also for its date."""

    def __init__(
        self, desk: Desk, panel: InlinePanel, finding: Finding, letter: Letter, done: Callable[[], Any]
    ) -> None:
        self._desk = desk
        self._panel = panel
        self._done = done
        self._asked = question(finding, letter, desk.context.records, desk.today())

    def ask(self) -> None:
        """Show the question."""
        asked, say = self._asked, self._desk.say
        if asked is None:
            return
        panel = self._panel
        form = panel.ask(
            say("confirm-title", mandate=self._desk.naming.mandate_title(asked.mandate)),
            say("confirm-text", known=asked.known or "none", date=self._desk.day(asked.day)),
        )
        self._form = form
        self.number = QLineEdit(asked.number)
        self.number.setPlaceholderText("62/12")
        self.source = QLineEdit()
        self.source.setPlaceholderText(say("confirm-source-hint"))
        self.until = DateField(self._desk, say("confirm-until"))
        self.until.show_date(asked.until)
        self.adopted = DateField(self._desk, say("confirm-adopted"))
        panel.row(form, say("confirm-number"), self.number)
        panel.row(form, say("confirm-adopted"), self.adopted)
        panel.row(form, say("confirm-until"), self.until)
        panel.row(form, say("confirm-source"), self.source)
        self.number.textChanged.connect(lambda _: self._show_fields())
        panel.add_button(say("confirm-do"), self._confirm, main=True)
        panel.add_leave()
        self._show_fields()
        (self.source if asked.number else self.number).setFocus()

    @property
    def _is_new(self) -> bool:
        """Whether the number typed is not on record, and needs its date."""
        return self._asked is not None and self.number.text().strip() != self._asked.known

    def _show_fields(self) -> None:
        for field, shown in ((self.adopted, self._is_new), (self.until, not self._is_new)):
            self._form.setRowVisible(field, shown)

    def _confirm(self) -> None:
        asked, say, panel = self._asked, self._desk.say, self._panel
        number, source = self.number.text().strip(), self.source.text().strip()
        day = self.adopted.date if self._is_new else self.until.date
        if asked is None:
            return
        if not number:
            panel.say_wrong(say("confirm-number-missing"), self.number)
        elif day is None:
            panel.say_wrong(say("date-missing"), self.adopted if self._is_new else self.until)
        elif not source:
            panel.say_wrong(say("confirm-source-missing"), self.source)
        else:
            answer = Answer(number=number, source=source, until=day, adopted=day if self._is_new else None)
            workspace, today = self._desk.workspace, self._desk.today()

            def work() -> None:
                confirm(workspace.entries, asked, answer, who=workspace.store.who, today=today)
                workspace.renew_facts()

            panel.set_busy(True)
            self._desk.ask(work, lambda _: self._confirmed(number), self._failed)

    def _failed(self, error: Exception) -> None:
        self._panel.set_busy(False)
        self._panel.say_error(error)

    def _confirmed(self, number: str) -> None:
        self._panel.close_panel()
        self._desk.tell("confirmed", number=number)
        self._desk.facts_changed.emit()
        self._done()

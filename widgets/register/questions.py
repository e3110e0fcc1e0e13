"""What is asked in the section Register, in its panel: void a number, enter one, what of a table does not fit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QListWidget

from app.errors import AppError
from app.model.letter import OTHER_ACTOR
from app.model.reference import Reference, parse_reference
from app.session.numbering import void
from app.workspace.register import Number
from app.workspace.register_csv import TableError
from widgets.frame.datefield import DateField
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.frame.inline import InlinePanel, reason_field

_FAULTS_SHOWN = 500


class Questions:
    """Asks, does it beside the window, and tells `done`."""

    def __init__(self, desk: Desk, panel: InlinePanel, done: Callable[[], Any]) -> None:
        self._desk = desk
        self._panel = panel
        self._done = done

    def void(self, number: Number) -> None:
        """Ask why a number is void."""
        say, panel, reference = self._desk.say, self._panel, number.reference
        form = panel.ask(say("register-void-title", reference=str(reference)), say("register-void-text"))
        field = reason_field(say("reason"))
        panel.row(form, say("reason"), field)
        workspace = self._desk.workspace

        def do() -> None:
            reason = field.text()
            self._do(
                lambda: void(workspace.sending, reference, number.letter_id, reason),
                lambda: self._desk.tell("register-was-voided", reference=str(reference)),
            )

        button = panel.add_button(say("number-void-do"), do, main=True)
        button.setEnabled(False)
        field.textChanged.connect(lambda text: button.setEnabled(bool(text.strip())))
        panel.add_leave()
        field.setFocus()

    def enter(self) -> None:
        """Ask for a number that a central registry gave to a letter that was not written here."""
        say, panel = self._desk.say, self._panel
        form = panel.ask(say("register-enter-title"), say("register-enter-text"))
        field = QLineEdit()
        give_hint(field, "AL KAZ 3/2024")
        date = DateField(self._desk, say("register-enter-date"))
        panel.row(form, say("number-reference"), field)
        panel.row(form, say("register-enter-date"), date)
        button = panel.add_button(say("register-enter-do"), lambda: self._enter(field, date), main=True)
        button.setEnabled(False)
        field.textChanged.connect(lambda text: button.setEnabled(parse_reference(text) is not None))
        panel.add_leave()
        field.setFocus()

    def _enter(self, field: QLineEdit, date: DateField) -> None:
        say, panel = self._desk.say, self._panel
        reference = parse_reference(field.text())
        if reference is None:
            return
        if reference.addressee not in {*self._desk.context.records.states, OTHER_ACTOR}:
            panel.say_wrong(say("addressee-unknown", code=reference.addressee), field)
        elif date.date is not None and date.date.year != reference.year:
            panel.say_wrong(say("register-year-differs"), date)
        else:
            self._claim(reference, date.date)

    def _claim(self, reference: Reference, date: dt.date | None) -> None:
        workspace = self._desk.workspace
        self._do(
            lambda: workspace.register.claim(reference, date=date),
            lambda: self._desk.tell("register-entered", reference=str(reference)),
        )

    def show_faults(self, error: TableError) -> None:
        """Show what does not fit in a table, line by line."""
        say, panel = self._desk.say, self._panel
        panel.ask(say("register-faults-title", file=str(error.arguments["file"])))
        lines = QListWidget()
        lines.setAccessibleName(panel.accessibleName())
        for fault in error.faults[:_FAULTS_SHOWN]:
            lines.addItem(say("register-fault", line=fault.line, fault=say(fault.id, value=fault.value)))
        if len(error.faults) > _FAULTS_SHOWN:
            lines.addItem(say("register-faults-more", count=len(error.faults) - _FAULTS_SHOWN))
        lines.setFixedHeight(lines.sizeHintForRow(0) * min(8, lines.count()) + 2 * lines.frameWidth() + 2)
        panel.add_wide(lines)
        panel.add_button(say("register-faults-close"), panel.close_panel, main=True)
        lines.setCurrentRow(0)
        lines.setFocus()

    def _do(self, work: Callable[[], Any], done: Callable[[], Any]) -> None:
        panel = self._panel

        def finished(_: object) -> None:
            panel.close_panel()
            done()
            self._done()

        def failed(error: Exception) -> None:
            panel.set_busy(False)
            if isinstance(error, AppError) and error.id == "number-taken":
                status = self._desk.say("register-status", status=str(error.arguments["status"]))
                taken = AppError(error.id, reference=error.arguments["reference"], status=status)
                panel.say_error(taken)
            else:
                panel.say_error(error)

        panel.set_busy(True)
        self._desk.ask(work, finished, failed)

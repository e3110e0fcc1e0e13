"""Numbers and the life of a letter, beside it: where it stands, what can be done next, and the question before it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import AppError
from app.model.reference import parse_reference, wanted
from app.session.letter import LetterSession
from app.session.numbering import Offer, after, offer
from app.workspace.letters import Opened
from app.workspace.sending import Sending
from widgets.frame.actions import Actions
from widgets.frame.datefield import DateField
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.frame.inline import InlinePanel, reason_field
from widgets.letter.standing import Standing

_SAID_OTHERWISE = {
    "clock-went-back": "numbering-clock",
    "workspace-unreachable": "numbering-unreachable",
    "workspace-refused": "numbering-unreachable",
    "register-knows-more": "numbering-knows-more",
    "register-start-unknown": "numbering-start-unknown",
}
"""Errors that tell of options of commands, or of saving, where a window tells more to the point."""


class Numbering(QObject):
    """The strip under the head of a letter, and the panel in which its questions are asked.

    Attributes:
        strip: where the letter stands.
        panel: the question that is asked.
        busy: something is being written: the letter does not change meanwhile.
        errors: how many are among its findings; who marks the letter as sent is told.

    Signals: busy_changed. place_asked: a place of the letter to go to.
    """

    busy_changed = Signal()
    place_asked = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._session = session
        self._owner = owner
        self.busy = False
        self.errors = 0
        self._then: Callable[[], None] | None = None
        self.panel = InlinePanel(desk)
        self.actions: dict[str, QAction] = {}
        made: dict[str, tuple[Callable[[], None], str | None]] = {
            "number-take": (self.take, "Ctrl+Shift+A"),
            "number-enter": (self.enter, None),
            "letter-sent": (self.mark_sent, None),
            "letter-answered": (self.mark_answered, None),
            "letter-take-back": (self.take_back, None),
            "number-void": (self.void, None),
        }
        for id, (does, keys) in made.items():
            self.actions[id] = actions.add(id, does, owner, keys)
        self.strip = Standing(desk, session, self.actions)
        session.watchers.append(self._saving_changed)

    def close(self) -> None:
        """Let go of the letter."""
        self._session.watchers.remove(self._saving_changed)

    # The questions

    def take(self) -> None:
        """Ask for the next number: it is shown first, and given when that is confirmed."""
        say, session = self._desk.say, self._session
        self.panel.ask(say("number-take-title"), say("number-asking"))
        self.panel.add_leave()
        self.panel.buttons[0].setFocus()
        if session.letter.date is None:
            self._needs_date()
            return
        workspace, id, letter = self._desk.workspace, session.id, session.letter
        self._when_saved(
            lambda: self._desk.ask(lambda: offer(workspace.register, id, letter), self._offered, self._failed)
        )

    def _needs_date(self) -> None:
        say = self._desk.say
        self.panel.ask(say("number-take-title"), say("number-needs-date"))
        button = self.panel.add_button(say("number-set-date"), self._go_to_date, main=True)
        self.panel.add_leave()
        button.setFocus()

    def _go_to_date(self) -> None:
        self.panel.close_panel()
        self.place_asked.emit("date")

    def _offered(self, found: Offer) -> None:
        if not self.panel.asks:
            return  # left meanwhile
        say = self._desk.say
        if found.known == "start":
            self._ask_last(found)
            return
        self.panel.ask(
            say("number-take-title"),
            say("number-offered", reference=str(found.reference), known=found.known, last=found.last),
        )
        shown = str(found.reference)
        do = self.panel.add_button(say("number-give", reference=shown), lambda: self._assign(None, shown), main=True)
        self._offer_central()
        self.panel.add_leave()
        do.setFocus()

    def _ask_last(self, found: Offer) -> None:
        """Ask for the last number given before the register knew any; nothing is taken for granted."""
        say, letter = self._desk.say, self._session.letter
        addressee = self._desk.naming.state(found.addressee, say("other-addressee"))
        form = self.panel.ask(
            say("number-take-title"), say("number-last-asked", addressee=addressee, year=str(found.year))
        )
        field = QLineEdit()
        field.setValidator(QIntValidator(0, 999_998, field))
        give_hint(field, say("number-last-hint"))
        self.panel.row(form, say("number-last"), field)
        do = self.panel.add_button(say("number-give-none"), lambda: self._assign_after(field), main=True)
        do.setEnabled(False)
        self._offer_central()
        self.panel.add_leave()

        def typed(text: str) -> None:
            do.setEnabled(bool(text))
            shown = str(after(letter, int(text))) if text else ""
            do.setText(say("number-give", reference=shown) if shown else say("number-give-none"))

        field.textChanged.connect(typed)
        field.setFocus()

    def _assign_after(self, field: QLineEdit) -> None:
        last = int(field.text())
        self._assign(last, str(after(self._session.letter, last)))

    def _offer_central(self) -> None:
        self.panel.add_button(self._desk.say("number-enter-instead"), self.enter)

    def _assign(self, last: int | None, shown: str, *, clock_is_right: bool = False) -> None:
        def failed(error: Exception) -> None:
            self._failed(error)
            if isinstance(error, AppError) and error.id == "clock-went-back":
                words = self._desk.say("number-clock-right")
                self.panel.add_button(words, lambda: self._assign(last, shown, clock_is_right=True))

        id = self._session.id
        self._do(
            lambda sending: sending.assign(id, after=last, clock_is_right=clock_is_right),
            lambda opened: self._given(opened, shown),
            failed,
        )

    def _given(self, opened: Opened, shown: str) -> None:
        reference = opened.listed.reference or ""
        self._desk.tell("number-given", reference=reference, shown="same" if reference == shown else "other")

    def enter(self) -> None:
        """Ask for the number that the central registry has given."""
        say, letter = self._desk.say, self._session.letter
        form = self.panel.ask(say("number-enter-title"), say("number-enter-text"))
        field = QLineEdit()
        give_hint(field, wanted(letter))
        if letter.date is not None:
            field.setText(f"{letter.type} {letter.addressee} /{letter.date.year}")
        self.panel.row(form, say("number-reference"), field)
        do = self.panel.add_button(say("number-enter-do"), lambda: self._claim(field), main=True)
        self.panel.add_leave()

        def typed(text: str) -> None:
            reference = parse_reference(text)
            do.setEnabled(reference is not None and reference.fits(letter))
            wrong = reference is not None and not reference.fits(letter)
            self.panel.say_wrong(say("number-enter-other", wanted=wanted(letter)) if wrong else "")

        field.textChanged.connect(typed)
        typed(field.text())
        field.setFocus()
        field.setCursorPosition(len(f"{letter.type} {letter.addressee} "))

    def _claim(self, field: QLineEdit) -> None:
        id, typed = self._session.id, field.text()
        self._do(lambda sending: sending.claim(id, typed), self._entered)

    def _entered(self, opened: Opened) -> None:
        self._desk.tell("number-entered", reference=opened.listed.reference or "")

    def mark_sent(self) -> None:
        """Ask on which day the letter was sent; from then on it does not change."""
        say, id = self._desk.say, self._session.id
        self._ask_date(
            "letter-sent",
            self._desk.today(),
            lambda date: self._do(
                lambda sending: sending.send(id, date),
                lambda opened: self._desk.tell("letter-was-sent", reference=opened.listed.reference or ""),
            ),
            say("letter-sent-text", count=self.errors),
        )

    def mark_answered(self) -> None:
        """Ask when the letter was answered."""
        id, listed = self._session.id, self._session.listed
        self._ask_date(
            "letter-answered",
            listed.answered_on or self._desk.today(),
            lambda date: self._answer(id, date),
        )
        if listed.answered_on is not None:
            self.panel.add_button(self._desk.say("letter-answered-not"), lambda: self._answer(id, None))

    def _answer(self, id: str, date: dt.date | None) -> None:
        self._do(
            lambda sending: sending.answer(id, date),
            lambda _: self._desk.tell("letter-was-answered", state="yes" if date else "no"),
        )

    def _ask_date(self, name: str, proposed: dt.date, does: Callable[[dt.date], None], text: str = "") -> None:
        say = self._desk.say
        form = self.panel.ask(say(f"{name}-title"), text)
        field = DateField(self._desk, say(f"{name}-date"))
        field.show_date(proposed)
        self.panel.row(form, say(f"{name}-date"), field)

        def do() -> None:
            if field.date is None:
                self.panel.say_wrong(say("date-missing"), field)
            else:
                does(field.date)

        self.panel.add_button(say(f"{name}-do"), do, main=True)
        self.panel.add_leave()
        field.setFocus()
        field.field.selectAll()

    def take_back(self) -> None:
        """Ask why the sending is taken back."""
        id = self._session.id
        self._ask_reason(
            "letter-take-back",
            lambda reason: self._do(
                lambda sending: sending.take_back(id, reason),
                lambda _: self._desk.tell("letter-taken-back"),
            ),
        )

    def void(self) -> None:
        """Ask why the number is void; it stays visible, and the letter may be given another."""
        id, reference = self._session.id, self._session.listed.reference or ""
        self._ask_reason(
            "number-void",
            lambda reason: self._do(
                lambda sending: sending.void(id, reason),
                lambda _: self._desk.tell("number-voided", reference=reference),
            ),
        )

    def _ask_reason(self, name: str, does: Callable[[str], None]) -> None:
        say, reference = self._desk.say, self._session.listed.reference or ""
        form = self.panel.ask(say(f"{name}-title", reference=reference), say(f"{name}-text"))
        field = reason_field(say("reason"))
        self.panel.row(form, say("reason"), field)
        button = self.panel.add_button(say(f"{name}-do"), lambda: does(field.text()), main=True)
        button.setEnabled(False)
        field.textChanged.connect(lambda text: button.setEnabled(bool(text.strip())))
        self.panel.add_leave()
        field.setFocus()

    # Doing it: what is typed is on disk first, and the letter is read anew after

    def _do(
        self,
        work: Callable[[Sending], Opened],
        done: Callable[[Opened], Any],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        workspace = self._desk.workspace

        def finished(opened: Opened) -> None:
            self._set_busy(False)
            self._session.reload()
            self.panel.close_panel()
            self.show_standing()
            done(opened)
            self._desk.register_changed.emit()
            self._desk.letters_changed.emit()

        def unfinished(error: Exception) -> None:
            self._set_busy(False)
            self._session.reload()
            (failed or self._failed)(error)

        self._set_busy(True)
        self._when_saved(lambda: self._desk.ask(lambda: work(workspace.sending), finished, unfinished))

    def _failed(self, error: Exception) -> None:
        """Tell what went wrong where it was asked for; the letter stays as it is."""
        if not self.panel.asks:
            self._desk.tell_error(error)
        elif isinstance(error, AppError) and error.id in _SAID_OTHERWISE:
            self.panel.say_wrong(self._desk.say(_SAID_OTHERWISE[error.id], **error.arguments))
        else:
            self.panel.say_error(error)

    def _when_saved(self, then: Callable[[], None]) -> None:
        """Go on as soon as all that was typed is on disk."""
        saving = self._session.saving
        if saving.state == "saved" and not saving.waits:
            then()
        elif saving.state == "saving":
            self._then = then
        else:
            self._cannot_save()

    def _saving_changed(self) -> None:
        state = self._session.saving.state
        if self._then is None or state == "saving":
            return
        then, self._then = self._then, None
        if state == "saved":
            then()
        else:
            self._cannot_save()

    def _cannot_save(self) -> None:
        self._set_busy(False)
        self.panel.say_wrong(self._desk.say("numbering-unsaved"))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.panel.set_busy(busy)
        self.show_standing()
        self.busy_changed.emit()

    def show_standing(self) -> None:
        """Show where the letter stands, and what can be done."""
        self.strip.show_standing(busy=self.busy)

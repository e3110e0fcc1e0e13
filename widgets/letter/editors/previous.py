"""The editor of the earlier letters that a letter recalls, each with its reply."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.editing.lists import move, put, remove
from app.model.letter import Previous
from app.model.reference import parse_reference
from app.session.letter import Change, LetterSession
from app.session.naming import Named
from app.workspace.rows import Filter, Listed
from widgets.frame.actions import Actions
from widgets.frame.datefield import DateField
from widgets.frame.desk import Desk
from widgets.frame.fields import LineField
from widgets.frame.flow import Flow
from widgets.frame.picker import Picker
from widgets.letter.editors.form import FormEditor

_REPLIES = ("unsaid", "answered", "unanswered")
_OFFERED = 500


class PreviousEditor(FormEditor):
    """A card for each earlier letter; below them a field for the next, which knows the letters of the workspace."""

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        self._known: dict[str, Listed] = {}
        self._addressee = ""
        self.cards: list[PreviousCard] = []
        self.column.addWidget(self.quiet(desk.say("previous-hint")))
        self._rows = QVBoxLayout()
        self.column.addLayout(self._rows)
        form = self.section("")
        self.reference = Picker((), desk.say("previous-add-label"), desk.say("previous-add-hint"), keeps=False)
        self.reference.picked.connect(self._picked)
        self.reference.field.returnPressed.connect(self._add_typed)
        self.add = QPushButton(desk.say("previous-add"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_typed)
        self.reference.field.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.add.setEnabled(False)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.reference, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        line.setFocusProxy(self.reference)
        self.row(form, desk.say("previous-add-label"), line, "previous")
        self.wrong = self.quiet()
        self.wrong.hide()
        self.column.addWidget(self.wrong)
        self.column.addStretch(1)
        self.setFocusProxy(self.reference)
        self.show_letter(None)

    def show_letter(self, change: Change | None) -> None:  # noqa: ARG002 - fields keep still by themselves
        letter = self.session.letter
        while len(self.cards) > len(letter.previous):
            card = self.cards.pop()
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(letter.previous):
            card = PreviousCard(self.desk, len(self.cards), self)
            card.set_locked(self.locked)
            self.cards.append(card)
            self._rows.addWidget(card)
            card.show()
        for place, one in enumerate(letter.previous):
            self.cards[place].show_previous(one, place, len(letter.previous))
        if letter.addressee != self._addressee:
            self._addressee = letter.addressee
            wanted, letters = Filter(addressee=letter.addressee), self.desk.workspace.letters
            self.desk.ask(lambda: letters.find(wanted, order="reference", limit=_OFFERED), self._offer, lambda _: None)

    def _offer(self, found: list[Listed]) -> None:
        self._known = {one.reference: one for one in found if one.reference and one.id != self.session.id}
        named = [
            Named(
                reference,
                self.desk.say("previous-known", reference=reference, title=one.title or "none"),
                tuple(f"{reference} {one.title}".casefold().replace("/", " ").split()),
            )
            for reference, one in self._known.items()
        ]
        self.reference.offer(named)

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        for card in self.cards:
            card.set_locked(locked)
        self.reference.set_locked(locked)
        self.add.setEnabled(not locked and bool(self.reference.field.value))

    def go_to(self, at: str) -> None:
        """Put the keyboard into the card of a place."""
        number = at.partition("[")[2].partition("]")[0]
        if number.isdigit() and 0 < int(number) <= len(self.cards):
            card = self.cards[int(number) - 1]
            card.reference.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(card)
        else:
            self.reference.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Changing

    def put(self, place: int, one: Previous, *, typing: str = "") -> None:
        """Set one of the earlier letters."""
        letter = self.session.letter
        others = list(letter.previous)
        others[place] = one
        self.change(replace(letter, previous=tuple(others)), typing=typing)

    def take_out(self, place: int) -> None:
        """Take one out."""
        self.change(remove(self.session.letter, "previous", [place]))
        self.reference.field.setFocus()

    def shift(self, place: int, by: int) -> None:
        """Move one up or down."""
        letter = self.session.letter
        if 0 <= place + by < len(letter.previous):
            self.change(move(letter, "previous", [place], place + by + (by > 0)))
            self.cards[place + by].reference.setFocus()

    def _picked(self, reference: str) -> None:
        known = self._known[reference]
        self._append(Previous(reference, known.answered_on))

    def _add_typed(self) -> None:
        text = self.reference.field.value
        if not text or self.locked:
            return
        reference = parse_reference(text)
        known = self._known.get(str(reference))
        self.reference.field.clear()
        self.reference.found.hide()
        self._append(Previous(str(reference) if reference else text, known.answered_on if known else None))

    def _append(self, one: Previous) -> None:
        letter = self.session.letter
        self.change(put(letter, "previous", len(letter.previous), one))
        if self.cards:
            self.cards[-1].reply.setFocus()


class PreviousCard(QFrame):
    """One earlier letter: its reference, and whether and when it was answered."""

    def __init__(self, desk: Desk, place: int, editor: PreviousEditor) -> None:
        super().__init__()
        self._desk = desk
        self._place = place
        self._editor = editor
        self._one = Previous("")
        self.setProperty("role", "question")
        self.reference = LineField(desk.say("previous-reference"))
        self.reference.typed.connect(self._typed)
        self.reference.editingFinished.connect(self._settled)
        self.reply = QComboBox()
        self.reply.setAccessibleName(desk.say("previous-reply"))
        for reply in _REPLIES:
            self.reply.addItem(desk.say("previous-reply-choice", reply=reply), reply)
        self.reply.activated.connect(lambda _: self._replied())
        self.date = DateField(desk, desk.say("previous-reply-date"))
        self.date.chosen.connect(self._dated)
        self.note = QLabel()
        self.note.setProperty("role", "quiet")
        self.note.setWordWrap(True)
        self.up = self._button("▲", "previous-up", lambda: editor.shift(self._place, -1))
        self.down = self._button("▼", "previous-down", lambda: editor.shift(self._place, 1))
        self.out = self._button("✕", "previous-out", lambda: editor.take_out(self._place))
        head = QHBoxLayout()
        head.addWidget(self.reference, 1)
        for button in (self.up, self.down, self.out):
            head.addWidget(button)
        answer = QWidget()
        flow = Flow(answer)
        flow.addWidget(self.reply)
        self.date.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        flow.addWidget(self.date)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(answer)

    def _button(self, sign: str, words: str, does: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(self._desk.say(words))
        button.clicked.connect(lambda _=False: does())
        return button

    def show_previous(self, one: Previous, place: int, count: int) -> None:
        """Show what the letter says of it."""
        self._one, self._place = one, place
        self.reference.show_value(one.reference)
        self.up.setEnabled(place > 0 and not self.reference.isReadOnly())
        self.down.setEnabled(place < count - 1 and not self.reference.isReadOnly())
        for button, words in ((self.up, "previous-up"), (self.down, "previous-down"), (self.out, "previous-out")):
            button.setAccessibleName(self._desk.say("previous-of", action=self._desk.say(words), letter=one.reference))
        waits = self.reply.currentData() == "answered" and not self.date.isHidden() and one.reply is None
        reply = "unanswered" if one.unanswered else "answered" if one.reply or waits else "unsaid"
        self.reply.setCurrentIndex(self.reply.findData(reply))
        self.date.setVisible(reply == "answered")
        self.date.show_date(one.reply)
        self._judge()

    def _judge(self) -> None:
        parsed = parse_reference(self._one.reference)
        wrong = self._desk.say("previous-form") if parsed is None else ""
        self.note.setText(wrong)
        self.note.setVisible(bool(wrong))
        self.reference.setAccessibleDescription(wrong)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed."""
        self.reference.setReadOnly(locked)
        self.reply.setEnabled(not locked)
        self.date.set_locked(locked)
        self.out.setEnabled(not locked)

    def _typed(self, text: str) -> None:
        if text:
            self._editor.put(self._place, replace(self._one, reference=text), typing=f"previous[{self._place + 1}]")

    def _settled(self) -> None:
        """Write a reference as references are written; one that was emptied is as before."""
        parsed = parse_reference(self.reference.value)
        if parsed is not None and str(parsed) != self._one.reference and not self.reference.isReadOnly():
            self._editor.put(self._place, replace(self._one, reference=str(parsed)))
        self.reference.show_value(self._one.reference)

    def _replied(self) -> None:
        reply = self.reply.currentData()
        self.date.setVisible(reply == "answered")
        kept = self._one.reply if reply == "answered" else None
        self._editor.put(self._place, replace(self._one, reply=kept, unanswered=reply == "unanswered"))
        if reply == "answered":
            self.date.setFocus()

    def _dated(self, date: dt.date | None) -> None:
        self._editor.put(self._place, replace(self._one, reply=date, unanswered=False))

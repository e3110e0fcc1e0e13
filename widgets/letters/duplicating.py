"""A copy of a letter: its structure, a sibling to another addressee, or a follow-up."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace
from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDateEdit, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.editing.copies import CopyKind, follow_up, sibling, structure
from app.model.letter import OTHER_ACTOR, Letter, Recipient, RecipientKind
from app.session.naming import Named
from app.workspace.letters import Opened
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.picker import Picker
from widgets.letters.newletter import KINDS
from widgets.letters.sheet import Sheet

COPIES: tuple[CopyKind, ...] = ("structure", "sibling", "follow_up")


class Duplicating(Sheet):
    """Signals: wanted: the kind of copy and the Letter to make."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, actions: Actions, addressees: list[Named], opened: Opened) -> None:
        super().__init__(desk, actions, "duplicate")
        self._opened = opened
        self.say_above(desk.say("duplicate-of", name=desk.called(opened.listed), title=opened.listed.title))
        self._kinds: dict[CopyKind, QRadioButton] = {}
        group = QButtonGroup(self)
        choice = QWidget()
        choice.setAccessibleName(desk.say("duplicate-kind"))
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        for kind in COPIES:
            radio = QRadioButton(desk.say("copy-kind", kind=kind))
            radio.setAccessibleDescription(desk.say("copy-explained", kind=kind))
            radio.toggled.connect(self._chosen)
            explained = QLabel(desk.say("copy-explained", kind=kind))
            explained.setProperty("role", "quiet")
            explained.setWordWrap(True)
            explained.setIndent(self.fontMetrics().height() * 3 // 2)
            group.addButton(radio)
            self._kinds[kind] = radio
            column.addWidget(radio)
            column.addWidget(explained)
        self.form.addRow(choice)
        self.addressee = Picker(addressees, desk.say("new-addressee"), desk.say("new-addressee-hint"), form=True)
        self.kind = QComboBox()
        for actor in KINDS:
            self.kind.addItem(desk.say("actor-kind", kind=actor), actor)
        self.reply = QComboBox()
        for reply in ("none", "received", "unknown"):
            self.reply.addItem(desk.say("copy-reply", reply=reply), reply)
        self.replied = QDateEdit(_day(desk.today()))
        self.replied.setCalendarPopup(True)
        self.row(desk.say("new-addressee"), self.addressee)
        self.row(desk.say("new-kind"), self.kind)
        self.row(desk.say("copy-reply-label"), self.reply)
        self.row(desk.say("copy-replied-on"), self.replied)
        if opened.listed.answered_on is not None:
            self.reply.setCurrentIndex(1)
            self.replied.setDate(_day(opened.listed.answered_on))
        self.addressee.picked.connect(self._chosen)
        self.reply.currentIndexChanged.connect(self._chosen)
        self.choose("sibling")

    def choose(self, kind: CopyKind) -> None:
        """Choose a kind of copy."""
        self._kinds[kind].setChecked(True)
        self.setFocusProxy(self._kinds[kind])

    @property
    def copy(self) -> CopyKind:
        """The kind of copy that is chosen."""
        return next((kind for kind, radio in self._kinds.items() if radio.isChecked()), "structure")

    def _chosen(self) -> None:
        self.say_nothing_wrong()
        is_sibling, follows = self.copy == "sibling", self.copy == "follow_up"
        recalled = follows and self._opened.letter.reference is not None
        self.form.setRowVisible(self.addressee, is_sibling)
        self.form.setRowVisible(self.kind, is_sibling and self.addressee.key == OTHER_ACTOR)
        self.form.setRowVisible(self.reply, recalled)
        self.form.setRowVisible(self.replied, recalled and self.reply.currentData() == "received")

    def done(self) -> None:
        """Ask for the copy, unless the addressee is missing."""
        letter = self._opened.letter
        if (
            self.copy == "sibling"
            and self.addressee.key in ("", letter.addressee)
            and self.addressee.key != OTHER_ACTOR
        ):
            self.say_wrong(self.addressee, self.desk.say("copy-addressee-missing"))
            return
        self.wanted.emit(self.copy, self._copied(letter))

    def _copied(self, letter: Letter) -> Letter:
        if self.copy == "structure":
            return structure(letter)
        if self.copy == "follow_up":
            reply = self.reply.currentData()
            day = self.replied.date()
            on = dt.date(day.year(), day.month(), day.day()) if reply == "received" else None
            return follow_up(letter, reply=on, unanswered=reply == "none")
        copied = sibling(letter, self.addressee.key)
        if self.addressee.key == OTHER_ACTOR:
            kind: RecipientKind = self.kind.currentData()
            return replace(copied, recipient=Recipient(kind=kind))
        return copied


def _day(date: dt.date) -> QDate:
    return QDate(date.year, date.month, date.day)
